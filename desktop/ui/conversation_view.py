"""The transcript: questions and answers, drawn while they stream."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import cached_property, partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from desktop.core.events import Ended, StreamEvent, TextDelta, ThoughtDelta
from desktop.ui.announce import announce
from desktop.ui.reading_area import ReadingArea
from desktop.ui.rows import FOOT_PX, GAP_PX, Row, TextRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QContextMenuEvent

    from desktop.core.conversation import Message
    from desktop.ui.answer_actions import AnswerActions, JumpButton
    from desktop.ui.theme import Theme
    from desktop.ui.turn_view import TurnView

FRAME_MS = 16


class ConversationView(ReadingArea):
    """The transcript.

    Signals:
        painted: Turn id and moment, the first time answer text of that turn is on screen.
        regenerate_requested: Turn id; ask again.
        copy_requested: Turn id; its answer is on the clipboard now.
        image_activated: The ``ImagePart`` whose thumbnail was clicked.
    """

    painted = Signal(str, float)
    regenerate_requested = Signal(str)
    copy_requested = Signal(str)
    image_activated = Signal(object)

    def __init__(
        self,
        theme: Theme,
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self.setObjectName("conversationView")
        self.setAccessibleName("Conversation")
        self._clock = clock
        self._turns: dict[str, TurnView] = {}
        self._last: TurnView | None = None
        self._hovered: TurnView | None = None
        self._pending: list[StreamEvent] = []
        self._unpainted: set[str] = set()
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setTimerType(Qt.TimerType.PreciseTimer)
        self._frame.timeout.connect(self._flush)
        self._describe()

    @cached_property
    def _jump(self) -> JumpButton:
        from desktop.ui.answer_actions import JumpButton

        jump = JumpButton(self.theme, self.viewport())
        jump.clicked.connect(self.jump_to_latest)
        return jump

    @cached_property
    def _last_actions(self) -> AnswerActions:
        return self._actions(can_regenerate=True)

    @cached_property
    def _hover_actions(self) -> AnswerActions:
        return self._actions(can_regenerate=False)

    def _actions(self, *, can_regenerate: bool) -> AnswerActions:
        from desktop.ui.answer_actions import AnswerActions

        actions = AnswerActions(self.theme, self.viewport(), can_regenerate=can_regenerate)
        actions.copy_requested.connect(lambda: self.copy_answer(actions.turn_id))
        actions.regenerate_requested.connect(
            lambda: self.regenerate_requested.emit(actions.turn_id)
        )
        return actions

    @property
    def turn_count(self) -> int:
        """How many turns are shown."""
        return len(self._turns)

    def add_turn(self, turn_id: str, question: Message, *, engine: str, model: str) -> None:
        """Show a question and an answer that is waited for, and go there."""
        # What a turn is made of takes 15 ms to import, and an empty page has none.
        from desktop.ui.turn_view import Page, TurnView

        self._catch_up()
        page = Page(self.transcript, partial(self._soon, 0), self.image_activated.emit)
        self._last = TurnView(page, turn_id, question, model)
        self._turns[turn_id] = self._last
        self._unpainted.add(turn_id)
        self.transcript.jump_to_end()
        self._describe()

    def apply(self, events: Sequence[StreamEvent]) -> None:
        """Take in what happened; it is shown with the next frame, an ending at once."""
        known = [event for event in events if event.turn_id in self._turns]
        if not known:
            return
        is_first = any(isinstance(e, TextDelta) and e.turn_id in self._unpainted for e in known)
        self._pending += known
        if any(isinstance(event, Ended) for event in known):
            self._flush()
        else:
            self._soon(0 if is_first else FRAME_MS)

    def _soon(self, wait_ms: int) -> None:
        if not self._frame.isActive() or self._frame.remainingTime() > wait_ms:
            self._frame.start(wait_ms)

    def _flush(self) -> None:
        """Show all that has arrived."""
        self._take_pending()
        self.settle()

    def _catch_up(self) -> None:
        self._take_pending()
        self._soon(0)

    def _take_pending(self) -> None:
        events, self._pending = self._pending, []
        for event in _joined(events):
            turn = self._turns[event.turn_id]
            turn.take(event)
            if isinstance(event, Ended):
                from desktop.ui.turn_words import ANSWER_COMPLETE

                announce(self, turn.note.words() or ANSWER_COMPLETE)

    def settle(self) -> None:
        """Lay out what is in view and place the buttons on it."""
        super().settle()
        if not self._turns:
            return
        area, side = self.viewport().rect(), self._jump.width()
        self._jump.move((area.width() - side) // 2, area.height() - side - 2 * GAP_PX)
        self._jump.setVisible(not self.transcript.sticks)
        self._place(self._last_actions, self._last)
        hovered = self._hovered if self._hovered is not self._last else None
        self._place(self._hover_actions, hovered)

    def _place(self, actions: AnswerActions, turn: TurnView | None) -> None:
        """Show buttons beside the caption of a turn, if that is in view."""
        foot = turn.foot if turn is not None and turn.has_ended else None
        placed = next((each for each in self.shown if each.row is foot), None)
        actions.setVisible(placed is not None)
        if turn is None or placed is None:
            return
        actions.turn_id = turn.turn_id
        room = FOOT_PX - GAP_PX - actions.height()
        top = placed.y + GAP_PX + room // 2
        actions.move(self.column_left + turn.foot.actions_left, top)

    def answer_text(self, turn_id: str) -> str:
        """The answer so far, read back from the documents that are painted.

        Raises:
            KeyError: If no such turn is shown.
        """
        self._catch_up()
        return self._turns[turn_id].answer.text()

    def text(self) -> str:
        """The whole transcript as text."""
        self._catch_up()
        return "\n\n".join(turn.text() for turn in self._turns.values())

    def set_caption(self, turn_id: str, caption: str) -> None:
        """Write another line under an answer.

        Raises:
            KeyError: If no such turn is shown.
        """
        self._turns[turn_id].set_caption(caption)
        self._soon(0)

    def copy_answer(self, turn_id: str) -> None:
        """Put an answer on the clipboard."""
        QGuiApplication.clipboard().setText(self.answer_text(turn_id))
        self.copy_requested.emit(turn_id)

    def was_painted(self, rows: list[Row]) -> None:
        """Tell of turns whose first answer text is on screen now."""
        for row in rows:
            if isinstance(row, TextRow) and row.turn_id in self._unpainted:
                answer = self._turns[row.turn_id].answer
                if row.message is answer and not answer.is_empty:
                    self._unpainted.discard(row.turn_id)
                    self.painted.emit(row.turn_id, self._clock())

    def _turn_at(self, point: QPointF) -> TurnView | None:
        placed = self.placed_at(point.y())
        return self._turns[placed.row.turn_id] if placed else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the buttons of the answer under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self._turn_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Only the last answer keeps its buttons."""
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, turn: TurnView | None) -> None:
        if turn is not self._hovered:
            self._hovered = turn
            self._soon(0)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the answer there, or from the keyboard with the last."""
        is_keyboard = event.reason() is type(event).Reason.Keyboard
        turn = self._last if is_keyboard else self._turn_at(QPointF(event.pos()))
        if turn is not None:
            self.menu_for(turn.turn_id).popup(event.globalPos())

    def menu_for(self, turn_id: str) -> QMenu:
        """The menu of a turn; it deletes itself when it is closed."""
        turn = self._turns[turn_id]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction("Copy", self.copy_selection)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setEnabled(not self.selection.is_empty)
        menu.addAction("Copy answer", partial(self.copy_answer, turn_id))
        menu.addAction("Select all of this answer", partial(self.select_answer, turn_id))
        if turn.heading.is_shown:
            words = "Hide thoughts" if turn.heading.is_open else "Show thoughts"
            menu.addAction(words, turn.toggle_thoughts)
        if turn.note.note is not None and turn.note.note.details:
            words = "Hide details" if turn.note.is_open else "Show details"
            menu.addAction(words, turn.note.toggle)
        return menu

    def select_answer(self, turn_id: str) -> None:
        """Select all text of an answer."""
        self._catch_up()
        self.selection.select_all(self._turns[turn_id].answer)
        self.viewport().update()

    def _describe(self) -> None:
        count = len(self._turns)
        words = f"{count} question{'' if count == 1 else 's'} and the answers to them"
        self.setAccessibleDescription(words if count else "Nothing has been asked yet")


def _joined(events: list[StreamEvent]) -> Iterator[StreamEvent]:
    """The same events with neighbouring pieces of one text made one."""
    for _, group in groupby(events, key=lambda event: (type(event), event.turn_id)):
        run = list(group)
        first = run[0]
        if isinstance(first, TextDelta | ThoughtDelta):
            text = "".join(e.text for e in run if isinstance(e, TextDelta | ThoughtDelta))
            yield replace(first, text=text)
        else:
            yield from run
