import pytest

from desktop.markdown.blocks import (
    BOLD,
    CODE,
    DISPLAY,
    MATH,
    OBJECT,
    RAISED,
    TOP,
    Code,
    Formula,
    Paragraph,
    Rule,
    Span,
    Table,
    visible_text,
)


@pytest.mark.parametrize(
    ("span", "seen"),
    [
        (Span("a"), "a"),
        (Span("a", BOLD | CODE), "a"),
        (Span("a", link="https://b.c", title="d"), "a"),
        (Span("x^2", MATH), OBJECT),
        (Span("x^2", MATH | DISPLAY | BOLD), OBJECT),
        (Span("1", RAISED), "[1]"),
    ],
)
def test_a_formula_is_one_thing_and_a_reference_has_brackets(span, seen):
    assert span.visible == seen


@pytest.mark.parametrize(
    ("info", "language"),
    [("", ""), ("python", "python"), ("py title=a", "py"), (" \t", ""), ("c++\tx", "c++")],
)
def test_the_language_is_the_first_word(info, language):
    assert Code(info=info).language == language


@pytest.mark.parametrize(
    ("block", "seen"),
    [
        (Paragraph(), ""),
        (Paragraph(spans=(Span("a "), Span("x", MATH), Span("b", BOLD))), f"a {OBJECT}b"),
        (Code(info="py", lines=("a", "", "b")), "a\n\nb"),
        (
            Table(alignments=("", ""), rows=(((Span("a"),), (Span("b"), Span("c"))), ((), ()))),
            "a\tbc\n\t",
        ),
        (Formula(tex="x"), OBJECT),
        (Formula(tex="x", is_open=True), "x"),
        (Rule(), ""),
    ],
)
def test_what_is_seen_of_a_block(block, seen):
    assert visible_text(block) == seen


def test_a_frame_is_the_text_itself_unless_said():
    assert Paragraph().frame is TOP
    assert (TOP.within, TOP.begins, TOP.is_loose) == ((), 0, False)
