import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui import program_question
from desktop.ui.program_question import MEANS, NAMES, ProgramQuestion
from desktop.ui.theme import Theme


@pytest.fixture
def ask(qtbot, monkeypatch):
    window = QWidget()
    window.resize(800, 600)
    qtbot.addWidget(window)
    window.show()

    def make(name="my editor"):
        made = ProgramQuestion(Theme(), name, window)
        made.told = []
        made.decided.connect(made.told.append)
        made.finished.connect(lambda result: made.told.append("closed"))
        made.show()
        return made

    monkeypatch.setattr(program_question, "UNHURRIED_MS", 50)
    return make


def words(question):
    return [label.text() for label in question.findChildren(QLabel)]


def test_the_program_is_named_and_what_it_may_is_said(ask):
    assert words(ask()) == ["Let “\u2068my editor\u2069” ask with your key?", MEANS, NAMES]
    assert words(ask(""))[0] == "Let an unnamed program ask with your key?"


def test_what_was_pressed_for_something_else_does_not_answer_it(qtbot, ask):
    question = ask()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(question, key)
    for button in (question.go_on_button, question.cancel_button):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert question.told == []
    qtbot.waitUntil(question.go_on_button.isEnabled)
    QTest.mouseClick(question.go_on_button, Qt.MouseButton.LeftButton)
    assert question.told == [True, "closed"]


def test_it_is_refused_or_left_open(qtbot, ask):
    question = ask()
    qtbot.waitUntil(question.cancel_button.isEnabled)
    question.cancel_button.click()
    assert question.told == [False, "closed"]
    question = ask()
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert question.told == ["closed"]


def test_it_leaves_the_keyboard_where_it_is(ask):
    assert ask().testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
