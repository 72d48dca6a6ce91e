"""Keys that lead over what is no text."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from desktop.ui.transcript.caret import Caret
from desktop.ui.transcript.rows import LINE_PX
from desktop.ui.transcript.selection import Spot
from tests.ui.transcript.test_reading_area import Page


@pytest.fixture
def page(qtbot):
    area = Page()
    qtbot.addWidget(area)
    area.resize(600, 300)
    with qtbot.waitExposed(area):
        area.show()
    return area


def key(which: Qt.Key) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, which, Qt.KeyboardModifier.ShiftModifier)


def test_lines_are_followed_in_their_column(page):
    row = page.add("one line of words\\\nanother line\\\nand a third one").rows[0]
    caret = Caret(page)
    spot = caret.moved(Spot(row, 0, 10), key(Qt.Key.Key_Down))
    assert spot is not None
    again = caret.moved(spot, key(Qt.Key.Key_Up))
    assert again is not None
    assert abs(again.position - 10) <= 1
    assert 18 <= spot.position <= 30


def test_a_rule_and_wide_gaps_are_passed(page):
    row = page.add("above\n\n---\n\n# Title\n\nbelow").rows[0]
    caret = Caret(page)
    spot = Spot(row, 0, 0)
    numbers = []
    for _ in range(3):
        spot = caret.moved(spot, key(Qt.Key.Key_Down))
        numbers.append(spot.number)
    assert numbers == [1, 2, 3]
    for _ in range(3):
        spot = caret.moved(spot, key(Qt.Key.Key_Up))
    assert spot == Spot(row, 0, 0)


def test_at_the_ends_it_stays(page):
    row = page.add("alone").rows[0]
    caret = Caret(page)
    start, end = Spot(row, 0, 0), Spot(row, 0, 5)
    assert caret.moved(start, key(Qt.Key.Key_Up)) == start
    assert caret.moved(end, key(Qt.Key.Key_Down)) == end
    assert caret.moved(start, key(Qt.Key.Key_X)) is None


def test_without_text_it_stays(page):
    page.add("words")
    empty = page.sheet.past(" ").rows[0]
    page.settle()
    spot = Spot(empty, 0, 0)
    assert Caret(page).moved(spot, key(Qt.Key.Key_Down)) == spot
    assert LINE_PX > 0


@pytest.mark.parametrize("words", ["שלום עולם", "| שלום עולם |\n|---|"])
def test_where_text_runs_to_the_left_so_do_the_keys(page, words):
    row = page.add(words).rows[0]
    caret = Caret(page)
    on = caret.moved(Spot(row, 0, 2), key(Qt.Key.Key_Left))
    assert on.position == 3
    view = row.views[0]
    assert view.rect_at(3).left() < view.rect_at(2).left()
    assert caret.moved(on, key(Qt.Key.Key_Right)).position == 2


def test_code_in_a_list_that_runs_to_the_left_does_not(page):
    row = page.add("- שלום\n\n  ```\n  abc\n  ```").rows[0]
    caret = Caret(page)
    assert caret.moved(Spot(row, 1, 1), key(Qt.Key.Key_Right)).position == 2
