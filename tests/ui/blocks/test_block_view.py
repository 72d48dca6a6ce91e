import pytest
from PySide6.QtCore import QPointF

from desktop.markdown.blocks import Code, Formula, Rule
from desktop.ui.blocks.block_view import BlockView
from tests.ui.blocks.drawn import (
    BULLET,
    HEBREW,
    QUOTE,
    WIDTH,
    code,
    is_blank,
    paragraph,
    table,
    within,
)

BLOCKS = {
    "text": paragraph("some words"),
    "heading": paragraph("some words", 2),
    "hebrew": paragraph(HEBREW),
    "code": code("a\nb"),
    "table": table("a|b", "c|d"),
    "formula": Formula(tex="x", is_open=True),
    "rule": Rule(),
}


@pytest.fixture(params=list(BLOCKS))
def block(request):
    return BLOCKS[request.param]


def test_a_view_by_itself_knows_little(paper):
    view = BlockView(Rule(), None, paper.styles)
    assert (view.width, view.height, view.size, view.top) == (0, 0, 0, 0)
    with pytest.raises(NotImplementedError):
        view.lay_out(100)
    with pytest.raises(NotImplementedError):
        paper.paint_all([view])
    point = QPointF(1, 1)
    assert not view.update(Rule())
    assert not view.holds(point)
    assert not view.is_over_text(point)
    assert view.link_at(point) is None
    assert not view.is_copy_button(point)
    assert view.grab_bar(point) is None
    assert not view.reveal(0)
    assert not view.scroll_sideways(5)
    assert view.carry() is None
    assert not view.has_formulas


def test_the_space_above_belongs_to_the_view(paper, block):
    first = paper.view(block)
    assert first.top == 0
    below = paper.view(block, before=paragraph("above"))
    assert below.top > 0
    assert below.height == first.height + below.top
    assert below.rect_at(0) == first.rect_at(0).translated(0, below.top)
    assert is_blank(paper.paint(below).copy(0, 0, WIDTH, below.top - 1))


def test_containers_move_the_content_in(paper, block):
    frame = within(QUOTE, BULLET)
    fields = {name: getattr(block, name) for name in block.__slots__ if name != "frame"}
    inner = paper.view(type(block)(frame=frame, **fields))
    plain = paper.view(block, WIDTH - 48)
    assert inner.content_width == WIDTH - 48
    assert inner.width == WIDTH
    shift = 0 if inner.is_mirrored else 48
    assert inner.rect_at(0) == plain.rect_at(0).translated(shift, 0)
    assert inner.height == plain.height


def test_narrow_views_do_no_harm(paper, block):
    for width in (1, 20, 60):
        view = paper.view(block, width)
        paper.paint(view)
        for position in range(view.size + 1):
            view.rect_at(position)
        view.position_at(QPointF(10, 10))


def test_what_is_above_and_below_a_view(paper, block):
    view = paper.view(block)
    assert view.position_at(QPointF(WIDTH, -50)) == 0
    end = 0 if view.is_mirrored else WIDTH
    assert view.position_at(QPointF(end, 5000)) == view.size
    assert view.paragraph_bounds(0)[0] == 0
    assert view.line_bounds(0)[0] == 0
    assert view.next_position(view.size, is_word=False) == view.size
    assert view.previous_position(0, is_word=False) == 0
    assert view.source(0, view.size) == view.text.replace("\u2028", "\n")


def test_a_container_stands_where_it_began(paper):
    first = paper.view(paragraph(HEBREW, frame=within(QUOTE)))
    second = paper.view(paragraph("English", frame=within(QUOTE, begins=0)), above=first)
    third = paper.view(code("x", frame=within(QUOTE, begins=0)), above=second)
    other = paper.view(paragraph("English", frame=within(QUOTE)), above=third)
    assert [view.at_right for view in (first, second, third, other)] == [
        (True,), (True,), (True,), (False,),
    ]  # fmt: skip
    assert second.rect_at(0).left() == 0
    assert second.content_width == WIDTH - 20
    assert other.rect_at(0).left() == 20


def test_containers_stand_at_both_sides(paper):
    first = paper.view(paragraph(HEBREW, frame=within(QUOTE)))
    inner = paper.view(paragraph("English", frame=within(QUOTE, BULLET, begins=1)), above=first)
    assert inner.at_right == (True, False)
    assert inner.rect_at(0).left() == 28
    assert inner.content_width == WIDTH - 48
    assert not is_blank(paper.paint(inner).copy(WIDTH - 3, 0, 3, inner.height))


def test_without_the_view_above_it_decides_by_itself(paper):
    view = paper.view(paragraph(HEBREW, frame=within(QUOTE, begins=0)))
    assert view.at_right == (True,)
    assert not paper.view(code("x", frame=within(QUOTE, begins=0))).is_mirrored


def test_a_code_block_in_a_list_that_runs_left(paper):
    first = paper.view(paragraph(HEBREW, frame=within(BULLET)))
    inner = paper.view(Code(frame=within(BULLET, begins=0), lines=("x",)), above=first)
    assert inner.rect_at(0).left() == 16
    assert inner.content_width == WIDTH - 28
