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


def test_code_that_is_copied_meanwhile_is_said_for_its_whole_time(qtbot, monkeypatch):
    monkeypatch.setattr(copied_code, "COPIED_MS", 200)
    look, owner = SimpleNamespace(copied=None), QObject()
    code = CopiedCode(look, lambda: None, owner)
    code.copy("x = 1", "one")
    qtbot.wait(150)
    code.copy("y = 2", "two")
    qtbot.wait(100)
    assert look.copied == "two"
    qtbot.waitUntil(lambda: look.copied is None)
