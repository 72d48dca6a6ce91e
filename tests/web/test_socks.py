import contextlib
import socket
import threading

import pytest

from desktop.core.errors import ConnectionFailed
from desktop.network import Proxy
from desktop.web import socks
from tests.loopback import LoopbackServer
from tests.proxies import SocksProxy


@contextlib.contextmanager
def saying(*answers):
    """Somebody who answers each piece with the next of these, and then closes."""
    heard = []

    def serve(listener):
        connection, _ = listener.accept()
        with connection, contextlib.suppress(OSError):
            for answer in answers:
                heard.append(connection.recv(4096))
                for byte in answer:  # in pieces, as a network may bring it
                    connection.sendall(bytes((byte,)))

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, args=(listener,))
        thread.start()
        port = listener.getsockname()[1]
        yield Proxy(scheme="socks5", host="127.0.0.1", port=port), heard
        thread.join(20)


@pytest.mark.parametrize("address", [b"\x01" + bytes(4), b"\x04" + bytes(16), b"\x03\x02ab"])
def test_the_name_goes_to_the_proxy_and_its_answer_may_come_in_pieces(address):
    with saying(b"\x05\x00", b"\x05\x00\x00" + address + b"\x00\x50") as (proxy, heard):
        socks.connect(proxy, "a.example", 443, 20).close()
    assert heard == [b"\x05\x01\x00", b"\x05\x01\x00\x03\x09a.example\x01\xbb"]


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ((b"HT",), "failed"),
        ((b"\x05",), "failed"),
        ((b"",), "failed"),
        ((b"\x05\xff",), "asks for a password"),
        ((b"\x05\x02",), "asks for a password"),
        ((b"\x05\x00", b"\x05\x02\x00\x01"), "did not let"),
    ],
)
def test_an_answer_that_leads_nowhere(answers, words):
    with saying(*answers) as (proxy, _), pytest.raises(ConnectionFailed, match=words):
        socks.connect(proxy, "a.example", 443, 20)


def test_a_password_is_given_where_it_is_asked_for():
    with LoopbackServer() as server, SocksProxy(server, user="me", password="word") as there:
        port = int(there.place.rpartition(":")[2])
        proxy = Proxy(scheme="socks5", host="127.0.0.1", port=port, user="me", password="word")
        socks.connect(proxy, "a.example", 80, 20).close()
        wrong = Proxy(scheme="socks5", host="127.0.0.1", port=port, user="me", password="no")
        with pytest.raises(ConnectionFailed, match="does not accept"):
            socks.connect(wrong, "a.example", 80, 20)
