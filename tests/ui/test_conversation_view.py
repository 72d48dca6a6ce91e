"""The transcript as the main window uses it."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QAccessible, QAccessibleEvent, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.core.conversation import ImagePart, Kept, Message, TextPart, whole_text
from desktop.core.errors import ServiceUnavailable
from desktop.core.events import RetryScheduled, TurnBlocked
from desktop.ui import conversation_view
from desktop.ui.controls import IconButton
from desktop.ui.conversation_view import ConversationView
from desktop.ui.theme import DARK, LIGHT, Theme
from desktop.ui.transcript import copied_code, kept
from desktop.ui.transcript.late_formulas import LateFormulas
from desktop.ui.transcript.past_turn import PastTurn
from tests.ui.transcript.shown import past_turn
from tests.ui.transcript.turn_events import (
    MODEL,
    failed,
    finished,
    image_part,
    metrics,
    png,
    question,
    started,
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
    widget = ConversationView(theme, clock=lambda: 42.0, now=lambda: QTime(15, 4))
    qtbot.addWidget(widget)
    widget.resize(700, 400)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def ask(view: ConversationView, turn_id: str = "t", *images) -> None:
    view.add_turn(turn_id, question("Why?", *images), engine="gemini", model=MODEL)


def wait_for_frame(qtbot, view: ConversationView) -> None:
    qtbot.waitUntil(lambda: not view._live.frames.is_due)


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
    assert view._live.frames.wait_ms <= 1
    wait_for_frame(qtbot, view)
    qtbot.waitUntil(lambda: not view._live._unseen)
    flushes = []
    monkeypatch.setattr(view._live, "_settle", lambda: flushes.append(1))
    for _ in range(50):
        view.apply([text("x"), text("y")])
    assert view._live.frames.is_due
    wait_for_frame(qtbot, view)
    assert flushes == [1]
    assert view.answer_text("t") == "first" + "xy" * 50


def test_an_ending_is_shown_at_once(view):
    ask(view)
    view.apply([text("Because."), finished()])
    assert not view._live.frames.is_due
    assert "Because." in [placed.row.words() for placed in view.shown]


def test_what_was_painted_is_told_when_words_are_on_screen(qtbot, view):
    told = []
    view.painted.connect(lambda *args: told.append(args))
    ask(view)
    view.apply([thought("Hm")])
    wait_for_frame(qtbot, view)
    view.viewport().repaint()
    assert told == []
    view.apply([text("Because")])
    assert told == []
    qtbot.waitUntil(lambda: told != [])
    view.viewport().repaint()
    assert told == [("t", 42.0, 7)]  # nothing new, nothing told
    view.apply([text(" of this."), finished()])
    view.viewport().repaint()
    assert told == [("t", 42.0, 7), ("t", 42.0, 16)]
    view.viewport().repaint()
    assert len(told) == 2


def test_a_line_end_that_shows_nothing_is_on_screen_all_the_same(qtbot, view):
    told = []
    view.painted.connect(lambda *args: told.append(args))
    ask(view)
    view.apply([text("Because")])
    qtbot.waitUntil(lambda: told != [])
    view.apply([text("\n")])
    qtbot.waitUntil(lambda: told[-1] == ("t", 42.0, 8))


def test_words_out_of_view_are_passed_and_not_painted(qtbot, view):
    ask(view, "a")
    view.apply([text((WORDS + "\n") * 60, "a"), finished("a")])
    ask(view, "b")
    wait_for_frame(qtbot, view)
    view.jump_to_start()
    painted, passed = [], []
    view.painted.connect(lambda *args: painted.append(args))
    view.passed.connect(lambda *args: passed.append(args))
    view.apply([text("unseen", "b"), finished("b")])
    view.viewport().repaint()
    assert painted == []
    assert passed[-1] == ("b", 6)
    count = len(passed)
    view.jump_to_latest()
    view.viewport().repaint()
    assert len(passed) == count


def test_an_answer_that_is_gone_on_with_counts_anew(qtbot, view):
    ask(view)
    view.apply([text("Because"), truncated("Cut.")])
    view.viewport().repaint()
    told = []
    view.painted.connect(lambda *args: told.append(args))
    view.apply([started(), text(" of"), finished()])
    view.viewport().repaint()
    assert told[-1] == ("t", 42.0, 3)


def test_words_below_the_view_are_passed_though_their_row_is_in_view(qtbot, view):
    ask(view)
    view.apply([text(WORDS * 60)])
    view.text()
    wait_for_frame(qtbot, view)
    view.jump_to_start()
    view.viewport().repaint()
    assert view._turns["t"].end_row in [placed.row for placed in view.shown]
    painted, passed = [], []
    view.painted.connect(lambda *args: painted.append(args))
    view.passed.connect(lambda *args: passed.append(args))
    view.apply([text("unseen"), finished()])
    view.viewport().repaint()
    assert painted == []
    assert passed[-1] == ("t", len(WORDS * 60) + 6)


@pytest.mark.parametrize("piece", ["\n", "\n\n", " "])
def test_text_that_looks_like_nothing_is_told_with_the_next_paint(qtbot, view, piece):
    told = []
    view.painted.connect(lambda *args: told.append(args[2]))
    ask(view)
    view.apply([text("Words")])
    view.text()
    qtbot.waitUntil(lambda: told[-1:] == [5])
    view.apply([text(piece)])
    view.text()
    qtbot.waitUntil(lambda: told[-1:] == [5 + len(piece)], timeout=5000)


def test_a_paint_before_an_answer_goes_on_is_no_paint_of_what_comes(qtbot, view):
    ask(view)
    view.apply([text("Because"), truncated("Cut.")])
    view.viewport().repaint()
    told = []
    view.painted.connect(lambda *args: told.append(args))
    view.apply([started()])
    view.settle()
    view.viewport().repaint()
    assert told == []
    view.apply([text(" of"), finished()])
    view.viewport().repaint()
    assert told == [("t", 42.0, 3)]


class Flowing:
    """A view on a clock of the test's own."""

    def __init__(self, qtbot):
        self.now = 100.0
        self.view = ConversationView(Theme(), clock=lambda: self.now)
        qtbot.addWidget(self.view)
        self.view.resize(700, 400)
        with qtbot.waitExposed(self.view):
            self.view.show()
        ask(self.view)

    def arrive(self, words: str) -> None:
        self.view.apply([text(words, at=self.now)])

    def frame(self, after_s: float = 0.0) -> str:
        self.now += after_s
        self.view._live.frames.now()
        return self.shown

    @property
    def shown(self) -> str:
        return str(self.view._turns["t"].answer.text())


