import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui.notice_strip import NoticeStrip
from desktop.ui.theme import Theme

# The offscreen platform says so of every window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def strip(qtbot):
    strip = NoticeStrip(Theme())
    qtbot.addWidget(strip)
    return strip


@pytest.mark.parametrize("kind", ["info", "warn", "bad"])
def test_a_notice_stays_until_it_is_dismissed(qtbot, strip, kind):
    assert strip.isHidden()
    strip.say("The key is missing.", kind)
    assert not strip.isHidden()
    assert strip.accessibleName() == "The key is missing."
    strip.grab()
    with qtbot.waitSignal(strip.dismissed):
        QTest.mouseClick(strip.close_button, Qt.MouseButton.LeftButton)
    assert strip.isHidden()


def test_an_empty_notice_is_none(strip):
    strip.say("One.", "info")
    strip.say("", "info")
    assert strip.isHidden()
