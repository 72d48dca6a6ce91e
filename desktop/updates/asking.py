"""Gets the file that names the newest version, and its signature, from where both lie.

Nothing is told but the address: no version, no system, no cookie, no referrer. A redirect is
followed within the host alone, and never off encryption.
"""

from __future__ import annotations

import asyncio
import contextlib
import http.client
from typing import TYPE_CHECKING

from desktop.core.errors import ConnectionFailed, ImageRejected
from desktop.core.web_address import web_address
from desktop.updates import minisign, news
from desktop.updates.news import NoNews
from desktop.web.line import Line
from desktop.words import filled, later

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.web_address import WebAddress
    from desktop.network import Network

TOLD = {"User-Agent": "Gemstream", "Accept": "*/*"}
WAIT_S = 15.0
TOTAL_S = 45.0
MOST_REDIRECTS = 3
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_OK = 200


async def ask(address: str, network: Network, total_s: float = TOTAL_S) -> tuple[bytes, bytes]:
    """The file and its signature; neither is checked.

    Args:
        address: Of the file; the signature has ``.minisig`` behind it.
        network: How hosts are reached.
        total_s: How long it may take in all.

    Raises:
        NoNews: If one of them is not to be had.
    """
    line = Line(network, TOLD)
    try:
        async with asyncio.timeout(total_s):
            return await asyncio.to_thread(_both, line, address)
    except TimeoutError:
        raise NoNews(later("It takes too long to find out which version is the newest.")) from None
    finally:
        line.cut()  # whoever waits in the thread must not hold up the end of the program


def _both(line: Line, address: str) -> tuple[bytes, bytes]:
    signature = _one(line, f"{address}.minisig", minisign.MOST_BYTES)
    return _one(line, address, news.MOST_BYTES), signature


def _one(line: Line, address: str, most_bytes: int) -> bytes:
    here = _read(address)
    for _ in range(1 + MOST_REDIRECTS):
        with _translated(here), contextlib.closing(line.ask(here, WAIT_S)) as response:
            if response.status not in _REDIRECTS:
                return _body(response, here, most_bytes)
            there = here.leads_to(response.headers.get("Location") or "")
        if there.shown_host != here.shown_host or not there.is_encrypted:
            raise NoNews(
                filled(
                    later("{host} leads to another place, {host2}."),
                    host=here.shown_host,
                    host2=there.shown_host,
                )
            )
        here = there
    raise NoNews(
        filled(
            later("{host} leads from one address to the next without end."), host=here.shown_host
        )
    )


def _read(address: str) -> WebAddress:
    here = web_address(address)
    if not here.is_encrypted:
        raise NoNews(
            filled(later("{host} would be asked without encryption."), host=here.shown_host)
        )
    return here


def _body(response: http.client.HTTPResponse, here: WebAddress, most_bytes: int) -> bytes:
    if response.status != _OK:
        raise NoNews(
            filled(
                later("{host} does not say it (HTTP status {status})."),
                host=here.shown_host,
                status=str(response.status),
            )
        )
    data = response.read(most_bytes + 1)
    if len(data) > most_bytes:
        raise NoNews(filled(later("{host} sends more than belongs there."), host=here.shown_host))
    return data


@contextlib.contextmanager
def _translated(here: WebAddress) -> Iterator[None]:
    try:
        yield
    except ConnectionFailed as error:
        raise NoNews(error.sentence) from error
    except (ImageRejected, ValueError):
        raise NoNews(
            filled(later("{host} leads to a place that is none."), host=here.shown_host)
        ) from None
    except (OSError, http.client.HTTPException) as error:
        raise NoNews(
            filled(later("{host} could not be reached, or broke off."), host=here.shown_host)
        ) from error
