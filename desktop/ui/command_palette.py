"""The command palette: a few letters lead to everything that a window can do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.ui.announce import announce
from desktop.ui.command_list import CommandList
from desktop.ui.commands import Command, offers, window_commands
from desktop.ui.controls import QuietLabel, paint_card
from desktop.ui.search_field import SearchField
from desktop.ui.theme import RADIUS_CARD_PX, SMALL_PX, text_font
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from desktop.ui.main_window import MainWindow
    from desktop.ui.theme import Theme

WIDE_PX = 600
EDGE_PX = 8
TOP_PX = 72
VEIL = 0.35
MOST = 100
PAGE = 8
NAME = later("Command palette")
HINT = later("What do you want to do or open?")
NOTHING_FOUND = later("Nothing found.")


class CommandPalette(QWidget):
    """A card over its window; what is chosen is done once the card is gone.

    Args:
        theme: The colours.
        window: What it lies over.

    Attributes:
        field: What is searched for.
        list: What was found.

    Signals:
        titles_wanted: Words; the titles of conversations are wanted that hold them, the latest ones
            for none. Answer with ``show_titles``.
        conversation_chosen: The id of a conversation.
    """

    titles_wanted = Signal(str)
    conversation_chosen = Signal(str)

    def __init__(self, theme: Theme, window: MainWindow) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._commands: list[Command] = []
        self._titles: set[str] = set()  # ids of the conversations that are offered
        self._before: QWidget | None = None
        self.setObjectName("commandPalette")
        self.setAccessibleName(tr(NAME))
        self._box = SearchField(theme, "commandSearch", tr(HINT))
        self.field = self._box.field
        self.field.textChanged.connect(self._searched)
        self.field.installEventFilter(self)
        self.list = CommandList(theme)
        self.list.itemClicked.connect(lambda item: self._do(self.list.offer_of(item).command))
        self._nothing = QuietLabel(theme, text_font(SMALL_PX), text=tr(NOTHING_FOUND))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._card = QWidget(self)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        column.setSpacing(EDGE_PX)
        column.addWidget(self._box)
        column.addWidget(self.list)
        column.addWidget(self._nothing)
        self.hide()
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def open(self) -> None:
        """Show it empty, and what can be done now; once more closes it."""
        if not self.isHidden():
            self.leave()
            return
        self._before = self._window.focusWidget()
        self._commands = window_commands(self._window)
        self._titles.clear()
        self.field.clear()
        self._show()
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()
        self.titles_wanted.emit("")

    def leave(self) -> None:
        """Hide it and give the keyboard back."""
        self._return_focus()
        self.hide()
        self._commands = []

    def _return_focus(self) -> None:
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before):
            before.setFocus()
        else:
            self._window.composer.prompt.setFocus()

    def show_titles(self, titles: Sequence[tuple[str, str]]) -> None:
        """Offer conversations besides those that are offered already.

        Args:
            titles: Their ids and titles, the latest first.
        """
        if not self.isHidden():
            for conversation_id, title in titles:
                if conversation_id not in self._titles:
                    self._titles.add(conversation_id)
                    go = partial(self.conversation_chosen.emit, conversation_id)
                    self._commands.append(Command(title=title, kind="Conversation", do=go))
            self._show(keeps=True)

    def _searched(self) -> None:
        self._show()
        words = self.field.text().strip()
        if words:
            self.titles_wanted.emit(words)

    def _show(self, *, keeps: bool = False) -> None:
        found = offers(self.field.text(), self._commands, MOST)
        before = self.list.chosen
        self.list.show_offers(found, keeps=keeps)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        if not self.isHidden():
            self._place()
            now = self.list.chosen
            if now is None or before is None or now.command is not before.command:
                self._say_chosen()

    def _say_chosen(self) -> None:
        item = self.list.currentItem()
        words = tr(NOTHING_FOUND)
        if item is not None:
            words = item.data(Qt.ItemDataRole.AccessibleTextRole)
        announce(self.field, words)

    def _do(self, command: Command) -> None:
        self.leave()
        command.do()

    def _place(self) -> None:
        """Cover the window, with the card at the top of its middle."""
        self.setGeometry(self._window.rect())
        wide = min(WIDE_PX, self.width() - 4 * EDGE_PX)
        high = self._card.sizeHint().height()
        top = min(TOP_PX, max(EDGE_PX, (self.height() - high) // 2))
        self._card.setGeometry(QRect((self.width() - wide) // 2, top, wide, high))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that go through the list, and another size of the window."""
        if watched is self._window:
            if event.type() == QEvent.Type.Resize and not self.isHidden():
                self._place()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        pages = {Qt.Key.Key_PageUp: -PAGE, Qt.Key.Key_PageDown: PAGE}
        if (by := (steps | pages).get(key)) is not None:
            self.list.step(by)
            self._say_chosen()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if (offer := self.list.chosen) is not None:
                self._do(offer.command)
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            # Tab would leave the card, and there is nothing else on it.
            return key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
        return True

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Something else is worked with now: it must be seen."""
        if self.isHidden() or new is None or self.isAncestorOf(new):
            return
        if new.window() is self._window:
            self._before = new
            self.leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card closes it."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Veil the window and draw the card."""
        theme = self._theme
        painter = QPainter(self)
        veil = theme.colour("page")
        veil.setAlphaF(VEIL)
        painter.fillRect(event.rect(), veil)
        card = QRectF(self._card.geometry())
        paint_card(painter, card, RADIUS_CARD_PX, theme.colour("surface"), theme.colour("line"))
        painter.end()
