"""Conversations for others: on the clipboard, as a file, as a PDF to be looked at or printed.

Printing goes by the PDF and the program that shows it: Qt's own printing would cost the packages a
megabyte, and every system's viewer of PDFs prints.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from desktop.core.errors import StorageFailed
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.app import App
    from desktop.engine.tasks import TaskOwner
    from desktop.program.exporting import Exporting
    from desktop.program.history import History
    from desktop.ui.chat_page import ChatPage
    from desktop.ui.main_window import MainWindow

NOTHING_YET = later("Nothing was asked in this conversation yet.")
NOT_KEPT = later("A temporary conversation makes no files. Share copies it.")
COPIED = later("The conversation is copied as Markdown.")
MAKING = later("The conversation is being made into a PDF…")
OPENED = later("The conversation is open as a PDF in another program.")
PRINT_THERE = later("The conversation is open as a PDF. Print it from there.")
NO_VIEWER = later("No program of this computer opens PDFs. It is in {file} until Gemstream ends.")


class Sharing(QObject):
    """Does what is wanted of the conversation that a window shows.

    Args:
        app: Has the store.
        keepers: Owns what must end before the program does.
        windows: Those that are open.
        history: Makes files for other programs.
        exporting: Gives what writes files where the user wants them.
    """

    def __init__(
        self,
        app: App,
        keepers: TaskOwner,
        windows: Sequence[MainWindow],
        history: History,
        exporting: Callable[[], Exporting],
    ) -> None:
        super().__init__()
        self._app = app
        self._keepers = keepers
        self._windows = windows
        self._history = history
        self._exporting = exporting

    def share(self, window: MainWindow) -> None:
        """Offer what can be made of it."""
        from desktop.ui.share_menu import ShareMenu

        if self._is_there(window):
            menu = ShareMenu(window, is_kept=self._is_kept(window.page))
            menu.chosen.connect(partial(self._do, window))
            menu.open_below(window.bar.menu_button)

    def print_page(self, window: MainWindow) -> None:
        """Open it as a PDF, to be printed from there."""
        if self._is_there(window):
            if self._is_kept(window.page):
                self._open_pdf(window, tr(PRINT_THERE))
            else:
                window.show_notice(tr(NOT_KEPT))

    def _is_there(self, window: MainWindow) -> bool:
        has_begun = bool(window.page.controller.conversation.turns)
        if not has_begun:
            window.show_notice(tr(NOTHING_YET))
        return has_begun

    def _is_kept(self, page: ChatPage) -> bool:
        return self._history.has_begun and not page.is_temporary

    def _do(self, window: MainWindow, what: str) -> None:
        page = window.page
        match what:
            case "copy" if self._is_kept(page):
                self._keepers.start(self._copy(window, page), name="copy conversation")
            case "copy":
                self._copied(window, page.view.text())
            case "save":
                self._exporting().ask(window, page.controller.conversation.id, page.title)
            case _:
                self._open_pdf(window, tr(OPENED))

    async def _copy(self, window: MainWindow, page: ChatPage) -> None:
        from desktop.transfer import export

        pieces: list[bytes] = []
        ids = (page.controller.conversation.id,)
        try:
            await export(self._app.store, ids, "md", pieces.extend)
        except StorageFailed as error:
            self._say(window, str(error), is_well=False)
        else:
            self._copied(window, b"".join(pieces).decode())

    def _copied(self, window: MainWindow, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._say(window, tr(COPIED))

    def _open_pdf(self, window: MainWindow, done: str) -> None:
        page = window.page
        self._say(window, tr(MAKING))
        self._history.hand_out(
            partial(self._say, window, is_well=False),
            page.controller.conversation.id,
            page.title,
            partial(self._open, window, done),
        )

    def _open(self, window: MainWindow, done: str, file: Path) -> None:
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self._say(window, done)
        else:
            self._say(window, tr(NO_VIEWER).format(file=file), is_well=False)

    def _say(self, window: MainWindow, sentence: str, *, is_well: bool = True) -> None:
        if window in self._windows:
            window.show_notice(sentence, kind="info" if is_well else "warn")
