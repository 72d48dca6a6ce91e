"""What is wanted of the welcome, and that it was seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from desktop.core.profile import KEY_PAGE
from desktop.ui.links import open_link

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.program.key_desk import KeyDesk
    from desktop.program.settings_in_force import SettingsInForce
    from desktop.ui.main_window import MainWindow
    from desktop.ui.welcome import Wish


class Welcoming:
    """Does what is wanted.

    Args:
        settings: Their file says that this was not the first start.
        desk: Gives what asks for keys.
    """

    def __init__(self, settings: SettingsInForce, desk: Callable[[], KeyDesk]) -> None:
        self._settings = settings
        self._desk = desk

    def do(self, window: MainWindow, wish: Wish) -> None:
        """Do what is wanted in a window."""
        match wish:
            case "key":
                self._desk().add(window)
            case "enterprise":
                self._desk().add(window, "enterprise")
            case "key page":
                open_link(KEY_PAGE)
            case "privacy":
                window.page.branching.sent.show_draft(all_that_can_leave=True)
            case "versions" | "no versions":
                self._settings.use_versions(is_wanted=wish == "versions")
            case _:
                assert_never(wish)

    def left(self) -> None:
        """Never begin with it again: from now on there is a file of settings."""
        self._settings.keep()
