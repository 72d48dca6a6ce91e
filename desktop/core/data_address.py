"""Pictures that an address holds itself, as browsers and editors hand them over."""

import re
from base64 import b64decode
from urllib.parse import unquote_to_bytes

_BEGINNING = "data:image/"
_PICTURE = re.compile(
    r"<img\b[^<>]*?\ssrc\s*=\s*(?:\"(data:[^\"]+)\"|'(data:[^']+)')", re.IGNORECASE
)


def picture_in(address: str) -> bytes | None:
    """The bytes of the picture that an address holds; None if it is an address of another kind.

    What is not encoded as it says comes as it is: whoever reads it will say that it is no picture.
    """
    head, comma, body = address.partition(",")
    if not comma or not head.lower().startswith(_BEGINNING):
        return None
    data = unquote_to_bytes(body)
    if not head.lower().endswith(";base64"):
        return data
    try:
        return b64decode(data)
    except ValueError:
        return data


def picture_of(page: str) -> bytes | None:
    """The one picture that HTML holds itself; None if there is none, or more than one."""
    found = _PICTURE.findall(page)
    return picture_in(found[0][0] or found[0][1]) if len(found) == 1 else None