@pytest.fixture
def flowing(qtbot):
    return Flowing(qtbot)


def test_a_burst_is_shown_as_an_even_flow_and_never_late(flowing):
    flowing.arrive("a" * 100)
    lengths = [len(flowing.frame(0.033)) for _ in range(8)]
    assert 0 < lengths[0] < 100
    assert lengths == sorted(lengths)
    assert lengths[-1] == 100  # a quarter of a second has gone by


def test_as_it_comes_is_as_it_comes(flowing):
    flowing.view.use_pacing("as_it_comes")
    flowing.arrive("a" * 100)
    assert len(flowing.frame()) == 100


def test_who_wants_no_motion_gets_text_as_it_comes(flowing):
    flowing.view.theme.reduced_motion = True
    flowing.arrive("a" * 100)
    assert len(flowing.frame()) == 100


def test_the_choice_holds_for_what_waits_already(qtbot, flowing):
    flowing.arrive("a" * 100)
    flowing.frame(0.03)
    assert len(flowing.shown) < 100
    flowing.view.use_pacing("as_it_comes")
    wait_for_frame(qtbot, flowing.view)
    assert len(flowing.shown) == 100


LAST_WORDS = [finished(), stopped(), truncated("Cut."), failed(ServiceUnavailable("Busy."))]


