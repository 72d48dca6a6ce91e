import pytest

from desktop.core.profile import (
    GOOGLE,
    Profile,
    account,
    can_be_read,
    plain_host,
    profile_name,
    service_address,
)


def test_where_its_requests_go():
    assert Profile(id="a", name="A").address == GOOGLE
    assert Profile(id="a", name="A", base_url="https://x.example").address == "https://x.example"


def test_enterprise_has_no_key_of_its_own():
    assert Profile(id="a", name="A").has_key
    assert not Profile(id="a", name="A", service="enterprise").has_key


def test_a_key_is_bound_to_its_address():
    assert account("a", "https://x.example") == "a https://x.example"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("", None),
        ("  ", None),
        (GOOGLE, None),
        (f" {GOOGLE}/ ", None),
        ("HTTPS://Generativelanguage.GoogleAPIs.com:443", None),
        ("https://Gateway.Example/v1/", "https://gateway.example/v1"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("https://a.example/v1?x=1", "https://a.example/v1"),
        ("https://аpple.example", "https://xn--pple-43d.example"),
    ],
)
def test_an_address_has_one_spelling(text, address):
    assert service_address(text) == address


@pytest.mark.parametrize(
    "text", ["example.com", "file:///etc", "https://", "https://a:b@c.example"]
)
def test_what_is_no_address_is_refused_in_words(text):
    with pytest.raises(ValueError, match="no address of a service"):
        service_address(text)


def test_a_name_is_one_line():
    assert profile_name("  My\n work ") == "My work"
    for text in ("", " ", "n" * 81, "a\x00b"):
        with pytest.raises(ValueError, match=r"\.$"):
            profile_name(text)


@pytest.mark.parametrize(
    ("address", "can"),
    [
        ("http://gateway.example", True),
        ("HTTP://192.168.1.2:80/v1", True),
        ("http://localhost@evil.example", True),
        ("http://localhost.evil.example", True),
        ("http://127.evil.example", True),
        ("https://gateway.example", False),
        ("http://127.0.0.1:8080", False),
        ("http://localhost:8080", False),
        ("http://[::1]:8080", False),
        ("", False),
    ],
)
def test_whether_others_can_read_what_goes_there(address, can):
    assert can_be_read(address) is can


def test_a_host_is_named_with_an_unusual_port_alone():
    assert plain_host("https://a.example:443/v1") == "a.example"
    assert plain_host("http://127.0.0.1:8080") == "127.0.0.1:8080"
