import pytest

from desktop.core.errors import ImageRejected
from desktop.core.web_address import is_web_address, web_address


@pytest.mark.parametrize(
    ("address", "text", "shown_host"),
    [
        ("https://example.org", "https://example.org/", "example.org"),
        (" HTTPS://Example.ORG:443/a.png#x ", "https://example.org/a.png", "example.org"),
        ("http://example.org:80/", "http://example.org/", "example.org"),
        ("http://example.org:8080/a", "http://example.org:8080/a", "example.org:8080"),
        ("https://example.org:80/", "https://example.org:80/", "example.org:80"),
        ("https://example.org./", "https://example.org/", "example.org"),
        ("https://bücher.example/ü?q=ä b", None, "xn--bcher-kva.example"),
        # The first letter is Cyrillic.
        ("https://\u0430pple.com/", "https://xn--pple-43d.com/", "xn--pple-43d.com"),
        ("https://\uff45xample.org/", "https://example.org/", "example.org"),
        ("http://[::1]:9/x", "http://[::1]:9/x", "[::1]:9"),
        ("http://[0:0:0:0:0:0:0:1]/", "http://[::1]/", "[::1]"),
        ("http://127.0.0.1/", "http://127.0.0.1/", "127.0.0.1"),
        ("https://a.example/x%20y/%C3%BC", "https://a.example/x%20y/%C3%BC", "a.example"),
        ("https://a.example?a=b?c&d=/", "https://a.example/?a=b?c&d=/", "a.example"),
        ("https://a.example/a\\b c", "https://a.example/a%5Cb%20c", "a.example"),
        ("https://a.exa\nmple/\r\nx", "https://a.example/x", "a.example"),
    ],
)
def test_an_address_has_one_spelling_which_is_shown_and_fetched(address, text, shown_host):
    read = web_address(address)
    assert read.text == (text or "https://xn--bcher-kva.example/%C3%BC?q=%C3%A4%20b")
    assert read.shown_host == shown_host
    assert read.text.isascii()
    assert web_address(read.text) == read


@pytest.mark.parametrize(
    "address",
    [
        "",
        "example.org/a.png",
        "ftp://example.org/",
        "file:///etc/passwd",
        "data:image/png;base64,AAAA",
        "javascript:alert(1)",
        "https://",
        "https:///a.png",
        "https://exa mple.org/",
        "https://example.org:0/",
        "https://example.org:99999/",
        "https://example.org:x/",
        "https://a..b/",
        "https://-a.example/",
        "https://exam\u2100ple.org/",
        "https://good.example\\.evil.example/",
        "http://[fe80::1%25eth0]/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://127.1/",
        "http://0177.0.0.1/",
        "https://example.org/" + "a" * 8_000,
    ],
)
def test_what_is_no_address_or_cannot_be_told_from_another_is_refused(address):
    with pytest.raises(ImageRejected, match="This address cannot be fetched") as refused:
        web_address(address)
    assert refused.value.hint


@pytest.mark.parametrize(
    "address",
    ["https://me:secret@example.org/", "https://me@example.org/", "http://a.example\\@b.example/"],
)
def test_names_and_passwords_are_refused_and_not_repeated(address):
    with pytest.raises(ImageRejected, match="a name or a password") as refused:
        web_address(address)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    ("address", "is_near"),
    [
        ("http://localhost/", True),
        ("http://a.localhost:8000/", True),
        ("http://printer/", True),
        ("http://nas.local/", True),
        ("http://nas.home.arpa/", True),
        ("http://127.0.0.1/", True),
        ("http://192.168.1.2/", True),
        ("http://169.254.1.2/", True),
        ("http://[fd00::1]/", True),
        ("http://93.184.216.34/", False),
        ("https://example.org/", False),
        ("https://localhost.example.org/", False),
    ],
)
def test_it_knows_what_is_near(address, is_near):
    assert web_address(address).is_near is is_near


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://example.org/a/lake%20at%20dusk.jpg?w=3", "lake at dusk.jpg"),
        ("https://example.org/a/", "example.org"),
        ("https://example.org/%20", "example.org"),
        ("https://example.org/%ff.png", "\ufffd.png"),
    ],
)
def test_a_picture_is_called_as_its_file(address, name):
    assert web_address(address).name == name


@pytest.mark.parametrize(
    ("location", "there"),
    [
        ("b.png", "https://example.org/a/b.png"),
        ("/b.png", "https://example.org/b.png"),
        ("//other.example/b.png", "https://other.example/b.png"),
        ("http://example.org/", "http://example.org/"),
    ],
)
def test_it_knows_where_an_answer_leads(location, there):
    assert web_address("https://example.org/a/x.png").leads_to(location).text == there


@pytest.mark.parametrize("location", ["file:///etc/passwd", "ftp://x.example/", "https://u@x.org/"])
def test_it_leads_nowhere_else(location):
    with pytest.raises(ImageRejected):
        web_address("https://example.org/a/x.png").leads_to(location)


def test_only_https_is_encrypted():
    assert web_address("https://example.org").is_encrypted
    assert not web_address("http://example.org").is_encrypted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("http://x", True),
        ("HTTPS://x/y z", True),
        ("https:x", False),
        ("ftp://x", False),
        ("say http://x", False),
        ("", False),
    ],
)
def test_it_knows_what_means_to_be_one(text, expected):
    assert is_web_address(text) is expected
