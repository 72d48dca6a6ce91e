import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui.theme import Theme
from desktop.ui.undo_strip import UndoStrip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def strip(qtbot):
    strip = UndoStrip(Theme())
    qtbot.addWidget(strip)
    return strip


def test_it_offers_to_take_back_the_last_thing_once(strip):
    done = []
    assert strip.isHidden()
    strip.offer("One.", lambda: done.append(1))
    strip.offer("Two.", lambda: done.append(2))
    assert strip.sentence.text() == strip.accessibleName() == "Two."
    strip.grab()
    QTest.mouseClick(strip.button, Qt.MouseButton.LeftButton)
    assert done == [2]
    assert strip.isHidden()


def test_it_goes_by_itself(qtbot, strip):
    strip._timer.setInterval(1)
    strip.offer("One.", lambda: None)
    assert not strip.isHidden()
    qtbot.waitUntil(strip.isHidden)
