"""Connects through a SOCKS 5 proxy (RFC 1928, RFC 1929), which finds the host by its name."""

from __future__ import annotations

import contextlib
import socket
from typing import TYPE_CHECKING

from desktop.network import no_answer, refused, wants_password

if TYPE_CHECKING:
    from desktop.network import Proxy

_VERSION, _OPEN, _WITH_PASSWORD, _NONE = 5, 0, 2, 0xFF
_IPV4, _NAME, _IPV6 = 1, 3, 4
_ADDRESS_BYTES = {_IPV4: 4, _IPV6: 16}


def connect(proxy: Proxy, host: str, port: int, wait_s: float) -> socket.socket:
    """A connection to a host, made by the proxy. Blocks.

    Args:
        proxy: Who makes it.
        host: A name in ASCII, or an IP address.
        port: Of the host.
        wait_s: For the connection to the proxy, and for each of its answers.

    Raises:
        ConnectionFailed: If the proxy does not make it.
        OSError: If the proxy is not reached, or does not answer.
    """
    with contextlib.ExitStack() as closing:
        line = closing.enter_context(socket.create_connection((proxy.host, proxy.port), wait_s))
        _sign_in(line, proxy)
        _ask(line, proxy, host, port)
        closing.pop_all()
    return line


def _sign_in(line: socket.socket, proxy: Proxy) -> None:
    has_password = bool(proxy.user or proxy.password)
    methods = (_OPEN, _WITH_PASSWORD) if has_password else (_OPEN,)
    line.sendall(bytes((_VERSION, len(methods), *methods)))
    version, method = _read(line, proxy, 2)
    if version != _VERSION:
        raise no_answer(proxy, "It speaks no SOCKS 5.")
    if method == _NONE or method not in methods:
        raise wants_password(proxy)
    if method == _WITH_PASSWORD:
        user, password = proxy.user.encode()[:255], proxy.password.encode()[:255]
        line.sendall(bytes((1, len(user))) + user + bytes((len(password),)) + password)
        if _read(line, proxy, 2)[1] != 0:
            raise wants_password(proxy)


def _ask(line: socket.socket, proxy: Proxy, host: str, port: int) -> None:
    name = host.encode("ascii")
    wish = bytes((_VERSION, 1, 0, _NAME, len(name))) + name + port.to_bytes(2, "big")
    line.sendall(wish)
    _, reply, _, kind = _read(line, proxy, 4)
    if reply != 0:
        raise refused(proxy, f"SOCKS reply {reply}")
    length = _ADDRESS_BYTES.get(kind) or _read(line, proxy, 1)[0]
    _read(line, proxy, length + 2)


def _read(line: socket.socket, proxy: Proxy, count: int) -> bytes:
    data = b""
    while len(data) < count:
        more = line.recv(count - len(data))
        if not more:
            raise no_answer(proxy, "It closed the connection.")
        data += more
    return data
