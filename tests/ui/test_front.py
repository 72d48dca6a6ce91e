import os

import pytest
from PySide6.QtWidgets import QDialog, QWidget

from desktop.ui.front import bring_to_front, is_in_front

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_a_minimised_window_is_seen_again_and_has_the_keyboard(qtbot):
    window, other = QWidget(), QWidget()
    for each in (window, other):
        qtbot.addWidget(each)
        each.show()
    window.showMinimized()
    bring_to_front(window, "")
    qtbot.waitUntil(window.isActiveWindow)
    assert not window.isMinimized()


def test_the_token_is_there_only_meanwhile(qtbot, monkeypatch):
    seen = []
    monkeypatch.setattr(os, "putenv", lambda *pair: seen.append(pair))
    monkeypatch.setattr(os, "unsetenv", seen.append)
    window = QWidget()
    qtbot.addWidget(window)
    bring_to_front(window, "")
    assert seen == []
    bring_to_front(window, "token-1")
    assert seen == [("XDG_ACTIVATION_TOKEN", "token-1"), "XDG_ACTIVATION_TOKEN"]


def test_a_window_is_in_front_also_below_its_dialog(qtbot):
    window, other = QWidget(), QWidget()
    for each in (window, other):
        qtbot.addWidget(each)
        each.show()
    bring_to_front(window, "")
    qtbot.waitUntil(window.isActiveWindow)
    assert is_in_front(window)
    assert not is_in_front(other)
    dialog = QDialog(window)
    dialog.show()
    bring_to_front(dialog, "")
    qtbot.waitUntil(dialog.isActiveWindow)
    assert is_in_front(window)
    assert not is_in_front(other)
    dialog.close()
