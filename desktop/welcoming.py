"""What is wanted of the welcome, and that it was seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from desktop.clients import KEY_PAGE
from desktop.ui.links import open_link

if TYPE_CHECKING:
    from desktop.settings_in_force import SettingsInForce
    from desktop.ui.main_window import MainWindow
    from desktop.ui.welcome import Wish

CLOUD_PAGE = "https://docs.cloud.google.com/gemini-enterprise-agent-platform"


class Welcoming:
    """Does what is wanted.

    Args:
        settings: Their file says that this was not the first start.
    """

    def __init__(self, settings: SettingsInForce) -> None:
        self._settings = settings

    def do(self, window: MainWindow, wish: Wish) -> None:
        """Do what is wanted in a window."""
        match wish:
            case "key" | "key page":
                open_link(KEY_PAGE)
            case "enterprise":
                open_link(CLOUD_PAGE)
            case "privacy":
                window.page.branching.sent.show_draft(all_that_can_leave=True)
            case _:
                assert_never(wish)

    def left(self) -> None:
        """Never begin with it again: from now on there is a file of settings."""
        self._settings.keep()
