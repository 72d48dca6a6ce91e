import pytest

from desktop.core.errors import ImageRejected
from desktop.core.web_address import web_address
from desktop.images.proxies import proxies_for

HTTP, HTTPS = web_address("http://example.org/"), web_address("https://example.org/")


@pytest.fixture(autouse=True)
def no_exceptions(monkeypatch):
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)


def test_there_is_none_unless_somebody_said_so():
    assert proxies_for(HTTP) == {}


def test_each_scheme_has_its_own(monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("HTTPS_PROXY", "127.0.0.1:2")
    assert proxies_for(HTTP) == {"http": "http://127.0.0.1:1"}
    assert proxies_for(HTTPS) == {"https": "127.0.0.1:2"}


def test_one_for_all_is_taken_where_there_is_no_other(monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:3")
    assert proxies_for(HTTPS) == {"https": "http://127.0.0.1:3"}


@pytest.mark.parametrize("name", ["ALL_PROXY", "http_proxy", "SOCKS_PROXY"])
@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:9050", "https://127.0.0.1:1"])
def test_one_that_cannot_be_used_is_not_gone_past(monkeypatch, name, proxy):
    monkeypatch.setenv(name, proxy)
    with pytest.raises(ImageRejected, match="proxy") as refused:
        proxies_for(HTTP)
    assert refused.value.hint


def test_what_needs_none_has_none(monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:9050")
    monkeypatch.setenv("no_proxy", "example.org")
    assert proxies_for(HTTP) == {}
