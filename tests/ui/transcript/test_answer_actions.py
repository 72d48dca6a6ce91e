"""The buttons on the transcript: named, reachable by keyboard, in the colours in force."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.controls import IconButton
from desktop.ui.theme import DARK, LIGHT, Theme
from desktop.ui.transcript.answer_actions import AnswerActions, JumpButton
from desktop.ui.transcript.drag_out import DragHandle


@pytest.fixture
def window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_each_button_says_what_was_wanted(qtbot, window):
    actions = AnswerActions(Theme(), window, can_regenerate=True)
    copy, again = actions.findChildren(IconButton)
    with qtbot.waitSignal(actions.copy_requested):
        copy.click()
    with qtbot.waitSignal(actions.regenerate_requested):
        again.click()
    assert [copy.accessibleName(), again.accessibleName()] == [
        "Copy answer",
        "Regenerate this answer",
    ]
    assert again.objectName() == "regenerateAnswer"
    assert copy.focusPolicy() is Qt.FocusPolicy.TabFocus


def test_only_the_last_answer_can_be_asked_for_again(window):
    actions = AnswerActions(Theme(), window, can_regenerate=False)
    assert [button.objectName() for button in actions.findChildren(IconButton)] == ["copyAnswer"]


def test_the_jump_button_stands_on_a_ground_of_the_theme(window):
    theme = Theme()
    theme.use(LIGHT)
    jump = JumpButton(theme, window)
    assert jump.accessibleName() == "Jump to latest"
    assert ground_of(jump) == LIGHT.surface.lower()
    theme.use(DARK)
    assert ground_of(jump) == DARK.surface.lower()


def ground_of(button):
    picture = button.grab().toImage()
    return picture.pixelColor(picture.width() // 2, picture.height() // 5).name()


def test_an_answer_can_be_pulled_away_by_its_copy_button(qtbot, window):
    actions = AnswerActions(Theme(), window, can_regenerate=False)
    [copy] = actions.findChildren(IconButton)
    [handle] = copy.findChildren(DragHandle)
    with qtbot.waitSignal(actions.pulled):
        handle.pulled.emit()
