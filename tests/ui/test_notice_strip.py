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


def test_something_can_be_done_about_it(strip):
    done = []
    strip.say("An answer was interrupted.", "info", ("Open", lambda: done.append(True)))
    assert strip.button.text() == "Open"
    QTest.mouseClick(strip.button, Qt.MouseButton.LeftButton)
    assert done == [True]
    assert strip.isHidden()
    strip.say("Something else.", "info")
    assert strip.button is None


def test_a_warning_is_taken_over_and_nothing_else(qtbot, strip):
    other = NoticeStrip(Theme())
    qtbot.addWidget(other)
    other.take_over(strip)
    assert other.isHidden()
    strip.say("It is saved.", "info")
    other.take_over(strip)
    assert other.isHidden()
    strip.say("It cannot be kept.", "warn")
    other.take_over(strip)
    assert (other.sentence.text(), other.kind) == ("It cannot be kept.", "warn")


def test_a_notice_is_announced_once_though_another_page_shows_it_too(qtbot, strip, monkeypatch):
    said = []
    monkeypatch.setattr("desktop.ui.notice_strip.announce", lambda _, words: said.append(words))
    strip.say("", "info")
    strip.say("The key is missing.", "warn")
    other = NoticeStrip(Theme())
    qtbot.addWidget(other)
    other.take_over(strip)
    assert not other.isHidden()
    assert said == ["The key is missing."]


def test_its_icon_stands_before_its_words(strip):
    strip.say("x", "bad")
    strip.resize(400, 60)
    strip.sentence.hide()
    strip.close_button.hide()
    bad = strip._theme.colour("bad")

    def icon():
        image = strip.grab().toImage()
        return [x for x in range(400) for y in range(12, 52) if image.pixelColor(x, y) == bad]

    assert icon()
    assert max(icon()) < 60
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert min(icon()) > 340
    strip.sentence.show()
    strip.layout().activate()
    assert strip.sentence.geometry().right() <= 340
