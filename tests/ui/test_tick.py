import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from desktop.ui.theme import Theme
from desktop.ui.tick import Tick

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def tick(qtbot):
    tick = Tick(Theme(), "Allow it", "Something is sent.")
    qtbot.addWidget(tick)
    tick.resize(400, 60)
    with qtbot.waitExposed(tick):
        tick.show()
    return tick


def test_it_is_off_and_a_click_switches_it_on(qtbot, tick):
    assert not tick.toggle.isChecked()
    with qtbot.waitSignal(tick.chosen) as chosen:
        QTest.mouseClick(tick.toggle, Qt.MouseButton.LeftButton)
    assert chosen.args == [True]


def test_its_words_are_as_good_as_the_switch(qtbot, tick):
    for is_on in (True, False):
        with qtbot.waitSignal(tick.chosen) as chosen:
            QTest.mouseClick(tick, Qt.MouseButton.LeftButton, pos=tick.rect().topLeft())
        assert chosen.args == [is_on]
    with qtbot.assertNotEmitted(tick.chosen):
        QTest.mouseClick(tick, Qt.MouseButton.RightButton)


def test_who_drags_away_from_it_does_not_mean_it(qtbot, tick):
    QTest.mousePress(tick, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(tick.chosen):
        QTest.mouseRelease(tick, Qt.MouseButton.LeftButton, pos=tick.rect().bottomRight() * 2)


def test_it_is_shown_as_it_is_without_being_chosen(qtbot, tick):
    with qtbot.assertNotEmitted(tick.chosen):
        tick.show_chosen(True)
    assert tick.toggle.isChecked()


def test_the_keyboard_and_a_screen_reader_find_it(qtbot, tick):
    assert tick.toggle.accessibleName() == "Allow it"
    assert tick.toggle.accessibleDescription() == "Something is sent."
    assert tick.toggle.focusPolicy() is Qt.FocusPolicy.TabFocus
    tick.toggle.setFocus()
    with qtbot.waitSignal(tick.chosen):
        QTest.keyClick(tick.toggle, Qt.Key.Key_Space)


def test_a_screen_reader_switches_without_a_click(qtbot, tick):
    face = QAccessible.queryAccessibleInterface(tick.toggle)
    with qtbot.waitSignal(tick.chosen) as chosen:
        face.actionInterface().doAction("Toggle")
    assert chosen.args == [True]
