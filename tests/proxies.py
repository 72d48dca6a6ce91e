"""Real proxies on the loopback line: HTTP with CONNECT, and SOCKS 5; each leads to one server."""

import base64
import contextlib
import socket
import ssl
import threading

import trustme

HOST = "service.test"
"""A name that is nobody's: only a proxy can find it."""


def authority() -> tuple[trustme.CA, ssl.SSLContext]:
    """An authority of certificates that no computer knows, and the TLS of a server it vouches for.

    Returns:
        The authority, and a context for ``LoopbackServer``.
    """
    vouching = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    vouching.issue_cert(HOST, "127.0.0.1").configure_cert(context)
    return vouching, context


class _Proxy:
    """Accepts, greets each client in a thread of its own, then passes bytes both ways."""

    scheme = "http"

    def __init__(self, server, *, user="", password="", tls=None):
        self._place = ("127.0.0.1", int(server.url.rpartition(":")[2]))
        self._login = (user, password) if user else None
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._sockets = []
        self._threads = []
        self.asked = []

    @property
    def place(self):
        return f"127.0.0.1:{self._listener.getsockname()[1]}"

    @property
    def url(self):
        return f"{self.scheme}://{self.place}"

    def __enter__(self):
        self._start(self._accept)
        return self

    def __exit__(self, *_):
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for each in tuple(self._sockets):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        for thread in tuple(self._threads):
            thread.join(5)

    def _start(self, work, *args):
        thread = threading.Thread(target=work, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                self._start(self._serve, self._listener.accept()[0])

    def _serve(self, sock):
        self._sockets.append(sock)
        with contextlib.suppress(OSError, ValueError):
            if self._tls is not None:
                sock = self._tls.wrap_socket(sock, server_side=True)
                self._sockets.append(sock)
            self.greet(sock)
        with contextlib.suppress(OSError):
            sock.close()

    def join(self, sock, first=b""):
        """Pass everything on, both ways, until one side ends."""
        # Closed here: this may be made when all others have been closed already.
        with socket.create_connection(self._place) as there:
            self._sockets.append(there)
            there.sendall(first)
            self._start(_pass_on, there, sock)
            _pass_on(sock, there)


def _pass_on(source, target):
    with contextlib.suppress(OSError):
        while data := source.recv(65_536):
            target.sendall(data)
    for each in (source, target):
        with contextlib.suppress(OSError):
            each.shutdown(socket.SHUT_RDWR)


class HttpProxy(_Proxy):
    """An HTTP proxy; ``refuses`` is a status it answers everything with."""

    def __init__(self, server, *, refuses="", **more):
        super().__init__(server, **more)
        self._refuses = refuses
        self.scheme = "https" if more.get("tls") else "http"

    def greet(self, sock):
        head = b""
        while b"\r\n\r\n" not in head:
            if not (data := sock.recv(65_536)):
                return
            head += data
        method, target, _ = head.split(b" ", 2)
        self.asked.append(target.decode())
        if self._refuses:
            sock.sendall(f"HTTP/1.1 {self._refuses}\r\nContent-Length: 0\r\n\r\n".encode())
        elif self._login and self._basic() not in head:
            sock.sendall(
                b"HTTP/1.1 407 Proxy Authentication Required\r\n"
                b"Proxy-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n"
            )
        elif method == b"CONNECT":
            sock.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            self.join(sock)
        else:
            self.join(sock, head)

    def _basic(self):
        return base64.b64encode(":".join(self._login).encode())


class SocksProxy(_Proxy):
    """A SOCKS 5 proxy; ``refuses`` is a code it answers each wish to connect with."""

    scheme = "socks5"

    def __init__(self, server, *, refuses=0, **more):
        super().__init__(server, **more)
        self._refuses = refuses

    def greet(self, sock):
        reader = sock.makefile("rb", buffering=0)
        _, count = reader.read(2)
        methods = reader.read(count)
        wanted = 2 if self._login else 0
        if wanted not in methods:
            sock.sendall(b"\x05\xff")
            return
        sock.sendall(bytes((5, wanted)))
        if self._login and not self._is_known(reader, sock):
            return
        kind = reader.read(4)[3]
        length = {1: 4, 4: 16}.get(kind) or reader.read(1)[0]
        host = reader.read(length)
        port = int.from_bytes(reader.read(2), "big")
        self.asked.append(f"{host.decode('latin-1') if kind == 3 else list(host)}:{port}")
        sock.sendall(bytes((5, self._refuses, 0, 1)) + bytes(6))
        if not self._refuses:
            self.join(sock)

    def _is_known(self, reader, sock):
        user = reader.read(reader.read(2)[1])
        password = reader.read(reader.read(1)[0])
        known = (user.decode(), password.decode()) == self._login
        sock.sendall(b"\x01\x00" if known else b"\x01\x01")
        return known
