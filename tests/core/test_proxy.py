import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.proxy import is_proxy_address


@pytest.mark.parametrize(
    "text",
    [
        "http://proxy.example:3128",
        "https://proxy.example",
        "socks5://127.0.0.1:1080/",
        "socks5h://localhost:65535",
        "http://[::1]:8080",
        "http://my_proxy:80",
    ],
)
def test_an_address_of_a_proxy(text):
    assert is_proxy_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "proxy.example:3128",
        "ftp://proxy.example",
        "http://",
        "http://:3128",
        "http://name:word@proxy.example:3128",
        "http://name@proxy.example",
        "http://proxy.example:0",
        "http://proxy.example:65536",
        "http://proxy.example:000080",
        "http://proxy.example:١",
        "http://proxy.example:3128/path",
        "http://proxy.example?x=1",
        "http://proxy.example#x",
        "http://pro xy",
        "http://proxy\n",
        "http://-\u0440roxy",
        "HTTP://proxy.example",
        "http://" + "a" * 300,
    ],
)
def test_anything_else(text):
    assert not is_proxy_address(text)


@given(st.text())
def test_no_text_is_a_fault(text):
    assert is_proxy_address(text) in {True, False}
