"""The transcript: questions and answers, drawn while they stream."""

from __future__ import annotations

import time
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QTime, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent

from desktop.core.events import (
    Ended,
    RequestSent,
    RetryScheduled,
    StreamEvent,
    TurnStarted,
)
from desktop.ui.announce import announce
from desktop.ui.numbers import time_of_day
from desktop.ui.transcript.live_text import LiveText
from desktop.ui.transcript.rows import LINE_PX
from desktop.ui.transcript.together import together
from desktop.ui.transcript.turn_area import TurnArea
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QContextMenuEvent, QHideEvent
    from PySide6.QtWidgets import QMenu, QWidget

    from desktop.core.conversation import Message, Turn
    from desktop.settings import Announcements, Pacing
    from desktop.ui.blocks.link_stretches import Link
    from desktop.ui.theme import Theme
    from desktop.ui.transcript.accessible import Messages
    from desktop.ui.transcript.countdown import Countdown
    from desktop.ui.transcript.page import Page
    from desktop.ui.transcript.past_turn import PastTurn
    from desktop.ui.transcript.placed_picture import PlacedPicture
    from desktop.ui.transcript.rows import Row, Section
    from desktop.ui.transcript.turn_buttons import TurnButtons
    from desktop.ui.transcript.turn_view import TurnView
    from desktop.ui.transcript.voice import Voice

ANSWER_COPIED = later("The answer is copied.")
CODE_COPIED = later("The code is copied.")
NO_CODE = later("There is no code in the last answer.")