@pytest.mark.parametrize("ending", LAST_WORDS, ids=lambda ending: type(ending).__name__)
def test_an_end_shows_all_at_once(flowing, ending):
    flowing.arrive("a" * 100)
    flowing.view.apply([ending])
    assert len(flowing.shown) == 100


def test_a_window_that_is_hidden_holds_nothing_back(flowing):
    flowing.arrive("a" * 100)
    flowing.frame(0.03)
    flowing.view.hide()
    assert len(flowing.shown) == 100
    flowing.arrive("b" * 100)
    assert len(flowing.frame()) == 200


def test_frames_go_on_by_themselves_until_all_is_shown(qtbot, flowing):
    flowing.arrive("a" * 40)
    flowing.frame()
    assert flowing.view._live.frames.is_due
    flowing.now += 1.0
    wait_for_frame(qtbot, flowing.view)
    assert len(flowing.shown) == 40
    assert not flowing.view._live.frames.is_due


def test_it_follows_the_text_until_the_reader_moves_up(qtbot, view):
    ask(view)
    view.apply([text((WORDS + "\n") * 60)])
    wait_for_frame(qtbot, view)
    bottom = view.shown[-1].y + view.shown[-1].height
    assert bottom == view.viewport().height()
    assert not view._buttons.jump.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    view._move_by(137)
    assert view._buttons.jump.isVisible()
    before, pixels = places(view), view.viewport().grab().toImage()
    for _ in range(300):
        view.apply([text(WORDS)])
        view._live.frames.now()
    assert places(view) == before
    assert view.viewport().grab().toImage() == pixels
    button(view, "jumpToLatest").click()
    assert view.shown[-1].y + view.shown[-1].height == view.viewport().height()
    assert not view._buttons.jump.isVisible()


def test_a_new_question_brings_the_reader_to_the_end(qtbot, view):
    ask(view)
    view.apply([text((WORDS + "\n") * 60), finished()])
    view.jump_to_start()
    ask(view, "u")
    wait_for_frame(qtbot, view)
    assert view.transcript.sticks


ENDINGS = [
    (finished(), f"{MODEL} · 15:04 · first chunk 0.42 s · 78 tokens/s · 5.1 s"),
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
    view._turns["t"].set_caption("from before")
    view._show_soon()
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
    assert not view._buttons.of_last.isVisible()
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
    qtbot.waitUntil(view._buttons.of_hovered.isVisible)
    view._buttons.of_hovered.findChild(IconButton).click()
    assert QGuiApplication.clipboard().text() == "answer a"
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not view._buttons.of_hovered.isVisible())


def test_an_image_of_the_question_is_handed_on(qtbot, view):
    image = image_part()
    ask(view, "t", image)
    wait_for_frame(qtbot, view)
    right = view.column_left + view.column_width
    with qtbot.waitSignal(view.pictures.open_requested) as clicked:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(right - 60, 80))
    assert clicked.args == [(image,), 0]


def test_an_image_has_its_own_entries_in_the_menu_and_shows_that_it_is_not_sent(qtbot, view):
    ask(view, "t", image_part())
    wait_for_frame(qtbot, view)
    point = QPoint(view.column_left + view.column_width - 60, 80)
    view.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, point))
    (menu,) = view.findChildren(QMenu)
    entries = {action.text(): action for action in menu.actions()}
    with qtbot.waitSignal(view.pictures.leave_out_requested) as wanted:
        entries["Leave out next time"].trigger()
    assert wanted.args == ["t", 0]
    menu.close()
    assert "not sent" not in view.text()
    view.show_left_out("t", frozenset({0}))
    assert "[Image: photo.png, not sent]" in view.text()
    wait_for_frame(qtbot, view)
    assert view.picture_at(QPointF(point)).is_left_out
    assert view.picture_at(QPointF(-1, -1)) is None
    view.add_turn("2", question("", image_part()), engine="", model="", left_out=frozenset({0}))
    assert view.text().count("not sent") == 2


