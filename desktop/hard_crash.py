"""Crashes below Python, which end the program at once: noted in a file, found at the next start."""

from __future__ import annotations

import contextlib
import faulthandler
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from io import TextIOWrapper
    from pathlib import Path

FILE_NAME = "hard-crash.txt"


class HardCrash:
    """Has Python write where every thread was when the program is killed by a fault of memory.

    Attributes:
        report: What the last run left, under a name of its own; None if that ended well.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._file: TextIOWrapper | None = None
        self.report: Path | None = None

    def begin(self, heading: str) -> None:
        """Look at what the last run left, then watch this one. Blocks.

        Args:
            heading: The first lines of the file: versions.

        Raises:
            OSError: If the folder cannot be written.
        """
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.report = self._set_aside()
        # Somebody else, such as a test runner, may have it already: it is left to him.
        if not faulthandler.is_enabled():
            self._file = self._path.open("w", encoding="utf-8")
            self._path.chmod(0o600)
            self._file.write(f"{heading}\n")
            self._file.flush()
            faulthandler.enable(self._file)

    def _set_aside(self) -> Path | None:
        """A file that ends with a report is kept under the time it was written."""
        try:
            text = self._path.read_text(encoding="utf-8", errors="replace")
            written_at = self._path.stat().st_mtime
        except FileNotFoundError:
            return None
        if "\nFatal Python error" not in text and "\nWindows fatal exception" not in text:
            return None
        stamp = time.strftime("%Y%m%d-%H%M%S", time.localtime(written_at))
        return self._path.replace(self._path.with_name(f"hard-crash-{stamp}.txt"))

    def end(self) -> None:
        """The program ends as it should: watch no more, leave nothing."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            with contextlib.suppress(OSError):
                self._path.unlink()
