"""What is opened over a window: the command palette, a setting, the latency history, About."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.app import App
    from desktop.engine.tasks import TaskOwner
    from desktop.program.measurements import Measurements
    from desktop.program.pages import Pages
    from desktop.program.palettes import Palettes
    from desktop.program.settings_in_force import SettingsInForce
    from desktop.ui.main_window import MainWindow
    from desktop.ui.theme import Theme


class Openings:
    """Opens it; none of it is loaded before it is wanted.

    Args:
        app: Has the store.
        keepers: Owns what is being read.
        pages: Shows conversations.
        theme: The colours.
        settings: Shows settings.
        measurements: Says how fast answers are, None while that is not known.
    """

    def __init__(
        self,
        app: App,
        keepers: TaskOwner,
        pages: Pages,
        theme: Theme,
        settings: SettingsInForce,
        measurements: Callable[[], Measurements | None],
    ) -> None:
        self._app = app
        self._keepers = keepers
        self._pages = pages
        self._theme = theme
        self._settings = settings
        self._measurements = measurements

    @cached_property
    def palettes(self) -> Palettes:
        """The command palettes."""
        from desktop.program.palettes import Palettes

        return Palettes(self._app, self._keepers, self._pages, self._theme)

    def show_setting(self, over: MainWindow, section: str, name: str) -> None:
        """Show a setting, and give it the keyboard."""
        self._settings.show(over).show_setting(section, name)

    def show_keys(self, over: MainWindow) -> None:
        """Show which keys do what."""
        from desktop.ui.by_name import connect_by_name
        from desktop.ui.keys_sheet import KeysSheet
        from desktop.ui.shortcuts import shortcuts_of
        from desktop.ui.shortcuts_section import TITLE

        sheet = KeysSheet(self._theme, shortcuts_of(over).held(), over)
        sheet.change_wanted.connect(lambda: self._settings.show(over).show_section(TITLE))
        connect_by_name(over, "closing()", sheet, "close()")
        sheet.show()

    def show_history(self, over: MainWindow) -> None:
        """Show how fast earlier answers were."""
        measurements = self._measurements()
        if measurements is not None:
            measurements.show_history(over)

    def show_about(self, over: MainWindow) -> None:
        """Show what Gemstream is and is made of."""
        from desktop.program.about import show_about

        show_about(over, self._keepers, self._theme)
