"""What can be done with the program from a window: its wishes, its keys, its part of the menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.ui.actions import add_action
from desktop.ui.page_window import PageWindow
from desktop.ui.window_actions import add_size_actions
from desktop.words import later

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.window_menu import WindowMenu


IN_LISTS = (later("Print"), later("Share"))
"""How lists of keys and commands call actions whose text ends in "…": as ``add_action`` does."""


class ProgramWindow(PageWindow):
    """A window that passes on what the user wants of the program.

    Signals:
        new_window_requested: The user wants another conversation beside this one.
        quit_requested: The user wants all windows closed.
        share_requested: The user wants to give the conversation to others.
        print_requested: The user wants to print it.
        quick_ask_requested: The user wants the small window that takes one question.
        settings_requested: The user wants to see the settings.
        latency_history_requested: The user wants to see how fast earlier answers were.
        palette_requested: The user wants to search for something to do.
        neighbour_requested: 1 for the conversation below this one in the list, -1 for that above.
        keys_requested: The user wants to know which keys do what.
        setting_requested: The section and the name of a setting that the user wants to see.
        welcome_requested: The user wants to see the welcome.
        about_requested: The user wants to know what Gemstream is and is made of.
        versions_requested: The user wants a new version looked for.
        size_wanted: 1 for larger text, -1 for smaller, 0 for the standard size.
        new_requested: The user wants a new conversation here.
        temporary_requested: Likewise, one that is never kept.
    """

    new_window_requested = Signal()
    quit_requested = Signal()
    share_requested = Signal()
    print_requested = Signal()
    quick_ask_requested = Signal()
    settings_requested = Signal()
    latency_history_requested = Signal()
    palette_requested = Signal()
    neighbour_requested = Signal(int)
    keys_requested = Signal()
    setting_requested = Signal(str, str)
    welcome_requested = Signal()
    about_requested = Signal()
    versions_requested = Signal()
    size_wanted = Signal(int)
    new_requested = Signal()
    temporary_requested = Signal()


def add_program_actions(
    window: ProgramWindow,
    menu: WindowMenu,
    toggle_side: Callable[[], object],
    open_menu: Callable[[], object],
) -> None:
    """Add what is done with the program.

    Args:
        window: Whose actions they are.
        menu: Offers some of them.
        toggle_side: Shows the conversations, or hides them.
        open_menu: Opens the menu.
    """
    add_size_actions(window, window.size_wanted.emit)
    add_action(window, later("New conversation"), window.new_requested.emit, "Ctrl+N")
    temporary = window.temporary_requested.emit
    add_action(window, later("Temporary conversation"), temporary, "Ctrl+Shift+T")
    add_action(window, later("Conversations"), toggle_side, "Ctrl+H")
    for text, by, keys in (
        (later("Next conversation"), 1, "Ctrl+PgDown"),
        (later("Previous conversation"), -1, "Ctrl+PgUp"),
    ):
        add_action(window, text, partial(window.neighbour_requested.emit, by), keys)
    add_action(window, later("Menu"), open_menu, "F10")
    menu.add(
        "conversation",
        add_action(window, later("Share…"), window.share_requested.emit),
        add_action(window, later("Print…"), window.print_requested.emit, "Ctrl+P"),
    )
    history, palette = window.latency_history_requested.emit, window.palette_requested.emit
    another = window.new_window_requested.emit
    menu.add(
        "program",
        add_action(window, later("Command palette"), palette, "Ctrl+K", "Ctrl+Shift+P"),
        add_action(window, later("Quick ask"), window.quick_ask_requested.emit),
        add_action(window, later("New window"), another, "Ctrl+Shift+N"),
        add_action(window, later("Latency history"), history, "Ctrl+Shift+L"),
        add_action(window, later("Keyboard shortcuts"), window.keys_requested.emit, "F1", "Ctrl+/"),
        add_action(window, later("Settings"), window.settings_requested.emit, "Ctrl+,"),
        add_action(window, later("Welcome"), window.welcome_requested.emit),
        add_action(window, later("About Gemstream"), window.about_requested.emit),
        add_action(window, later("Look for a new version"), window.versions_requested.emit),
    )
    menu.add(
        "end",
        add_action(window, later("Close"), window.close, "Ctrl+W"),
        add_action(window, later("Quit"), window.quit_requested.emit, "Ctrl+Q"),
    )