def test_pictures_far_out_of_view_are_let_go_of(qtbot, view, monkeypatch):
    monkeypatch.setattr(kept, "BUDGET_CHARS", 1000)
    for number in range(8):
        ask(view, str(number), image_part())
        view.apply([text("word\n\n" * 40, str(number)), finished(str(number))])
    first = view.transcript.sections[0].rows[0]
    pixmap = lambda: first._thumbnails._pictures[0]._pixmap  # noqa: E731
    view.jump_to_start()
    qtbot.waitUntil(lambda: not pixmap().isNull())
    view.jump_to_latest()
    qtbot.waitUntil(lambda: not view._ahead.isActive())
    assert pixmap().isNull()
    view.jump_to_start()
    qtbot.waitUntil(lambda: not pixmap().isNull())


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


MARKDOWN = """# Title

Some **bold** and `code`, [a link](https://a.example).[^1]

1. one
   - deep
2. two

```python
def f(x): return x
```

| a | b |
|---|--:|
| 1 | 2 |

> [!TIP]
> A tip with $x^2$.

[^1]: A note.
"""


def past(turn_id: str, words: str) -> PastTurn:
    answer = Message(role="model", parts=(TextPart(text=words),))
    return past_turn(turn_id=turn_id, question=question("Why?"), answer=answer, time="12:00")


def test_an_answer_looks_the_same_when_it_is_opened_again(qtbot, view):
    view._now = lambda: QTime(12, 0)
    ask(view)
    for char in MARKDOWN:
        view.apply([text(char)])
        view._live.frames.now()
    view.apply([finished()])
    view._turns["t"].set_caption("")
    view._show_soon()
    other = ConversationView(view.theme)
    qtbot.addWidget(other)
    other.resize(view.size())
    other.load([past("t", MARKDOWN)])
    with qtbot.waitExposed(other):
        other.show()
    for each in (view, other):
        qtbot.waitUntil(lambda: not each._page.styles.formulas.is_busy, timeout=10_000)  # noqa: B023
        each.findChild(LateFormulas).take_in()
        each.jump_to_start()
        each.viewport().grab()  # which asks for the colours of code
        qtbot.waitUntil(lambda: not each.look.lexers.is_busy, timeout=10_000)  # noqa: B023
    for each in (view, other):  # each settling meanwhile has shown those that a pointer would see
        each._buttons.of_last.setVisible(False)
        each._buttons.edit_last.setVisible(False)
    shown, again = (each.viewport().grab().toImage() for each in (view, other))
    assert shown == again


def test_past_turns_are_opened_where_they_are_seen(qtbot, view):
    view.load([])
    view.load([past(str(number), f"answer {number}") for number in range(500)])
    wait_for_frame(qtbot, view)
    assert view.turn_count == 500
    assert view.transcript.sticks
    assert "answer 499" in [placed.row.words() for placed in view.shown]
    assert len(view._turns) < 20
    assert view.answer_text("3") == view.shown_answer("3") == "answer 3"
    assert "3" in view._turns
    view.jump_to_start()
    assert "answer 0" in [placed.row.words() for placed in view.shown]
    ask(view)
    view.apply([text("And now."), finished()])
    assert view.text().count("answer") == 500
    assert view.text().rstrip().count("And now.") == 1


def test_what_is_shown_is_read_from_what_is_painted(view):
    ask(view)
    view.apply([text("Some **bold** words."), finished()])
    assert view.answer_text("t") == "Some **bold** words."
    assert view.shown_answer("t") == "Some bold words."


def test_the_button_of_code_says_that_it_was_used(qtbot, view, monkeypatch):
    monkeypatch.setattr(copied_code, "COPIED_MS", 30)
    ask(view)
    view.apply([text("```\nx = 1\n```"), finished()])
    row = next(p for p in view.shown if p.row is view._turns["t"].end_row)
    right = view.column_left + view.column_width
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(right - 30, row.y + 15))
    assert QGuiApplication.clipboard().text() == "x = 1"
    assert view.look.copied is row.row.views[0]
    qtbot.waitUntil(lambda: view.look.copied is None)


