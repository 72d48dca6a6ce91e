"""What can be done by keys with the page that a window shows, and what its menu offers of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from desktop.ui.actions import add_action
from desktop.ui.chat_page import ChatPage
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from desktop.ui.window_menu import WindowMenu


def add_page_actions(window: QWidget, page: Callable[[], ChatPage], menu: WindowMenu) -> QAction:
    """Add what is done with the page that is shown.

    Args:
        window: Whose actions they are.
        page: Says which page is shown by then.
        menu: Offers some of them.

    Returns:
        That of Stop, which is enabled as the window says.
    """
    standard = QKeySequence.StandardKey

    def on_page(do: Callable[[ChatPage], object]) -> Callable[[], object]:
        return lambda: do(page())

    stop = add_action(window, later("Stop"), on_page(ChatPage.stop), "Escape")
    stop.setEnabled(False)
    for text, do, *keys in (
        (later("Add image"), lambda page: page.tray.choose_files(), "Ctrl+O"),
        (later("Capture the screen"), lambda page: page.composer.capture.begin(), "Ctrl+Shift+S"),
        (later("Send"), lambda page: page.composer.submit(), "Ctrl+Return", "Ctrl+Enter"),
        (later("Regenerate"), ChatPage.regenerate_last, "Ctrl+R"),
        (later("Copy the last answer"), lambda page: page.view.copy_last_answer(), "Ctrl+Shift+C"),
        (later("Copy the last code"), lambda page: page.view.copy_last_code(), "Ctrl+Shift+X"),
        (later("Edit the last question"), ChatPage.edit_last, "Ctrl+E"),
        (later("Previous version"), lambda page: page.branching.go(-1), "Alt+PgUp"),
        (later("Next version"), lambda page: page.branching.go(1), "Alt+PgDown"),
        (later("Go to the prompt"), lambda page: page.composer.prompt.setFocus(), "Ctrl+L"),
        (later("Find next"), lambda page: page.view.find_next(), standard.FindNext),
        (
            later("Find previous"),
            lambda on: on.view.find_next(backwards=True),
            standard.FindPrevious,
        ),
        (later("Paste"), ChatPage.paste, standard.Paste),
    ):
        add_action(window, text, on_page(do), *keys)
    find = on_page(lambda page: page.view.open_find())
    show = on_page(lambda page: page.branching.sent.show_draft())
    sent = add_action(window, later("What is sent"), show, "Ctrl+Shift+I")
    sent.setText(tr("What is sent…"))
    menu.add("conversation", add_action(window, later("Find"), find, standard.Find), sent)
    return stop


def add_size_actions(window: QWidget, wanted: Callable[[int], object]) -> None:
    """Add what sets text larger or smaller.

    Args:
        window: Whose actions they are.
        wanted: Told 1 for larger, -1 for smaller, 0 for the standard size.
    """
    for text, by, *keys in (
        (later("Larger text"), 1, "Ctrl++", "Ctrl+="),
        (later("Smaller text"), -1, "Ctrl+-"),
        (later("Standard text size"), 0, "Ctrl+0"),
    ):
        add_action(window, text, partial(wanted, by), *keys)
