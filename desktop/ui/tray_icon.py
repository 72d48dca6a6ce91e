"""The icon of the program among those of the system, beside the clock on most desktops."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from desktop.ui.app_icon import app_icon


def is_there_a_tray() -> bool:
    """True if the desktop has a place for such icons now."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class TrayIcon(QObject):
    """An icon that is shown from the first thing that is said by it, or from ``show`` on.

    Signals:
        told_clicked: The key of what was said last, by a click on it.
    """

    told_clicked = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._key = ""
        self._icon = QSystemTrayIcon(app_icon(), self)
        self._icon.setToolTip("Gemstream")
        self._icon.messageClicked.connect(lambda: self.told_clicked.emit(self._key))

    def say(self, key: str, title: str, words: str) -> None:
        """Show a message of the system, in place of the one before.

        Args:
            key: What it is about.
            title: Plain text.
            words: Likewise.
        """
        self._key = key
        self._icon.show()
        self._icon.showMessage(title, words, app_icon())
