"""Pictures of HTML, and those that an address holds itself, as browsers and editors give them."""

import re
from base64 import b64decode
from html import unescape
from urllib.parse import unquote_to_bytes

_BEGINNING = "data:image/"
_SOURCE = re.compile(
    r"<img\b[^<>]*?\ssrc\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"'\s>]+))", re.IGNORECASE
)


def sources_of(page: str) -> list[str]:
    """The addresses of the pictures in HTML, each once, in their order."""
    found = ("".join(quoted) for quoted in _SOURCE.findall(page))
    return [*dict.fromkeys(map(unescape, found))]


def holds_picture(address: str) -> bool:
    """True if it holds a picture itself; nothing is decoded."""
    return address[: len(_BEGINNING)].lower() == _BEGINNING and "," in address


def picture_in(address: str) -> bytes:
    """The bytes of the picture that an address holds.

    What is not encoded as it says comes as it is: whoever reads it will say that it is no picture.
    """
    head, _, body = address.partition(",")
    data = unquote_to_bytes(body)
    if not head.lower().endswith(";base64"):
        return data
    try:
        return b64decode(data)
    except ValueError:
        return data
