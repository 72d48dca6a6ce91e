"""Which of some files are folders, found out beside the window."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

LOOK_MS = 30
MOST_FILES = 200


class _Errand:
    """One look, in a thread that nobody waits for: a network drive may never answer."""

    def __init__(self, is_folder: Callable[[Path], bool], files: Sequence[Path]) -> None:
        self._is_folder = is_folder
        self._files = files
        self.folders: frozenset[Path] | None = None
        threading.Thread(target=self._run, name="folders", daemon=True).start()

    def _run(self) -> None:
        self.folders = frozenset(filter(self._safely, self._files))

    def _safely(self, file: Path) -> bool:
        try:
            return self._is_folder(file)
        except (OSError, ValueError):  # no permission, or a name that cannot be one
            return False


class FolderLook(QObject):
    """Looks which files are folders; one look at a time.

    Args:
        is_folder: Says it of one; blocks.
        asker: Wants to know it until it is hidden.

    Signals:
        found: Those of the files that are folders, if there are any.
    """

    found = Signal(object)

    def __init__(self, is_folder: Callable[[Path], bool], asker: QWidget) -> None:
        super().__init__(asker)
        self._asker = asker
        self._is_folder = is_folder
        self._errand: _Errand | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._ask)

    def start(self, files: Sequence[Path]) -> None:
        """Look at these; not while an earlier look has no answer: its drive may hang."""
        if files and (self._errand is None or self._errand.folders is not None):
            self._errand = _Errand(self._is_folder, files[:MOST_FILES])
            self._timer.start()

    def _ask(self) -> None:
        folders = self._errand.folders if self._errand is not None else None
        if folders is not None or self._asker.isHidden():
            self._timer.stop()
        if folders and not self._asker.isHidden():
            self.found.emit(folders)
