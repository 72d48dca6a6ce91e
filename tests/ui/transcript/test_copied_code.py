from types import SimpleNamespace

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop.ui.transcript import copied_code
from desktop.ui.transcript.copied_code import CopiedCode


def test_the_button_says_for_a_moment_that_it_was_used(qtbot, monkeypatch):
    monkeypatch.setattr(copied_code, "COPIED_MS", 30)
    look, repaints, owner, view = SimpleNamespace(copied=None), [], QObject(), object()
    code = CopiedCode(look, lambda: repaints.append(look.copied), owner)
    code.copy("x = 1", view)
    assert QGuiApplication.clipboard().text() == "x = 1"
    assert repaints == [view]
    qtbot.waitUntil(lambda: look.copied is None)
    assert repaints == [view, None]
