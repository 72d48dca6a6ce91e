import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.updates.news import MOST_BYTES, News, NoNews, news_in, read_news, written
from desktop.updates.version import version_of
from tests.updates.signer import PAGE, told


def news(version="1.3.0", notes=""):
    return News(version=version_of(version), page=PAGE, notes=notes)


def test_it_says_the_version_the_page_and_what_is_new():
    assert read_news(told(notes="One.\nTwo.")) == news(notes="One.\nTwo.")
    assert read_news(told()).version.text == "1.3.0"


def test_what_is_not_known_is_passed_over():
    assert read_news(told(minimum="0.1", more={"deep": [1, 2]})) == news()


def test_it_can_be_written_and_read_again():
    assert news_in(json.loads(json.dumps(written(news(notes="One."))))) == news(notes="One.")


@pytest.mark.parametrize(
    "page",
    [
        "https://github.com/gemstream/gemstream",
        "https://github.com/gemstream/gemstream/",
        "https://github.com/gemstream/gemstream/releases",
        "https://github.com/gemstream/gemstream/releases/tag/v1.3.0+1/",
    ],
)
def test_pages_of_ours(page):
    assert read_news(told(page=page)).page == page


@pytest.mark.parametrize(
    "page",
    [
        "http://github.com/gemstream/gemstream",
        "https://github.com/gemstream/gemstreams",
        "https://github.com/gemstream/gemstream.evil",
        "https://github.com/somebody/gemstream",
        "https://github.com.evil.test/gemstream/gemstream",
        "https://github.com@evil.test/gemstream/gemstream",
        "https://github.com/gemstream/gemstream/../../somebody",
        "https://github.com/gemstream/gemstream/./x",
        "https://github.com/gemstream/gemstream/%2e%2e/x",
        "https://github.com/gemstream/gemstream\\..\\x",
        "https://github.com/gemstream/gemstream//evil.test",
        "https://github.com/gemstream/gemstream?go=https://evil.test",
        "https://github.com/gemstream/gemstream#x",
        "https://github.com/gemstream/gemstream\n",
        "https://GITHUB.com/gemstream/gemstream",
        "https://github.com:444/gemstream/gemstream",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "",
        "https://github.com/gemstream/gemstream/" + "a" * 200,
    ],
)
def test_no_other_page_is_led_to(page):
    with pytest.raises(NoNews, match="not ours"):
        read_news(told(page=page))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"1.3.0"',
        b"\xff\xfe",
        b"[" * 16_000,
        json.dumps({"version": "1.3.0", "page": PAGE}).encode(),
        told(format=True),
        told(format="1"),
        told(format=1.0),
        told(version=1.3),
        told(version=None),
        told(version=["1.3.0"]),
        told(version="v1.3"),
        told(version="1.3\n"),
        told(page=None),
        told(page=[PAGE]),
        told(notes=None),
        told(notes=["new"]),
        b'{"format": 1' + b"0" * 5000 + b"}",
    ],
)
def test_what_cannot_be_understood(data):
    with pytest.raises(NoNews):
        read_news(data)


def test_a_later_format_is_told_as_such():
    with pytest.raises(NoNews, match="does not understand"):
        read_news(told(format=2))


def test_it_has_a_greatest_length():
    short = told()
    assert read_news(short + b" " * (MOST_BYTES - len(short))) == news()
    with pytest.raises(NoNews, match="too long"):
        read_news(short + b" " * (MOST_BYTES - len(short) + 1))


def test_notes_are_letters_and_lines():
    notes = "One\x1b[31m\x00\r\nTwo\u202e <b>bold</b>\ud800\u2028Three "
    assert read_news(told(notes=notes)).notes == "One[31m\nTwo <b>bold</b>\nThree"
    assert len(read_news(told(notes="x" * 5000)).notes) == 2000


@given(st.text())
def test_notes_can_always_be_shown(notes):
    shown = read_news(told(notes=notes)).notes
    assert all(c.isprintable() or c in "\n\t" for c in shown)
    shown.encode()
    assert news_in(written(news(notes=shown))).notes == shown


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
)
FIELDS = st.sampled_from(["format", "version", "page", "notes"])


@given(VALUES | st.dictionaries(FIELDS, VALUES | st.just(1) | st.just(PAGE) | st.just("1.3")))
def test_whatever_comes_is_news_or_none(value):
    with contextlib.suppress(NoNews):
        assert isinstance(read_news(json.dumps(value).encode()), News)
