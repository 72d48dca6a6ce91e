import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.parts import Part
from desktop.ui.parts_list import PartsList
from desktop.ui.theme import DARK, LIGHT, Theme

QT = Part("Qt", "6.11", "LGPL-3.0-only", "Lesser")
INTER = Part("Inter", "", "OFL-1.1", "Open")


@pytest.fixture
def theme(qapp):
    return Theme()


@pytest.fixture
def parts(qtbot, theme):
    widget = PartsList(theme)
    qtbot.addWidget(widget)
    widget.resize(260, 200)
    widget.show()
    return widget


def test_the_first_is_chosen_and_the_keys_go_on(qtbot, parts):
    with qtbot.waitSignal(parts.chosen) as chosen:
        parts.show_parts([INTER, QT])
    assert chosen.args == [INTER]
    with qtbot.waitSignal(parts.chosen) as chosen:
        QTest.keyClick(parts, Qt.Key.Key_Q)
    assert chosen.args == [QT]
    parts.show_parts([])
    assert parts.count() == 0


def test_a_row_says_name_version_and_licence(parts):
    parts.show_parts([INTER, QT])
    assert [parts.item(row).text() for row in range(2)] == ["Inter", "Qt 6.11"]
    described = parts.item(1).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described == "LGPL-3.0-only"


def test_it_shows_which_is_chosen_in_the_colours_of_the_theme(parts, theme):
    parts.show_parts([INTER, QT])

    def ground(row):
        place = parts.visualItemRect(parts.item(row))
        spot = place.topRight() - parts.viewport().rect().topLeft()
        return parts.viewport().grab().toImage().pixelColor(spot.x() - 8, place.center().y())

    for colours in (LIGHT, DARK):
        theme.use(colours)
        parts.setCurrentRow(1)
        assert ground(1).name() == colours.accent_soft.lower()
        assert ground(0).name() != ground(1).name()
