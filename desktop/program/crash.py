"""Unexpected faults of the program: caught wherever they happen, told once, kept in a report."""

from __future__ import annotations

import logging
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from desktop.core.fault_text import fault_place, fault_text, fault_words
from desktop.credentials import masked
from desktop.paths import log_dir
from desktop.versions import versions
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from desktop.app import App
    from desktop.program.windows import Windows
    from desktop.ui.crash_dialog import CrashDialog
    from desktop.ui.theme import Theme

log = logging.getLogger(__name__)

MOST_PLACES = 20
"""Of so many different places the faults are written down; of others only the count."""
MOST_REPORTS = 20
"""The oldest go."""


class CrashPath(QObject):
    """Takes faults from any thread, and shows one dialog in that of the window.

    While the dialog is open, further faults are counted in it: there is never a second one.

    Args:
        folder: Where reports are kept.
        heading: The first lines of a report: versions, and whatever else helps.
        make_dialog: Makes the dialog for a report and its file, over what is in front.
        tell_again: Tells, more quietly, that what was told in a dialog has happened again.

    Attributes:
        dialog: The dialog that is open.
    """

    _arrived = Signal(object, str)

    def __init__(
        self,
        folder: Callable[[], Path],
        heading: Callable[[], str],
        make_dialog: Callable[[str, Path | None], CrashDialog],
        tell_again: Callable[[], None],
    ) -> None:
        super().__init__()
        self._folder = folder
        self._heading = heading
        self._make_dialog = make_dialog
        self._tell_again = tell_again
        self._told: set[str] = set()
        self._counts: dict[str, int] = {}
        self._is_busy = False
        self._hooks: tuple[Any, Any] | None = None
        self.dialog: CrashDialog | None = None
        # Queued: a fault in the middle of painting or of a slot must not open windows there.
        self._arrived.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """Take what nobody else catches, from now on: in Qt's slots and events, and in threads."""
        if self._hooks is None:
            self._hooks = (sys.excepthook, threading.excepthook)
            sys.excepthook = self._uncaught
            threading.excepthook = self._uncaught_in_thread

    def stop(self) -> None:
        """Leave them to whoever had them before."""
        if self._hooks is not None:
            sys.excepthook, threading.excepthook = self._hooks
            self._hooks = None

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
        else:
            self.take(error)

    def _uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self.take(args.exc_value)

    def take_from_loop(self, _loop: object, context: dict[str, Any]) -> None:
        """What asyncio's loop has to say; as ``set_exception_handler`` takes it."""
        error = context.get("exception")
        if isinstance(error, BaseException):
            self.take(error)
        else:
            log.warning("the loop says: %s", context.get("message"))

    def take(self, error: BaseException) -> None:
        """Write a fault down and tell of it; from any thread."""
        place = f"{fault_words(error)} at {fault_place(error)}"
        count = self._counts.get(place, 0) + 1
        if count == 1 and len(self._counts) < MOST_PLACES:
            log.error("unexpected fault", exc_info=error)
        elif str(count) == "1".ljust(len(str(count)), "0") and count > 1:
            log.error("unexpected fault, %d times by now: %s", count, place)
        if place in self._counts or len(self._counts) < MOST_PLACES:
            self._counts[place] = count
        self._arrived.emit(error, place)

    def _show(self, error: BaseException, place: str) -> None:
        if self.dialog is not None:
            self.dialog.count()
        elif place in self._told:
            self._tell_again()
        elif not self._is_busy:
            self._is_busy = True  # a fault of the dialog's own must not open another
            self._told.add(place)
            report = self._report(error)
            self.dialog = self._make_dialog(report, self._write(report))
            self.dialog.finished.connect(self._closed)
            self.dialog.open()
            self._is_busy = False

    def _closed(self) -> None:
        self.dialog = None

    def _report(self, error: BaseException) -> str:
        when = time.strftime("%Y-%m-%d %H:%M:%S %z")
        return masked(f"{self._heading()}\nTime: {when}\n\n{fault_text(error)}\n")

    def _write(self, report: str) -> Path | None:
        """Keep it at once, a few kilobytes: a thread may not come to it any more."""
        folder = self._folder()
        path = folder / time.strftime("fault-%Y%m%d-%H%M%S.txt")
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.write_text(report, encoding="utf-8")
            path.chmod(0o600)
            for old in sorted(folder.glob("fault-*.txt"))[:-MOST_REPORTS]:
                old.unlink(missing_ok=True)
        except OSError as fault:
            log.warning("the report cannot be kept: %s", fault.strerror)
            return None
        return path


KEPT = later(
    "Everything up to now is kept: your questions, the answers as far as they came, and what you "
    "are typing. You can go on."
)
NOT_KEPT = later("Your text is still in the window, but it is not kept: copy what you need first.")
AGAIN = later("The fault has happened again. If it goes on, close Gemstream and start it anew.")


def crash_path(app: App, windows: Windows, theme: Theme) -> CrashPath:
    """The crash path of a program with windows."""
    faults: list[object] = []
    app.problems.append(faults.append)

    def make_dialog(report: str, file: Path | None) -> CrashDialog:
        from desktop.ui.crash_dialog import CrashDialog

        front = windows.front
        is_kept = app.keeps and not front.page.is_temporary and not faults
        over = QApplication.activeModalWidget() or front
        dialog = CrashDialog(theme, over, tr(KEPT if is_kept else NOT_KEPT), report, file)
        dialog.close_wanted.connect(windows.close_all)
        return dialog

    return CrashPath(
        lambda: log_dir(app.folder),
        lambda: f"{versions()}\nEngine: {app.client.engine}",
        make_dialog,
        lambda: windows.say(tr(AGAIN), kind="bad"),
    )
