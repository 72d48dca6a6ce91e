"""Another version was installed while the program is open: that is said, once.

What it loads from now on, and each process that it starts, is of the new version, and may not fit.
Only a frozen program is looked at: what runs from a checkout is changed on purpose.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QGuiApplication

SENTENCE = later("Gemstream was updated while it was open. Close it and open it again.")

_Mark = tuple[int, int, int]


class Replaced(QObject):
    """Looks whenever the user comes back to the program.

    Args:
        qt: Says when that is; lives as long.
        program: The file that is looked at.
        say: Is called with the sentence.
    """

    def __init__(self, qt: QGuiApplication, program: Path, say: Callable[[str], None]) -> None:
        super().__init__(qt)
        self._program = program
        self._say = say
        self._was = _mark(program)
        qt.applicationStateChanged.connect(self._look)

    def _look(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive or self._was is None:
            return
        now = _mark(self._program)
        if now is not None and now != self._was:  # none: it is just being replaced, or is gone
            self._was = None
            self._say(tr(SENTENCE))


def watch_program(qt: QGuiApplication, say: Callable[[str], None]) -> None:
    """Look from now on, if this is a frozen program."""
    if getattr(sys, "frozen", False):
        Replaced(qt, Path(sys.executable), say)


def _mark(program: Path) -> _Mark | None:
    try:
        found = program.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
