"""Faults of the network, each on a line of this machine's own."""

from __future__ import annotations

import os
import ssl
import time
from typing import TYPE_CHECKING

import trustme

from tests.faults.outcome import Expected
from tests.faults.window import BEFORE, PARTS, experience, whole
from tests.loopback import Connection, LoopbackServer
from tests.proxies import HOST, HttpProxy, _Proxy

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable
    from pathlib import Path

    from tests.faults.outcome import Outcome
    from tests.loopback import Scene

LOGIN = b"<!DOCTYPE html><html><title>Welcome to the hotel</title><body>Log in</body></html>"
LOST_FOR_S, DELAY_S, BLOCK = 3.0, 0.02, 700


def _serve(first: Scene, folder: Path, *, again: Scene = whole) -> Outcome:
    del folder
    with LoopbackServer([_unless_models(first), _unless_models(again)]) as server:
        os.environ["GOOGLE_GEMINI_BASE_URL"] = server.url
        return experience([])


def _unless_models(scene: Scene) -> Scene:
    """The list of models has its own answer, and does not count as the first question."""

    def play(connection: Connection) -> None:
        if connection.request.method == "GET":
            connection.server.requests.pop()
            connection.whole(200, b'{"models": []}')
        else:
            scene(connection)

    return play


def _begin(connection: Connection) -> None:
    connection.head()
    for part in PARTS[:BEFORE]:
        connection.text(part)
    time.sleep(0.3)  # it is read before what comes now


def _reset_at_once(connection: Connection) -> None:
    connection.reset()


def _reset_after_headers(connection: Connection) -> None:
    connection.head()
    time.sleep(0.3)
    connection.reset()


def _reset_in_the_middle(connection: Connection) -> None:
    _begin(connection)
    connection.reset()


def _end_in_the_middle(connection: Connection) -> None:
    _begin(connection)
    connection.close()


def _garbage(connection: Connection) -> None:
    _begin(connection)
    connection.chunk(b'data: {"candidates": [{"content": \xff\xfe\x00 <nonsense>\r\n\r\n')
    connection.end()


def _portal(connection: Connection) -> None:
    connection.whole(200, LOGIN, "text/html")


def _redirect(connection: Connection) -> None:
    if "login" in connection.request.path:
        connection.whole(200, LOGIN, "text/html")
    else:
        connection.whole(302, b"", "text/html", Location=f"{connection.server.url}/login")


class _BadLine(_Proxy):
    """A line that is slow in both directions, and loses what it carries for some time in between.

    What TCP makes of loss: nothing is missing in the end, it only comes late.
    """

    def greet(self, sock: socket.socket) -> None:
        self.join(sock)


class _SlowSocket:
    """Delays what goes through, block by block, and once for long."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._blocks = 0

    def recv(self, _: int) -> bytes:
        data = self._sock.recv(BLOCK)
        self._blocks += 1
        time.sleep(LOST_FOR_S if self._blocks == BEFORE else DELAY_S)
        return data

    def __getattr__(self, name: str) -> object:
        return getattr(self._sock, name)


class _BadProxy(_BadLine):
    """Leads to the server over the bad line."""

    def join(self, sock: socket.socket, first: bytes = b"") -> None:
        import socket as sockets

        from tests.proxies import _pass_on

        with sockets.create_connection(self._place) as there:
            self._sockets.append(there)
            self._start(_pass_on, _SlowSocket(there), sock)
            _pass_on(_SlowSocket(sock), there)


def _over_a_bad_line(_: Path) -> Outcome:
    with LoopbackServer([_unless_models(whole)]) as server, _BadProxy(server) as line:
        os.environ["GOOGLE_GEMINI_BASE_URL"] = f"http://{line.place}"
        return experience([])


def _no_such_name(_: Path) -> Outcome:
    os.environ["GOOGLE_GEMINI_BASE_URL"] = "http://nowhere.invalid"
    return experience([])


def _wrong_certificate(_: Path) -> Outcome:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with LoopbackServer([_unless_models(whole)], tls=context) as server:
        os.environ["GOOGLE_GEMINI_BASE_URL"] = server.url
        return experience([])


def _proxy_wants_a_password(_: Path) -> Outcome:
    with (
        LoopbackServer([_unless_models(whole)]) as server,
        HttpProxy(server, user="me", password="secret") as proxy,
    ):
        os.environ |= {"GOOGLE_GEMINI_BASE_URL": f"http://{HOST}:80", "HTTP_PROXY": proxy.url}
        return experience([])


def _served(scene: Scene) -> Callable[[Path], Outcome]:
    return lambda folder: _serve(scene, folder)


_ALL = Expected(ending="finished", text="all")
_NONE = Expected(ending="failed network", text="none")
_PART = Expected(ending="failed network", text="part")
FAULTS = {
    "line slow, then lost for 3 s": (_over_a_bad_line, _ALL),
    "reset before the answer": (_served(_reset_at_once), _NONE),
    "reset after the headers": (_served(_reset_after_headers), _NONE),
    "reset in the middle": (_served(_reset_in_the_middle), _PART),
    "end in the middle": (_served(_end_in_the_middle), _PART),
    "garbage in the middle": (
        _served(_garbage),
        Expected(ending="failed protocol", text="part"),
    ),
    "name that nobody knows": (
        _no_such_name,
        Expected(ending="failed network", text="none", goes_on=False),
    ),
    "certificate of a stranger": (
        _wrong_certificate,
        Expected(ending="failed network", text="none", says="certificate", goes_on=False),
    ),
    "proxy that wants a password": (
        _proxy_wants_a_password,
        Expected(ending="failed network", text="none", says="password", goes_on=False),
    ),
    "captive portal, a page": (_served(_portal), Expected(ending="failed protocol", text="none")),
    "captive portal, a redirect": (
        _served(_redirect),
        Expected(ending="failed protocol", text="none"),
    ),
}
