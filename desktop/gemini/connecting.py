"""The way to a host: to the first of its addresses that answers."""

from __future__ import annotations

import asyncio
import socket
from typing import TYPE_CHECKING

import httpcore2

from desktop.gemini.connection import Connection

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import httpx2

PATIENCE_S = (0.3, 1.0, 3.0, None)
"""So long is waited for an address, round by round, before the other family's is tried: a network
that only says to have IPv6 costs 0.3 s. asyncio's own race leaves sockets open when it is stopped
(``staggered_race`` of Python 3.11)."""


class Backend(httpcore2.AsyncNetworkBackend):
    """Makes connections that give on a frame's worth at a time."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> Connection:
        """Connect to the first address of a host that answers.

        Raises:
            httpcore2.ConnectError: None did.
            httpcore2.ConnectTimeout: It took too long.
        """
        del local_address, socket_options  # nobody of ours gives any
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(timeout):
                sock = await connected(loop, host, port)
                _, made = await loop.create_connection(Connection, sock=sock)
        except TimeoutError as error:
            raise httpcore2.ConnectTimeout(error) from error
        except OSError as error:
            raise httpcore2.ConnectError(error) from error
        return made

    async def sleep(self, seconds: float) -> None:
        """Wait before another try."""
        await asyncio.sleep(seconds)


async def connected(
    loop: asyncio.AbstractEventLoop,
    host: str,
    port: int,
    patience_s: Sequence[float | None] = PATIENCE_S,
) -> socket.socket:
    """A socket to the first address of a host that answers."""
    left = list(await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    is_mixed = len({each[0] for each in left}) > 1
    fault = OSError(f"No address of {host} answers.")
    for longest_s in patience_s:
        slow = set()
        for each in tuple(left):
            family, kind, protocol, _, address = each
            if family in slow:
                continue
            sock = socket.socket(family, kind, protocol)
            sock.setblocking(False)
            is_there = False
            try:
                async with asyncio.timeout(longest_s if is_mixed else None):
                    await loop.sock_connect(sock, address)
                is_there = True
                return sock
            except TimeoutError as error:
                fault = error
                slow.add(family)
            except OSError as error:
                fault = error
                left.remove(each)
            finally:
                if not is_there:
                    sock.close()
    raise fault


def use_frames(transport: httpx2.AsyncHTTPTransport) -> httpx2.AsyncHTTPTransport:
    """Have a transport make its connections so: httpx2 takes no backend for httpcore2's pool."""
    transport._pool._network_backend = Backend()  # noqa: SLF001 - tested to be asked
    return transport
