import re

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from desktop.offline.quoting import code_span


@settings(deadline=None)
@given(st.text(st.characters() | st.sampled_from("`\n\\[]()<>*_|"), max_size=60))
def test_any_text_is_one_code_span_and_nothing_else(text: str) -> None:
    span = code_span(text)
    if not span:
        return
    inline = MarkdownIt().parse(f"- X: {span}\n")[3]
    assert inline.children
    kinds = [child.type for child in inline.children if child.content or child.type != "text"]
    assert kinds == ["text", "code_inline"]
    assert all(c.isprintable() for c in inline.children[-1].content)


def test_what_is_plain_stays_as_it_is() -> None:
    assert code_span("Canon EOS R5") == "`Canon EOS R5`"


def test_line_breaks_are_shown_and_direction_marks_are_not() -> None:
    assert code_span("a\r\nb\u202ec") == "`a↵b c`"


def test_backticks_cannot_end_the_span() -> None:
    assert code_span("a``b`") == "``` a``b` ```"


def test_a_long_text_is_cut() -> None:
    assert re.fullmatch("`x{5}…`", code_span("x" * 50, 5))


def test_nothing_gives_nothing() -> None:
    assert code_span(" \0\n ") == ""
