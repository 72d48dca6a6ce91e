from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from desktop.ui.blocks.unseen_marks import unseen_marks
from tests.ui.blocks.drawn import ink


def test_nearly_all_texts_need_none(paper):
    assert unseen_marks("plain é 漢", paper.styles.body) is None


def test_a_mark_takes_the_place_of_its_character(paper):
    marks = unseen_marks("a\u202eb\U000e0041c", paper.styles.body)
    assert marks.shown == "a\ufffcb\ufffc\u034fc"
    assert [(each.start, each.length) for each in marks.formats()] == [(1, 1), (3, 1)]
    assert all(not each.format.foreground().color().alpha() for each in marks.formats())


def test_a_mark_is_painted_where_its_character_would_be(paper):
    marks = unseen_marks("\u202e", paper.styles.body)

    def boxes(start, end):
        assert (start, end) == (0, 1)
        yield QRectF(20, 0, 30, 24)

    def draw(painter):
        painter.setPen(QColor("#000000"))
        marks.paint(painter, QPointF(10, 0), boxes)
        assert painter.pen().color() == QColor("#000000")

    left, top, right, bottom = ink(paper.draw(draw, 80, 24))
    assert 30 <= left <= 34
    assert 55 <= right <= 60
    assert top >= 1
    assert bottom <= 23
