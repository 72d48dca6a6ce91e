"""Files that the system opens with the program while it runs: macOS tells the application."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop.core.addresses import file_at


class QtApplication(QApplication):
    """The application of Qt that hears of such files.

    A class of its own and no event filter: one of the application would see each event of the
    whole program. Never run on macOS: tested with events as Qt makes them there.

    Signals:
        file_opened: The ``Path`` of a file to be put in the window.
    """

    file_opened = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Take a file; leave everything else to Qt."""
        if isinstance(event, QFileOpenEvent):
            file = file_at(event.url().toEncoded().toStdString())
            if file is not None:
                self.file_opened.emit(file)
                return True
        return super().event(event)
