import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from desktop.ui.theme import LIGHT, Theme
from desktop.ui.work_strip import Work, WorkStrip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def strip(qtbot):
    theme = Theme()
    theme.use(LIGHT)
    strip = WorkStrip(theme)
    strip.resize(260, 60)
    qtbot.addWidget(strip)
    return strip


def share(strip):
    """How much of the bar is filled."""
    image = strip.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    y = strip.height() - 9
    filled = [x for x in range(image.width()) if image.pixelColor(x, y) == QColor(LIGHT.accent)]
    return len(filled) / (image.width() - 40)


def test_what_takes_long_is_shown_and_how_far_it_is(qtbot, strip):
    work = Work("Exporting")
    strip._timer.setInterval(1)
    strip.follow(work)
    assert strip.isHidden()
    qtbot.waitUntil(lambda: not strip.isHidden())
    assert strip.sentence.text() == strip.accessibleName() == "Exporting…"
    assert share(strip) == 0
    work.advanced.emit(1_500, 3_000)
    assert strip.sentence.text() == "Exporting 1,500 of 3,000…"
    assert share(strip) == pytest.approx(0.5, abs=0.05)
    with qtbot.waitSignal(work.cancelled):
        QTest.mouseClick(strip.button, Qt.MouseButton.LeftButton)
    work.ended.emit()
    assert strip.isHidden()
    strip.button.click()  # nothing is there to cancel


def test_what_is_over_at_once_is_not_shown(strip):
    work = Work("Exporting")
    strip.follow(work)
    assert strip._timer.isActive()
    work.ended.emit()
    assert not strip._timer.isActive()
    work.advanced.emit(1, 2)
    assert strip.isHidden()


def test_the_last_work_is_shown(strip):
    one, two = Work("One"), Work("Two")
    strip.follow(one)
    strip.follow(two)
    one.advanced.emit(1, 2)
    one.ended.emit()
    assert strip.sentence.text() == "Two…"
    assert strip._timer.isActive()
    two.advanced.emit(1, 2)
    assert strip.sentence.text() == "Two 1 of 2…"


def test_work_that_outlives_the_strip_tells_nobody(qtbot):
    strip, work = WorkStrip(Theme()), Work("Exporting")
    strip.follow(work)
    with qtbot.waitSignal(strip.destroyed):
        strip.deleteLater()
    work.advanced.emit(1, 2)
    work.ended.emit()


def test_the_bar_grows_from_where_lines_begin(strip):
    work = Work("Exporting")
    strip.follow(work)
    work.advanced.emit(1, 4)

    def filled():
        image = strip.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        y = strip.height() - 9
        return [x for x in range(260) if image.pixelColor(x, y) == QColor(LIGHT.accent)]

    assert max(filled()) < 130
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert min(filled()) > 130
