"""The icon of the program among those of the system, beside the clock on most desktops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop.ui.app_icon import app_icon
from desktop.ui.by_name import connect_by_name
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable

QUICK_ASK = later("Quick ask")
CHOICES = (
    (QUICK_ASK, "quick-ask"),
    (later("Open Gemstream"), "open"),
    (later("New conversation"), "new-conversation"),
    None,
    (later("Stop all answers"), "stop"),
    None,
    (later("Quit"), "quit"),
)
"""What its menu offers, with what is told of each; None for a line."""


def is_there_a_tray() -> bool:
    """True if the desktop has a place for such icons now."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class TrayIcon(QObject):
    """An icon that is shown while it is wanted, and for something that is said by it.

    Args:
        parent: What it goes with.
        is_busy: Says whether there is an answer to stop.

    Signals:
        chosen: What the user wants: the second of one of ``CHOICES``.
        told_clicked: The key of what was said last, by a click on it.
    """

    chosen = Signal(str)
    told_clicked = Signal(str)

    def __init__(self, parent: QObject, is_busy: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._key = ""
        self._is_busy = is_busy
        self._icon = QSystemTrayIcon(app_icon(), self)
        self._icon.setToolTip("Gemstream")
        self._icon.messageClicked.connect(lambda: self.told_clicked.emit(self._key))
        self._icon.activated.connect(self._activated)
        self._menu: QMenu | None = None

    def set_wanted(self, *, wanted: bool) -> None:
        """Show it with its menu, or take it away."""
        if wanted and self._menu is None:
            self._icon.setContextMenu(self._make_menu())
        self._icon.setVisible(wanted)

    @property
    def is_shown(self) -> bool:
        """True if it can be seen, as far as the desktop says."""
        return self._icon.isVisible() and is_there_a_tray()

    def _make_menu(self) -> QMenu:
        menu = self._menu = QMenu()
        connect_by_name(self, "destroyed()", menu, "deleteLater()")
        for choice in CHOICES:
            if choice is None:
                menu.addSeparator()
                continue
            words, what = choice
            action = menu.addAction(tr(words))
            action.setObjectName(what)
            action.triggered.connect(lambda _=False, what=what: self.chosen.emit(what))
        menu.aboutToShow.connect(self._look_at_answers)
        return menu

    def _look_at_answers(self) -> None:
        if self._menu is not None:
            for action in self._menu.actions():
                if action.objectName() == "stop":
                    action.setEnabled(self._is_busy())

    def _activated(self, how: QSystemTrayIcon.ActivationReason) -> None:
        """A click asks quickly, a middle click opens the window; macOS opens the menu by itself."""
        if how is QSystemTrayIcon.ActivationReason.Trigger:
            self.chosen.emit("quick-ask")
        elif how is QSystemTrayIcon.ActivationReason.MiddleClick:
            self.chosen.emit("open")

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
