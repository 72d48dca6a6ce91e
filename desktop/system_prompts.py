"""The system prompt of each conversation: shown in its window, changed, kept with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.app import App
    from desktop.pages import Pages
    from desktop.ui.chat_page import ChatPage
    from desktop.ui.main_window import MainWindow
    from desktop.ui.system_dialog import SystemDialog
    from desktop.ui.theme import Theme


class SystemPrompts:
    """Follows windows; a conversation is asked with what is written here from its next question on.

    Args:
        app: Knows what the command line says.
        theme: The colours.
        pages: Shows conversations.
        windows: Those that are open.
    """

    def __init__(self, app: App, theme: Theme, pages: Pages, windows: Sequence[MainWindow]) -> None:
        self._app = app
        self._theme = theme
        self._windows = windows
        self._dialogs: dict[ChatPage, SystemDialog] = {}
        pages.changed.connect(self.look_again)
        for window in windows:
            self.follow(window)

    def follow(self, window: MainWindow) -> None:
        """Show in a window what the conversation there has, and open it when it is wanted."""
        window.bar.system_requested.connect(partial(self._ask, window))
        window.closing.connect(lambda: self._close(window.page))

    def look_again(self) -> None:
        """Another conversation may be shown somewhere."""
        shown = {window.page for window in self._windows}
        for page in tuple(self._dialogs):
            if page not in shown:
                self._close(page)
        for window in self._windows:
            self._show(window)

    def _show(self, window: MainWindow) -> None:
        window.bar.show_system(window.page.controller.options.system)

    def _close(self, page: ChatPage) -> None:
        if (dialog := self._dialogs.get(page)) is not None:
            dialog.accept()

    def _ask(self, window: MainWindow) -> None:
        page = window.page
        if page not in self._dialogs:
            self._dialogs[page] = self._dialog(window, page)
        dialog = self._dialogs[page]
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _dialog(self, window: MainWindow, page: ChatPage) -> SystemDialog:
        from desktop.ui.system_dialog import SystemDialog

        controller = page.controller
        dialog = SystemDialog(
            self._theme,
            controller.options.system,
            window,
            is_fixed=bool(self._app.setup.system),
            is_offline=controller.engine == "offline",
        )
        dialog.changed.connect(partial(self._use, window, page))
        dialog.finished.connect(lambda _: self._closed(page))
        return dialog

    def _closed(self, page: ChatPage) -> None:
        self._dialogs.pop(page).deleteLater()

    def _use(self, window: MainWindow, page: ChatPage, system: str) -> None:
        page.controller.use_system(system)
        self._show(window)
