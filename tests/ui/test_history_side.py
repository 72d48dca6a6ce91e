import pytest
from PySide6.QtCore import Qt

from desktop.ui.history_side import BESIDE_FROM_PX, SIDE_PX, HistorySide
from desktop.ui.theme import Theme


@pytest.fixture
def make(qtbot):
    def make(**words):
        side = HistorySide(Theme(), **words)
        qtbot.addWidget(side)
        return side

    return make


def test_the_panel_is_made_when_it_is_needed_and_once(make):
    side, made = make(is_wanted=True), []
    side.made.connect(made.append)
    assert not side.is_made
    side.grab()
    side.make()
    side.make()
    assert made == [side.panel]


def test_it_stands_beside_the_page_where_there_is_room(make):
    side = make(is_wanted=True)
    assert side.fit(BESIDE_FROM_PX) == SIDE_PX
    assert side.is_open
    assert not side.covers
    assert side.maximumWidth() == SIDE_PX
    side.toggle()
    assert side.fit(BESIDE_FROM_PX) == 0
    assert side.isHidden()


def test_in_a_narrow_window_it_is_closed_at_first_and_covers_the_page_if_it_is_wanted(make):
    side = make(is_wanted=True)
    assert side.fit(BESIDE_FROM_PX - 1) == 0
    assert not side.is_open
    side.toggle()
    assert side.covers
    assert side.fit(BESIDE_FROM_PX - 1) == 0
    assert side.maximumWidth() > BESIDE_FROM_PX
    assert side.fit(BESIDE_FROM_PX) == SIDE_PX
    side.fit(BESIDE_FROM_PX - 1)
    assert not side.is_open


def test_its_edge_is_where_the_page_begins(make):
    side = make(is_wanted=True)
    side.fit(BESIDE_FROM_PX)
    side.resize(SIDE_PX, 40)
    line = side._theme.colour("line")

    def lines():
        image = side.grab().toImage()
        return [x for x in range(SIDE_PX) if image.pixelColor(x, 20) == line]

    assert lines() == [SIDE_PX - 1]
    side.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert lines() == [0]
