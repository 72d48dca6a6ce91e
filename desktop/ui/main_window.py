"""The window: the conversation it shows, its keys, and what is dropped on it; no logic."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.ui.actions import add_action
from desktop.ui.chat_page import ChatPage
from desktop.ui.conversation_bar import ConversationBar
from desktop.ui.drop_overlay import DropOverlay
from desktop.ui.program_actions import ProgramWindow, add_program_actions
from desktop.ui.style import DressedLate, dress
from desktop.ui.window_actions import add_page_actions
from desktop.ui.window_menu import WindowMenu
from desktop.words import later

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QKeyEvent,
        QResizeEvent,
        QShowEvent,
    )

    from desktop.engine.controller import ChatController
    from desktop.settings import Pacing
    from desktop.ui.history_side import HistorySide
    from desktop.ui.notice_strip import NoticeKind
    from desktop.ui.theme import Theme


class MainWindow(ProgramWindow):
    """Shows one conversation at a time and passes on what the user wants.

    Attributes:
        bar: The line above it.
        menu: What it offers beside that.
        allow_close: False until the program has shut down cleanly behind the hidden window.
        may_wait: Says whether closing only hides it, and the program goes on behind it.
        waits_behind: True while it is hidden so.
        absent: Says which settings this computer has no use for.

    Signals:
        leaving: The user closes the window; it can still be seen.
        closing: The user closed the window; it is hidden already.
        put_behind: The user closed the window, and it waits to be shown again.
        pacing_chosen: How text is to appear from now on.
        side_chosen: Whether the conversations are to be shown beside the page from now on.
        panel_made: The ``HistoryPanel`` is there now.
    """

    closing = Signal()
    leaving = Signal()
    put_behind = Signal()
    pacing_chosen = Signal(str)
    side_chosen = Signal(bool)
    panel_made = Signal(object)

    def __init__(
        self,
        controller: ChatController,
        theme: Theme,
        *,
        notice: str = "",
        pacing: Pacing = "smooth",
        has_side: bool = False,
        is_temporary: bool = False,
        welcomes: bool = False,
    ) -> None:
        super().__init__()
        self.allow_close = self.waits_behind = False
        self.may_wait: Callable[[], bool] = lambda: False
        self.absent: Callable[[], frozenset[str]] = frozenset
        self._theme = theme
        DressedLate(self, theme)
        theme.changed.connect(self._dress)
        self.setWindowTitle("Gemstream")
        self.setMinimumSize(380, 480)
        self.setAcceptDrops(True)
        self._wants_drawer = True
        self.page = self.new_page(controller, is_temporary=is_temporary, welcomes=welcomes)
        self.bar = ConversationBar(theme)
        if is_temporary:
            self._show_title()
        self._has_side = has_side
        self.resize(1120, 780)
        self._lay_out()
        self.menu = WindowMenu(self)
        self._make_actions()
        self.bar.menu_wanted.connect(lambda: self.menu.open(self.bar.menu_button))
        self.use_pacing(pacing)
        self.page.composer.prompt.setFocus()
        self.show_notice(notice)

    def _dress(self) -> None:
        dress(self, self._theme)

    def new_page(
        self,
        controller: ChatController,
        *,
        title: str = "",
        is_temporary: bool = False,
        welcomes: bool = False,
    ) -> ChatPage:
        """A page for a conversation, see ``ChatPage``; it is not shown yet."""
        about = {"is_temporary": is_temporary, "welcomes": welcomes}
        page = ChatPage(controller, self._theme, self, title=title, **about)
        page.settings_requested.connect(self.settings_requested)
        page.latency_history_requested.connect(self.latency_history_requested)
        page.pacing_chosen.connect(self.pacing_chosen)
        page.stop_changed.connect(self._show_stop)
        page.panel_place.wants_drawer = self.wants_drawer
        page.latency_panel.toggle_requested.connect(self._note_drawer)
        page.title_changed.connect(self._show_title)
        page.view.size_wanted.connect(self.size_wanted)
        return page

    @property
    def wants_drawer(self) -> bool:
        """True if the read-outs are wanted in their drawer, where there is room for it."""
        return self._wants_drawer

    @wants_drawer.setter
    def wants_drawer(self, wanted: bool) -> None:
        self._wants_drawer = self.page.panel_place.wants_drawer = wanted

    def _note_drawer(self) -> None:
        self._wants_drawer = self.page.panel_place.wants_drawer

    def show_page(self, page: ChatPage) -> ChatPage:
        """Show another conversation; gives back the page of the one before, which is hidden."""
        before, self.page = self.page, page
        before.hide()
        before.setParent(None)
        # ``replaceWidget`` hands over the place of the old one, which PySide never deletes.
        self._grid.addWidget(page, 1, 1)
        if "side" in vars(self):
            self.side.is_before = False
        page.notice.take_over(before.notice)
        page.show()
        self._fit()
        self._show_title()
        self._show_stop()
        page.composer.prompt.setFocus()
        return before

    def _show_title(self) -> None:
        self.bar.show_title(self.page.title, is_temporary=self.page.is_temporary)

    def _lay_out(self) -> None:
        whole = QWidget()
        self._grid = QGridLayout(whole)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.addWidget(self.bar, 0, 1)
        self._grid.addWidget(self.page, 1, 1)
        self._grid.setRowStretch(1, 1)
        self._grid.setColumnStretch(1, 1)
        self.setCentralWidget(whole)
        self._overlay = DropOverlay(self._theme, self)
        self.bar.side_toggled.connect(self.toggle_side)
        self.bar.new_requested.connect(self.new_requested)
        self.bar.temporary_requested.connect(self.temporary_requested)

    def toggle_side(self) -> None:
        """Show the conversations and give them the keyboard, or hide them."""
        self.side.toggle()
        if self.side.is_open:
            self.side.make()
        self._fit()
        if self.side.is_open:
            self.side.panel.begin()
        else:
            self.composer.prompt.setFocus()
        if self.side.has_room:
            self.side_chosen.emit(self.side.is_wanted)

    def show_side(self, *, is_wanted: bool) -> None:
        """Show the conversations beside the page, or hide them."""
        self.side.is_wanted = is_wanted
        if self.side.is_open:
            self.side.make()
        self._fit()

    def leave_side(self) -> None:
        """Go back to the page, which comes to the front again where there is no room for both."""
        self.side.is_before = False
        self._fit()
        self.composer.prompt.setFocus()

    def _fit(self) -> None:
        """Share the width."""
        if not self._has_side and "side" not in vars(self):
            self.page.fit(self.width())
            return
        beside_px = self.side.fit(self.width())
        if self.page.isHidden() is not self.side.covers:
            place = (1, 1, 1, 1) if self.side.covers else (0, 0, 2, 1)
            self._grid.addWidget(self.side, *place)
            self.page.setHidden(self.side.covers)
        self.bar.show_side(is_open=self.side.is_open)
        self.page.fit(self.width() - beside_px)

    @cached_property
    def side(self) -> HistorySide:
        """The conversations of earlier times; no first picture waits for what it does not show."""
        from desktop.ui.history_side import HistorySide

        side = HistorySide(self._theme, is_wanted=self._has_side)
        side.made.connect(self.panel_made)
        side.hide()
        self._grid.addWidget(side, 0, 0, 2, 1)
        side.fit(self.width())
        return side

    @property
    def has_panel(self) -> bool:
        """True if the list of conversations is there, be it to be seen or not."""
        return "side" in vars(self) and self.side.is_made

    def _make_actions(self) -> None:
        system = add_action(self, later("System prompt"), self.bar.system_requested.emit, "Ctrl+I")
        self.menu.add("conversation", system)
        self._stop_action = add_page_actions(self, lambda: self.page, self.menu)
        add_program_actions(self, self.menu, self.toggle_side, self.bar.menu_wanted.emit)

    def add_images(self, paths: Sequence[Path]) -> None:
        """Add images as if they were dropped."""
        self.tray.add_files(paths)

    def ask(self, prompt: str) -> str:
        """Send a prompt, see ``ChatPage.ask``."""
        return self.page.ask(prompt)

    def use_pacing(self, pacing: Pacing) -> None:
        """Show text as an even flow, or as it comes."""
        self.page.use_pacing(pacing)

    def show_notice(self, sentence: str, *, kind: NoticeKind = "info") -> None:
        """Show a sentence at the top until it is dismissed; an empty one shows nothing."""
        self.notice.say(sentence, kind)

    def _show_stop(self) -> None:
        self._stop_action.setEnabled(self.composer.is_running)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what dropping this will do."""
        offer = self.composer.fetching.offer_of(event.mimeData())
        if offer is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._overlay.show_offer(offer)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing was dropped."""
        event.accept()
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put what was dropped in the tray."""
        self._overlay.hide()
        self.tray.dropEvent(event)
        self.activateWindow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to the room there is."""
        super().resizeEvent(event)
        self._fit()
        self._overlay.setGeometry(self.rect())

    def showEvent(self, event: QShowEvent) -> None:
        """It waits no more."""
        super().showEvent(event)
        self.waits_behind = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stop on Escape also where shortcuts sleep: a window that no window manager activates."""
        if event.key() == Qt.Key.Key_Escape and self._stop_action.isEnabled():
            self.page.stop()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide at once; the program ends when everything is saved and closed."""
        if self.allow_close:
            self.page.hear_no_more()
            event.accept()
            return
        event.ignore()
        if self.isVisible():
            self.leaving.emit()
        if self.isVisible() and self.may_wait():
            self.waits_behind = True
            self.hide()
            self.put_behind.emit()
            return
        # Also while it is hidden because the screen is being captured.
        if self.composer.capture.give_up() or self.isVisible() or self.waits_behind:
            self.waits_behind = False
            self.hide()
            self.composer.waiting.give_up()
            self.page.going.emit()
            self.closing.emit()
