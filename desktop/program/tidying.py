"""When garbage is collected: now and then in between, and all of it some time after an answer.

Then what is free goes back to the system, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from desktop.core.events import Ended
from desktop.garbage import collect_all, collect_due
from desktop.memory import give_back, keep_together

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.events import StreamEvent

EVERY_MS = 2000
REST_MS = 5000


def tidy_up() -> None:
    """Let go of all that nobody needs, as is done when nobody waits; in the GUI thread."""
    collect_all()
    give_back()


class Tidying(QObject):
    """Collects from its making on, until it is stopped.

    Args:
        parent: Whatever lives as long.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        keep_together()
        self._often = QTimer(self)
        self._often.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._often.setInterval(EVERY_MS)
        self._often.timeout.connect(collect_due)
        self._often.start()
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(REST_MS)
        self._resting.timeout.connect(tidy_up)

    def hear(self, events: Sequence[StreamEvent]) -> None:
        """Tidy up some time after an answer, when nobody waits for the next one."""
        if isinstance(events[-1], Ended):
            self._resting.start()
        else:
            self._resting.stop()

    def stop(self) -> None:
        """Collect no more."""
        self._often.stop()
        self._resting.stop()
