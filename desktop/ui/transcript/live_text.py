"""Brings what streams in on to the page, a frame at a time, and tells what has been on screen."""

from __future__ import annotations

import time
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.events import Ended, StreamEvent, TextDelta
from desktop.ui.transcript.frames import SLICE_S, Frames
from desktop.ui.transcript.sightings import Sightings

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from desktop.ui.transcript.flow import Flow
    from desktop.ui.transcript.rows import Row
    from desktop.ui.transcript.sightings import Answer


class LiveText(QObject):
    """Stands between the events and the page.

    Args:
        show: Puts events on the page.
        settle: Lays out what is in view.
        is_smooth: Says whether text is wanted as an even flow at this moment.
        clock: Monotonic seconds, those of the events.
        parent: Owns it.
        worked: Seconds that this thread has worked.

    Signals:
        painted: Turn id, moment, and how many characters of its answer were on screen then.
        passed: Turn id, and how many characters of its answer stand where nobody looks.
    """

    painted = Signal(str, float, int)
    passed = Signal(str, int)

    def __init__(
        self,
        show: Callable[[Sequence[StreamEvent]], None],
        settle: Callable[[], None],
        is_smooth: Callable[[], bool],
        clock: Callable[[], float],
        parent: QObject,
        worked: Callable[[], float] = time.thread_time,
    ) -> None:
        super().__init__(parent)
        self._show = show
        self._worked = worked
        self._settle = settle
        self._is_smooth = is_smooth
        self._clock = clock
        self._unseen: set[str] = set()  # nothing of their answer has been on screen
        self._sightings = Sightings(self._tell_painted, self.passed.emit)
        self.frames = Frames(self._show_due, clock, self)

    @cached_property
    def _flow(self) -> Flow:
        # No start needs it: an empty page has nothing that flows.
        from desktop.ui.graphemes import grapheme_boundary
        from desktop.ui.transcript.flow import Flow

        return Flow(grapheme_boundary)

    def prepare(self) -> None:
        """Load what the first words would have to wait for."""
        assert self._flow  # noqa: S101 - made by being asked for

    def follow(self, answer: Answer) -> None:
        """An answer begins, or is gone on with."""
        self.prepare()
        self._unseen.add(answer.turn_id)
        self._sightings.follow(answer)

    def add(self, events: Sequence[StreamEvent]) -> None:
        """Take in what happened; it is shown with a frame that is due, an ending at once."""
        for event in events:
            self._flow.add(event)
        if any(isinstance(event, Ended) for event in events):
            self.frames.now()
        elif self._unseen and self._has_first_words(events):
            self.frames.soon(at_once=True)
        else:
            self._come_back()

    def _has_first_words(self, events: Sequence[StreamEvent]) -> bool:
        return any(isinstance(e, TextDelta) and e.turn_id in self._unseen for e in events)

    def _show_due(self) -> None:
        """Show what is to be shown by now, and come back for the rest."""
        self._flow.is_smooth = self._is_smooth()
        self._show_for_a_while()
        self._settle()
        if self._flow.has_more:
            self.frames.soon(at_once=True)
        else:
            self._come_back()

    def _come_back(self) -> None:
        """For what waits, when it is worth it: text that flows in larger steps costs far less."""
        wait_s = self._flow.due(self._clock())
        if wait_s is not None:
            self.frames.soon(wait_s)

    def _show_for_a_while(self) -> None:
        """Show what is to be shown by now, or a slice of it if it is very much."""
        now, began = self._clock(), self._worked()
        while events := self._flow.take(now):
            self._show(events)
            if self._worked() - began >= SLICE_S:
                return

    def catch_up(self) -> None:
        """Let nothing wait for the sake of an even flow."""
        self._flow.flush()
        self._show_for_a_while()
        self.frames.soon(at_once=True)

    def show_all(self) -> None:
        """Show all that has arrived, however long that takes."""
        self._show(self._flow.take_all())
        self.frames.soon(at_once=True)

    def waiting(self, turn_id: str) -> str:
        """The end of an answer that is not on the page yet, after ``catch_up``."""
        return self._flow.waiting(turn_id)

    def laid_out(self, is_in_view: Callable[[Row], bool], repaint: Callable[[], None]) -> None:
        """Text was put in its place.

        Args:
            is_in_view: True of a row that the next paint can show.
            repaint: Paints the page anew, soon.
        """
        if not self._sightings.is_idle and self._sightings.laid_out(is_in_view):
            repaint()

    def were_seen(self, rows: Collection[Row]) -> None:
        """The ends of these rows are on screen, as they are laid out."""
        if not self._sightings.is_idle:
            self._sightings.were_seen(rows)

    def _tell_painted(self, turn_id: str, characters: int) -> None:
        self._unseen.discard(turn_id)
        self.painted.emit(turn_id, self._clock(), characters)
