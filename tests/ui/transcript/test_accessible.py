"""The transcript as a screen reader walks it."""

import gc
import time
import weakref

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from desktop.core.conversation import Message, TextPart
from desktop.ui.controls import IconButton
from desktop.ui.conversation_view import ConversationView
from desktop.ui.theme import LIGHT, Theme
from desktop.ui.transcript import accessible
from desktop.ui.transcript.folded import FoldedTurn
from tests.ui.transcript.shown import past_turn
from tests.ui.transcript.turn_events import MODEL, finished, question, text, thought

NAME, ROLE, EVENT = QAccessible.Text.Name, QAccessible.Role, QAccessible.Event


def new_view(*, size: tuple[int, int] = (700, 400)) -> ConversationView:
    theme = Theme()
    theme.use(LIGHT)
    view = ConversationView(theme, clock=lambda: 42.0)
    view.resize(*size)
    return view


@pytest.fixture
def view(qtbot):
    widget = new_view()
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.prepare()
    return widget


@pytest.fixture
def told(monkeypatch):
    """What is told to a screen reader that listens."""
    events: list[tuple[EVENT, str]] = []

    def keep(event):
        interface = event.accessibleInterface()
        events.append((event.type(), interface.text(NAME) if interface else ""))

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", keep)
    return events


def ask(view: ConversationView, turn_id: str = "t", answer: str = "Because.") -> None:
    view.add_turn(turn_id, question(), engine="gemini", model=MODEL)
    view.apply([thought("Hm.", turn_id), text(answer, turn_id), finished(turn_id)])


def load(view: ConversationView, count: int) -> None:
    answer = Message(role="model", parts=(TextPart(text="Some **bold** words.\n\n" * 9),))
    view.load(
        [
            past_turn(turn_id=f"p{number}", question=question(), answer=answer, model=MODEL)
            for number in range(count)
        ]
    )
    view.settle()


def toggle_thoughts(view: ConversationView, turn_id: str = "t") -> None:
    view._turns[turn_id].toggle_thoughts()
    view.settle()


def tree(view: ConversationView):
    return QAccessible.queryAccessibleInterface(view)


def names(view: ConversationView) -> list[str]:
    conversation = tree(view)
    children = [conversation.child(place) for place in range(conversation.childCount())]
    return [child.text(NAME) for child in children if child.role() is ROLE.ListItem]


def destroy(widget: QWidget) -> None:
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_it_is_a_list_with_the_name_of_the_page(view):
    conversation = tree(view)
    assert conversation.role() is ROLE.List
    assert conversation.text(NAME) == "Conversation"
    assert conversation.text(QAccessible.Text.Description) == "Nothing has been asked yet"
    assert conversation.object() is view
    assert conversation.state().focusable
    assert names(view) == []


def test_there_is_an_item_for_each_message(view):
    ask(view)
    ask(view, "u")
    you, answer = names(view)[:2]
    assert you.startswith("You, ")
    assert answer == f"Answer by {MODEL}"
    assert names(view) == [you, answer] * 2


def test_each_child_knows_its_place(view):
    ask(view)
    load(view, 3)
    ask(view, "u")
    for open_turn in ("t", "u", None):
        if open_turn:
            toggle_thoughts(view, open_turn)
        conversation = tree(view)
        children = [conversation.child(place) for place in range(conversation.childCount())]
        places = [conversation.indexOfChild(child) for child in children]
        assert places == list(range(len(children)))
        assert all(conversation.child(place) is each for place, each in enumerate(children[:10]))
    assert conversation.child(conversation.childCount()) is None
    assert conversation.child(-1) is None
    stranger = QAccessible.queryAccessibleInterface(view.verticalScrollBar())
    assert conversation.indexOfChild(stranger) == -1


def test_thoughts_are_a_message_while_they_are_open(qtbot, view, told):
    ask(view, "a")
    ask(view, "b")
    assert len(names(view)) == 4
    told.clear()
    toggle_thoughts(view, "b")
    assert names(view)[2:] == [names(view)[0], "Thought for 1 s", f"Answer by {MODEL}"]
    assert tree(view).child(3).textInterface().text(0, -1) == "Hm."
    toggle_thoughts(view, "a")
    assert [name.startswith("Thought") for name in names(view)] == [False, True, False] * 2
    assert told == [(EVENT.ObjectCreated, "Thought for 1 s")] * 2
    identity = QAccessible.uniqueId(tree(view).child(1))
    toggle_thoughts(view, "a")
    assert told[2:] == [(EVENT.ObjectDestroyed, "Thought for 1 s")]
    assert len(names(view)) == 5
    qtbot.waitUntil(lambda: QAccessible.accessibleInterface(identity) is None)


