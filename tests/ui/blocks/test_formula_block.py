import pytest
from PySide6.QtCore import QPointF, QRectF

from desktop.markdown.blocks import OBJECT, Formula
from desktop.ui.blocks.formula_block import PADDING_PX
from desktop.ui.blocks.marks import Marks
from desktop.ui.blocks.sideways import BAR_PX
from desktop.ui.theme import LIGHT
from tests.ui.blocks.drawn import WIDTH, code, colours, formulas, ink, is_blank, paragraph

TEX = r"\sum_{i=1}^n i^2"
BROKEN = r"\nosuchcommand{"
WIDE = " + ".join(f"a_{{{number}}}" for number in range(60))


@pytest.fixture
def drawn(paper, qtbot):
    def make(tex=TEX, width=WIDTH):
        paper.typeset(qtbot, tex, display=True)
        return paper.view(Formula(tex=tex), width)

    return make


def test_it_stands_in_the_middle(paper, drawn):
    view = drawn()
    assert (view.text, view.size, view.has_formulas) == (OBJECT, 1, False)
    left, top, right, bottom = ink(paper.paint(view))
    assert left == pytest.approx(WIDTH - right, abs=4)
    assert top >= PADDING_PX - 1
    assert view.height - bottom == pytest.approx(PADDING_PX, abs=2)
    assert right - left > 25


def test_letters_are_as_high_as_those_of_the_text(paper, drawn):
    _, top, _, bottom = ink(paper.paint(drawn("x")))
    _, text_top, _, text_bottom = ink(paper.paint(paper.view(paragraph("x"))))
    assert bottom - top == pytest.approx(text_bottom - text_top, abs=1)


def test_while_it_arrives_its_source_is_shown(paper):
    view = paper.view(Formula(tex="a\nb", is_open=True))
    assert (view.text, view.height, view.has_formulas) == ("a\nb", 42, False)
    assert LIGHT.quiet.lower() in colours(paper.paint(paper.view(Formula(tex="■■", is_open=True))))
    assert view.source(0, 3) == "a\nb"
    assert view.position_at(QPointF(200, 5)) == 1
    assert view.position_at(QPointF(200, -5)) == 0
    assert view.line_bounds(2) == (2, 3)
    assert view.next_position(0, is_word=False) == 1
    assert view.previous_position(1, is_word=False) == 0
    assert view.is_over_text(QPointF(3, 5))
    assert not view.is_over_text(QPointF(300, 5))
    assert view.rect_at(2).top() == 21
    assert view.first_base_px == paper.styles.code.base_px
    assert LIGHT.selection.lower() in colours(paper.paint(view, Marks(selected=(0, 1))))


def test_it_grows_and_is_drawn_when_it_is_complete(paper, drawn):
    final = drawn()
    view = paper.view(Formula(tex=r"\sum_", is_open=True))
    assert view.update(Formula(tex=TEX, is_open=True))
    assert view.update(Formula(tex=TEX))
    view.lay_out(WIDTH)
    assert paper.paint(view) == paper.paint(final)
    assert not view.update(code("x"))


def test_until_it_is_set_it_keeps_two_lines_free(paper, qtbot):
    block = Formula(tex=r"w_{aiting}")
    with qtbot.waitSignal(formulas().ready):
        view = paper.view(block)
        assert view.has_formulas
        assert view.height == 48
        assert view.first_base_px == paper.styles.body.base_px
        assert is_blank(paper.paint(view))
        assert view.rect_at(0).left() == WIDTH / 2
        assert not view.is_over_text(QPointF(WIDTH / 2, 20))
    remade = paper.view(block)
    assert not remade.has_formulas
    assert not is_blank(paper.paint(remade))


def test_one_that_cannot_be_set_is_shown_as_it_was_written(paper, drawn):
    view = drawn(BROKEN)
    assert (view.text, view.has_formulas) == (BROKEN, False)
    assert not is_blank(paper.paint(view))
    assert view.source(0, 4) == BROKEN[:4]


def test_one_that_was_forgotten_is_asked_for_again(paper, drawn, qtbot):
    view = drawn("f_{orgotten}")
    del formulas()._drawings["f_{orgotten}", True]
    with qtbot.waitSignal(formulas().ready):
        assert is_blank(paper.paint(view))
    assert view.has_formulas


def test_selecting_it(paper, drawn):
    view = drawn()
    image = paper.paint(view, Marks(selected=(0, 1)))
    left, *_ = ink(paper.paint(view))
    assert image.pixelColor(left - 3, 10).name() == LIGHT.selection.lower()
    assert is_blank(image, QRectF(0, 0, left - 8, view.height))
    assert view.source(0, 1) == f"$${TEX}$$"
    assert view.source(1, 1) == ""
    assert view.line_bounds(0) == (0, 1)
    assert view.next_position(0, is_word=True) == 1
    assert view.previous_position(1, is_word=True) == 0


def test_points(paper, drawn):
    view = drawn()
    assert view.position_at(QPointF(390, -5)) == 0
    assert view.position_at(QPointF(10, 10)) == 0
    assert view.position_at(QPointF(390, 10)) == 1
    assert view.position_at(QPointF(10, view.height + 10)) == 1
    for position in (0, 1):
        rect = view.rect_at(position)
        assert view.position_at(QPointF(rect.left(), 10)) == position
    assert view.is_over_text(QPointF(WIDTH / 2, 10))
    assert not view.is_over_text(QPointF(20, 10))
    assert not view.is_over_text(QPointF(WIDTH / 2, -3))


def test_a_wide_one_moves(paper, drawn):
    view = drawn(WIDE)
    image = paper.paint(view)
    bar = QRectF(0, view.height - BAR_PX, WIDTH, BAR_PX)
    assert not is_blank(image, bar)
    assert ink(image.copy(0, 0, WIDTH, view.height - BAR_PX))[0] < 4
    assert view.scroll_sideways(100)
    assert paper.paint(view) != image
    assert view.rect_at(0).left() == -100
    drag = view.grab_bar(bar.center())
    assert drag is not None
    assert drag(10_000)
    assert view.rect_at(1).left() == pytest.approx(WIDTH, abs=1)


def test_its_base_line_is_known(paper, drawn):
    view = drawn("x")
    _, _, _, bottom = ink(paper.paint(view))
    assert view.first_base_px == pytest.approx(bottom + 1, abs=1)
