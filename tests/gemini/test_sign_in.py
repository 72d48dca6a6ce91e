"""Google's login, as it would be for Enterprise, against servers of our own."""

import json

import httpx2
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from google.auth.exceptions import DefaultCredentialsError

from desktop.core.errors import ConnectionFailed
from desktop.gemini.sign_in import Login
from desktop.network import Network
from tests.loopback import LoopbackServer
from tests.proxies import HOST, HttpProxy, SocksProxy, authority


def token(connection):
    body = {"access_token": "pass-1", "expires_in": 3600, "token_type": "Bearer"}
    connection.whole(200, json.dumps(body).encode())


@pytest.fixture
def account(tmp_path, monkeypatch):
    """The login of a service account that gets its passes at an address."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )

    def write(address):
        file = tmp_path / "account.json"
        value = {
            "type": "service_account",
            "client_email": "test@example.com",
            "private_key": pem.decode(),
            "token_uri": f"{address}/token",
            "project_id": "p",
        }
        file.write_text(json.dumps(value))
        monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(file))

    return write


def login(network=Network()):  # noqa: B008 - a value
    return Login(network, network.trust(httpx2.create_ssl_context()))


@pytest.mark.parametrize("kind", [HttpProxy, SocksProxy])
def test_a_pass_comes_through_the_proxy_and_with_the_ca_file(account, tmp_path, kind):
    vouching, tls = authority()
    file = tmp_path / "ca.pem"
    vouching.cert_pem.write_to_path(str(file))
    account(f"https://{HOST}")
    with LoopbackServer([token], tls=tls) as server, kind(server) as proxy:
        made = login(Network(proxy=proxy.url, ca_file=str(file)))
        made.refresh(None)
        assert proxy.asked == [f"{HOST}:443"]
        with pytest.raises(ConnectionFailed, match="certificate"):
            login(Network(proxy=proxy.url)).refresh(None)
    assert made.token == "pass-1"
    assert not made.expired


def test_a_proxy_that_refuses_is_a_sentence(account):
    account(f"https://{HOST}")
    with LoopbackServer() as server, HttpProxy(server, refuses="403 No") as proxy:
        with pytest.raises(ConnectionFailed, match="did not let the request through"):
            login(Network(proxy=proxy.url)).refresh(None)
        place = proxy.place
    with pytest.raises(ConnectionFailed, match=f"The proxy {place} could not be reached"):
        login(Network(proxy=f"socks5://{place}")).refresh(None)


def test_a_network_that_is_down_is_not_taken_for_a_login_that_is_refused(account):
    account("http://127.0.0.1:9")
    with pytest.raises(ConnectionFailed, match="could not be reached"):
        login().refresh(None)


def test_a_login_that_is_missing_is_told_as_google_does(monkeypatch, tmp_path):
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(tmp_path / "none.json"))
    with pytest.raises(DefaultCredentialsError):
        login().refresh(None)


def test_it_is_looked_for_once_and_not_before_it_is_needed(account, monkeypatch):
    with LoopbackServer([token]) as server:
        account(server.url)
        made = login()
        assert (made.token, server.requests) == (None, [])
        made.refresh(None)
        monkeypatch.delenv("GOOGLE_APPLICATION_CREDENTIALS")
        made.refresh(None)
        assert len(server.requests) == 2


def test_a_computer_of_the_cloud_is_asked_straight(monkeypatch):
    from google.auth.exceptions import TransportError

    from desktop.gemini import sign_in

    with LoopbackServer([token]) as server:
        monkeypatch.setattr(sign_in, "_METADATA", frozenset({"127.0.0.1"}))
        request = login(Network(proxy="http://proxy.invalid:1"))._request
        assert request(f"{server.url}/x").status == 200
    with pytest.raises(TransportError):
        request("http://127.0.0.1:9/x")
