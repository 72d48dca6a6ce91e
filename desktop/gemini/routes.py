"""The ways to the service: straight, or through the proxy that holds for each host."""

from __future__ import annotations

import asyncio
import ssl
from typing import TYPE_CHECKING, Any

import httpx2
from socksio import SOCKSError

from desktop.gemini.connecting import use_frames
from desktop.gemini.errors import causes
from desktop.network import Network, Proxy, no_answer, refused, unreached, wants_password

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from desktop.core.errors import ConnectionFailed

KEEPALIVE_S = 300.0
"""httpx2 drops an idle connection after 5 s otherwise, and the next question pays for a new one."""
_WANTS_PASSWORD = 407
_SOCKS_WANTS_MORE = ("NO ACCEPTABLE METHODS", "Invalid username/password", "USERNAME/PASSWORD")


class Routes(httpx2.AsyncBaseTransport):
    """Sends each request on its way.

    Args:
        network: What the user has chosen.
        connect_s: Longest wait until a proxy has made the connection, seconds.

    Attributes:
        context: Whose certificates are trusted.

    Raises:
        ConnectionFailed: If the chosen CA file cannot be used.
    """

    def __init__(self, network: Network, connect_s: float) -> None:
        self._connect_s = connect_s
        self._network = network
        self.context = network.trust(httpx2.create_ssl_context())
        self._ways: dict[Proxy | None, httpx2.AsyncHTTPTransport] = {}

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send it; a fault of the proxy comes in our words.

        Raises:
            ConnectionFailed: If the proxy is at fault.
        """
        proxy = self._network.proxy_for(request.url.scheme, request.url.host)
        way = self._ways.get(proxy)
        if way is None:
            way = self._ways[proxy] = self._way(proxy)
        if proxy is None:
            return await way.handle_async_request(request)
        try:
            is_tunnel = not proxy.is_socks and request.url.scheme == "https"
            response = await _answered(way, request, 1 + is_tunnel, self._connect_s)
        # An answer that is not SOCKS is an assertion of httpcore2's.
        except (httpx2.TransportError, SOCKSError, AssertionError, TimeoutError) as error:
            fault = fault_of(proxy, error)
            if fault is None:
                raise
            raise fault from error
        if response.status_code == _WANTS_PASSWORD:
            await response.aclose()
            raise wants_password(proxy)
        return response

    def _way(self, proxy: Proxy | None) -> httpx2.AsyncHTTPTransport:
        through = None if proxy is None else way_through(proxy, self.context)
        return use_frames(
            httpx2.AsyncHTTPTransport(
                verify=self.context,
                proxy=through,
                limits=httpx2.Limits(keepalive_expiry=KEEPALIVE_S),
            )
        )

    async def aclose(self) -> None:
        """Close all connections."""
        for way in self._ways.values():
            await way.aclose()


def way_through(proxy: Proxy, context: ssl.SSLContext) -> httpx2.Proxy:
    """A proxy as httpx2 takes it."""
    auth = (proxy.user, proxy.password) if proxy.user or proxy.password else None
    trust = context if proxy.scheme == "https" else None
    return httpx2.Proxy(proxy.address, auth=auth, ssl_context=trust)


async def _answered(
    way: httpx2.AsyncHTTPTransport, request: httpx2.Request, requests: int, longest_s: float
) -> httpx2.Response:
    """Send it through a proxy, and close what httpcore2 leaves open if the talk with that fails.

    Args:
        way: Leads through the proxy.
        request: What is sent.
        requests: How many are sent in all: one more where the proxy is asked for a tunnel.
        longest_s: Longest wait until the last of them is being sent.
    """
    follow: Callable[[str, Any], Awaitable[None]] | None = request.extensions.get("trace")
    opened = []
    sent = 0
    response = None

    async def note(event: str, info: Any) -> None:  # noqa: ANN401 - as httpcore2 says it
        # https://www.encode.io/httpcore/extensions/#trace
        nonlocal sent
        if event.endswith("connect_tcp.complete"):
            opened.append(info["return_value"])
        elif event.endswith("send_request_headers.started"):
            sent += 1
            if sent == requests:
                limit.reschedule(None)
        if follow is not None:
            await follow(event, info)

    request.extensions["trace"] = note
    try:
        async with asyncio.timeout(longest_s) as limit:
            response = await way.handle_async_request(request)
        return response
    finally:
        for stream in opened if response is None else ():
            await stream.aclose()


def fault_of(proxy: Proxy, error: Exception) -> ConnectionFailed | None:
    """What the proxy did wrong; None if it was not the proxy."""
    words = str(error)
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes(error)):
        return None
    match error:
        case httpx2.ProxyError() if words.startswith("407") or any(
            each in words for each in _SOCKS_WANTS_MORE
        ):
            return wants_password(proxy, words)
        case httpx2.ProxyError():
            return refused(proxy, words)
        case httpx2.ConnectError() | httpx2.ConnectTimeout() if not _is_of_tls(error):
            return unreached(proxy, words)
        case _:
            return no_answer(proxy, words or type(error).__name__)


def _is_of_tls(error: Exception) -> bool:
    return any(isinstance(cause, ssl.SSLError) for cause in causes(error))
