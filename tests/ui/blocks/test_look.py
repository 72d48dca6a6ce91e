import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextFormat

from desktop.ui.blocks.look import Look
from desktop.ui.blocks.marks import NO_MARKS, Marks
from desktop.ui.theme import DARK, LIGHT, Theme
from tests.left_behind import blocks_left
from tests.ui.blocks.drawn import colours, ink


def test_by_itself_it_marks_nothing_and_asks_for_nothing(qapp):
    look = Look(Theme())
    assert look.marks_of("row", 3) is NO_MARKS
    assert look.paint_again() is None


def test_marks_become_formats_in_the_order_they_are_drawn(paper):
    over = paper.look.over(Marks(selected=(1, 4), found=[(0, 2), (5, 7)], current=(5, 7)))
    assert [(each.start, each.length) for each in over] == [(0, 2), (5, 2), (1, 3), (5, 2)]
    roles = [each.format.background().color().name() for each in over]
    assert roles == [
        colour.lower() for colour in (LIGHT.found, LIGHT.found, LIGHT.selection, LIGHT.found_now)
    ]
    assert paper.look.over(NO_MARKS) == []


def test_hits_are_read_in_the_colour_of_text_and_selected_words_in_their_own(paper):
    hit, selected = paper.look.over(Marks(selected=(1, 4), found=[(0, 2)]))
    assert hit.format.foreground().color().name() == LIGHT.text.lower()
    assert not selected.format.hasProperty(QTextFormat.Property.ForegroundBrush)


def test_marks_of_a_part(paper):
    (only,) = paper.look.over(Marks(selected=(1, 14)), 10, 20)
    assert (only.start, only.length) == (0, 4)


def test_marks_follow_the_theme(paper):
    paper.look.over(Marks(selected=(1, 4)))
    paper.theme.use(DARK)
    (only,) = paper.look.over(Marks(selected=(1, 4)))
    assert only.format.background().color().name() == DARK.selection.lower()
    assert paper.look.colour("text").name() == DARK.text.lower()


def test_what_was_copied(paper):
    view = object()
    assert not paper.look.was_copied(view)
    paper.look.copied = view
    assert paper.look.was_copied(view)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_icons_are_as_sharp_wherever_they_stand(paper, scale):
    def icon(x, y):
        def draw(painter):
            painter.translate(QPointF(x, y))
            paper.look.draw_icon(painter, "copy", "text", QRectF(0, 0, 16, 16))

        image = paper.draw(draw, 40, 40, scale)
        left, top, right, bottom = ink(image)
        return image.copy(left, top, right - left + 1, bottom - top + 1)

    assert icon(4, 4) == icon(5, 7) == icon(6.3, 9.9)


def test_a_card_has_a_thin_edge_and_round_corners(paper):
    def draw(painter):
        paper.look.draw_card(painter, QRectF(0, 0, 40, 40), 8)

    image = paper.draw(draw, 40, 40)
    assert colours(image.copy(0, 20, 1, 1)) == {LIGHT.line.lower()}
    assert colours(image.copy(1, 10, 38, 20)) == {LIGHT.surface.lower()}
    assert colours(image.copy(0, 0, 1, 1)) == {LIGHT.page.lower()}


def test_the_theme_keeps_nothing_of_a_page(qapp):
    theme = Theme()
    theme.use(LIGHT)

    def come_and_go():
        assert Look(theme).over(Marks(found=[(0, 1)]))

    assert blocks_left(come_and_go) < 0.5
    theme.use(DARK)
