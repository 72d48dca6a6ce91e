import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.question import EDGE_PX, WIDE_PX, Question
from desktop.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def ask(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()

    def ask(width=900, **words):
        window.resize(width, 600)
        question = Question(Theme(), window, "Go there?", "Go", **words)
        question.say("It is far.", "warn")
        question.add(QLabel("A map"))
        question.end()
        question.open()
        return question

    return ask


def test_it_says_what_is_asked_and_then_what_it_means(ask):
    question = ask()
    labels = [label.text() for label in question.findChildren(QLabel)]
    assert labels == ["Go there?", "It is far.", "A map"]
    assert question.windowTitle() == "Go there?"
    assert (question.cancel_button.text(), question.go_on_button.text()) == ("Cancel", "Go")
    assert ask(other="Stay").cancel_button.text() == "Stay"


def test_return_goes_nowhere_at_first(qtbot, ask):
    question = ask()
    with qtbot.waitSignal(question.rejected):
        QTest.keyClick(question.focusWidget(), Qt.Key.Key_Return)
    question = ask()
    with qtbot.waitSignal(question.accepted):
        question.go_on_button.click()


def test_it_is_no_wider_than_its_window(ask):
    assert ask().width() == WIDE_PX
    assert ask(400).width() == 400 - 2 * EDGE_PX
