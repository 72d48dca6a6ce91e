"""The icon in the tray: there while the settings say so, and the program goes on behind it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.ui.front import bring_to_front
from desktop.ui.tray_icon import TrayIcon, is_there_a_tray
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.app import App
    from desktop.program.pages import Pages
    from desktop.program.settings_in_force import SettingsInForce
    from desktop.ui.main_window import MainWindow

GOES_ON = later("Gemstream is still running")
WHERE = later("Its icon is in the tray. Quit is in the icon's menu.")


class Tray(QObject):
    """Shows the icon as the settings say, and does what is chosen in its menu.

    Args:
        app: Has the settings.
        pages: The conversations that are open.
        settings: Those that hold.
        front: Says which window is in use.

    Attributes:
        icon: Itself.

    Signals:
        quick_ask_wanted: The small window is wanted.
        quit_wanted: All windows are to be closed.
    """

    quick_ask_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self,
        app: App,
        pages: Pages,
        settings: SettingsInForce,
        front: Callable[[], MainWindow],
    ) -> None:
        super().__init__()
        self._app = app
        self._pages = pages
        self._settings = settings
        self._front = front
        self.icon = TrayIcon(self, lambda: any(page.is_busy for page in pages))
        self.icon.chosen.connect(self._do)
        settings.listeners.append(self.look_again)
        self.look_again()

    def look_again(self) -> None:
        """Other settings may hold."""
        self.icon.set_wanted(wanted=self._app.settings.tray and is_there_a_tray())
        if not self.keeps_running:
            self._leave_none_behind()

    def _leave_none_behind(self) -> None:
        """Show the window that waits behind the icon: there would be no way to it."""
        window = self._front()
        if window.waits_behind:
            window.show()

    @property
    def keeps_running(self) -> bool:
        """True if the program goes on without a window."""
        return self._app.settings.tray and self.icon.is_shown

    def say_once(self) -> None:
        """The last window was closed: say where the program is, the first time."""
        if not self._app.settings.tray_told:
            self._settings.use(replace(self._app.settings, tray_told=True))
            self.icon.say("", tr(GOES_ON), tr(WHERE))

    def _do(self, what: str) -> None:
        match what:
            case "quick-ask":
                self.quick_ask_wanted.emit()
            case "open":
                bring_to_front(self._front(), "")
            case "new-conversation":
                bring_to_front(self._pages.begin(self._front()), "")
            case "stop":
                for page in self._pages:
                    page.stop()
            case _:
                self.quit_wanted.emit()

    def end(self) -> None:
        """The program ends."""
        self.icon.set_wanted(wanted=False)
