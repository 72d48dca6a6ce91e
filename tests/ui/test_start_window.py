from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize

from desktop.ui.start_window import WIDE_PX, StartWindow
from desktop.ui.theme import Theme
from desktop.ui.word_button import WordButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_it_says_and_offers(qtbot):
    theme = Theme()
    window = StartWindow(theme, "Something is the matter")
    qtbot.addWidget(window)
    label = window.say("A sentence that is long enough for a second line of its own. " * 3)
    one, two = WordButton(theme, "One"), WordButton(theme, "Two")
    window.offer(one, two)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.accessibleName() == "Something is the matter"
    assert window.width() == WIDE_PX
    assert two.hasFocus()
    assert label.height() >= label.heightForWidth(label.width())


def test_on_a_small_screen_it_is_narrower(qtbot, monkeypatch):
    small = SimpleNamespace(availableSize=lambda: QSize(426, 240))
    monkeypatch.setattr(StartWindow, "screen", lambda _: small)
    window = StartWindow(Theme(), "Something is the matter")
    qtbot.addWidget(window)
    assert window.width() < 426
