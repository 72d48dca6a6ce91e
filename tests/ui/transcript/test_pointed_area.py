from PySide6.QtCore import QPointF

from tests.ui.transcript.test_reading_area import Page


def test_what_is_at_a_point(qtbot):
    page = Page()
    qtbot.addWidget(page)
    page.resize(600, 200)
    page.show()
    assert page.spot_at(QPointF(10, 10)) is None
    assert page.link_at(QPointF(10, 10)) is None
    assert page.picture_at(QPointF(10, 10)) is None
    text = page.add("[a link](https://a.example) and words")
    place = QPointF(page.at(text, 10))
    assert page.link_at(place).address == "https://a.example"
    assert page.link_at(QPointF(page.at(text, 100))) is None
    spot = page.spot_at(place)
    assert spot.row is text.rows[0]
    assert 0 < spot.position < 8
    assert page.spot_at(QPointF(place.x(), 190)).position == len("a link and words")
    row, placed = page.text_row_at(place.y())
    assert (row, placed.row) == (text.rows[0], text.rows[0])
    assert page.in_row(placed, place) == place - QPointF(page.column_left, placed.y)
