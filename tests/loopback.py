"""A loopback server with a script: it plays recorded or invented answers and watches the line.

Raw sockets, one thread a connection, so that every byte, every pause and every reset is ours.
"""

import contextlib
import json
import os
import select
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self


@dataclass
class Request:
    """What a client sent."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Connection:
    """One connection as a scene sees it."""

    def __init__(self, sock: socket.socket, server: "LoopbackServer", request: Request) -> None:
        self.sock = sock
        self.server = server
        self.request = request
        self.is_over = False

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def head(self, status: int = 200, kind: str = "text/event-stream", **headers: str) -> None:
        lines = [f"HTTP/1.1 {status} Reason", f"Content-Type: {kind}", "Transfer-Encoding: chunked"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        self.send(("\r\n".join(lines) + "\r\n\r\n").encode())

    def chunk(self, data: bytes) -> None:
        self.send(b"%x\r\n%s\r\n" % (len(data), data))

    def event(self, value: Any) -> None:
        self.chunk(sse(value))

    def text(self, text: str, **candidate: Any) -> None:
        self.event(answer(text, **candidate))

    def end(self) -> None:
        self.send(b"0\r\n\r\n")

    def whole(self, status: int, body: bytes, kind: str = "application/json", **more: str) -> None:
        self.head(status, kind, **more)
        if body:
            self.chunk(body)
        self.end()

    def reset(self) -> None:
        """Break the line with a RST, once the scene is over."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.is_over = True

    def close(self) -> None:
        """End the connection without a last chunk, once the scene is over."""
        self.is_over = True

    def wait_for_close(self, timeout_s: float = 20.0) -> bool:
        """Wait until the client closes; notes the moment in the server's ``closed_at``."""
        poller = select.poll()
        poller.register(self.sock, select.POLLIN | select.POLLRDHUP | select.POLLHUP)
        if not poller.poll(timeout_s * 1000):
            return False
        self.note_close()
        return True

    def note_close(self) -> None:
        """The client has gone; noted once for each connection."""
        if not self.is_over:
            self.is_over = True
            self.server.note_close()


Scene = Callable[[Connection], None]


@dataclass
class LoopbackServer:
    """Plays one scene for each request; the last one is played again for all that follow.

    Attributes:
        is_deaf: Accepts nothing until ``accept`` is called: who connects is left waiting.
        tls: Speaks TLS with this.
    """

    scenes: Sequence[Scene] = ()
    requests: list[Request] = field(default_factory=list)
    closed_at: list[float] = field(default_factory=list)
    open_connections: int = 0
    is_deaf: bool = False
    tls: ssl.SSLContext | None = None

    def __post_init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=0 if self.is_deaf else None)
        self._accepting = threading.Event()
        self._filler = socket.socket()
        if self.is_deaf:  # a connection nobody takes fills the backlog: the next one waits
            self._filler.connect(self._listener.getsockname())
        else:
            self.accept()
        self._changed = threading.Condition()
        self._sockets: set[socket.socket] = set()
        self._stopping = False
        self.hold = threading.Event()
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._threads: list[threading.Thread] = []

    @property
    def url(self) -> str:
        scheme = "http" if self.tls is None else "https"
        return f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}"

    @property
    def asked(self) -> list[Request]:
        """The questions among the requests: a window also asks which models there are, any time."""
        return [request for request in self.requests if request.method == "POST"]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping = True
        self.accept()
        self.hold.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for sock in list(self._sockets):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)
        for thread in self._threads:
            thread.join(5)

    def accept(self) -> None:
        """Take connections from now on."""
        self._filler.close()
        self._accepting.set()

    def wait_for_attempt(self, expected: bool = True, timeout_s: float = 20.0) -> bool:
        """Wait until somebody is trying to connect, or nobody is any more (Linux)."""
        # The remote address and the state of a connection; 02 is SYN_SENT.
        attempt = f" 0100007F:{self._listener.getsockname()[1]:04X} 02 "
        until = time.monotonic() + timeout_s
        while time.monotonic() < until:
            if (attempt in Path("/proc/net/tcp").read_text()) is expected:
                return True
            os.sched_yield()
        return False

    def _accept(self) -> None:
        self._accepting.wait()
        while not self._stopping:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            thread = threading.Thread(target=self._serve, args=(sock,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket) -> None:
        if self.tls is not None:
            try:
                sock = self.tls.wrap_socket(sock, server_side=True)
            except OSError:  # who asks does not trust us
                sock.close()
                return
        with self._changed:
            self.open_connections += 1
            self._sockets.add(sock)
            self._changed.notify_all()
        connection = None
        try:
            with sock.makefile("rb") as reader:
                while (request := _read(reader)) is not None:
                    with self._changed:
                        number = len(self.requests)
                        self.requests.append(request)
                        self._changed.notify_all()
                    scene = self.scenes[min(number, len(self.scenes) - 1)]
                    connection = Connection(sock, self, request)
                    scene(connection)
                    if connection.is_over:
                        return
        except (BrokenPipeError, ConnectionResetError):
            if connection is not None:
                connection.note_close()
        except (OSError, ValueError):
            pass
        finally:
            with self._changed:
                self._sockets.discard(sock)
                sock.close()  # before it is told: who waits for it may count what is open
                self.open_connections -= 1
                self._changed.notify_all()

    def note_close(self) -> None:
        with self._changed:
            self.closed_at.append(time.monotonic())
            self._changed.notify_all()

    def wait(self, what: Callable[[], bool], timeout_s: float = 20.0) -> bool:
        """Wait until something is true of this server."""
        with self._changed:
            return self._changed.wait_for(what, timeout_s)


def _read(reader: Any) -> Request | None:
    line = reader.readline()
    if not line:
        return None
    method, path, _ = line.decode("latin-1").split(" ", 2)
    headers: dict[str, str] = {}
    while (line := reader.readline()) not in {b"\r\n", b""}:
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.strip().lower()] = value.strip()
    body = reader.read(int(headers.get("content-length", "0")))
    return Request(method, path, headers, body)


def sse(value: Any) -> bytes:
    """One server-sent event as Google frames it."""
    return b"data: " + json.dumps(value).encode() + b"\r\n\r\n"


def answer(text: str, **candidate: Any) -> dict[str, Any]:
    """A response with one piece of text."""
    return {
        "candidates": [
            {"content": {"role": "model", "parts": [{"text": text}]}, "index": 0, **candidate}
        ],
        "modelVersion": "gemini-3.8-flash",
    }


def saying(*texts: str, finish: str | None = "STOP", **last: Any) -> Scene:
    """A scene that streams texts and ends."""

    def scene(connection: Connection) -> None:
        connection.head()
        for number, text in enumerate(texts, 1):
            is_last = number == len(texts) and finish is not None
            connection.text(text, **({"finishReason": finish} if is_last else {}))
        connection.end()

    return scene


def replaying(body: bytes, status: int, kind: str, pieces: Sequence[bytes] | None = None) -> Scene:
    """A scene that sends a recorded body, whole or in the given pieces."""

    def scene(connection: Connection) -> None:
        connection.head(status, kind)
        for piece in pieces if pieces is not None else [body]:
            connection.chunk(piece)
        connection.end()

    return scene


def refusing(status: int, error: Any, **headers: str) -> Scene:
    """A scene that answers with an error body."""

    def scene(connection: Connection) -> None:
        connection.whole(status, json.dumps(error).encode(), **headers)

    return scene
