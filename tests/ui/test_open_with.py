from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


@pytest.mark.parametrize("name", ["a.png", "two words #1.png", "grün.pdf", "folder"])
def test_a_file_that_the_system_opens_is_told(qtbot, qapp, name):
    with qtbot.waitSignal(qapp.file_opened) as opened:
        assert QApplication.sendEvent(qapp, QFileOpenEvent(f"/tmp/{name}"))
    assert opened.args == [Path("/tmp") / name]


def test_an_address_of_the_web_is_no_file(qtbot, qapp):
    with qtbot.assertNotEmitted(qapp.file_opened):
        QApplication.sendEvent(qapp, QFileOpenEvent(QUrl("https://example.org/a.png")))


def test_the_wish_to_end_is_told_to_whoever_hears_it(qtbot, qapp):
    with qtbot.waitSignal(qapp.end_asked):
        assert QApplication.sendEvent(qapp, QEvent(QEvent.Type.Quit))


def test_the_wish_to_end_ends_a_loop_of_qt_that_nobody_else_ends(qapp):
    QTimer.singleShot(0, qapp.quit)
    assert qapp.exec() == 0


def test_other_events_are_left_to_qt(qtbot, qapp):
    with qtbot.assertNotEmitted(qapp.file_opened):
        QApplication.sendEvent(qapp, QEvent(QEvent.Type.ApplicationStateChange))
