import pytest

from desktop.core.link_target import (
    ELSEWHERE,
    NAME_BEFORE,
    OTHER_LETTERS,
    UNCLEAR,
    leads_elsewhere,
    link_target,
    picture_refusal,
)


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://example.org/a?b=c#d", "example.org"),
        ("HTTP://Example.ORG:8080", "example.org"),
        ("http://localhost:8000/", "localhost"),
        ("https://[::1]:9/%00", "::1"),
        ("https://example.org/a%5Cb", "example.org"),
        ("mailto:a@b.c?subject=x", ""),
    ],
)
def test_what_a_click_may_open(address, host):
    target = link_target(address)
    assert (target.address, target.refusal, target.doubts) == (address, "", ())
    assert (target.host, target.written_host) == (host, "")


@pytest.mark.parametrize(
    ("address", "word"),
    [
        ("javascript:alert(1)", "script"),
        ("JaVaScRiPt:alert(1)", "script"),
        ("vbscript:x", "script"),
        ("data:text/html,x", "holds itself"),
        ("file:///etc/passwd", "file"),
        ("/etc/passwd", "file"),
        ("C:%5CWindows", "file"),
        ("mailto:a@b.c?subject=x&Attach=/etc/passwd", "file"),
        ("//host/share", "network"),
        ("\\\\host\\share", "network"),
        ("%5C%5Chost%5Cshare", "network"),
        ("ms-settings:x", "ms-settings:"),
        ("smb://host/share", "smb:"),
        ("foo/bar", "leads nowhere"),
        ("#part", "leads nowhere"),
        ("", "leads nowhere"),
        ("https://a.b\\@c.d/", "none has"),
        ("https://a.b/\x00", "none has"),
        ("https://a.b/" + "x" * 9000, "too long"),
        ("https://", "cannot be read"),
        ("https://[::1/", "cannot be read"),
    ],
)
def test_what_is_never_opened_and_why(address, word):
    assert word in link_target(address).refusal


@pytest.mark.parametrize(
    ("address", "host", "written", "doubt"),
    [
        ("https://google.com@evil.test/", "evil.test", "", NAME_BEFORE.format(host="evil.test")),
        ("https://xn--80ak6aa92e.com/", "xn--80ak6aa92e.com", "аррӏе.com", OTHER_LETTERS),
        ("https://münchen.de/", "xn--mnchen-3ya.de", "münchen.de", OTHER_LETTERS),
        ("https://a%2eb%5c.evil.test/", "a%2eb%5c.evil.test", "", UNCLEAR),
        ("http://0x7f000001/", "0x7f000001", "", UNCLEAR),
        ("https://xn--\u0430.test/", "xn--\u0430.test", "", OTHER_LETTERS),
    ],
)
def test_what_one_should_look_at_twice(address, host, written, doubt):
    target = link_target(address)
    assert not target.refusal
    assert (target.host, target.written_host) == (host, written)
    assert doubt in target.doubts


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("https://bank.example", "https://evil.example/"),
        ("bank.example", "https://evil.example/"),
        ("Bank.Example/login?a", "https://evil.example/"),
        ("https://bank.example@evil.example/", "https://other.example/"),
        ("www.bank.example", "https://bank.example.evil.example/"),
        ("bank\u200b.example", "https://evil.example/"),
        ("ｂａｎｋ.example", "https://evil.example/"),
        ("a@bank.example", "mailto:a@evil.example"),
        ("mailto:a@bank.example", "https://evil.example/"),
        ("<https://bank.example>", "https://evil.example/"),
        ("https://раураl.com", "https://paypal.com/"),
    ],
)
def test_words_that_name_another_place(words, address):
    assert leads_elsewhere(words, address)


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("https://bank.example", "https://bank.example/login"),
        ("bank.example", "https://www.bank.example/"),
        ("www.bank.example", "http://bank.example"),
        ("python.org", "https://docs.python.org/3/"),
        ("a@b.cd", "mailto:A@b.cd?subject=x"),
        ("click here", "https://evil.example/"),
        ("see bank.example", "https://evil.example/"),
        ("README.md", "https://example.org/README.md"),
        ("std::string", "https://cpp.example/"),
        ("note:this", "https://example.org/"),
        ("1.5", "https://example.org/"),
        ("", "https://example.org/"),
    ],
)
def test_words_that_name_no_other_place(words, address):
    assert not leads_elsewhere(words, address)


@pytest.mark.parametrize(
    ("address", "word"),
    [
        ("https://a.example/1.png", ""),
        ("HTTP://127.0.0.1:9/x", ""),
        ("data:image/png;base64,AAAA", "into the text itself"),
        ("DATA:x", "into the text itself"),
        ("file:///etc/passwd", "No file"),
        ("/etc/passwd", "No file"),
        ("//host/share.png", "of the web"),
        ("lake.png", "of the web"),
        ("ftp://a.b/c", "of the web"),
        ("mailto:a@b.c", "of the web"),
        ("https://user:secret@a.example/1.png", "password"),
        ("http://0x7f000001/1.png", "cannot be fetched"),
    ],
)
def test_which_pictures_may_be_asked_for(address, word):
    refusal = picture_refusal(address)
    assert word in refusal
    assert bool(refusal) == bool(word)


def test_what_is_said_of_it_is_a_sentence():
    assert all(each.endswith(".") for each in (ELSEWHERE, OTHER_LETTERS, UNCLEAR))
