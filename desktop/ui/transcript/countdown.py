"""Waits for another attempt, counted down second by second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.transcript.turn_view import TurnView

TICK_MS = 200


class Countdown(QObject):
    """Lets a turn say how long it is until its next attempt.

    Args:
        clock: Monotonic seconds.
        changed: Called after the turn said something.
    """

    def __init__(
        self, clock: Callable[[], float], changed: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._changed = changed
        self._turn: TurnView | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def follow(self, turn: TurnView | None) -> None:
        """Count down for this turn as long as it waits."""
        self._turn = turn if turn is not None and turn.is_counting_down else None
        if self._turn is None:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _tick(self) -> None:
        if self._turn is not None:
            self._turn.tick(self._clock())
            self._changed()
