"""Each key does one thing, and what the menu offers does the same."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop.ui.main_window import MainWindow
from desktop.ui.theme import Theme
from tests.ui.fake_controller import FakeController


@pytest.fixture
def window(qtbot):
    made = MainWindow(FakeController(), Theme())
    qtbot.addWidget(made)
    made.show()
    yield made
    made.allow_close = True


def test_no_keys_mean_two_things(window):
    keys = Counter(each.toString() for action in window.actions() for each in action.shortcuts())
    assert keys
    assert [key for key, count in keys.items() if count > 1] == []


def opened_by_click(window):
    QTest.mouseClick(window.bar.menu_button, Qt.MouseButton.LeftButton)
    (menu,) = window.findChildren(QMenu, "windowMenu")
    return menu


def test_the_menu_says_the_keys_and_does_the_same(qtbot, window):
    menu = opened_by_click(window)
    offered = {action.text(): action for action in menu.actions()}
    assert offered["Settings"].shortcut().toString() == "Ctrl+,"
    with qtbot.waitSignal(window.settings_requested):
        offered["Settings"].trigger()
    with qtbot.waitSignal(window.latency_history_requested):
        offered["Latency history"].trigger()
    with qtbot.waitSignal(window.new_window_requested):
        offered["New window"].trigger()
    with qtbot.waitSignal(window.quit_requested):
        offered["Quit"].trigger()
    menu.close()


@pytest.mark.parametrize(
    ("key", "held", "by"),
    [
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier, 1),
        (Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier, 1),
        (Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier, -1),
        (Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier, 0),
    ],
)
def test_keys_that_zoom_in_other_programs_ask_for_another_size(qtbot, window, key, held, by):
    with qtbot.waitSignal(window.size_wanted) as wanted:
        QTest.keyClick(window.composer.prompt, key, held)
    assert wanted.args == [by]


def test_the_menu_opens_by_its_key(window):
    QTest.keyClick(window, Qt.Key.Key_F10)
    (menu,) = window.findChildren(QMenu, "windowMenu")
    assert menu.isVisible()
    menu.close()
