"""What some files hold, found out beside the window."""

from __future__ import annotations

import os
import stat
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.document_header import HEAD_BYTES
from desktop.core.file_kind import kind_in

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.core.file_kind import Kind

LOOK_MS = 30
MOST_FILES = 200

_ELSEWHERE = 0x1000 | 0x0004_0000 | 0x0040_0000
"""Offline, recall on open, recall on data access: of Windows' ``FILE_ATTRIBUTE_`` values
(https://learn.microsoft.com/windows/win32/fileio/file-attribute-constants)."""

_DATALESS = 0x4000_0000
"""``SF_DATALESS`` of macOS (sys/stat.h)."""


def kind_of(path: Path) -> Kind | None:
    """Look into a file, as ``images.intake`` does. Blocks, for ever if its drive hangs.

    Args:
        path: Links are followed.

    Returns:
        None if that cannot be told by a look: it is no regular file, or would have to be fetched
        from a cloud first.

    Raises:
        OSError: If it cannot be read.
        ValueError: If its name cannot be one.
    """
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        return "folder"
    if not stat.S_ISREG(status.st_mode) or is_elsewhere(status):
        return None
    # A pipe may take its place meanwhile: opening must not wait for a writer.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        return kind_in(file.read(HEAD_BYTES))


def is_elsewhere(status: os.stat_result) -> bool:
    """True if reading it would have it fetched: a file of a cloud that is not on this computer."""
    of_windows = getattr(status, "st_file_attributes", 0) & _ELSEWHERE
    return bool(of_windows or getattr(status, "st_flags", 0) & _DATALESS)


class _Errand:
    """One look, in a thread that nobody waits for: a network drive may never answer."""

    def __init__(self, kind_of: Callable[[Path], Kind | None], files: Sequence[Path]) -> None:
        self._kind_of = kind_of
        self._files = files
        self.kinds: dict[Path, Kind] | None = None
        threading.Thread(target=self._run, name="files", daemon=True).start()

    def _run(self) -> None:
        kinds = {file: self._safely(file) for file in self._files}
        self.kinds = {file: kind for file, kind in kinds.items() if kind is not None}

    def _safely(self, file: Path) -> Kind | None:
        try:
            return self._kind_of(file)
        except (OSError, ValueError):  # no permission, or a name that cannot be one
            return None


class FileLook(QObject):
    """Looks what files hold; one look at a time.

    Args:
        kind_of: Says it of one; blocks.
        asker: Wants to know it until it is hidden.

    Signals:
        found: What those of the files hold that could be looked into, if there are any.
    """

    found = Signal(object)

    def __init__(self, kind_of: Callable[[Path], Kind | None], asker: QWidget) -> None:
        super().__init__(asker)
        self._asker = asker
        self._kind_of = kind_of
        self._errand: _Errand | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._ask)

    def start(self, files: Sequence[Path]) -> None:
        """Look at these; not while an earlier look has no answer: its drive may hang."""
        if files and (self._errand is None or self._errand.kinds is not None):
            self._errand = _Errand(self._kind_of, files[:MOST_FILES])
            self._timer.start()

    def _ask(self) -> None:
        kinds = self._errand.kinds if self._errand is not None else None
        if kinds is not None or self._asker.isHidden():
            self._timer.stop()
        if kinds and not self._asker.isHidden():
            self.found.emit(kinds)
