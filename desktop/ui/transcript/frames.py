"""When the page is brought up to date: once a frame, and never for most of the time."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

FRAME_MS = 16
SLICE_S = 0.03
"""What takes long is done for so long at once, and gone on with at the next turn of the event loop:
no answer holds up the window."""

BUSY_SHARE = 4
"""A frame waits so many times what the last one took, so that the window stays at hand."""


class Frames(QObject):
    """Calls back for a frame.

    Args:
        show: Brings the page up to date.
        clock: Seconds.
        parent: Owns it.
    """

    def __init__(
        self, show: Callable[[], None], clock: Callable[[], float], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._show = show
        self._clock = clock
        self._cost_ms = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.now)

    @property
    def is_due(self) -> bool:
        """True if one is waited for."""
        return self._timer.isActive()

    @property
    def wait_ms(self) -> int:
        """How long it still is to the next one; -1 if none is waited for."""
        return self._timer.remainingTime()

    def soon(self, wait_s: float = 0.0, *, at_once: bool = False) -> None:
        """Ask for a frame, as soon as the last one allows it or with the next turn of the loop.

        Args:
            wait_s: It is not worth it before that.
            at_once: With the next turn.
        """
        soonest_ms = max(FRAME_MS, round(BUSY_SHARE * self._cost_ms))
        wait_ms = 0 if at_once else max(soonest_ms, math.ceil(1000 * wait_s))
        if not self.is_due or self.wait_ms > wait_ms:
            self._timer.start(wait_ms)

    def now(self) -> None:
        """Bring the page up to date, and take the time."""
        self._timer.stop()
        began = self._clock()
        self._show()
        self._cost_ms = (self._clock() - began) * 1000