class ConversationView(TurnArea):
    """The transcript.

    Attributes:
        announcements: What screen readers are told of an answer while it comes.

    Signals:
        painted: Turn id, moment, and how many characters of its answer were on screen then.
        passed: Turn id, and how many characters of its answer stand where nobody looks.
        regenerate_requested: Turn id; ask again.
        step_chosen: Turn id and next step; what is offered below an answer.
        copy_requested: Turn id; its answer is on the clipboard now.
    """

    painted = Signal(str, float, int)
    passed = Signal(str, int)
    regenerate_requested = Signal(str)
    step_chosen = Signal(str, str)
    copy_requested = Signal(str)

    def __init__(
        self,
        theme: Theme,
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
        now: Callable[[], QTime] = QTime.currentTime,
    ) -> None:
        super().__init__(theme, parent)
        self.setObjectName("conversationView")
        self.setAccessibleName(tr("Conversation"))
        self._clock = clock
        self._now = now
        self._hovered: TurnView | None = None
        self._messages: Messages | None = None
        self._pacing: Pacing = "smooth"
        self.announcements: Announcements = "sentences"
        self._is_covered = False
        self._live = LiveText(self._show, self.settle, self._flows_evenly, clock, self)
        self._live.painted.connect(self.painted)
        self._live.passed.connect(self.passed)
        self._describe()

    def prepare(self) -> None:
        """Load what the first turn would have to wait for."""
        import desktop.ui.transcript.turn_view  # noqa: F401
        from desktop.ui.transcript.accessible import make_accessible

        assert self._voice  # noqa: S101 - made by being asked for
        self._live.prepare()
        self._page.styles.prepare()
        if self._messages is None:
            self._messages = make_accessible(self, self._turns.get)

    @cached_property
    def _buttons(self) -> TurnButtons:
        from desktop.ui.transcript.turn_buttons import TurnButtons

        buttons = TurnButtons(self)
        buttons.copy_requested.connect(self.copy_answer)
        drag = self.drag_out.words
        buttons.pulled.connect(lambda each: drag(self.shown_answer(each), self.answer_text(each)))
        buttons.regenerate_requested.connect(self.regenerate_requested)
        buttons.step_chosen.connect(self.step_chosen)
        self.turns.changed.connect(self._show_soon)
        return buttons

    @cached_property
    def _voice(self) -> Voice:
        from desktop.ui.transcript.voice import Voice

        return Voice(lambda: self.announcements)

    @cached_property
    def _countdown(self) -> Countdown:
        from desktop.ui.transcript.countdown import Countdown

        return Countdown(self._clock, self.settle, self)

    def use_pacing(self, pacing: Pacing) -> None:
        """Show text as an even flow, or as it comes."""
        self._pacing = pacing
        if self.turn_count:
            self._show_soon()

    @property
    def _may_be_seen(self) -> bool:
        """False if nobody can be looking."""
        return self.isVisible() and not (self._is_covered or self.window().isMinimized())

    def be_covered(self, is_covered: bool) -> None:
        """Something lies over the page, or does no more."""
        self._is_covered = is_covered
        self._live.catch_up()

    def _flows_evenly(self) -> bool:
        """True if text is shown as an even flow: that is wanted, and somebody may be looking."""
        return self._pacing == "smooth" and not self.theme.reduced_motion and self._may_be_seen

    def add_turn(
        self,
        turn_id: str,
        question: Message,
        *,
        engine: str,
        model: str,
        left_out: frozenset[int] = frozenset(),
    ) -> None:
        """Show a question and an answer that is waited for, and go there."""
        from desktop.ui.transcript.turn_view import TurnView

        self._live.catch_up()
        now = self._time_of_day()

        def make(page: Page, section: Section) -> TurnView:
            return TurnView(page, section, question, model, now, left_out)

        self._live.follow(self._branch.begin(turn_id, make))
        self.transcript.jump_to_end()
        self._describe()

    def _time_of_day(self) -> str:
        now = self._now()
        return time_of_day(now.hour(), now.minute())

    def load(self, turns: Sequence[PastTurn]) -> None:
        """Show turns that have ended, below what there is, and go to the end of the last one."""
        self._branch.load(turns)
        self.transcript.jump_to_end()
        self._describe()
        self._show_soon()

    def show_branch(self, turns: Sequence[Turn]) -> None:
        """Show these turns and no others; what is shown already stays where it is."""
        if self._branch.shared(turns) == self.turn_count == len(turns):
            return
        from desktop.ui.past_turns import past_turns

        self._live.catch_up()
        self._hovered = None
        self.clear_selection()
        self._branch.show(turns, past_turns)
        if self.is_finding:
            self.finding.find.turns_changed()
        self._describe()
        self.settle()

    def tidy(self) -> bool:
        """Fold a turn that is far from the view; False if there is no need."""
        return bool(self._turns) and self._branch.fold_one(self._hovered)

    def apply(self, events: Sequence[StreamEvent]) -> None:
        """Take in what happened; it is shown with the next frame, an ending at once."""
        if known := [event for event in events if event.turn_id in self._turns]:
            self._live.add(known)

    def _show_soon(self) -> None:
        self._live.frames.soon(at_once=True)

    def _show(self, events: Sequence[StreamEvent]) -> None:
        """Put events on the page, and say what is to be heard of them."""
        ended: list[tuple[Ended, str]] = []
        for event in together(events):
            turn = self._branch.take(event)
            if isinstance(event, TurnStarted):
                self._live.follow(turn)  # not before: what it counts begins anew
            if isinstance(event, RetryScheduled | RequestSent | Ended):
                self._countdown.follow(turn)
            if isinstance(event, Ended):
                ended.append((event, turn.note.words()))
        said = [self._voice.of(events), *(self._voice.ending(*each) for each in ended)]
        for words in filter(None, said):
            announce(self, words)

    def settle(self) -> None:
        """Lay out what is in view and place the buttons on it."""
        super().settle()
        if self.transcript.sections:
            self._buttons.place(self._branch.last, self._hovered)
        if self._messages is not None:
            self._messages.settled()
        self._live.laid_out(self._is_in_view, self.viewport().update)

    def _is_in_view(self, row: Row) -> bool:
        placed = self.placed_of(row) if self._may_be_seen else None
        return placed is not None and placed.bottom <= self.viewport().height()

    def answer_text(self, turn_id: str) -> str:
        """The answer so far, as it was received.

        Raises:
            KeyError: If no such turn is shown.
        """
        self._live.catch_up()
        return self._branch.turn(turn_id).answer.text() + self._live.waiting(turn_id)

    def shown_answer(self, turn_id: str) -> str:
        """What can be read of an answer, from the very blocks that are painted.

        Raises:
            KeyError: If no such turn is shown.
        """
        self._live.show_all()
        return self._branch.turn(turn_id).answer.shown()

    def text(self) -> str:
        """The whole transcript as text."""
        self._live.show_all()
        return "\n\n".join(
            self._branch.turn(each.turn_id).words() for each in self.transcript.sections
        )

    def copy_answer(self, turn_id: str) -> None:
        """Put an answer on the clipboard, as it was received."""
        QGuiApplication.clipboard().setText(self.answer_text(turn_id))
        self.copy_requested.emit(turn_id)

    def copy_last_answer(self) -> None:
        """Likewise the last one, and say so to a screen reader."""
        if self._branch.last is not None:
            self.copy_answer(self._branch.last.turn_id)
            announce(self, tr(ANSWER_COPIED))

    def copy_last_code(self) -> None:
        """Put the last block of code of the last answer on the clipboard, if there is one."""
        from desktop.markdown.last_code import last_code  # few want it

        last = self._branch.last
        code = last_code(self.answer_text(last.turn_id)) if last is not None else None
        if code is not None:
            QGuiApplication.clipboard().setText(code)
        announce(self, tr(NO_CODE if code is None else CODE_COPIED))

    def copy_question(self, turn_id: str) -> None:
        """Put the text of a question on the clipboard."""
        QGuiApplication.clipboard().setText(self._branch.turn(turn_id).question.text())

    def were_seen(self, rows: list[Row]) -> None:
        """Tell of answers whose newest text is among them."""
        self._live.were_seen(rows if self._may_be_seen else ())

    def _turn_at(self, point: QPointF) -> TurnView | None:
        placed = self.placed_at(point.y())
        return self._turns.get(placed.row.turn_id) if placed else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the buttons of the answer under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self._turn_at(event.position()))

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: what waited to be shown need not wait."""
        super().hideEvent(event)
        if self._turns:
            self._live.catch_up()

    def leaveEvent(self, event: QEvent) -> None:
        """Only the last answer keeps its buttons."""
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, turn: TurnView | None) -> None:
        if turn is not self._hovered:
            self._hovered = turn
            self._show_soon()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with what is there, or from the keyboard with the last answer."""
        is_keyboard = event.reason() is type(event).Reason.Keyboard
        point = QPointF(-1, -1) if is_keyboard else QPointF(event.pos())
        turn = self._branch.last if is_keyboard else self._turn_at(point)
        if turn is not None:
            menu = self.menu_for(turn.turn_id, self.link_at(point), self.picture_at(point))
            menu.popup(event.globalPos())

    def menu_for(
        self, turn_id: str, link: Link | None = None, picture: PlacedPicture | None = None
    ) -> QMenu:
        """The menu of a turn; it deletes itself when it is closed."""
        from desktop.ui.transcript.turn_menu import make_menu

        return make_menu(self, self, self._branch.turn(turn_id), link, picture)

    def show_place(self, turn_id: str, words: str, *, in_question: bool) -> None:
        """Go to a message and mark words in it and from there on."""
        turn = self._branch.turn(turn_id)
        self.show_at(turn.first_row if in_question else turn.heading, LINE_PX)
        self.finding.open(words)

    def select_answer(self, turn_id: str) -> None:
        """Select all text of an answer."""
        from desktop.ui.transcript.selection import end_of, start_of

        self._live.catch_up()
        rows = self._branch.turn(turn_id).answer.rows
        if rows:
            self.selection.set(start_of(rows[0]), end_of(rows[-1]))
            self.viewport().update()
