import contextlib
import http.client
import socket
import ssl
import threading
from contextlib import closing
from urllib.error import URLError

import pytest

from desktop.core.errors import ConnectionFailed
from desktop.core.web_address import web_address
from desktop.network import Network
from desktop.web.line import Line
from tests.loopback import LoopbackServer, refusing, replaying
from tests.proxies import HOST, HttpProxy, SocksProxy, authority

PICTURE = replaying(b"picture", 200, "image/png")


@pytest.fixture(autouse=True)
def no_exceptions(monkeypatch):
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)


def test_it_asks_for_the_address_and_tells_no_more_than_it_must():
    with LoopbackServer([PICTURE]) as server:
        url = f"{server.url}/a%20b.png?w=3"
        with closing(Line(None, {"User-Agent": "Me"}).ask(web_address(url), 20)) as response:
            assert response.read() == b"picture"
        host = server.url.removeprefix("http://")
    (request,) = server.requests
    assert (request.method, request.path) == ("GET", "/a%20b.png?w=3")
    assert request.headers == {
        "host": host,
        "user-agent": "Me",
        "accept-encoding": "identity",
        "connection": "close",
    }


def test_a_cookie_is_not_given_back():
    def scene(connection):
        connection.whole(200, b"picture", "image/png", Set_Cookie="who=you")

    with LoopbackServer([scene]) as server:
        line = Line()
        for _ in range(2):
            line.ask(web_address(server.url), 20).close()
    assert "cookie" not in server.requests[1].headers


@pytest.mark.parametrize("status", [302, 404, 500])
def test_an_answer_is_an_answer_whatever_it_says(status):
    with LoopbackServer([refusing(status, {}, Location="http://127.0.0.1:1/")]) as server:
        with closing(Line().ask(web_address(server.url), 20)) as response:
            assert response.status == status
        assert len(server.requests) == 1


def test_a_proxy_is_asked_for_the_whole_address(monkeypatch):
    with LoopbackServer([PICTURE]) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        Line().ask(web_address("http://example.invalid/a.png"), 20).close()
    assert proxy.requests[0].path == "http://example.invalid/a.png"


def test_a_proxy_makes_a_tunnel_for_what_is_encrypted(monkeypatch):
    with LoopbackServer([refusing(403, {})]) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url)
        with pytest.raises(ConnectionFailed, match="did not let the request through") as caught:
            Line().ask(web_address("https://example.invalid/a.png"), 20)
    assert (proxy.requests[0].method, proxy.requests[0].path) == ("CONNECT", "example.invalid:443")
    assert "403" in caught.value.detail


def test_a_host_that_speaks_no_tls_is_not_asked():
    heard = []

    def serve(listener):
        connection, _ = listener.accept()
        with connection, contextlib.suppress(ConnectionResetError):
            # At once: a hello of TLS is random, and may have no end of a line to wait for.
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            while data := connection.recv(4096):
                heard.append(data)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, args=(listener,))
        thread.start()
        address = web_address(f"https://127.0.0.1:{listener.getsockname()[1]}/secret-path")
        with pytest.raises(URLError) as caught:
            Line().ask(address, 20)
        thread.join(20)
    assert isinstance(caught.value.reason, ssl.SSLError)
    assert b"secret-path" not in b"".join(heard)


def test_cutting_it_ends_what_is_being_read():
    cut = threading.Event()

    def scene(connection):
        connection.head(200, "image/png")
        connection.chunk(b"half")
        cut.set()
        connection.wait_for_close()

    with LoopbackServer([scene]) as server:
        line = Line()
        with closing(line.ask(web_address(server.url), 20)) as response:
            assert response.read(4) == b"half"
            threading.Thread(target=lambda: cut.wait(20) and line.cut()).start()
            with pytest.raises((OSError, http.client.HTTPException)):
                response.read(4)
            assert server.wait(lambda: len(server.closed_at) == 1)


def test_a_line_that_is_cut_opens_no_more():
    with LoopbackServer([PICTURE]) as server:
        line = Line()
        line.cut()
        with pytest.raises((OSError, http.client.HTTPException)):
            line.ask(web_address(server.url), 20).read()


@pytest.mark.parametrize("kind", [HttpProxy, SocksProxy])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_the_proxy_of_the_settings_leads_to_it(kind, scheme, tmp_path):
    vouching, tls = authority()
    file = tmp_path / "ca.pem"
    vouching.cert_pem.write_to_path(str(file))
    tls = tls if scheme == "https" else None
    with LoopbackServer([PICTURE], tls=tls) as server, kind(server) as proxy:
        network = Network(proxy=proxy.url, ca_file=str(file))
        line = Line(network)
        with closing(line.ask(web_address(f"{scheme}://{HOST}/a.png"), 20)) as response:
            assert response.read() == b"picture"
        assert HOST in proxy.asked[0]
        line.cut()


@pytest.mark.parametrize("kind", [HttpProxy, SocksProxy])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_asks_for_a_password(kind, scheme):
    with (
        LoopbackServer() as server,
        kind(server, user="me", password="secret") as proxy,
        pytest.raises(ConnectionFailed, match="asks for a password") as caught,
    ):
        Line(Network(proxy=proxy.url)).ask(web_address(f"{scheme}://{HOST}/"), 20)
    assert "secret" not in f"{caught.value} {caught.value.detail}"


@pytest.mark.parametrize("kind", [HttpProxy, SocksProxy])
def test_a_password_in_the_environment_is_used(kind, monkeypatch):
    with LoopbackServer([PICTURE]) as server, kind(server, user="me", password="a@b") as proxy:
        monkeypatch.setenv("ALL_PROXY", proxy.url.replace("//", "//me:a%40b@"))
        with closing(Line().ask(web_address(f"http://{HOST}/"), 20)) as response:
            assert response.read() == b"picture"
        monkeypatch.setenv("ALL_PROXY", proxy.url.replace("//", "//me:wrong@"))
        with pytest.raises(ConnectionFailed, match="does not accept the password"):
            Line().ask(web_address(f"http://{HOST}/"), 20)


@pytest.mark.parametrize("scheme", ["http", "socks5"])
def test_a_proxy_that_is_not_there(scheme):
    with socket.create_server(("127.0.0.1", 0)) as gone:
        place = f"127.0.0.1:{gone.getsockname()[1]}"
    with pytest.raises(ConnectionFailed, match=f"The proxy {place} could not be reached"):
        Line(Network(proxy=f"{scheme}://{place}")).ask(web_address(f"http://{HOST}/"), 20)


@pytest.mark.parametrize("scheme", ["http", "socks5"])
def test_a_proxy_that_keeps_silent(scheme):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        network = Network(proxy=f"{scheme}://127.0.0.1:{silent.getsockname()[1]}")
        with pytest.raises(ConnectionFailed, match="through the proxy"):
            Line(network).ask(web_address(f"https://{HOST}/"), 0.2)


def test_a_proxy_that_has_to_be_asked_in_secret_is_not_gone_past():
    with pytest.raises(ConnectionFailed, match="proxy"):
        Line(Network(proxy="https://127.0.0.1:9")).ask(web_address(f"http://{HOST}/"), 20)


def test_an_authority_that_is_not_known_is_not_the_fault_of_the_proxy():
    _, tls = authority()
    with (
        LoopbackServer([PICTURE], tls=tls) as server,
        SocksProxy(server) as proxy,
        pytest.raises(URLError) as caught,
    ):
        Line(Network(proxy=proxy.url)).ask(web_address(f"https://{HOST}/"), 20)
    assert isinstance(caught.value.reason, ssl.SSLCertVerificationError)
