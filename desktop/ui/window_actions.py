"""What can be done in a window by keys, and which of it its menu offers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from desktop.ui.actions import add_action
from desktop.ui.chat_page import ChatPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from desktop.ui.main_window import MainWindow


def add_actions(window: MainWindow) -> QAction:
    """Add them all; gives back that of Stop, which is enabled as the window says."""
    standard = QKeySequence.StandardKey

    def on_page(do: Callable[[ChatPage], object]) -> Callable[[], object]:
        """Do something with the page that is shown by then."""
        return lambda: do(window.page)

    stop = add_action(window, "Stop", on_page(ChatPage.stop), "Escape")
    stop.setEnabled(False)
    for text, do, *keys in (
        ("Add image", lambda page: page.tray.choose_files(), "Ctrl+O"),
        ("Capture the screen", lambda page: page.composer.capture.begin(), "Ctrl+Shift+S"),
        ("Send", lambda page: page.composer.submit(), "Ctrl+Return", "Ctrl+Enter"),
        ("Regenerate", ChatPage.regenerate_last, "Ctrl+R"),
        ("Edit the last question", ChatPage.edit_last, "Ctrl+E"),
        ("Previous version", lambda page: page.branching.go(-1), "Alt+PgUp"),
        ("Next version", lambda page: page.branching.go(1), "Alt+PgDown"),
        ("Go to the prompt", lambda page: page.composer.prompt.setFocus(), "Ctrl+L"),
        ("Find next", lambda page: page.view.find_next(), standard.FindNext),
        ("Find previous", lambda on: on.view.find_next(backwards=True), standard.FindPrevious),
        ("Paste", ChatPage.paste, standard.Paste),
    ):
        add_action(window, text, on_page(do), *keys)
    add_action(window, "New conversation", window.new_requested.emit, "Ctrl+N")
    temporary = window.temporary_requested.emit
    add_action(window, "Temporary conversation", temporary, "Ctrl+Shift+T")
    add_action(window, "Conversations", window.toggle_side, "Ctrl+H")
    find = on_page(lambda page: page.view.open_find())
    window.menu.add(
        "conversation",
        add_action(window, "System prompt", window.bar.system_requested.emit, "Ctrl+I"),
        add_action(window, "Find", find, standard.Find),
    )
    add_action(window, "Menu", window.bar.menu_wanted.emit, "F10")
    history = window.latency_history_requested.emit
    window.menu.add(
        "program",
        add_action(window, "New window", window.new_window_requested.emit, "Ctrl+Shift+N"),
        add_action(window, "Latency history", history, "Ctrl+Shift+L"),
        add_action(window, "Settings", window.settings_requested.emit, "Ctrl+,"),
    )
    window.menu.add(
        "end",
        add_action(window, "Close", window.close, "Ctrl+W"),
        add_action(window, "Quit", window.quit_requested.emit, "Ctrl+Q"),
    )
    return stop
