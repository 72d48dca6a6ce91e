"""What a start does before it has a window: it moves the data folder, or asks where it is."""

from __future__ import annotations

import logging
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

from desktop.core.errors import StorageFailed
from desktop.data_folder import whereabouts
from desktop.gui import qt_application
from desktop.moving import Move, stay_at_home
from desktop.ui.missing_window import MissingWindow
from desktop.ui.move_window import MoveWindow
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.instance import Lock

log = logging.getLogger(__name__)

LOOK_EVERY_MS = 50


def move(lock: Lock) -> Lock:
    """Move the data folder as the user wants it, in sight of him.

    Args:
        lock: Of the old one.

    Returns:
        The lock of the one that is in force now; how it went is in the news.
    """
    wanted = whereabouts().wanted
    if wanted is None:
        return lock
    qt_application()
    return _Moving(lock, MoveWindow(Theme(), lock.folder, wanted)).run()


class _Moving:
    """A move in a thread, and its window."""

    def __init__(self, lock: Lock, window: MoveWindow) -> None:
        self._lock = lock
        self._window = window
        self._move = Move(lock)
        self._far = (0, 0)
        window.cancelled.connect(self._move.cancel)

    def run(self) -> Lock:
        """Wait for its end."""
        thread = Thread(target=self._work, name="move")
        loop, timer = QEventLoop(), QTimer()

        def look() -> None:
            if self._window.cancel_button.isEnabled() and self._far[1]:
                self._window.advance(*self._far)
            if not thread.is_alive():
                loop.quit()

        timer.timeout.connect(look)
        timer.start(LOOK_EVERY_MS)
        thread.start()
        self._window.show()
        loop.exec()
        timer.stop()
        self._window.hide()
        self._window.deleteLater()
        return self._lock

    def _work(self) -> None:
        try:
            self._lock = self._move.make(self._advance)
        except StorageFailed as error:  # nothing can be written down, so nothing is moved
            log.error("no move: %s", error)

    def _advance(self, done: int, of: int) -> None:
        self._far = (done, of)


def ask_where(sentence: str) -> bool:
    """Say that the data folder is missing, and ask what to do.

    Args:
        sentence: Which one.

    Returns:
        True to look for it again, False to quit.
    """
    qt_application()
    window = MissingWindow(Theme(), sentence)
    window.exec()
    choice = window.choice
    window.deleteLater()
    if choice == "standard":
        stay_at_home()
    return choice != "quit"
