"""What a block says to those who cannot see it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.markdown.blocks import (
    BOLD,
    DISPLAY,
    MATH,
    RAISED,
    TOP,
    Code,
    Formula,
    Frame,
    Item,
    Paragraph,
    Quote,
    Rule,
    Span,
    Table,
    visible_text,
)
from desktop.ui.blocks.units import length
from desktop.ui.transcript.accessible_words import is_parted, words_of


def paragraph(*spans: Span, frame: Frame = TOP, continues: bool = False) -> Paragraph:
    return Paragraph(frame=frame, spans=spans, continues=continues)


NESTED = Frame((Item("-"), Item("2.")), begins=1)
ALERT = Frame((Quote("warning"), Item("[x]")), begins=2)

SAID = [
    (paragraph(Span("plain "), Span("bold", BOLD)), "plain bold"),
    (paragraph(Span("a\u2028b")), "a\nb"),
    (paragraph(Span("as "), Span("x^2", MATH), Span("!")), "as $x^2$!"),
    (paragraph(Span("x", MATH | DISPLAY)), "$$x$$"),
    (paragraph(Span("see"), Span("1", RAISED)), "see[1]"),
    (paragraph(Span("step"), frame=NESTED), "2. step"),
    (paragraph(Span("more"), frame=Frame((Item("-"),))), "more"),
    (paragraph(Span("done"), frame=ALERT), "Warning\n☑ done"),
    (paragraph(Span("said"), frame=Frame((Quote(),), begins=1)), "said"),
    (Code(info="py", lines=("a = 1", "b")), "a = 1\nb"),
    (
        Table(alignments=("", ""), rows=(((Span("a"),), (Span("b"),)), ((), (Span("d"),)))),
        "a\tb\n\td",
    ),
    (Formula(tex="E=mc^2"), "$$E=mc^2$$"),
    (Formula(tex="E=", is_open=True), "E="),
    (Rule(), ""),
]


@pytest.mark.parametrize(("block", "text"), SAID)
def test_it_says_what_is_painted(block, text):
    words = words_of(block)
    assert (words.text, words.size) == (text, length(text))


@pytest.mark.parametrize(("block", "text"), SAID)
def test_every_position_has_an_offset_and_finds_back(block, text):
    words = words_of(block)
    size = length(visible_text(block))
    offsets = [words.offset_of(position) for position in range(size + 1)]
    assert offsets == sorted(offsets)
    assert offsets[-1] == words.size
    assert [words.position_of(offset) for offset in offsets] == list(range(size + 1))


def test_within_a_formula_the_place_is_the_formula():
    words = words_of(paragraph(Span("as "), Span("x^2", MATH), Span("!")))
    assert [words.position_of(offset) for offset in range(10)] == [0, 1, 2, 3, 3, 3, 3, 3, 4, 5]


def test_before_a_marker_the_place_is_the_start():
    words = words_of(paragraph(Span("step"), frame=NESTED))
    assert [words.position_of(offset) for offset in range(5)] == [0, 0, 0, 0, 1]


@given(
    st.lists(
        st.builds(
            Span, st.text("ab \U0001f600", min_size=1, max_size=4), st.sampled_from([0, MATH])
        )
    )
)
def test_formulas_anywhere_keep_the_places_right(spans):
    block = paragraph(*spans)
    words = words_of(block)
    for position in range(length(visible_text(block)) + 1):
        assert words.position_of(words.offset_of(position)) == position


def test_formulas_in_the_cells_of_a_table_keep_the_places_right():
    cells = ((Span("x", MATH),), (Span("b"), Span("y", MATH)))
    block = Table(alignments=("", ""), rows=(cells, cells))
    words = words_of(block)
    assert words.text == "$x$\tb$y$\n$x$\tb$y$"
    places = [words.position_of(words.text.index("b", start)) for start in (0, 7)]
    assert places == [visible_text(block).index("b"), visible_text(block).rindex("b")]


def test_a_part_of_a_long_block_may_go_on_in_the_same_line():
    assert is_parted(paragraph(Span("a")))
    assert not is_parted(paragraph(Span("a"), continues=True))
    assert is_parted(paragraph(Span("a"), frame=Frame(is_loose=True), continues=True))
    assert is_parted(Code(lines=("a",), continues=True))
