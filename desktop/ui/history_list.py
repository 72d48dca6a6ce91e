"""The list of conversations: chosen with pointer or keys, with a menu for each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu

from desktop.core.history import Hit, Outline
from desktop.ui.actions import spoken
from desktop.ui.announce import tell_row
from desktop.ui.history_painting import HistoryPainting
from desktop.ui.history_rows import ROW, HistoryRows, conversation_of
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.ui.theme import Theme


class HistoryList(QListView):
    """Shows the rows.

    Args:
        theme: The colours.
        rows: The rows.

    Attributes:
        make_file: Given the id and the title of a conversation that is dragged out, begins to make
            a file of it and says at once where it will be.

    Signals:
        opened: The id of a conversation.
        hit_opened: A ``Hit``: its conversation is to be opened at the place.
        pin_wanted: An ``Outline``, and whether it is to be pinned.
        archive_wanted: Likewise, to be in the archive.
        export_wanted: An ``Outline``; likewise ``delete_wanted``.
        export_all_wanted: All conversations are to be exported.
        left: Up from the first row, or Escape: the keyboard is wanted elsewhere.
        edit_ended: A title is no longer being changed.
    """

    opened = Signal(str)
    hit_opened = Signal(object)
    pin_wanted = Signal(object, bool)
    archive_wanted = Signal(object, bool)
    export_wanted = Signal(object)
    export_all_wanted = Signal()
    delete_wanted = Signal(object)
    left = Signal()
    edit_ended = Signal()

    def __init__(self, theme: Theme, rows: HistoryRows) -> None:
        super().__init__()
        self._theme = theme
        self.rows = rows
        self.make_file: Callable[[str, str], Path] | None = None
        self._pressed = QPersistentModelIndex()
        self.setObjectName("conversationList")
        self.setAccessibleName(tr("Conversations"))
        self.setModel(rows)
        painting = HistoryPainting(theme, self)
        self.setItemDelegate(painting)
        painting.closeEditor.connect(self.edit_ended)  # behind the list's own: then it is over
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.viewport().setAutoFillBackground(False)
        theme.repaint(self.viewport())

    @property
    def is_editing(self) -> bool:
        """True while a title is being changed."""
        return self.state() == QAbstractItemView.State.EditingState

    def open_row(self, index: QModelIndex) -> None:
        """Do what a click on a row does."""
        row = index.data(ROW)
        if isinstance(row, Hit):
            self.hit_opened.emit(row)
        elif isinstance(row, Outline):
            self.opened.emit(row.id)

    def choose(self, conversation_id: str) -> None:
        """Put the keyboard on a conversation, if it is there."""
        index = self.rows.row_of(conversation_id)
        if index.isValid():
            self.setCurrentIndex(index)

    @property
    def chosen(self) -> str:
        """The conversation that the keyboard is on; empty for none."""
        return conversation_of(self.currentIndex().data(ROW))

    def choose_first(self) -> None:
        """Put the keyboard on the first row that can be opened."""
        for number in range(self.rows.rowCount()):
            index = self.rows.index(number)
            if index.flags() & Qt.ItemFlag.ItemIsEnabled:
                self.setCurrentIndex(index)
                return

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what may be pulled from here."""
        is_left = event.button() == Qt.MouseButton.LeftButton
        place = event.position().toPoint()
        self._pressed = QPersistentModelIndex(self.indexAt(place) if is_left else QModelIndex())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and not self.is_editing:
            self.open_row(index)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Let the conversation that is pulled be dropped in another program."""
        index = self.rows.index(self._pressed.row())
        row = index.data(ROW)
        if not isinstance(row, Outline | Hit):
            return  # a day, or the list has been read again meanwhile
        mime = self.rows.mimeData([index])
        if self.make_file is not None:
            path = self.make_file(conversation_of(row), row.title)
            mime.setUrls([QUrl.fromLocalFile(str(path))])
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.setPixmap(self.viewport().grab(self.visualRect(index)))
        drag.exec(actions)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say which row has the keyboard."""
        super().focusInEvent(event)
        tell_row(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, Delete deletes, F2 changes the title, Up from the first row leaves."""
        row = self.currentIndex().data(ROW)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_row(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and isinstance(row, Outline):
            self.delete_wanted.emit(row)
        elif event.key() == Qt.Key.Key_Up and self._is_first:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @property
    def _is_first(self) -> bool:
        above = range(self.currentIndex().row())
        enabled = Qt.ItemFlag.ItemIsEnabled
        return not any(self.rows.index(number).flags() & enabled for number in above)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a conversation."""
        is_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_keyboard else self.indexAt(event.pos())
        row = index.data(ROW)
        if isinstance(row, Outline):
            self.setCurrentIndex(index)
            below = self.visualRect(index).center()
            place = self.viewport().mapToGlobal(below) if is_keyboard else event.globalPos()
            self.menu_for(row).popup(place)

    def menu_for(self, outline: Outline) -> QMenu:
        """The menu of a conversation; it deletes itself when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        pinned, archived = outline.is_pinned, outline.is_archived
        menu.addAction(tr("Open"), partial(self.opened.emit, outline.id))
        rename = partial(self.edit, self.rows.row_of(outline.id))
        menu.addAction(_beside(tr("Rename"), "F2"), rename)
        if not archived:
            pin = partial(self.pin_wanted.emit, outline, not pinned)
            menu.addAction(tr("Unpin") if pinned else tr("Pin"), pin)
        archive = partial(self.archive_wanted.emit, outline, not archived)
        words = tr("Take out of the archive") if archived else tr("Archive", "verb")
        menu.addAction(words, archive)
        menu.addAction(tr("Export…"), partial(self.export_wanted.emit, outline))
        menu.addAction(tr("Export all conversations…"), partial(self.export_all_wanted.emit))
        menu.addSeparator()
        delete = partial(self.delete_wanted.emit, outline)
        menu.addAction(_beside(tr("Delete"), "Del"), delete)
        return menu


def _beside(words: str, keys: str) -> str:
    """With the keys that the list itself has for it."""
    return f"{words}\t{spoken(keys)}"
