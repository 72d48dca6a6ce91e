"""Up brings earlier questions back, and nothing that is typed is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.core.conversation import Conversation
from desktop.ui.prompt import PromptEdit
from desktop.ui.recall import Recall, questions_of
from desktop.ui.theme import Theme
from tests.keeping import IMAGE, asked

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


@pytest.fixture
def questions():
    return ["third", "second\nof two lines", "first"]


@pytest.fixture
def prompt(qtbot, questions):
    made = PromptEdit(Theme())
    qtbot.addWidget(made)
    made.resize(400, 30)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    Recall(made, lambda: iter(questions))
    return made


def press(prompt, *keys):
    seen = []
    for key in keys:
        QTest.keyClick(prompt, key)
        seen.append(prompt.toPlainText())
    return seen


def test_up_leads_back_and_down_to_the_empty_prompt_again(prompt):
    two = "second\nof two lines"
    # In two lines, the first Up goes to the upper one.
    assert press(prompt, UP, UP, UP, UP, UP) == ["third", two, two, "first", "first"]
    assert press(prompt, DOWN, DOWN, DOWN, DOWN) == [two, "third", "", ""]
    assert press(prompt, UP) == ["third"]


def test_what_is_typed_is_left_alone(prompt):
    QTest.keyClicks(prompt, "mine")
    assert press(prompt, UP, DOWN) == ["mine", "mine"]


def test_a_question_that_is_changed_is_the_users_own(prompt):
    press(prompt, UP)
    QTest.keyClicks(prompt, "!")
    assert press(prompt, UP, DOWN, UP) == ["third!"] * 3
    prompt.clear()
    assert press(prompt, UP) == ["third"]


def test_what_was_brought_back_can_be_undone(prompt):
    press(prompt, UP)
    prompt.undo()
    assert prompt.toPlainText() == ""


def test_keys_with_others_and_of_an_input_method_are_not_taken(prompt):
    QTest.keyClick(prompt, UP, Qt.KeyboardModifier.ShiftModifier)
    assert prompt.toPlainText() == ""
    QApplication.sendEvent(prompt, QInputMethodEvent("か", []))
    assert press(prompt, UP) == [""]
    QApplication.sendEvent(prompt, QInputMethodEvent("", []))
    QTest.keyClick(prompt, UP, Qt.KeyboardModifier.KeypadModifier)
    assert prompt.toPlainText() == "third"


def test_new_questions_are_there_the_next_time(prompt, questions):
    press(prompt, UP)
    prompt.clear()
    questions.insert(0, "fourth")
    assert press(prompt, UP, UP) == ["fourth", "third"]


def test_where_nothing_was_asked_nothing_comes(prompt, questions):
    questions.clear()
    assert press(prompt, UP, DOWN) == ["", ""]


def test_each_question_comes_once_in_a_row_and_none_without_words():
    conversation = Conversation("c")
    for number, words in enumerate(["one", "two", "", "two", "two", " "]):
        asked(conversation, str(number), words, *([IMAGE] if not words.strip() else []))
    conversation.begin_again("again", "4")
    assert list(questions_of(conversation)) == ["two", "one"]
