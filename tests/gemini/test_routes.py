"""Ways to the service, with real proxies and certificates."""

import asyncio
import socket
import threading
from contextlib import asynccontextmanager

import pytest

from desktop.core.conversation import TextPart
from desktop.core.errors import ChatError, ConnectionFailed
from desktop.core.ports import ModelChunk
from desktop.gemini.client import Access, GeminiClient
from desktop.network import Network
from tests.contracts import REQUEST
from tests.loopback import LoopbackServer, saying
from tests.proxies import HOST, HttpProxy, SocksProxy, authority

SECRET = "pass-w0rd"
VARIABLES = ("no_proxy", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR", "SOCKS_PROXY", "socks_proxy")


@pytest.fixture(autouse=True)
def nothing_said(monkeypatch):
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


@asynccontextmanager
async def client_of(network, base_url=f"http://{HOST}:80", connect_s=20.0):
    async def provide():
        return Access(api_key="k", base_url=base_url)

    client = GeminiClient(
        "gemini",
        provide,
        connect_s=connect_s,
        network=network if callable(network) else lambda: network,
    )
    try:
        yield client
    finally:
        await client.aclose()


async def ask(client):
    said = ""
    async for batch in client.stream(REQUEST):
        for item in batch:
            if isinstance(item, ModelChunk):
                said += "".join(p.text for p in item.parts if isinstance(p, TextPart))
    return said


async def fault_of(network, base_url=f"http://{HOST}:80", **more):
    async with client_of(network, base_url, **more) as client:
        with pytest.raises(ConnectionFailed) as caught:
            await ask(client)
    fault = caught.value
    assert fault.hint.endswith(".")
    assert SECRET not in f"{fault} {fault.detail} {fault!r}"
    return fault


@pytest.mark.parametrize("kind", [HttpProxy, SocksProxy])
async def test_a_question_goes_through_the_proxy(kind):
    with LoopbackServer([saying("through")]) as server, kind(server) as proxy:
        async with client_of(Network(proxy=proxy.url)) as client:
            assert await ask(client) == "through"
        assert HOST in proxy.asked[0]


async def test_the_name_is_looked_up_by_a_socks_proxy():
    with LoopbackServer([saying("through")]) as server, SocksProxy(server) as proxy:
        url = proxy.url.replace("socks5", "socks5h")
        async with client_of(Network(proxy=url)) as client:
            assert await ask(client) == "through"
        assert proxy.asked == [f"{HOST}:80"]


@pytest.mark.parametrize("kind", [HttpProxy, SocksProxy])
async def test_an_encrypted_one_with_an_authority_of_ones_own(kind, tmp_path):
    vouching, tls = authority()
    file = tmp_path / "ca.pem"
    vouching.cert_pem.write_to_path(str(file))
    with LoopbackServer([saying("safe")], tls=tls) as server, kind(server) as proxy:
        network = Network(proxy=proxy.url, ca_file=str(file))
        async with client_of(network, f"https://{HOST}") as client:
            assert await ask(client) == "safe"
        assert proxy.asked == [f"{HOST}:443"]
        fault = await fault_of(Network(proxy=proxy.url), f"https://{HOST}")
    assert "certificate" in fault.sentence
    assert "CA file" in fault.hint
    assert not fault.retryable


async def test_the_way_to_the_proxy_can_be_encrypted_too(tmp_path):
    vouching, tls = authority()
    file = tmp_path / "ca.pem"
    vouching.cert_pem.write_to_path(str(file))
    with LoopbackServer([saying("safe")]) as server, HttpProxy(server, tls=tls) as proxy:
        network = Network(proxy=proxy.url, ca_file=str(file))
        async with client_of(network) as client:
            assert await ask(client) == "safe"


async def test_a_certificate_in_another_form_is_read_too(tmp_path):
    import ssl

    vouching, tls = authority()
    file = tmp_path / "ca.der"
    file.write_bytes(ssl.PEM_cert_to_DER_cert(vouching.cert_pem.bytes().decode()))
    with LoopbackServer([saying("safe")], tls=tls) as server:
        async with client_of(Network(ca_file=str(file)), server.url) as client:
            assert await ask(client) == "safe"
        fault = await fault_of(Network(), server.url)
    assert "certificate" in fault.sentence


@pytest.mark.parametrize("content", [b"", b"no certificate", b"-----BEGIN CERTIFICATE-----\n\xff"])
async def test_a_file_that_holds_no_certificate_is_a_sentence(tmp_path, content):
    file = tmp_path / "ca.pem"
    file.write_bytes(content)
    fault = await fault_of(Network(ca_file=str(file)))
    assert fault.sentence == "The CA file ca.pem holds no certificate."
    assert not fault.retryable


async def test_a_ca_file_that_is_missing_is_a_sentence_until_it_is_there(tmp_path):
    vouching, tls = authority()
    file = tmp_path / "ca.pem"
    with LoopbackServer([saying("safe")], tls=tls) as server:
        async with client_of(Network(ca_file=str(file)), server.url) as client:
            with pytest.raises(ConnectionFailed, match=r"The CA file ca\.pem cannot be read\."):
                await ask(client)
            vouching.cert_pem.write_to_path(str(file))
            assert await ask(client) == "safe"


@pytest.mark.parametrize("base_url", [f"http://{HOST}", f"https://{HOST}"])
@pytest.mark.parametrize("kind", [HttpProxy, SocksProxy])
async def test_a_proxy_that_asks_for_a_password(kind, base_url):
    with LoopbackServer() as server, kind(server, user="me", password=SECRET) as proxy:
        fault = await fault_of(Network(proxy=proxy.url), base_url)
        assert fault.sentence.startswith(f"The proxy {proxy.place} asks for a password")
    assert not fault.retryable


@pytest.mark.parametrize("kind", [HttpProxy, SocksProxy])
async def test_a_password_in_the_environment_is_used(kind, monkeypatch):
    with (
        LoopbackServer([saying("in")]) as server,
        kind(server, user="me", password=SECRET) as proxy,
    ):
        monkeypatch.setenv("ALL_PROXY", proxy.url.replace("//", f"//me:{SECRET}@"))
        async with client_of(Network()) as client:
            assert await ask(client) == "in"
        monkeypatch.setenv("ALL_PROXY", proxy.url.replace("//", f"//me:wrong-{SECRET}@"))
        fault = await fault_of(Network())
    assert "does not accept the password" in fault.sentence


@pytest.mark.parametrize(
    ("kind", "refuses"), [(HttpProxy, "403 Forbidden"), (SocksProxy, 2), (SocksProxy, 1)]
)
async def test_a_proxy_that_refuses(kind, refuses):
    with LoopbackServer() as server, kind(server, refuses=refuses) as proxy:
        fault = await fault_of(Network(proxy=proxy.url), f"https://{HOST}")
        assert fault.sentence == f"The proxy {proxy.place} did not let the request through."


@pytest.mark.parametrize("scheme", ["http", "https", "socks5", "socks5h"])
async def test_a_proxy_that_is_not_there(scheme):
    with socket.create_server(("127.0.0.1", 0)) as gone:
        place = f"127.0.0.1:{gone.getsockname()[1]}"
    fault = await fault_of(Network(proxy=f"{scheme}://{place}"))
    assert fault.sentence == f"The proxy {place} could not be reached."


async def test_a_proxy_whose_name_is_nobodys():
    fault = await fault_of(Network(proxy="http://proxy.invalid:3128"))
    assert fault.sentence == "The proxy proxy.invalid:3128 could not be reached."


async def test_a_proxy_that_does_not_speak_tls():
    with LoopbackServer() as server, HttpProxy(server) as proxy:
        fault = await fault_of(Network(proxy=f"https://{proxy.place}"), connect_s=0.5)
        assert fault.sentence == f"The connection through the proxy {proxy.place} failed."


@pytest.mark.parametrize(("scheme", "base_url"), [("socks5", "http"), ("http", "https")])
async def test_a_proxy_that_keeps_silent(scheme, base_url):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        proxy = f"{scheme}://127.0.0.1:{silent.getsockname()[1]}"
        fault = await fault_of(Network(proxy=proxy), f"{base_url}://{HOST}", connect_s=0.2)
    assert "through the proxy" in fault.sentence


@pytest.mark.parametrize("kind", [HttpProxy, SocksProxy])
async def test_a_model_may_think_longer_than_a_proxy_may_take(kind, tmp_path):
    vouching, tls = authority()
    file = tmp_path / "ca.pem"
    vouching.cert_pem.write_to_path(str(file))
    go_on = threading.Event()

    def scene(connection):
        go_on.wait(20)
        saying("thought")(connection)

    with LoopbackServer([scene], tls=tls) as server, kind(server) as proxy:
        network = Network(proxy=proxy.url, ca_file=str(file))
        async with client_of(network, f"https://{HOST}", connect_s=1.0) as client:
            asking = asyncio.create_task(ask(client))
            assert await asyncio.to_thread(server.wait, lambda: len(server.requests) == 1)
            asyncio.get_running_loop().call_later(1.5, go_on.set)
            assert await asking == "thought"


async def test_something_that_speaks_no_language_of_proxies():
    listener = socket.create_server(("127.0.0.1", 0))

    def serve():
        for answer in (b"SSH-2.0-OpenSSH_9.2\r\n", b"\x05\x00\x05\x00\x00\x09"):
            connection, _ = listener.accept()
            with connection:
                connection.recv(100)
                connection.sendall(answer)
                connection.recv(100)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    place = f"127.0.0.1:{listener.getsockname()[1]}"
    for _ in range(2):
        fault = await fault_of(Network(proxy=f"socks5://{place}"))
        assert fault.sentence == f"The connection through the proxy {place} failed."
    thread.join(20)
    listener.close()


async def test_what_is_on_this_computer_is_asked_straight(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with LoopbackServer([saying("near")]) as server:
        for network in (Network(), Network(proxy="http://127.0.0.1:9")):
            async with client_of(network, server.url) as client:
                assert await ask(client) == "near"


async def test_an_engine_on_this_computer_needs_no_ca_file(tmp_path):
    with LoopbackServer([saying("near")]) as server:

        async def provide():
            return Access(api_key="k", base_url=server.url, local=True)

        network = Network(ca_file=str(tmp_path / "missing.pem"))
        client = GeminiClient("offline", provide, network=lambda: network)
        assert await ask(client) == "near"
        await client.aclose()


async def test_a_proxy_of_the_environment_that_cannot_be_used_is_a_sentence(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "ftp://127.0.0.1:1")
    fault = await fault_of(Network())
    assert "kind" in fault.sentence


async def test_the_list_of_models_too():
    async with client_of(Network(proxy="http://proxy.invalid:1")) as client:
        with pytest.raises(ChatError, match="proxy"):
            await client.models()
