"""The sheet of keys."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from shiboken6 import isValid

from desktop.ui.keys_sheet import GROUPS, HEADING, KeysSheet, grouped
from desktop.ui.main_window import MainWindow
from desktop.ui.shortcuts import shortcuts_of
from desktop.ui.theme import DARK, Theme
from tests.ui.fake_controller import FakeController

SOURCES = Path(__file__).parents[2] / "packaging" / "translations"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def theme():
    return Theme()


@pytest.fixture
def window(qtbot, theme):
    made = MainWindow(FakeController(), theme)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.allow_close = True


@pytest.fixture
def sheet(qtbot, window, theme):
    made = KeysSheet(theme, shortcuts_of(window).held(), window)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def words(sheet):
    return [label.text() for label in sheet.findChildren(QLabel)]


def test_everything_that_has_keys_is_there_once(sheet, window):
    shown = words(sheet)
    for name, keys in shortcuts_of(window).held():
        assert shown.count(name) >= bool(keys)
        assert not keys or keys in shown
    assert shown[0] == HEADING


def test_every_name_on_it_is_known_to_the_translators(window):
    translated = ET.parse(SOURCES / "gemstream_de.ts").iter("source")  # noqa: S314 - ours
    assert {name for name, _ in shortcuts_of(window).held()} <= {each.text for each in translated}


def test_groups_name_only_what_there_is(window):
    names = {action.text().removesuffix("…") for action in window.actions()}
    assert {name for group in GROUPS.values() for name in group} <= names


def test_keys_that_were_chosen_are_shown_and_what_has_none_is_not(window):
    shortcuts_of(window).use({"Regenerate": "Ctrl+J", "Find": ""})
    (asking, reading, *_, others) = grouped(shortcuts_of(window).held())
    assert ("Regenerate", "Ctrl+J") in asking[1]
    assert "Find" not in dict(reading[1])
    assert "Welcome" not in dict(others[1])
    assert "Quit" in dict(others[1])


def test_a_group_with_nothing_in_it_is_left_out():
    assert grouped([("Quit", "Ctrl+Q"), ("Find", "")]) == [("Program", [("Quit", "Ctrl+Q")])]


def test_its_columns_are_as_many_as_there_is_room_for(sheet):
    def columns():
        return {group.x() for group in sheet._groups}

    sheet.resize(780, 600)
    sheet.layout().activate()
    sheet._grid.activate()
    assert len(columns()) == 2
    sheet.resize(400, 600)
    sheet._grid.activate()
    assert len(columns()) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F1])
def test_keys_close_it(qtbot, sheet, key):
    QTest.keyClick(sheet, key)
    qtbot.waitUntil(lambda: not isValid(sheet))


def test_other_keys_are_asked_for(qtbot, sheet):
    wanted = []
    sheet.change_wanted.connect(lambda: wanted.append(sheet.isVisible()))
    sheet.change_button.click()
    qtbot.waitUntil(lambda: not isValid(sheet))
    assert wanted == [False]


def test_keys_are_drawn_in_the_colours_of_the_theme(sheet, theme):
    theme.use(DARK)
    label = next(each for each in sheet.findChildren(QLabel) if each.text() == "Ctrl+Q")
    image = label.grab().toImage()
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    assert DARK.raised in {image.pixelColor(*place).name().upper() for place in places}


def test_keys_go_through_what_is_longer_than_the_sheet(sheet):
    sheet.resize(400, 300)
    QApplication.sendPostedEvents()
    bar = sheet.findChild(QScrollArea).verticalScrollBar()
    assert bar.maximum() > bar.pageStep()
    places = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(sheet.close_button, key)
        places.append(bar.value())
    assert places == [bar.pageStep(), 0, bar.maximum(), 0]
    QTest.keyClick(sheet.close_button, Qt.Key.Key_Escape)
    assert not isValid(sheet) or not sheet.isVisible()
