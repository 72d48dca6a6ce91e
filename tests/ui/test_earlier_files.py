from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from desktop.core.history import EarlierFile
from desktop.ui.earlier_files import MEANS, NOT_WHOLE, EarlierFiles, lines_of
from desktop.ui.theme import DARK, LIGHT, Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
NOW = datetime(2026, 11, 29, 9, 20).astimezone().timestamp()


def file(name, *, is_whole=True, conversations=12, questions=40, at=NOW):
    return EarlierFile(
        name=name,
        at=at,
        size_bytes=1_200_000,
        conversations=conversations,
        questions=questions,
        is_whole=is_whole,
    )


@pytest.fixture
def ask(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()

    def make(*files):
        question = EarlierFiles(Theme(), files, window, NOW)
        question.names = []
        question.chosen.connect(question.names.append)
        with qtbot.waitActive(question):
            question.open()
            question.activateWindow()
        return question

    return make


def test_a_row_says_when_and_what_and_how_large():
    assert lines_of(file("a.db.version-1"), NOW) == (
        "Today, 09:20 · 12 conversations, 40 questions",
        "a.db.version-1 · 1.2 MB",
    )
    few = file("a", conversations=1, questions=0, at=NOW - 86400)
    assert lines_of(few, NOW)[0] == "Yesterday, 09:20 · 1 conversation, no questions"
    assert lines_of(file("a", is_whole=False), NOW)[0] == f"Today, 09:20 · {NOT_WHOLE}"


def test_it_says_what_going_back_means(ask):
    question = ask(file("a"))
    assert MEANS in [label.text() for label in question.findChildren(QLabel)]
    assert question.list.accessibleName() == "Earlier files"
    assert question.isModal()


def test_nothing_covers_the_buttons(ask):
    question = ask(*[file(str(number)) for number in range(20)])
    assert question.list.geometry().bottom() < question.cancel_button.geometry().top()
    assert question.rect().contains(question.go_on_button.geometry())


def test_the_latest_whole_one_is_chosen(qtbot, ask):
    question = ask(file("broken", is_whole=False), file("b"), file("a"))
    names = question.names
    QTest.mouseClick(question.go_on_button, Qt.MouseButton.LeftButton)
    assert names == ["b"]
    qtbot.waitUntil(lambda: not isValid(question))


def test_another_one_is_chosen_by_keys(ask):
    question = ask(file("b"), file("a"))
    names = question.names
    question.list.setFocus()
    QTest.keyClick(question.list, Qt.Key.Key_Down)
    QTest.mouseClick(question.go_on_button, Qt.MouseButton.LeftButton)
    assert names == ["a"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_a_key_pressed_in_passing_changes_nothing(qtbot, ask, key):
    question = ask(file("a"))
    names = question.names
    assert question.focusWidget() is question.cancel_button
    QTest.keyClick(question.focusWidget(), key)
    qtbot.waitUntil(lambda: not isValid(question))
    assert names == []


def test_there_is_nothing_to_go_to_if_all_are_damaged(ask):
    assert not ask(file("a", is_whole=False)).go_on_button.isEnabled()


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_it_follows_the_theme(ask, colours):
    question = ask(file("a"))
    question._theme.colours = colours
    question._theme.changed.emit()
    assert question.grab().toImage().pixelColor(4, 4).name() == colours.page.lower()


@pytest.mark.usefixtures("bracketed")
def test_a_row_is_in_the_language_of_the_user():
    said = lines_of(file("a.db", conversations=0, questions=2), NOW)[0]
    assert said == "««Today», 09:20» · «no conversations», «2 questions»"
    assert lines_of(file("a.db", is_whole=False), NOW)[0].endswith(f"«{NOT_WHOLE}»")
