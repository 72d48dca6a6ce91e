"""Fetches an image that the user has agreed to fetch, from the host that was agreed to.

A redirect within that host is followed; one to another host is told, for the user to decide.
"""

from __future__ import annotations

import contextlib
import http.client
import re
import socket
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.error import URLError

from desktop import __version__
from desktop.core.errors import ConnectionFailed, HostChanged, ImageRejected
from desktop.core.web_address import WebAddress, web_address
from desktop.images.apart import Stalled, apart
from desktop.web.line import Line
from desktop.words import filled, later

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.images.apart import Reached
    from desktop.network import Network

TOLD = {"User-Agent": f"Gemstream/{__version__}", "Accept": "image/*, application/pdf;q=0.9"}
MOST_REDIRECTS = 5
_BLOCK_BYTES = 65_536
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_OK = 200
_WEB_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?>(?>\s*<!--.*?-->)*)\s*<(?:!doctype\s+)?html\b", re.I | re.S
)
_BY_HAND = later("Save the picture with a browser, then drop the file.")
_NOT_PROVEN = later(
    "Save the picture with a browser, then drop the file. Where a company looks into "
    "connections, choose its CA file in the settings."
)
_AGAIN = later("Check your connection, then try again.")

_STATUSES = {
    401: (later("{host} gives this picture only to those who are signed in."), _BY_HAND),
    403: (later("{host} does not give this picture to Gemstream."), _BY_HAND),
    404: (
        later("{host} has nothing at this address."),
        later("Look for the picture in a browser."),
    ),
    410: (
        later("{host} has nothing at this address any more."),
        later("Look for the picture in a browser."),
    ),
    429: (later("{host} is asked too often."), later("Try again in a few minutes.")),
}
_BUSY = (
    later("{host} has a fault of its own, or is too busy."),
    later("Try again in a few minutes."),
)
_NO = (later("{host} does not give this picture."), _BY_HAND)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a fetch may take.

    Attributes:
        most_bytes: Of the picture.
        wait_s: For the connection, and for each answer.
        total_s: In all.
    """

    most_bytes: int = 50_000_000
    wait_s: float = 15.0
    total_s: float = 60.0


def fetch(
    address: str, reached: Reached, limits: Limits = Limits(), network: Network | None = None
) -> bytes:
    """What lies at an address. Blocks.

    Args:
        address: The user has agreed to ask its host.
        reached: Called all the while with the share that is there; what it raises ends the fetch.
        limits: What it may take.
        network: How hosts are reached; None for what the computer says.

    Raises:
        HostChanged: If it leads to another host: that one has to be agreed to first.
        ImageRejected: If nothing comes of it: the sentence says why.
    """
    here = web_address(address)
    line = Line(network, TOLD)
    try:
        return apart(lambda tell: _fetch(here, line, tell, limits), reached, total_s=limits.total_s)
    except Stalled as error:
        raise ImageRejected(
            filled(later("{host} takes too long to send the picture."), host=here.shown_host),
            hint=_BY_HAND,
        ) from error
    finally:
        line.cut()


def _fetch(here: WebAddress, line: Line, tell: Reached, limits: Limits) -> bytes:
    for _ in range(1 + MOST_REDIRECTS):
        with _translated(here), contextlib.closing(line.ask(here, limits.wait_s)) as response:
            tell(0.0)
            if response.status not in _REDIRECTS:
                return _body(response, here, tell, limits)
            here = _next(here, response.headers.get("Location") or "")
    raise ImageRejected(
        filled(
            later("{host} leads from one address to the next without end."), host=here.shown_host
        ),
        hint=_BY_HAND,
    )


def _next(here: WebAddress, location: str) -> WebAddress:
    """Where it leads, if that is the same host."""
    there = here.leads_to(location)
    if here.is_encrypted and not there.is_encrypted:
        raise ImageRejected(
            filled(
                later("{host} leads to an address that is not encrypted."), host=here.shown_host
            ),
            hint=_BY_HAND,
        )
    if there.shown_host != here.shown_host:
        raise HostChanged(
            filled(later("{host} leads to {host2}."), host=here.shown_host, host2=there.shown_host),
            hint=later(
                "Fetch it from there, or save the picture with a browser and drop the file."
            ),
            address=there.text,
        )
    return there


def _body(
    response: http.client.HTTPResponse, here: WebAddress, tell: Reached, limits: Limits
) -> bytes:
    if response.status != _OK:
        words, hint = _STATUSES.get(response.status) or (_BUSY if response.status >= 500 else _NO)
        raise ImageRejected(
            filled(words, host=here.shown_host), hint=hint, detail=f"HTTP status {response.status}"
        )
    length = response.length  # None where only the end tells
    data = bytearray()
    while len(data) <= limits.most_bytes and (length or 0) <= limits.most_bytes:
        block = response.read(_BLOCK_BYTES)
        if not block:
            return _whole(bytes(data), here, length)
        data += block
        tell(len(data) / length if length else 0.0)
    raise ImageRejected(
        filled(
            later("The picture at {host} is larger than {most_bytes} MB."),
            host=here.shown_host,
            most_bytes=limits.most_bytes // 1_000_000,
        ),
        hint=later("Save the picture with a browser, then drop the file. Up to 100 MB are read."),
    )


def _whole(data: bytes, here: WebAddress, length: int | None) -> bytes:
    if length is not None and len(data) < length:
        raise http.client.IncompleteRead(data, length - len(data))
    if _WEB_PAGE.match(data[:4096]):
        raise ImageRejected(
            filled(later("{host} sent a web page, no picture."), host=here.shown_host),
            hint=later("Open it in a browser, and drag the picture itself."),
        )
    return data


@contextlib.contextmanager
def _translated(here: WebAddress) -> Iterator[None]:
    try:
        yield
    except http.client.HTTPException as error:
        raise ImageRejected(
            filled(
                later("{host} broke off, or sent what cannot be understood."), host=here.shown_host
            ),
            hint=_AGAIN,
            detail=repr(error),
        ) from error
    except ConnectionFailed as error:
        raise ImageRejected(error.sentence, hint=error.hint, detail=error.detail) from error
    except InterruptedError:
        raise
    except OSError as error:
        reason = error.reason if isinstance(error, URLError) else error
        raise _unreached(here.shown_host, reason) from error


def _unreached(host: str, reason: object) -> ImageRejected:
    match reason:
        case ssl.SSLCertVerificationError():
            words, hint = later("{host} cannot prove that it is who it says."), _NOT_PROVEN
        case ssl.SSLError():
            words, hint = later("The connection to {host} cannot be encrypted."), _BY_HAND
        case socket.gaierror():
            words, hint = later("{host} was not found."), _AGAIN
        case TimeoutError():
            words, hint = later("{host} does not answer."), _AGAIN
        case _:
            words, hint = later("{host} cannot be reached, or broke off."), _AGAIN
    return ImageRejected(filled(words, host=host), hint=hint, detail=str(reason))
