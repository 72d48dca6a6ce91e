import ssl

import pytest

from desktop.core.errors import ConnectionFailed
from desktop.network import Network, is_this_computer, no_answer, refused, unreached, wants_password
from tests.proxies import authority

SAID = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SOCKS_PROXY")


@pytest.fixture(autouse=True)
def nothing_said(monkeypatch):
    for name in SAID:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def address_of(proxy):
    return None if proxy is None else proxy.address


def test_there_is_none_unless_somebody_said_so():
    assert Network().proxy_for("https", "example.org") is None


def test_each_scheme_has_its_own(monkeypatch):
    monkeypatch.setenv("http_proxy", "http://one.example:1")
    monkeypatch.setenv("HTTPS_PROXY", "two.example:2")
    assert address_of(Network().proxy_for("http", "example.org")) == "http://one.example:1"
    assert address_of(Network().proxy_for("https", "example.org")) == "http://two.example:2"


@pytest.mark.parametrize(
    ("name", "said", "address"),
    [
        ("ALL_PROXY", "http://p.example", "http://p.example:80"),
        ("ALL_PROXY", "https://p.example/", "https://p.example:443"),
        ("ALL_PROXY", "socks5://p.example", "socks5://p.example:1080"),
        ("ALL_PROXY", "socks5h://p.example:9", "socks5h://p.example:9"),
        ("ALL_PROXY", "socks://p.example:9", "socks5://p.example:9"),
        ("SOCKS_PROXY", "http://p.example:9", "socks5://p.example:9"),
        ("SOCKS_PROXY", "p.example:9", "socks5://p.example:9"),
        ("SOCKS_PROXY", "socks5h://p.example:9", "socks5h://p.example:9"),
        ("ALL_PROXY", "http://[::1]:9", "http://[::1]:9"),
    ],
)
def test_what_the_system_says_is_understood(monkeypatch, name, said, address):
    monkeypatch.setenv(name, said)
    assert address_of(Network().proxy_for("https", "example.org")) == address


@pytest.mark.parametrize(
    "said", ["ftp://p.example", "socks4://p.example:1", "http://", "http://p:x", "http://p:0"]
)
def test_one_that_cannot_be_used_is_not_gone_past(monkeypatch, said):
    monkeypatch.setenv("ALL_PROXY", said)
    with pytest.raises(ConnectionFailed, match="proxy") as caught:
        Network().proxy_for("https", "example.org")
    assert caught.value.hint
    assert not caught.value.retryable


@pytest.mark.parametrize(
    ("exceptions", "host"),
    [
        ("example.org", "example.org"),
        (".example.org", "api.example.org"),
        ("*", "example.org"),
        ("10.0.0.0/8, 192.168.1.0/24", "192.168.1.7"),
        ("nonsense/x,10.0.0.0/8", "10.1.2.3"),
    ],
)
def test_what_needs_none_has_none(monkeypatch, exceptions, host):
    monkeypatch.setenv("ALL_PROXY", "http://p.example:1")
    monkeypatch.setenv("no_proxy", exceptions)
    assert Network().proxy_for("https", host) is None
    assert Network().proxy_for("https", "11.1.1.1") is None or exceptions != "*"


def test_a_range_says_nothing_of_other_hosts(monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "http://p.example:1")
    monkeypatch.setenv("no_proxy", "10.0.0.0/8")
    for host in ("11.1.1.1", "example.org"):
        assert Network().proxy_for("https", host) is not None


def test_the_choice_of_the_user_is_more_than_what_the_system_says(monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "http://p.example:1")
    monkeypatch.setenv("no_proxy", "*")
    chosen = Network(proxy="socks5://q.example:2")
    assert address_of(chosen.proxy_for("https", "example.org")) == "socks5://q.example:2"
    assert Network(proxy="none").proxy_for("https", "example.org") is None


@pytest.mark.parametrize(
    "host", ["localhost", "a.localhost", "127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"]
)
def test_this_computer_is_never_asked_through_a_proxy(monkeypatch, host):
    monkeypatch.setenv("ALL_PROXY", "http://p.example:1")
    assert is_this_computer(host)
    assert Network().proxy_for("http", host) is None
    assert Network(proxy="http://p.example:1").proxy_for("http", host) is None


@pytest.mark.parametrize(
    "host", ["localhost.example", "10.0.0.1", "128.0.0.1", "::2", "notlocalhost"]
)
def test_others_are(host):
    assert not is_this_computer(host)
    assert Network(proxy="http://p.example:1").proxy_for("http", host) is not None


def test_a_password_is_in_no_repr_and_in_no_sentence(monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "http://me:s3cret@p.example:1")
    proxy = Network().proxy_for("https", "example.org")
    assert (proxy.user, proxy.password) == ("me", "s3cret")
    faults = [kind(proxy) for kind in (no_answer, refused, unreached, wants_password)]
    assert "s3cret" not in f"{proxy!r} {proxy.address} {[str(each) for each in faults]}"
    assert len({each.sentence for each in faults}) == 4


def test_certificates_are_trusted_besides_the_others(tmp_path):
    vouching, _ = authority()
    file = tmp_path / "ca.pem"
    file.write_bytes("# Zürich\n".encode() + vouching.cert_pem.bytes())
    plain = ssl.create_default_context()
    context = Network(ca_file=str(file)).trust(ssl.create_default_context())
    assert context.cert_store_stats()["x509_ca"] == plain.cert_store_stats()["x509_ca"] + 1


@pytest.mark.parametrize("name", ["missing.pem", ".", "~nobody-here/ca.pem"])
def test_a_file_that_cannot_be_read_is_a_sentence(tmp_path, name):
    path = name if name.startswith("~") else str(tmp_path / name)
    with pytest.raises(ConnectionFailed, match="cannot be read") as caught:
        Network(ca_file=path).trust(ssl.create_default_context())
    assert "settings" in caught.value.hint
