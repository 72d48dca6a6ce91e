"""The line to a host of the web: asks once, and can be cut from another thread.

With the standard library: the SDK's HTTP library stays in ``desktop.gemini``. Nothing is sent
besides the address, and what whoever asks wants told: no cookies, no referrer.
"""

from __future__ import annotations

import contextlib
import http.client
import socket
import ssl
import threading
import urllib.request
from typing import TYPE_CHECKING
from urllib.error import URLError
from urllib.parse import quote

from desktop.core.errors import ConnectionFailed
from desktop.network import Network, Proxy, no_answer, refused, unreached, wants_password
from desktop.web import socks
from desktop.words import later

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.core.web_address import WebAddress

_AS_IT_IS = {"Accept-Encoding": "identity"}
"""Unpacked, it could be of any size."""
_WANTS_PASSWORD = 407


class Line:
    """The connections of one fetch.

    Args:
        network: How hosts are reached; None for what the computer says.
        told: What hosts are told of who asks, as headers.
    """

    def __init__(
        self, network: Network | None = None, told: Mapping[str, str] | None = None
    ) -> None:
        self._network = network or Network()
        self._headers = {**(told or {}), **_AS_IT_IS}
        self._sockets: list[socket.socket] = []
        self._lock = threading.Lock()
        self._is_cut = False

    def ask(self, address: WebAddress, wait_s: float) -> http.client.HTTPResponse:
        """Ask for what lies at an address; whatever the answer is, redirects too. Blocks.

        Args:
            address: Where.
            wait_s: For the connection, and for each piece of the answer.

        Raises:
            OSError: If it is not reached.
            HTTPException: If the answer cannot be understood.
            ConnectionFailed: If the proxy or the CA file is of no use.
        """
        proxy = self._network.proxy_for(address.scheme, address.host)
        if proxy is not None and proxy.scheme == "https":
            raise ConnectionFailed(
                later("The proxy is of a kind that Gemstream cannot fetch anything through."),
                hint=later("Choose another one, or none, in the settings under Network."),
                retryable=False,
            )
        opener = urllib.request.OpenerDirector()  # bare: it follows and remembers nothing
        opener.addheaders = []
        for handler in (
            urllib.request.ProxyHandler(_by_urllib(address.scheme, proxy)),
            _Http(self, proxy),
            _Https(self, proxy, self._network.trust(ssl.create_default_context())),
        ):
            opener.add_handler(handler)
        request = urllib.request.Request(address.text, headers=self._headers)  # noqa: S310 - http(s)
        try:
            response: http.client.HTTPResponse = opener.open(request, timeout=wait_s)
        except URLError as error:
            fault = None if proxy is None else _fault(proxy, error.reason)
            raise fault or error from error
        if proxy is not None and response.status == _WANTS_PASSWORD:
            response.close()
            raise wants_password(proxy)
        return response

    def opened(self, connection: socket.socket) -> None:
        """One of its connections stands."""
        with self._lock:
            self._sockets.append(connection)
            if self._is_cut:
                self._shut()

    def cut(self) -> None:
        """End whatever is under way, from any thread."""
        with self._lock:
            self._is_cut = True
            self._shut()

    def _shut(self) -> None:
        for each in self._sockets:
            # As a plain socket: one of TLS would forget its state while it is being read.
            with contextlib.suppress(OSError):
                socket.socket.shutdown(each, socket.SHUT_RDWR)


def _by_urllib(scheme: str, proxy: Proxy | None) -> dict[str, str]:
    """The proxy as ``ProxyHandler`` takes it; one of SOCKS is none to it."""
    if proxy is None or proxy.is_socks:
        return {}
    login = f"{quote(proxy.user, safe='')}:{quote(proxy.password, safe='')}@"
    return {scheme: f"http://{login if login != ':@' else ''}{proxy.shown}"}


def _fault(proxy: Proxy, reason: object) -> ConnectionFailed | None:
    """What the proxy did wrong; None if it was not the proxy."""
    words = str(reason)
    if isinstance(reason, ssl.SSLError):
        return None
    if words.startswith("Tunnel connection failed"):  # as http.client says it
        return (wants_password if f" {_WANTS_PASSWORD} " in words else refused)(proxy, words)
    if isinstance(reason, ConnectionRefusedError | socket.gaierror):
        return unreached(proxy, words)
    return no_answer(proxy, words)


class _Plain(http.client.HTTPConnection):
    """A connection that its line knows of."""

    line: Line
    socks_proxy: Proxy | None

    def connect(self) -> None:
        if self.socks_proxy is None:
            super().connect()
        else:
            self.sock = self._through(self.socks_proxy)
        self.line.opened(self.sock)

    def _through(self, proxy: Proxy) -> socket.socket:
        assert self.timeout is not None  # noqa: S101 - who opens says how long it may take
        return socks.connect(proxy, self.host, self.port, self.timeout)


class _Encrypted(_Plain, http.client.HTTPSConnection):
    """The same with TLS."""

    trust: ssl.SSLContext

    def _through(self, proxy: Proxy) -> socket.socket:
        plain = super()._through(proxy)
        return self.trust.wrap_socket(plain, server_hostname=self.host)


class _Http(urllib.request.HTTPHandler):
    def __init__(self, line: Line, proxy: Proxy | None) -> None:
        super().__init__()
        self._line = line
        self._socks = proxy if proxy is not None and proxy.is_socks else None

    def http_open(self, request: urllib.request.Request) -> http.client.HTTPResponse:
        def connect(host: str, *, timeout: float) -> _Plain:
            connection = _Plain(host, timeout=timeout)
            connection.line, connection.socks_proxy = self._line, self._socks
            return connection

        # urllib hands over no more than this.
        return self.do_open(connect, request)  # type: ignore[arg-type]


class _Https(urllib.request.HTTPSHandler):
    def __init__(self, line: Line, proxy: Proxy | None, trust: ssl.SSLContext) -> None:
        super().__init__()
        self._line = line
        self._socks = proxy if proxy is not None and proxy.is_socks else None
        self._trust = trust

    def https_open(self, request: urllib.request.Request) -> http.client.HTTPResponse:
        def connect(host: str, *, timeout: float) -> _Encrypted:
            connection = _Encrypted(host, timeout=timeout, context=self._trust)
            connection.line, connection.socks_proxy = self._line, self._socks
            connection.trust = self._trust
            return connection

        # urllib hands over no more than this.
        return self.do_open(connect, request)  # type: ignore[arg-type]
