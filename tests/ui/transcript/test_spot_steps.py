"""Links and pictures by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip, QVBoxLayout, QWidget

from desktop.ui.conversation_view import ConversationView
from desktop.ui.transcript.spot_steps import SpotButton, spots_in_view
from tests.ui.transcript.shown import light
from tests.ui.transcript.turn_events import finished, question, text

KEYS = Qt.Key
TEXT = """See [one](https://one.example "First") and [run](javascript:alert).

| a | b |
|---|---|
| x | [two](https://two.example) |

> ![a lake](https://three.example/lake.png)
"""


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    made.view = ConversationView(light())
    made.after = QPushButton("after")
    column.addWidget(made.view)
    column.addWidget(made.after)
    made.resize(600, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.view.add_turn("t", question("Why?"), engine="gemini", model="m")
    made.view.apply([text(TEXT), finished()])
    made.view.setFocus()
    return made


def name():
    widget = QApplication.focusWidget()
    return widget.accessibleName() if isinstance(widget, SpotButton) else type(widget).__name__


def test_tab_goes_from_one_to_the_next_and_then_on(window):
    view, names = window.view, []
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget(), KEYS.Key_Tab)
        names.append(name())
    assert names[0] == "First\nhttps://one.example"
    assert names[1] == "javascript:alert\nA script in a link is never run."
    assert names[2] == "https://two.example"
    assert "three.example/lake.png. Load once" in names[3]
    assert not isinstance(QApplication.focusWidget(), SpotButton)
    assert QApplication.focusWidget() is not view


def test_it_lies_over_what_it_stands_for_and_says_it(window):
    view = window.view
    QTest.keyClick(view, KEYS.Key_Tab)
    button = QApplication.focusWidget()
    place, words, _ = next(spots_in_view(view))
    assert button.geometry().contains(place)
    assert QToolTip.text() == words
    assert not button.grab().toImage().isNull()


def test_back_again(window):
    view = window.view
    QTest.keyClick(view, KEYS.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), KEYS.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), KEYS.Key_Backtab)
    assert name().startswith("First")
    QTest.keyClick(QApplication.focusWidget(), KEYS.Key_Backtab)
    assert QApplication.focusWidget() is view


@pytest.mark.parametrize("key", [KEYS.Key_Return, KEYS.Key_Enter, KEYS.Key_Space])
def test_it_is_followed(qtbot, window, key):
    view = window.view
    QTest.keyClick(view, KEYS.Key_Tab)
    with qtbot.waitSignal(view.link_activated) as followed:
        QTest.keyClick(QApplication.focusWidget(), key)
    assert followed.args == ["https://one.example", "one"]
    QTest.keyClick(QApplication.focusWidget(), KEYS.Key_Tab)
    with qtbot.assertNotEmitted(view.link_activated):
        QTest.keyClick(QApplication.focusWidget(), key)
    QTest.keyClick(QApplication.focusWidget(), KEYS.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), KEYS.Key_Tab)
    with qtbot.waitSignal(view.picture_wanted) as wanted:
        QTest.keyClick(QApplication.focusWidget(), key)
    assert wanted.args[1] == "https://three.example/lake.png"


def test_other_keys_and_what_arrives_lead_back_to_the_page(window):
    view = window.view
    for leave in (KEYS.Key_Escape, KEYS.Key_Down):
        QTest.keyClick(view, KEYS.Key_Tab)
        button = QApplication.focusWidget()
        QTest.keyClick(button, leave)
        assert QApplication.focusWidget() is view
        assert not button.isVisible()
    QTest.keyClick(view, KEYS.Key_Tab)
    view.jump_to_start()
    assert QApplication.focusWidget() is view


def test_without_any_tab_leaves_the_page(window):
    view = window.view
    view.show_branch([])
    QTest.keyClick(view, KEYS.Key_Tab)
    assert QApplication.focusWidget() is not view
    assert QKeySequence(KEYS.Key_Tab)
