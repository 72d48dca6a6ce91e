"""The page under the reader's pointer: selecting, copying, clicking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.rows import TextRow
from desktop.ui.transcript_area import TranscriptArea

if TYPE_CHECKING:
    from desktop.ui.theme import Theme
    from desktop.ui.transcript import Placed


class ReadingArea(TranscriptArea):
    """A page whose text can be selected, within one message, and whose rows can be clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._is_selecting = False
        self._pressed: QPointF | None = None  # where something was pressed that can be clicked
        self.viewport().setMouseTracking(True)

    def _in_row(self, placed: Placed, point: QPointF) -> QPointF:
        return point - QPointF(self.column_left, placed.y)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection, or press what can be clicked."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.selection.clear()
        self.viewport().update()
        placed = self.placed_at(event.position().y())
        if placed is None:
            return
        point = self._in_row(placed, event.position())
        if placed.row.action_at(point):
            self._pressed = event.position()
        elif isinstance(placed.row, TextRow):
            row = placed.row
            self.selection.start(row.message, row.segment, row.position_at(point))
            self._is_selecting = True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection, or show what the pointer is over."""
        if self._is_selecting:
            self._extend_to(event.position())
        else:
            self._show_pointer(event.position())

    def _extend_to(self, point: QPointF) -> None:
        """Select up to the nearest position of the same message that is in view."""
        rows = [
            placed
            for placed in self.shown
            if isinstance(placed.row, TextRow)
            and placed.row.message is self.selection.message
            and placed.height
        ]
        if rows:
            placed = next((p for p in rows if point.y() < p.y + p.height), rows[-1])
            row = placed.row
            if isinstance(row, TextRow):
                position = row.position_at(self._in_row(placed, point))
                self.selection.extend(row.segment, position)
                self.viewport().update()

    def _show_pointer(self, point: QPointF) -> None:
        placed = self.placed_at(point.y())
        shape = Qt.CursorShape.ArrowCursor
        if placed is not None:
            inside = self._in_row(placed, point)
            if placed.row.action_at(inside):
                shape = Qt.CursorShape.PointingHandCursor
            elif isinstance(placed.row, TextRow) and placed.row.is_over_text(inside):
                shape = Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the selection, or do what was clicked if the pointer is still there."""
        self._is_selecting = False
        pressed, self._pressed = self._pressed, None
        placed = self.placed_at(event.position().y())
        if pressed is None or placed is None:
            return
        action = placed.row.action_at(self._in_row(placed, event.position()))
        moved = (event.position() - pressed).manhattanLength()
        if action and moved < QApplication.startDragDistance():
            action()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        placed = self.placed_at(event.position().y())
        if placed is not None and isinstance(placed.row, TextRow):
            position = placed.row.position_at(self._in_row(placed, event.position()))
            self.selection.select_word(placed.row.message, placed.row.segment, position)
            self.viewport().update()

    def copy_selection(self) -> None:
        """Put the selected text on the clipboard, if there is any."""
        if not self.selection.is_empty:
            QGuiApplication.clipboard().setText(self.selection.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The copy shortcut copies what is selected."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        else:
            super().keyPressEvent(event)
