from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from desktop.ui.move_window import MoveWindow
from desktop.ui.theme import LIGHT, Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(qtbot):
    theme = Theme()
    theme.choose("light")
    window = MoveWindow(theme, Path("/old"), Path("/new"))
    qtbot.addWidget(window)
    window.show()
    return window


def share(window):
    image = window._bar.grab().toImage()
    y = image.height() // 2
    filled = [x for x in range(image.width()) if image.pixelColor(x, y) == QColor(LIGHT.accent)]
    return len(filled) / image.width()


def test_it_says_how_far_it_is(window):
    window.advance(0, 4_000_000)
    assert share(window) == 0
    window.advance(1_000_000, 4_000_000)
    assert window.far.text() == "1.0 MB of 4.0 MB"
    assert share(window) == pytest.approx(0.25, abs=0.05)
    window.advance(4_000_001, 4_000_000)
    assert window.far.text() == "Checking the copy…"
    assert share(window) > 0.95
    window.advance(0, 0)
    assert window.far.text() == "Checking the copy…"


@pytest.mark.parametrize("way", ["button", "escape", "close"])
def test_closing_it_cancels_and_waits(qtbot, window, way):
    with qtbot.waitSignal(window.cancelled):
        if way == "button":
            QTest.mouseClick(window.cancel_button, Qt.MouseButton.LeftButton)
        elif way == "escape":
            QTest.keyClick(window, Qt.Key.Key_Escape)
        else:
            window.close()
    assert window.isVisible()
    assert window.far.text() == "Cancelling…"
    assert not window.cancel_button.isEnabled()
