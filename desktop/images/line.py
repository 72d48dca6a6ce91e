"""The line to a host of the web: asks once, and can be cut from another thread.

With the standard library: the SDK's HTTP library stays in ``desktop.gemini``. Nothing is sent
besides the address, what may come back, and which program asks: no cookies, no referrer.
"""

from __future__ import annotations

import contextlib
import http.client
import socket
import ssl
import threading
import urllib.request
from typing import TYPE_CHECKING

from desktop import __version__
from desktop.images.proxies import proxies_for

if TYPE_CHECKING:
    from desktop.core.web_address import WebAddress

_HEADERS = {
    "User-Agent": f"Gemstream/{__version__}",
    "Accept": "image/*, application/pdf;q=0.9",
    "Accept-Encoding": "identity",  # unpacked, it could be of any size
}


class Line:
    """The connections of one fetch."""

    def __init__(self) -> None:
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
            ImageRejected: If the proxy is of no use.
        """
        opener = urllib.request.OpenerDirector()  # bare: it follows and remembers nothing
        opener.addheaders = []
        proxies = urllib.request.ProxyHandler(proxies_for(address))
        for handler in (proxies, _Http(self), _Https(self)):
            opener.add_handler(handler)
        request = urllib.request.Request(address.text, headers=_HEADERS)  # noqa: S310 - http(s)
        response: http.client.HTTPResponse = opener.open(request, timeout=wait_s)
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


class _Plain(http.client.HTTPConnection):
    """A connection that its line knows of."""

    line: Line

    def connect(self) -> None:
        super().connect()
        self.line.opened(self.sock)


class _Encrypted(_Plain, http.client.HTTPSConnection):
    """The same with TLS."""


class _Http(urllib.request.HTTPHandler):
    def __init__(self, line: Line) -> None:
        super().__init__()
        self._line = line

    def http_open(self, request: urllib.request.Request) -> http.client.HTTPResponse:
        def connect(host: str, *, timeout: float) -> _Plain:
            connection = _Plain(host, timeout=timeout)
            connection.line = self._line
            return connection

        # urllib hands over no more than this.
        return self.do_open(connect, request)  # type: ignore[arg-type]


class _Https(urllib.request.HTTPSHandler):
    def __init__(self, line: Line) -> None:
        super().__init__()
        self._line = line

    def https_open(self, request: urllib.request.Request) -> http.client.HTTPResponse:
        def connect(host: str, *, timeout: float) -> _Encrypted:
            trust = ssl.create_default_context()
            connection = _Encrypted(host, timeout=timeout, context=trust)
            connection.line = self._line
            return connection

        # urllib hands over no more than this.
        return self.do_open(connect, request)  # type: ignore[arg-type]