def test_new_messages_are_told_of_and_tokens_are_not(view, told):
    view.add_turn("t", question(), engine="gemini", model=MODEL)
    view.settle()
    assert [event for event, _ in told] == [EVENT.ObjectCreated] * 2
    assert [name.split()[0] for _, name in told] == ["You,", "Answer"]
    told.clear()
    for _ in range(9):
        view.apply([text("word ")])
        view.answer_text("t")
        view.settle()
    assert told == []
    view.apply([finished()])
    assert len(told) == 2  # the words, and that they are all


def test_of_very_many_only_the_last_are_told_of(view, told):
    load(view, 500)
    assert [event for event, _ in told] == [EVENT.ObjectCreated] * 2 * accessible.MOST_TOLD


def test_nobody_is_told_if_nobody_listens(view, monkeypatch):
    events = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    monkeypatch.setattr(QAccessible, "updateAccessibility", events.append)
    load(view, 3)
    assert events == []


def test_two_thousand_messages_are_walked_at_once_and_stay_folded(view):
    load(view, 1000)
    folded = [isinstance(each.rows[0], FoldedTurn) for each in view.transcript.sections]
    conversation = tree(view)
    began = time.thread_time()
    for place in range(2000):
        child = conversation.child(place)
        assert child.text(NAME)
        assert child.role() is ROLE.ListItem
        assert child.state().readOnly
        assert conversation.indexOfChild(child) == place
        child.rect()
    assert time.thread_time() - began < 2
    for place in range(0, 2000, 50):
        assert conversation.child(place + 1).textInterface().text(0, 16) == "Some bold words."
    assert [isinstance(each.rows[0], FoldedTurn) for each in view.transcript.sections] == folded
    assert sum(folded) > 900


def test_what_is_at_a_point(view, qtbot):
    ask(view)
    toggle_thoughts(view)
    view.answer_text("t")
    view.settle()
    conversation = tree(view)
    for place in range(3):
        child = conversation.child(place)
        at = child.textInterface().characterRect(0).center()
        assert conversation.childAt(at.x(), at.y()) is child
    foot = view.viewport().mapToGlobal(QPoint(5, view.placed_of(view._turns["t"].foot).y + 5))
    assert conversation.childAt(foot.x(), foot.y()) is None
    below = view.viewport().mapToGlobal(QPoint(5, view.viewport().height() - 1))
    assert conversation.childAt(below.x(), below.y()) is None
    assert conversation.childAt(-500, -500) is None


def test_buttons_on_the_page_are_in_the_tree(view):
    ask(view)
    button = view._buttons.of_last.findChildren(IconButton)[0]
    at = button.mapToGlobal(button.rect().center())
    found = tree(view).childAt(at.x(), at.y())
    assert found.object() is view.viewport()
    while found.childAt(at.x(), at.y()) is not None:
        found = found.childAt(at.x(), at.y())
    assert found.role() is ROLE.Button
    bar = QAccessible.queryAccessibleInterface(view.verticalScrollBar())
    container = view.verticalScrollBar().parentWidget()
    at = container.mapToGlobal(container.rect().center())
    assert tree(view).childAt(at.x(), at.y()).object() is container
    assert bar.parent().parent() is tree(view)


def test_nothing_is_made_of_a_page_while_nobody_listens(qtbot):
    made = []
    for _ in range(5):
        view = new_view()
        view.prepare()
        destroy(view)
        del view
        gc.collect()
        kinds = [type(each) for each in gc.get_objects()]
        made.append(kinds.count(accessible.AccessibleConversation))
    assert len(set(made)) == 1


def test_what_qt_thought_of_it_before_is_forgotten(qtbot, told):
    view = new_view()
    qtbot.addWidget(view)
    view._page.styles.prepare()
    before = QAccessible.uniqueId(tree(view))
    assert tree(view).role() is not ROLE.List
    view.prepare()
    assert tree(view).role() is ROLE.List
    assert QAccessible.accessibleInterface(before) is None
    kept = view._messages
    view.prepare()
    assert view._messages is kept


def test_it_stays_when_the_page_gets_more_slots(view):
    class Late(QWidget):
        went = Signal()

    ask(view)
    before = tree(view)
    held = before.child(0)
    late = Late()
    late.went.connect(view.jump_to_start)
    QWidget.destroyed.__get__(late).connect(view.select_all)
    after = tree(view)
    assert after.role() is ROLE.List
    assert after.child(0) is held is before.child(0)
    assert held.parent() is after
    assert after.indexOfChild(held) == 0
    destroy(late)