def test_formulas_appear_when_they_are_set(qtbot, view):
    ask(view)
    view.apply([text("Before $\\frac{a}{b}$ after."), finished()])
    before = view.viewport().grab().toImage()
    with qtbot.waitSignal(view._page.styles.formulas.ready, timeout=10_000):
        pass
    qtbot.waitUntil(lambda: not view.findChild(LateFormulas).timer.isActive())
    assert view.viewport().grab().toImage() != before


def test_the_live_answer_takes_other_colours(qtbot, view):
    ask(view)
    view.apply([text("[a link](https://a.example) and more")])
    view._live.frames.now()

    def colours() -> set[str]:
        image = view.viewport().grab().toImage()
        row = next(p for p in view.shown if p.row is view._turns["t"].end_row)
        return {
            image.pixelColor(view.column_left + x, row.y + y).name().upper()
            for x in range(60)
            for y in range(24)
        }

    assert LIGHT.accent in colours()
    view.theme.use(DARK)
    assert DARK.accent in colours()
    assert LIGHT.accent not in colours()


def test_what_the_first_turn_needs_is_loaded_before(view):
    assert "_page" not in view.__dict__
    view.prepare()
    assert "body" in view._page.styles.__dict__


def test_a_reader_above_does_not_move_by_a_pixel(qtbot, view):
    ask(view)
    view.apply([text((WORDS + "\n\n") * 60)])
    wait_for_frame(qtbot, view)
    view._move_by(-333)
    before, pixels = places(view), view.viewport().grab().toImage()
    for char in MARKDOWN * 3:
        view.apply([text(char)])
        view._live.frames.now()
    assert places(view) == before
    assert view.viewport().grab().toImage() == pixels


def test_the_selection_of_an_answer_grows_with_it(view):
    ask(view)
    view.apply([text("one")])
    view._live.frames.now()
    view.select_answer("t")
    view.apply([text(" two")])
    view._live.frames.now()
    assert view.selected_text() == "one two"
    ask(view, "empty")
    view.select_answer("empty")
    assert view.selected_text() == "one two"


def test_images_of_past_turns_are_asked_for_where_they_are_seen(qtbot, view):
    image = ImagePart(mime_type="image/png", data=b"", name="a.png", kept=Kept(data="x"))
    asked_for = []
    view.images_wanted.connect(asked_for.append)
    message = Message(role="user", parts=(image, TextPart(text="What?")))
    turns = [replace(past(str(n), "words " * 400), question=message) for n in range(50)]
    view.load(turns)
    wait_for_frame(qtbot, view)
    assert asked_for[0] == "49"
    assert len(asked_for) < 10
    loaded = replace(image, data=png(40, 30))
    view.fill_images("49", [loaded])
    view.show_at(view._branch.turn("49").first_row, 0)
    pictures = [each for placed in view.shown for each in placed.row.pictures()]
    assert pictures[0].image is loaded


def test_a_search_asks_for_no_images_but_those_where_it_leads(qtbot, view):
    image = ImagePart(mime_type="image/png", data=b"", name="a.png", kept=Kept(data="x"))
    message = Message(role="user", parts=(image, TextPart(text="What?")))
    view.load([replace(past(str(n), f"needle {n} " * 90), question=message) for n in range(50)])
    wait_for_frame(qtbot, view)
    asked_for = []
    view.images_wanted.connect(asked_for.append)
    view.finding.open("needle 7 ")
    find = view.finding.find
    qtbot.waitUntil(lambda: find.is_done)
    assert (find.count, find.number) == (90, 1)
    assert "7" in asked_for
    assert len(asked_for) < 10
    assert find.current.row in [placed.row for placed in view.shown]


def test_a_place_is_shown_with_its_words_marked(qtbot, view):
    view.load([past(str(n), f"Tea is hot, says {n}") for n in range(100)])
    wait_for_frame(qtbot, view)
    view.show_place("40", "tea", in_question=False)
    find = view.finding.find
    qtbot.waitUntil(lambda: find.is_done)
    assert find.number == 41
    assert find.current.row.turn_id == "40"
    view.show_place("60", "why", in_question=True)
    qtbot.waitUntil(lambda: find.is_done)
    assert find.current.row.turn_id == "60"


