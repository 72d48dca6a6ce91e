import pytest
from PySide6.QtCore import QPointF, QRectF

from desktop.markdown.blocks import BOLD, Span
from desktop.ui.blocks.cell import Cell
from desktop.ui.blocks.marks import NO_MARKS
from tests.ui.blocks.drawn import HEBREW, ink


def cell(paper, text, alignment="", *, is_head=False, style=0, runs_left=False):
    spans = (Span(text, style),)
    return Cell(spans, paper.styles, alignment, is_head=is_head, runs_left=runs_left)


def picture(paper, made, width=200):
    made.lay_out(width)

    def draw(painter):
        painter.translate(10, 0)
        made.inline.paint(painter, paper.look, QRectF(), NO_MARKS)

    return paper.draw(draw, width + 20, made.laid.height)


def test_it_knows_how_wide_it_would_be(paper):
    assert cell(paper, "a long one").natural_px > cell(paper, "a").natural_px > 5
    assert cell(paper, HEBREW).natural_px == pytest.approx(cell(paper, HEBREW, "right").natural_px)
    assert cell(paper, "a\u2028b").natural_px < cell(paper, "a b").natural_px


@pytest.mark.parametrize(
    ("text", "alignment", "side"),
    [
        ("abc", "", "left"),
        ("abc", "right", "right"),
        (HEBREW, "", "right"),
        (HEBREW, "left", "left"),
        (HEBREW, "right", "right"),
    ],
)
def test_sides(paper, text, alignment, side):
    left, _, right, _ = ink(picture(paper, cell(paper, text, alignment)))
    assert (left < 15) is (side == "left")
    assert (right > 205) is (side == "right")


def test_in_the_middle(paper):
    left, _, right, _ = ink(picture(paper, cell(paper, "abc", "center")))
    assert left - 10 == pytest.approx(210 - right, abs=4)


def test_a_head_is_bold(paper):
    assert cell(paper, "abc", is_head=True).natural_px > cell(paper, "abc").natural_px
    assert picture(paper, cell(paper, "abc", style=BOLD)) != picture(paper, cell(paper, "abc"))


def test_positions_are_counted_from_its_start(paper):
    made = cell(paper, "abc")
    made.start = 10
    assert [made.inside(position) for position in (0, 10, 12, 13, 20)] == [0, 0, 2, 3, 3]
    assert made.laid.position_at(QPointF(0, 5)) == 0


@pytest.mark.parametrize("alignment", ["", "left", "center", "right"])
@pytest.mark.parametrize("text", ["some words that are broken", HEBREW])
@pytest.mark.parametrize("runs_left", [False, True])
def test_it_looks_in_each_width_as_if_it_were_the_first(paper, text, alignment, runs_left):
    made = cell(paper, text, alignment, runs_left=runs_left)
    for width in (400, 60, 60, 400, 200, 61, 300):
        fresh = cell(paper, text, alignment, runs_left=runs_left)
        fresh.inline.lay_out(width)
        made.lay_out(width)
        assert made.laid.height == fresh.laid.height
        assert picture(paper, made, width) == picture(paper, fresh, width)


def test_what_fits_is_laid_out_once(paper, monkeypatch):
    made = cell(paper, "some words")
    widths = []
    monkeypatch.setattr(type(made.inline), "lay_out", lambda _, width: widths.append(width))
    for width in (400, 200, 20, 300, 301):
        made.lay_out(width)
    assert widths == [20, 300]
