import pytest
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.ui.latency_panel import LatencyPanel
from desktop.ui.panel_place import (
    ALL_FIGURES_FROM_PX,
    DRAWER_FROM_PX,
    ONE_LINE_FROM_PX,
    PanelPlace,
)
from desktop.ui.theme import Theme


@pytest.fixture
def parts(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    grid = QGridLayout(page)
    panel = LatencyPanel(Theme(), lambda _turn_id: None)
    return page, panel, PanelPlace(panel, grid, 2)


@pytest.mark.parametrize(
    ("width", "form"),
    [
        (DRAWER_FROM_PX, "drawer"),
        (DRAWER_FROM_PX - 1, "strip"),
        (ONE_LINE_FROM_PX, "strip"),
        (ONE_LINE_FROM_PX - 1, "two_lines"),
    ],
)
def test_stands_where_there_is_room(parts, width, form):
    _, panel, place = parts
    for each in (2000, width, 300, width):
        place.fit(each)
    assert panel.form == form


def test_the_drawer_can_be_put_away_and_stays_away(parts):
    page, panel, place = parts
    page.resize(1200, 800)
    place.fit(1200)
    place.toggle()
    assert panel.form == "strip"
    assert not panel.toggle.isHidden()
    place.fit(800)
    assert panel.toggle.isHidden()  # there is no room for the other form
    place.fit(1200)
    assert panel.form == "strip"
    place.toggle()
    assert panel.form == "drawer"
    assert panel.parent() is page


def test_where_there_is_hardly_any_room_the_chunks_are_not_counted(parts):
    _, panel, place = parts
    for width in (DRAWER_FROM_PX, ALL_FIGURES_FROM_PX - 1, ALL_FIGURES_FROM_PX, DRAWER_FROM_PX):
        place.fit(width)
        assert panel.chunks.isHidden() is (width < ALL_FIGURES_FROM_PX)
        assert not panel.total.isHidden()
