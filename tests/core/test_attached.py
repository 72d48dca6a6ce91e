import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.attached import as_text, estimated_tokens, framed, lines_of, unframed
from desktop.core.message import TextPart


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"a\r\nb\rc\n", "a\nb\nc\n"),
        ("Grüße".encode(), "Grüße"),
        ("\ufeffGrüße".encode(), "Grüße"),
        ("Grüße".encode("utf-16"), "Grüße"),
        (b"\xfe\xff" + "日本".encode("utf-16-be"), "日本"),
        (b"\xff\xfea", None),
        (b"caf\xe9", None),
        (b"a\0b", None),
        ("a\0b".encode("utf-16"), None),
    ],
)
def test_what_is_a_text_is_told_by_its_bytes(data, text):
    assert as_text(data) == text


@given(st.text(), st.text(st.characters(exclude_categories=("Z", "C")), min_size=1))
def test_what_is_framed_comes_out_of_its_frame(text, name):
    assert unframed(framed(TextPart(text=text, name=name))) == (name, text)


def test_a_name_cannot_leave_its_frame():
    sent = framed(TextPart(text="x", name='a">\n<b>\t&'))
    assert sent == '<document name="a&quot;&gt; &lt;b&gt; &amp;">\nx\n</document>'


@pytest.mark.parametrize("text", ["", "x", '<document name="a">x</document>', "a\n</document>"])
def test_what_was_typed_has_no_frame(text):
    assert unframed(text) is None


@pytest.mark.parametrize(("text", "lines"), [("a", 1), ("a\n", 1), ("a\nb", 2), ("\n\n", 2)])
def test_lines_are_counted_as_people_do(text, lines):
    assert lines_of(TextPart(text=text)) == lines


def test_tokens_are_estimated():
    assert estimated_tokens(TextPart(text="a" * 4000)) == 1000