def test_all_of_a_mass_can_be_copied_before_it_is_shown(view, monkeypatch):
    monkeypatch.setattr("desktop.ui.transcript.live_text.SLICE_S", 0)
    ask(view)
    mass = "words " * 2000
    view.apply([text(mass), finished()])
    assert len(view._turns["t"].answer.text()) < len(mass)
    view.copy_answer("t")
    assert QGuiApplication.clipboard().text() == view.answer_text("t") == mass
    assert view.shown_answer("t").split() == mass.split()


def test_a_long_answer_is_opened_over_several_turns_of_the_loop(qtbot, view, monkeypatch):
    marks = []
    monkeypatch.setattr(
        "desktop.ui.transcript.area.paint_bars", lambda *found: marks.append(found[-1])
    )
    monkeypatch.setattr(view.transcript, "_clock", iter(range(1_000_000)).__next__)
    parts = (TextPart(text="- a line of a list\n" * 3000),)
    view.load(
        [PastTurn(turn_id="t", question=question(), answer=Message(role="model", parts=parts))]
    )
    view.settle()
    assert view.transcript.is_behind
    view.viewport().repaint()
    assert marks
    assert marks[-1].width() == view.column_width
    monkeypatch.setattr(view.transcript, "_clock", lambda: 0.0)
    qtbot.waitUntil(lambda: not view.transcript.is_behind)
    assert not any(placed.row.is_unread for placed in view.shown)
    assert view.shown[-1].row is view._turns["t"].foot


@pytest.fixture
def said(monkeypatch):
    words = []
    monkeypatch.setattr(conversation_view, "announce", lambda _, sentence: words.append(sentence))
    return words


def test_the_last_answer_and_its_last_code_are_copied_by_keys(view, said):
    answer = "First:\n\n```py\none\n```\n\nThen:\n\n```py\ntwo\n```\n\nThat is all."
    for turn_id, words in (("1", "Earlier."), ("2", answer)):
        ask(view, turn_id)
        view.apply([text(words, turn_id), finished(turn_id)])
    said.clear()
    view.copy_last_answer()
    assert QGuiApplication.clipboard().text() == answer
    view.copy_last_code()
    assert QGuiApplication.clipboard().text() == "two"
    assert said == [conversation_view.ANSWER_COPIED, conversation_view.CODE_COPIED]


def test_what_is_not_there_is_not_copied(view, said):
    QGuiApplication.clipboard().setText("mine")
    view.copy_last_answer()
    view.copy_last_code()
    ask(view)
    view.apply([text("Only `words`.", "t"), finished("t")])
    view.copy_last_code()
    assert QGuiApplication.clipboard().text() == "mine"
    assert said.count(conversation_view.NO_CODE) == 2
    assert conversation_view.ANSWER_COPIED not in said


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ("sentences", ["It rains.", "It pours.", "So", "Answer complete"]),
        ("end", ["Answer complete"]),
        ("off", []),
    ],
)
def test_an_answer_is_announced_as_the_settings_say(view, monkeypatch, wanted, said):
    told: list[QAccessibleEvent] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", told.append)
    view.announcements = wanted
    ask(view)
    for piece in ("It rains. It", " pours. So"):
        view.apply([text(piece)])
        view._live.show_all()
    view.apply([finished()])
    view._live.show_all()
    heard = [e for e in told if e.type() is QAccessible.Event.Announcement]
    assert [event.message() for event in heard] == said


def test_an_answer_is_dragged_out_by_its_copy_button(view, monkeypatch):
    dragged = []
    monkeypatch.setattr(view.drag_out, "words", lambda *words: dragged.append(words))
    ask(view)
    view.apply([text("**Bold** words"), finished()])
    view._buttons.pulled.emit("t")
    assert dragged == [("Bold words", "**Bold** words")]
