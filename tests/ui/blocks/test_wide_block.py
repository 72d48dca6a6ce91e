import pytest
from PySide6.QtCore import QPointF

from desktop.ui.blocks.sideways import BAR_PX
from desktop.ui.blocks.views import join
from tests.ui.blocks.drawn import BULLET, WIDTH, code, is_blank, paragraph, table, within

WIDE = {
    "code": code("x" * 200, frame=within(BULLET)),
    "table": table("|".join(["word " * 9] * 9), frame=within(BULLET)),
}


@pytest.fixture(params=list(WIDE))
def view(request, paper):
    return paper.view(WIDE[request.param], before=paragraph("above"))


def at_bar(view, x=60):
    return QPointF(x, view.height - BAR_PX / 2)


def test_the_bar_can_be_grabbed_where_it_is(view):
    assert view.grab_bar(at_bar(view)) is not None
    assert view.grab_bar(at_bar(view, 5)) is None
    assert view.grab_bar(QPointF(60, view.height - BAR_PX - 2)) is None
    assert view.grab_bar(QPointF(60, view.height + 1)) is None
    assert not view.is_over_text(at_bar(view))


def test_a_drag_moves_the_content(paper, view):
    before = paper.paint(view)
    left = view.rect_at(0).left()
    drag = view.grab_bar(at_bar(view))
    assert not drag(0)
    assert drag(30)
    moved = left - view.rect_at(0).left()
    assert moved > 30
    assert paper.paint(view) != before
    assert drag(0)
    assert paper.paint(view) == before


def test_where_it_goes_on_below_it_has_no_bar(paper, view):
    image = paper.paint(view)
    height = view.height
    join(view, is_continued=True)
    view.lay_out(WIDTH)
    assert view.height == height - BAR_PX
    assert view.grab_bar(at_bar(view)) is None
    assert paper.paint(view).copy(40, 0, 300, view.height) == image.copy(40, 0, 300, view.height)
    assert view.scroll_sideways(10)


def test_what_fits_has_no_bar(paper):
    view = paper.view(table("a|b"))
    assert view.height == 40
    assert view.grab_bar(QPointF(20, 35)) is None
    assert not view.scroll_sideways(10)
    assert not is_blank(paper.paint(view))