def test_an_interface_that_qt_never_heard_of_goes_quietly(view):
    interface = accessible.AccessibleConversation(view, view._messages)
    assert interface.childCount() == tree(view).childCount()
    del interface
    assert tree(view).role() is ROLE.List


def test_other_widgets_are_as_they_were(view, qtbot):
    other = new_view()
    qtbot.addWidget(other)
    assert tree(other).role() is not ROLE.List
    assert QAccessible.queryAccessibleInterface(QCoreApplication.instance()) is not None


def test_when_qt_deletes_the_page_nothing_is_valid_any_more(qtbot):
    parent = QWidget()
    view = new_view()
    view.setParent(parent)
    view.prepare()
    ask(view)
    conversation, messages = tree(view), view._messages
    message = conversation.child(1)
    spoken = message.textInterface()
    identity = QAccessible.uniqueId(message)
    assert QAccessible.accessibleInterface(identity) is message
    destroy(parent)
    assert not shiboken6.isValid(conversation)
    assert conversation.messages is None
    assert (len(messages), messages.area(), messages[0]) == (0, None, None)
    assert not message.isValid()
    assert message.state().invalid
    assert (message.parent(), message.text(NAME), spoken.text(0, -1)) == (None, "", "")
    messages.settled()
    turn = weakref.ref(view._turns["t"])
    del view, messages, message, spoken
    gc.collect()
    assert turn() is None
    assert QAccessible.accessibleInterface(identity) is None


def test_pages_come_and_go(qtbot):
    others = set(accessible._pages)
    for _ in range(5):
        view = new_view()
        view.prepare()
        load(view, 5)
        assert len(names(view)) == 10
        identities = [QAccessible.uniqueId(tree(view).child(place)) for place in range(10)]
        destroy(view)
        view = None
        gc.collect()
        assert [QAccessible.accessibleInterface(each) for each in identities] == [None] * 10
    assert set(accessible._pages) <= others


def test_a_page_that_python_deletes_takes_its_interface_along(qtbot):
    view = new_view()
    view.prepare()
    conversation = tree(view)
    del view
    gc.collect()
    assert not shiboken6.isValid(conversation)


def test_a_message_that_is_held_outlives_its_page(qtbot):
    view = new_view()
    view.prepare()
    ask(view)
    held = tree(view).child(1)
    destroy(view)
    del view
    gc.collect()
    assert shiboken6.isValid(held)
    assert not held.isValid()
    identity = QAccessible.uniqueId(held)
    del held
    gc.collect()
    assert QAccessible.accessibleInterface(identity) is None


def test_another_conversation_on_the_same_page(qtbot, view):
    ask(view)
    toggle_thoughts(view)
    ask(view, "u")
    toggle_thoughts(view, "u")
    held = [tree(view).child(place) for place in range(6)]
    last = view.transcript.sections.pop()
    assert len(names(view)) == 3
    assert [message.isValid() for message in held] == [True] * 3 + [False] * 3
    assert tree(view).indexOfChild(held[4]) == -1
    last.index = 0
    view.transcript.sections[:] = [last]
    view.settle()
    assert len(names(view)) == 2
    assert not any(message in held for message in (tree(view).child(0), tree(view).child(1)))
    identities = [QAccessible.uniqueId(message) for message in held]
    del held
    qtbot.waitUntil(lambda: not any(map(QAccessible.accessibleInterface, identities)))


def test_a_message_of_another_turn_in_the_same_place_is_another_one(view):
    ask(view)
    held = tree(view).child(0)
    other = new_view()
    other.prepare()
    ask(other)
    assert tree(view).indexOfChild(tree(other).child(0)) == -1
    view.transcript.sections[:] = other.transcript.sections
    assert tree(view).indexOfChild(held) == -1
    view.transcript.sections.clear()
    destroy(other)


def test_while_the_page_goes_its_interface_has_no_children(view, monkeypatch):
    ask(view)
    conversation, child = tree(view), tree(view).child(0)
    viewport = QAccessible.queryAccessibleInterface(view.viewport())
    monkeypatch.setattr(view._messages, "area", lambda: None)
    assert conversation.childCount() == 0
    assert conversation.child(0) is None
    assert conversation.childAt(5, 5) is None
    assert conversation.indexOfChild(child) == -1
    assert conversation.indexOfChild(viewport) == -1
