"""One message in the tree of a screen reader."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible

from desktop.core.conversation import Message, TextPart
from desktop.ui.conversation_view import ConversationView
from desktop.ui.theme import LIGHT, Theme
from desktop.ui.transcript import accessible_message
from desktop.ui.transcript.past_turn import PastTurn
from tests.ui.transcript.turn_events import MODEL, finished, question, text

NAME, HELP = QAccessible.Text.Name, QAccessible.Text.Help


@pytest.fixture
def view(qtbot):
    theme = Theme()
    theme.use(LIGHT)
    widget = ConversationView(theme, clock=lambda: 42.0)
    qtbot.addWidget(widget)
    widget.resize(700, 400)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.prepare()
    return widget


def show(view: ConversationView) -> None:
    """Do not wait for the next frame."""
    view.answer_text("t")
    view.settle()


def ask(view: ConversationView, answer: str = "Because.") -> None:
    view.add_turn("t", question(), engine="gemini", model=MODEL)
    view.apply([text(answer)])
    show(view)


def messages(view: ConversationView):
    conversation = QAccessible.queryAccessibleInterface(view)
    return [conversation.child(place) for place in range(2 * view.turn_count)]


def load(view: ConversationView, count: int) -> None:
    answer = Message(role="model", parts=(TextPart(text="Words.\n\n" * 30),))
    view.load([PastTurn(turn_id=str(n), question=question(), answer=answer) for n in range(count)])
    view.settle()


def test_it_is_an_item_with_a_name_and_a_text(view):
    ask(view)
    view.apply([finished()])
    for message in messages(view):
        assert message.role() is QAccessible.Role.ListItem
        assert message.isValid()
        assert message.parent() is QAccessible.queryAccessibleInterface(view)
        assert message.window() is view.window().windowHandle()
        assert (message.childCount(), message.object()) == (0, None)
        assert (message.child(0), message.childAt(0, 0)) == (None, None)
        assert message.indexOfChild(message) == -1
        assert message.textInterface() is not None
        assert message.actionInterface() is None
        assert message.valueInterface() is None
        others = {*QAccessible.Text} - {NAME, HELP}
        assert {message.text(kind) for kind in others} == {""}
        message.setText(NAME, "Not this")
    asked, answer = messages(view)
    assert asked.text(NAME).startswith("You, ")
    assert (asked.text(HELP), answer.text(NAME)) == ("", f"Answer by {MODEL}")
    assert answer.text(HELP).startswith(f"{MODEL} · ")


def test_its_state_is_that_of_a_text_to_be_read(view):
    ask(view)
    asked, answer = (message.state() for message in messages(view))
    for state in (asked, answer):
        assert state.readOnly
        assert state.multiLine
        assert state.selectableText
        for flag in ("focusable", "editable", "offscreen", "invisible"):
            assert not getattr(state, flag)
    assert (bool(asked.busy), bool(answer.busy)) == (False, True)
    view.apply([finished()])
    assert not messages(view)[1].state().busy
    view.hide()
    assert messages(view)[1].state().invisible


def test_it_is_where_it_is_seen(view):
    ask(view)
    corner = view.viewport().mapToGlobal(QPoint())
    asked, answer = (message.rect().translated(-corner) for message in messages(view))
    assert asked.top() == view.shown[0].y
    assert asked.bottom() < answer.top() + 1
    assert answer.intersects(view.viewport().rect())


def test_of_a_long_one_only_what_is_in_view_has_a_place(view):
    ask(view, "Words.\n\n" * 200)
    corner = view.viewport().mapToGlobal(QPoint())
    rect = messages(view)[1].rect().translated(-corner)
    assert view.viewport().rect().contains(rect)
    assert rect.height() > 300


@pytest.mark.parametrize("skips", [False, True])
def test_out_of_view_it_is_about_where_it_would_be(view, monkeypatch, skips):
    monkeypatch.setattr(accessible_message, "_SKIPS_OFFSCREEN", skips)
    load(view, 9)
    corner = view.viewport().mapToGlobal(QPoint())
    above = messages(view)[:4]
    tops = [message.rect().translated(-corner).top() for message in above]
    assert tops == sorted(tops)
    assert all(message.rect().translated(-corner).bottom() < 0 for message in above)
    assert [bool(message.state().offscreen) for message in above] == [not skips] * 4
    view.jump_to_start()
    below = messages(view)[-1]
    assert below.rect().translated(-corner).top() >= view.viewport().height()


def test_an_empty_question_is_nowhere(view):
    view.add_turn("t", question(""), engine="gemini", model=MODEL)
    show(view)
    assert messages(view)[0].rect().isEmpty()


def test_a_turn_that_is_no_longer_shown_is_not_valid(view):
    ask(view)
    held = messages(view)
    view.transcript.sections.clear()
    for message in held:
        assert not message.isValid()
        assert message.text(NAME) == ""
        assert message.state().invalid
        assert message.rect().isEmpty()


def test_what_qt_has_deleted_is_not_deleted_again(view):
    ask(view)
    held = messages(view)[0]
    identity = QAccessible.uniqueId(held)
    accessible_message.let_go(held)
    assert QAccessible.accessibleInterface(identity) is None
    accessible_message.let_go(held)


def test_nothing_is_asked_of_a_page_that_is_gone(view):
    ask(view)
    for message in messages(view):
        message._area_of = lambda: None
        assert not message.isValid()
        assert (message.parent(), message.window()) == (None, None)
        assert message.state().invalid
        assert (message.rect().isEmpty(), message.text(NAME)) == (True, "")
        assert message._shown() == []
        assert message._unseen().isEmpty()
