"""The text of one message for a screen reader, and where it stands on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QAccessibleTextInterface

from desktop.ui.blocks.units import part
from desktop.ui.transcript.folded import FoldedTurn
from desktop.ui.transcript.selection import Spot
from desktop.ui.transcript.spots import settled, view_of
from desktop.ui.transcript.text_row import TextRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.transcript.accessible_rows import SpokenMessage
    from desktop.ui.transcript.accessible_script import Piece, Script
    from desktop.ui.transcript.reading_area import ReadingArea

    AreaOf = Callable[[], ReadingArea | None]


class SpokenText(QAccessibleTextInterface):
    """Hands out what a message says, and selects and reveals it.

    Nobody is told what is selected: PySide leaves ``selection`` out of this class, so a bridge that
    asked for it would read two numbers that nobody has written.

    Args:
        message: What is read.
        area_of: The page; None once that is gone.
    """

    def __init__(self, message: SpokenMessage, area_of: AreaOf) -> None:
        super().__init__()
        self._message = message
        self._area_of = area_of

    @property
    def _script(self) -> Script | None:
        return self._message.script if self._area_of() is not None else None

    def characterCount(self) -> int:
        """How many UTF-16 units the text has."""
        script = self._script
        return script.size if script else 0

    def text(self, start: int, end: int) -> str:
        """The text between two offsets."""
        script = self._script
        if script is None:
            return ""
        start, end = max(0, start), script.size if end < 0 else min(end, script.size)
        if len(script.text) == script.size:
            return script.text[start:end]
        return part(script.text, start, end) if start < end else ""

    def cursorPosition(self) -> int:
        """Where a selection ends; the start if that is in another message."""
        area = self._area_of()
        caret = area.selection.caret if area else None
        if caret is None or caret.row not in self._message.rows():
            return 0
        return self._offset_of(settled(caret)) or 0

    def setCursorPosition(self, position: int) -> None:
        """Let a selection begin there, and go there."""
        self._select(position, position)
        self.scrollToSubstring(position, position)

    def selectionCount(self) -> int:
        """None is told of, see above."""
        return 0

    def addSelection(self, start: int, end: int) -> None:
        """Select between two offsets."""
        self._select(start, end)

    def setSelection(self, number: int, start: int, end: int) -> None:
        """Select between two offsets; there is one selection for all messages."""
        self._select(start, end)

    def removeSelection(self, number: int) -> None:
        """Select nothing."""
        area = self._area_of()
        if area is not None:
            area.clear_selection()

    def _select(self, start: int, end: int) -> None:
        area = self._area_of()
        first, last = self._spot_at(start), self._spot_at(end)
        if area is not None and first is not None and last is not None:
            area.selection.set(first, last)
            area.selected()

    def scrollToSubstring(self, start: int, end: int) -> None:
        """Go to a part of the text; its start is in view in any case."""
        area = self._area_of()
        for offset in (end, start):
            spot = self._spot_at(offset)
            if area is not None and spot is not None:
                area.reveal(spot)

    def characterRect(self, offset: int) -> QRect:
        """Where a character is on the screen; empty if it is not in view."""
        area, script = self._area_of(), self._script
        piece = script.piece_at(offset) if script else None
        placed = area.placed_of(piece.row) if area and piece else None
        if area is None or piece is None or placed is None:
            return QRect()
        inside = QRectF(0, 0, area.column_width, placed.height)
        if isinstance(piece.row, TextRow):
            inside = _rect_in(piece.row, piece, offset)
        seen = area.on_page(placed, inside).toAlignedRect() & area.viewport().rect()
        return seen.translated(area.viewport().mapToGlobal(QPoint()))

    def offsetAtPoint(self, point: QPoint) -> int:
        """The offset nearest to a point of the screen; -1 if another message is there."""
        area = self._area_of()
        if area is None:
            return -1
        spot = area.spot_at(QPointF(area.viewport().mapFromGlobal(point)))
        offset = self._offset_of(spot) if spot else None
        return -1 if offset is None else offset

    def _offset_of(self, spot: Spot) -> int | None:
        return self._message.script.offset_of(spot.row, spot.number, spot.position)

    def _spot_at(self, offset: int) -> Spot | None:
        """The spot of an offset, for which its row is unfolded and built if need be."""
        area = self._area_of()
        while area is not None:
            piece = self._message.script.piece_at(offset)
            if piece is None:
                return None
            row = piece.row
            if isinstance(row, FoldedTurn):
                area.transcript.unfolded(row)
            elif not isinstance(row, TextRow):
                return None
            elif row.views is None:
                row.built()  # it may go on in other rows now
            else:
                position = piece.words.position_of(offset - piece.start)
                return settled(Spot(row, piece.number, position))
        return None


def _rect_in(row: TextRow, piece: Piece, offset: int) -> QRectF:
    """Where a character is in its row."""
    spot = settled(Spot(row, piece.number, piece.words.position_of(offset - piece.start)))
    view = view_of(spot)
    if view is None:
        return QRectF()
    rect = view.rect_at(spot.position)
    if spot.position < view.size:
        following = view.rect_at(view.next_position(spot.position, is_word=False))
        if following.top() == rect.top():
            left, right = sorted((rect.left(), following.left()))
            rect = QRectF(left, rect.top(), max(1.0, right - left), rect.height())
    return rect.translated(row.corner_of(spot.number))
