"""The prompt with input methods: what is composed, committed, replaced, and what keys do then."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence, QShortcut, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.ui.prompt import PromptEdit
from desktop.ui.theme import LIGHT, Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
FAMILY = "👩‍👩‍👧"
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


class Window(QWidget):
    """Notes the keys that come through to it."""

    def __init__(self):
        super().__init__()
        self.came: list[int] = []

    def keyPressEvent(self, event):
        self.came.append(event.key())


@pytest.fixture
def window(qtbot):
    window = Window()
    qtbot.addWidget(window)
    window.resize(400, 200)
    return window


@pytest.fixture
def prompt(qtbot, window):
    theme = Theme()
    theme.use(LIGHT)
    prompt = PromptEdit(theme)
    column = QVBoxLayout(window)
    column.addWidget(prompt)
    column.addStretch(1)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    prompt.setFocus()
    prompt.setCursorWidth(0)  # it blinks
    return prompt


def compose(prompt, preedit, commit="", *, start=0, length=0):
    mark = QTextCharFormat()
    mark.setFontUnderline(True)
    kind = QInputMethodEvent.AttributeType
    marks = [QInputMethodEvent.Attribute(kind.TextFormat, 0, len(preedit), mark)] if preedit else []
    event = QInputMethodEvent(preedit, marks)
    if commit or length:
        event.setCommitString(commit, start, length)
    QApplication.sendEvent(prompt, event)


def picture(prompt):
    return prompt.grab().toImage()


def test_what_is_composed_is_shown_but_is_no_text_yet(prompt):
    QTest.keyClicks(prompt, "in ")
    before = picture(prompt)
    compose(prompt, "にほん")
    assert picture(prompt) != before
    assert prompt.toPlainText() == "in "
    compose(prompt, "", "日本")
    assert prompt.toPlainText() == "in 日本"


def test_a_composition_that_is_given_up_leaves_nothing(prompt):
    QTest.keyClicks(prompt, "in ")
    before = picture(prompt)
    compose(prompt, "にほん")
    compose(prompt, "")
    assert prompt.toPlainText() == "in "
    assert not prompt.is_composing
    assert picture(prompt) == before


def test_nothing_is_asked_for_behind_what_is_composed(prompt):
    right = QRect(50, 0, prompt.width() - 50, prompt.height())
    invited = picture(prompt).copy(right)
    prompt.setPlainText("a")
    blank = picture(prompt).copy(right)
    assert invited != blank
    prompt.clear()
    compose(prompt, "に")
    assert picture(prompt).copy(right) == blank
    compose(prompt, "")
    assert picture(prompt).copy(right) == invited


@pytest.mark.parametrize(
    ("written", "commit", "start", "length", "after"),
    [
        ("teh", "the", -3, 3, "the"),
        ("so teh end", "the", -7, 3, "so the end"),
        ("한", "하", -1, 1, "하"),
        ("abc", "", -2, 2, "a"),
        ("ab😀", "c", -2, 2, "abc"),
    ],
)
def test_what_stands_there_is_replaced(prompt, written, commit, start, length, after):
    QTest.keyClicks(prompt, "")
    prompt.setPlainText(written)
    prompt.moveCursor(prompt.textCursor().MoveOperation.End)
    compose(prompt, "", commit, start=start, length=length)
    assert prompt.toPlainText() == after


@pytest.mark.parametrize(("dead", "letter"), [("´", "é"), ("^", "ê"), ("~", "ñ"), ("¨", "ü")])
def test_a_dead_key_and_a_letter_are_one(qtbot, prompt, dead, letter):
    compose(prompt, dead)
    assert prompt.toPlainText() == ""
    with qtbot.assertNotEmitted(prompt.submitted):
        compose(prompt, "", letter)
    assert prompt.toPlainText() == letter
    with qtbot.waitSignal(prompt.submitted):
        QTest.keyClick(prompt, Key.Key_Return)


def test_a_dead_key_of_the_keyboard_types_nothing_by_itself(window, prompt):
    QTest.sendKeyEvent(QTest.KeyAction.Click, prompt, Key.Key_Dead_Acute, "", NONE)
    assert prompt.toPlainText() == ""
    compose(prompt, "", "é")
    assert prompt.toPlainText() == "é"


@pytest.mark.parametrize("emoji", ["😀", FAMILY, "🇫🇷", "👍🏽"])
def test_an_emoji_picker_puts_in_whole_characters(prompt, emoji):
    QTest.keyClicks(prompt, "so ")
    compose(prompt, "", emoji)
    compose(prompt, "", emoji)
    assert prompt.toPlainText() == f"so {emoji}{emoji}"
    prompt.toPlainText().encode()  # no half of one


def test_a_selection_gives_way_to_what_is_composed(prompt):
    prompt.setPlainText("good evening")
    cursor = prompt.textCursor()
    cursor.setPosition(5)
    cursor.movePosition(cursor.MoveOperation.End, cursor.MoveMode.KeepAnchor)
    prompt.setTextCursor(cursor)
    compose(prompt, "ば")
    assert prompt.toPlainText() == "good "
    compose(prompt, "", "晩")
    assert prompt.toPlainText() == "good 晩"


def test_what_was_committed_can_be_taken_back(prompt):
    QTest.keyClicks(prompt, "a")
    compose(prompt, "に")
    compose(prompt, "にほ")
    compose(prompt, "", "日本")
    prompt.undo()
    assert "日" not in prompt.toPlainText()
    prompt.redo()
    assert prompt.toPlainText() == "a日本"


@pytest.mark.parametrize("modifier", [NONE, CTRL, Qt.KeyboardModifier.ShiftModifier])
@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_the_return_that_commits_never_sends_nor_breaks_the_line(qtbot, prompt, key, modifier):
    compose(prompt, "にほ")
    with qtbot.assertNotEmitted(prompt.submitted):
        QTest.keyClick(prompt, key, modifier)
    compose(prompt, "", "日本")
    assert prompt.toPlainText() == "日本"


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Key.Key_Escape, NONE), (Key.Key_K, CTRL), (Key.Key_PageUp, ALT), (Key.Key_Z, CTRL)],
)
def test_keys_that_do_something_do_nothing_while_one_composes(window, prompt, key, modifier):
    done = []
    keys = QKeySequence((modifier | key) if modifier != NONE else key)
    QShortcut(keys, window, lambda: done.append(key))
    QTest.keyClicks(prompt, "a")
    compose(prompt, "に")
    QTest.keyClick(prompt, key, modifier)
    assert not done
    assert not window.came
    assert prompt.toPlainText() == "a"
    compose(prompt, "")
    QTest.keyClick(prompt, key, modifier)
    assert done or not prompt.toPlainText()  # Ctrl+Z is for the text itself


def test_letters_with_alt_gr_are_letters_though_one_composes(prompt):
    compose(prompt, "に")
    QTest.sendKeyEvent(QTest.KeyAction.Click, prompt, Key.Key_At, "@", CTRL | ALT)
    assert "@" in prompt.toPlainText()
