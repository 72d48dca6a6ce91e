"""What is written as Markdown reads as the same text again."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop.markdown.blocks import BOLD, CODE, ITALIC, MATH, RAISED, STRIKE, Paragraph, Span
from desktop.markdown.inline import spans_of
from desktop.markdown.whole import read
from desktop.markdown.written_inline import cell, formula, longest_ticks, paragraph


@pytest.mark.parametrize(
    "text",
    [
        "snake_case and 2 * 3", "$5 and $10", "a < b > c & d", "C# [sic]", "a ~ b", "it's 5. So",
        "1.5 is a number", "-1 too", "x = a[i]",
    ],
)  # fmt: skip
def test_what_no_one_would_misread_needs_no_backslash(text):
    assert paragraph((Span(text),)) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("*a*", "\\*a\\*"),
        ("`a`", "\\`a\\`"),
        ("[a](http://b)", "\\[a\\](http://b)"),
        ("$x$", "\\$x\\$"),
        ("&amp;", "\\&amp;"),
        ("# a", "\\# a"),
        ("> a", "\\> a"),
        ("- a", "\\- a"),
        ("1. a", "1\\. a"),
        ("12) a", "12\\) a"),
        ("a\u2028---", "a\\\n\\---"),
        ("a\u2028===", "a\\\n\\==="),
    ],
)
def test_what_looks_like_a_mark_gets_a_backslash(text, written):
    assert paragraph((Span(text),)) == written
    assert seen(read(written)[0].spans) == seen((Span(text),))


def test_marks_of_neighbours_do_not_meet():
    spans = (Span("a*b "), Span("c", BOLD), Span(" d*e"))
    written = paragraph(spans)
    assert read(written) == [Paragraph(spans=spans)]


def test_a_heading():
    assert paragraph((Span("a"),), 2) == "## a"
    assert paragraph((Span("*a*"),), 2) == "## \\*a\\*"
    assert paragraph((Span("1. a"),), 2) == "## 1. a"


def test_a_reference_to_a_footnote_stays_one():
    assert paragraph((Span("a*b"), Span("1", RAISED))) == "a*b[^1]"


@pytest.mark.parametrize(
    ("span", "written"),
    [
        (Span("http://a.b/c", 0, "http://a.b/c"), "http://a.b/c"),
        (Span("www.a.b", 0, "http://www.a.b"), "www.a.b"),
        (Span("a@b.c", 0, "mailto:a@b.c"), "a@b.c"),
        (Span("http://a.b", 0, "http://c.d"), "[http://a.b](http://c.d)"),
        (Span("a", 0, "http://b/("), "[a](<http://b/(>)"),
        (Span("a", 0, "http://b/(c)"), "[a](http://b/(c))"),
    ],
)
def test_links_are_written_as_people_write_them(span, written):
    assert paragraph((span,)) == written
    assert [each.link for each in read(written)[0].spans] == [span.link]


@pytest.mark.parametrize(
    ("spans", "written"),
    [
        ((Span("a|b"),), "a\\|b"),
        ((Span("a\u2028b"),), "a<br>b"),
        ((Span("*a*|"),), "\\*a\\*\\|"),
        ((Span("a|b", CODE),), "`a\\|b`"),
        ((Span("# a"),), "# a"),
    ],
)
def test_cells(spans, written):
    assert cell(spans) == written


@pytest.mark.parametrize(
    "spans",
    [
        (Span("[\\]"),),
        (Span("[\\]\u2028[\\]"),),
        (Span("[1"), Span("]", BOLD)),
    ],
)
def test_a_bracket_that_would_begin_a_formula(spans):
    (block,) = read(paragraph(spans))
    assert seen(block.spans) == seen(spans)


def test_formulas_and_ticks():
    assert formula(Span("x", MATH)) == "$x$"
    assert longest_ticks("a``b`c") == 2


def seen(spans):
    return "".join(span.visible for span in spans).split()


WORDS = st.text(alphabet="ab1 \\`*_~$[]()<>&;#|-+.!:=\u2028", max_size=25)
STYLES = st.sampled_from([0, 0, 0, BOLD, ITALIC, STRIKE, BOLD | ITALIC])
SPANS = st.lists(st.builds(Span, WORDS, STYLES), min_size=1, max_size=3).map(tuple)


@settings(deadline=None, max_examples=300)
@given(SPANS, st.integers(0, 3))
def test_any_text_is_the_same_again(spans, level):
    if level:
        spans = tuple(Span(span.text.replace("\u2028", " "), span.style) for span in spans)
    lines = "".join(span.text for span in spans).split("\u2028")
    assume(all(line.strip() for line in lines))  # no paragraph has a blank line
    blocks = read(paragraph(spans, level))
    assert [block.level for block in blocks] == [level]
    assert seen(blocks[0].spans) == seen(spans)


@settings(deadline=None, max_examples=300)
@given(SPANS)
def test_any_cell_is_the_same_again(spans):
    table = read(f"| a |\n|---|\n| {cell(spans)} |")[0]
    assert seen(table.rows[1][0]) == seen(spans)


def test_a_cell_is_read_as_one():
    assert seen(spans_of("a<br>b", {}, is_cell=True)) == ["a", "b"]
