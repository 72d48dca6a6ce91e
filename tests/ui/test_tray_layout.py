import pytest
from PySide6.QtCore import QPoint, QRect, QSize

from desktop.ui.tray_layout import GAP_PX, in_rows

SIZE = QSize(72, 90)


@pytest.fixture
def rows():
    """Seven, four in a row."""
    return in_rows([SIZE] * 7, 4 * 72 + 3 * GAP_PX)


def test_they_stand_in_rows(rows):
    assert [place.topLeft().toTuple() for place in rows.places] == [
        *((x, 0) for x in (0, 80, 160, 240)),
        *((x, 98) for x in (0, 80, 160)),
    ]
    assert rows.height_px == rows.shown_px == 188


def test_beyond_two_rows_the_third_peeks_out():
    rows = in_rows([SIZE] * 9, 4 * 72 + 3 * GAP_PX)
    assert rows.height_px == 286
    assert rows.shown_px == 196 + 16


def test_a_wide_one_gets_a_row_of_its_own():
    rows = in_rows([SIZE, QSize(300, 110), SIZE], 320)
    assert [place.top() for place in rows.places] == [0, 98, 216]


def test_one_too_wide_stands_at_the_left():
    assert in_rows([QSize(500, 90)], 320).places == (QRect(0, 0, 500, 90),)


def test_nothing_takes_no_room():
    rows = in_rows([], 320)
    assert (rows.places, rows.height_px, rows.shown_px) == ((), 0, 0)


@pytest.mark.parametrize(
    ("point", "index", "mark_x", "mark_y"),
    [
        ((-50, -50), 0, 0, 0),
        ((10, 10), 0, 0, 0),
        ((60, 10), 1, 75, 0),
        ((100, 95), 1, 75, 0),
        ((130, 10), 2, 155, 0),
        ((900, 10), 4, 315, 0),
        ((10, 120), 4, 0, 98),
        ((900, 900), 7, 235, 98),
    ],
)
def test_where_something_would_be_put_down(rows, point, index, mark_x, mark_y):
    before, mark = rows.insertion(QPoint(*point))
    assert before == index
    assert mark == QRect(mark_x, mark_y, 2, 90)


@pytest.mark.parametrize(
    ("index", "down", "other"),
    [(1, True, 5), (3, True, 6), (5, False, 1), (1, False, 1), (5, True, 5)],
)
def test_above_and_below(rows, index, down, other):
    assert rows.beside(index, down=down) == other
