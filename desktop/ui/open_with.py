"""What the system asks of the program while it runs: to open a file with it, and to end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop.core.addresses import file_at


class QtApplication(QApplication):
    """The application of Qt that hears of it.

    A class of its own and no event filter: one of the application would see each event of the
    whole program. Never run on macOS or Windows: tested with events as Qt makes them there.

    Signals:
        file_opened: The ``Path`` of a file to be put in the window; macOS tells of it.
        end_asked: The program should end: "Quit" of macOS, the end of the session, or an installer
            that wants to write the program anew. Without anybody who hears it, Qt ends its loop.
    """

    file_opened = Signal(object)
    end_asked = Signal()

    def event(self, event: QEvent) -> bool:
        """Take a file, and the wish to end; leave everything else to Qt."""
        if isinstance(event, QFileOpenEvent):
            file = file_at(event.url().toEncoded().toStdString())
            if file is not None:
                self.file_opened.emit(file)
                return True
        if event.type() == QEvent.Type.Quit and self.receivers("2end_asked()"):
            # To end Qt's loop here would end asyncio's in the middle of what it does.
            self.end_asked.emit()
            return True
        return super().event(event)
