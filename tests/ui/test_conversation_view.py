"""The transcript as the main window uses it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.core.conversation import whole_text
from desktop.core.errors import ServiceUnavailable
from desktop.core.events import RetryScheduled, TurnBlocked
from desktop.ui import conversation_view
from desktop.ui.controls import IconButton
from desktop.ui.conversation_view import ConversationView
from desktop.ui.theme import LIGHT, Theme
from tests.ui.transcript.turn_events import (
    MODEL,
    failed,
    finished,
    image_part,
    metrics,
    question,
    stopped,
    text,
    thought,
    truncated,
)

WORDS = "Some ordinary words of an answer. "


@pytest.fixture
def view(qtbot):
    theme = Theme()
    theme.use(LIGHT)
    widget = ConversationView(theme, clock=lambda: 42.0)
    qtbot.addWidget(widget)
    widget.resize(700, 400)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def ask(view: ConversationView, turn_id: str = "t", *images) -> None:
    view.add_turn(turn_id, question("Why?", *images), engine="gemini", model=MODEL)


def wait_for_frame(qtbot, view: ConversationView) -> None:
    qtbot.waitUntil(lambda: not view._frame.isActive())


def button(view: ConversationView, name: str) -> IconButton:
    found = [each for each in view.findChildren(IconButton, name) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def places(view: ConversationView) -> list[tuple[int, int]]:
    return [(placed.row.index, placed.y) for placed in view.shown]


def test_its_names_are_those_of_the_contract(view):
    assert (view.objectName(), view.accessibleName()) == ("conversationView", "Conversation")
    assert view.accessibleDescription() == "Nothing has been asked yet"
    ask(view)
    assert view.accessibleDescription() == "1 question and the answers to them"
    ask(view, "u")
    assert view.accessibleDescription() == "2 questions and the answers to them"
    assert view.turn_count == 2


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40
)
@given(pieces=st.lists(st.text(st.sampled_from("a\0\r\n\t\u2028\u2029\xa0\ufffc\ud83d\ude00"))))
def test_the_answer_is_what_was_received(qapp, pieces):
    view = ConversationView(Theme())
    ask(view)
    for piece in pieces:
        view.apply([text(piece)])
    view.apply([finished()])
    assert view.answer_text("t") == whole_text("".join(pieces))


def test_unknown_turns_are_ignored(view):
    view.apply([text("lost", turn_id="unknown"), finished("unknown")])
    assert view.text() == ""
    with pytest.raises(KeyError):
        view.answer_text("unknown")


def test_text_is_shown_once_a_frame_and_the_first_at_once(qtbot, view, monkeypatch):
    ask(view)
    view.apply([text("first")])
    assert view._frame.remainingTime() <= 1
    wait_for_frame(qtbot, view)
    qtbot.waitUntil(lambda: not view._unpainted)
    flushes = []
    monkeypatch.setattr(view, "settle", lambda: flushes.append(1))
    for _ in range(50):
        view.apply([text("x"), text("y")])
    assert view._frame.isActive()
    wait_for_frame(qtbot, view)
    assert flushes == [1]
    assert view.answer_text("t") == "first" + "xy" * 50


def test_an_ending_is_shown_at_once(view):
    ask(view)
    view.apply([text("Because."), finished()])
    assert view._pending == []
    assert "Because." in [placed.row.words() for placed in view.shown]


def test_painted_is_told_once_when_words_are_on_screen(qtbot, view):
    told = []
    view.painted.connect(lambda turn_id, at: told.append((turn_id, at)))
    ask(view)
    view.apply([thought("Hm")])
    wait_for_frame(qtbot, view)
    view.viewport().repaint()
    assert told == []
    view.apply([text("Because")])
    assert told == []
    qtbot.waitUntil(lambda: told != [])
    view.apply([text(" of this."), finished()])
    view.viewport().repaint()
    assert told == [("t", 42.0)]


def test_words_out_of_view_are_not_painted(qtbot, view):
    ask(view, "a")
    view.apply([text((WORDS + "\n") * 60, "a"), finished("a")])
    ask(view, "b")
    wait_for_frame(qtbot, view)
    view.jump_to_start()
    told = []
    view.painted.connect(lambda turn_id, at: told.append(turn_id))
    view.apply([text("unseen", "b"), finished("b")])
    view.viewport().repaint()
    assert "b" not in told
    view.jump_to_latest()
    view.viewport().repaint()
    assert "b" in told


def test_it_follows_the_text_until_the_reader_moves_up(qtbot, view):
    ask(view)
    view.apply([text((WORDS + "\n") * 60)])
    wait_for_frame(qtbot, view)
    bottom = view.shown[-1].y + view.shown[-1].height
    assert bottom == view.viewport().height()
    assert not view._jump.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    view._move_by(137)
    assert view._jump.isVisible()
    before, pixels = places(view), view.viewport().grab().toImage()
    for _ in range(300):
        view.apply([text(WORDS)])
        view._flush()
    assert places(view) == before
    assert view.viewport().grab().toImage() == pixels
    button(view, "jumpToLatest").click()
    assert view.shown[-1].y + view.shown[-1].height == view.viewport().height()
    assert not view._jump.isVisible()


def test_a_new_question_brings_the_reader_to_the_end(qtbot, view):
    ask(view)
    view.apply([text((WORDS + "\n") * 60), finished()])
    view.jump_to_start()
    ask(view, "u")
    wait_for_frame(qtbot, view)
    assert view.transcript.sticks


ENDINGS = [
    (finished(), f"{MODEL} · first chunk 0.42 s · 78 tokens/s · 5.1 s"),
    (finished(model_version="gemini-4"), "answered by gemini-4"),
    (truncated("The output limit is reached."), "The output limit is reached."),
    (stopped(), "Stopped by you. What had arrived is kept."),
    (stopped("timeout"), "the time allowed for an answer is over"),
    (failed(ServiceUnavailable("Too busy.", hint="Try later.")), "Too busy. Try later."),
    (
        TurnBlocked(
            turn_id="t",
            at=1.0,
            text="",
            metrics=metrics(),
            message="It was blocked.",
            reason="SAFETY",
            categories=(),
        ),
        "It was blocked.",
    ),
]


@pytest.mark.parametrize(("ending", "sentence"), ENDINGS)
def test_each_ending_is_said(view, ending, sentence):
    ask(view)
    view.apply([text("Some words"), ending])
    assert sentence in view.text()
    assert "Some words" in view.text()
    view.viewport().repaint()


def test_a_retry_and_a_caption(view):
    ask(view)
    view.apply([RetryScheduled(turn_id="t", at=1.0, attempt=2, wait_s=3.0, reason="too busy")])
    assert "Trying again in 3 s (attempt 2): too busy" in view.text()
    view.set_caption("t", "from before")
    assert view.text().endswith("from before")


def test_a_screen_reader_is_told_of_each_ending(view, monkeypatch):
    told = []
    monkeypatch.setattr(conversation_view, "announce", lambda _, words: told.append(words))
    ask(view)
    view.apply([finished()])
    ask(view, "u")
    view.apply([text("Words", "u"), finished("u")])
    assert told == ["The answer is empty.", "Answer complete"]


def test_the_last_answer_can_be_copied_and_asked_for_again(qtbot, view):
    ask(view)
    view.apply([text("Because.")])
    wait_for_frame(qtbot, view)
    assert not view._last_actions.isVisible()
    view.apply([finished()])
    with qtbot.waitSignal(view.regenerate_requested) as again:
        button(view, "regenerateAnswer").click()
    with qtbot.waitSignal(view.copy_requested) as copied:
        button(view, "copyAnswer").click()
    assert (again.args, copied.args) == (["t"], ["t"])
    assert QGuiApplication.clipboard().text() == "Because."


def test_an_earlier_answer_shows_its_button_under_the_pointer(qtbot, view):
    for turn_id in ("a", "b"):
        ask(view, turn_id)
        view.apply([text(f"answer {turn_id}", turn_id), finished(turn_id)])
    foot = next(p for p in view.shown if p.row is view._turns["a"].foot)
    qtbot.mouseMove(view.viewport(), QPoint(view.column_left + 5, foot.y + 5))
    qtbot.waitUntil(view._hover_actions.isVisible)
    view._hover_actions.findChild(IconButton).click()
    assert QGuiApplication.clipboard().text() == "answer a"
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not view._hover_actions.isVisible())


def test_an_image_of_the_question_is_handed_on(qtbot, view):
    image = image_part()
    ask(view, "t", image)
    wait_for_frame(qtbot, view)
    right = view.column_left + view.column_width
    with qtbot.waitSignal(view.image_activated) as clicked:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(right - 60, 80))
    assert clicked.args == [image]


def entries(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions()}


def test_the_menu_copies(qtbot, view):
    ask(view)
    view.apply([text("Some words"), finished()])
    menu = entries(view.menu_for("t"))
    assert list(menu) == ["Copy", "Copy answer", "Select all of this answer"]
    assert not menu["Copy"].isEnabled()
    menu["Select all of this answer"].trigger()
    assert view.selection.text() == "Some words"
    copy = entries(view.menu_for("t"))["Copy"]
    assert copy.isEnabled()
    copy.trigger()
    assert QGuiApplication.clipboard().text() == "Some words"
    menu["Copy answer"].trigger()


def test_the_menu_opens_thoughts_and_details(qtbot, view):
    ask(view)
    view.apply([thought("Hm."), failed(ServiceUnavailable("Busy.", detail="503"))])
    menu = entries(view.menu_for("t"))
    menu["Show thoughts"].trigger()
    menu["Show details"].trigger()
    assert "Hm." in view.text()
    assert "503" in view.text()
    wait_for_frame(qtbot, view)
    assert {"Hide thoughts", "Hide details"} <= set(entries(view.menu_for("t")))


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen has no window manager
@pytest.mark.parametrize(
    ("reason", "y", "is_open"),
    [
        (QContextMenuEvent.Reason.Mouse, 40, True),
        (QContextMenuEvent.Reason.Mouse, 390, False),
        (QContextMenuEvent.Reason.Keyboard, 390, True),
    ],
)
def test_the_menu_is_that_of_the_answer_there(qtbot, view, reason, y, is_open):
    ask(view)
    view.apply([text("Some words"), finished()])
    place = QPoint(100, y)
    event = QContextMenuEvent(reason, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    menus = view.findChildren(QMenu)
    assert bool(menus) is is_open
    for menu in menus:
        with qtbot.waitSignal(menu.destroyed):
            menu.close()


def test_it_lives_in_a_window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    view = ConversationView(Theme(), parent=window)
    assert view.parent() is window
    assert view.placed_at(QPointF(1, 1).y()) is None
