from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.move_question import FOR_GOOD, STAYS, DeleteQuestion, MoveQuestion
from desktop.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.resize(800, 600)
    qtbot.addWidget(window)
    window.show()
    return window


def words(question):
    return " ".join(label.text() for label in question.findChildren(QLabel))


def test_a_move_says_how_much_there_is_and_what_stays(qtbot, window):
    question = MoveQuestion(Theme(), Path("/usb/Gemstream"), 5_200_000, window)
    question.show()
    assert "5.2 MB to copy" in words(question)
    assert STAYS in words(question)
    assert "Gemstream" in words(question)
    with qtbot.waitSignal(question.accepted):
        QTest.mouseClick(question.go_on_button, Qt.MouseButton.LeftButton)


def test_to_delete_is_not_what_return_does_at_first(qtbot, window):
    question = DeleteQuestion(Theme(), Path("/old"), window)
    question.show()
    assert FOR_GOOD in words(question)
    qtbot.waitUntil(question.isActiveWindow)
    with qtbot.waitSignal(question.rejected):
        QTest.keyClick(question.focusWidget(), Qt.Key.Key_Return)
