"""Moving wide code and tables sideways within their own block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.ui.blocks.look import Look

BAR_PX = 8
_THUMB_PX = 4
_LEAST_THUMB_PX = 32


class Sideways:
    """How far content that is wider than its block has been moved.

    Attributes:
        offset: Pixels of the content that are hidden at the left.
    """

    def __init__(self) -> None:
        self.offset = 0
        self._most = 0
        self._width = 0

    @property
    def can_move(self) -> bool:
        """True if the content is wider than its block."""
        return self._most > 0

    def fit(self, content_px: float, width: int) -> None:
        """Take in the widths; the offset stays if it can."""
        self._width = width
        self._most = max(0, round(content_px) - width)
        self.offset = min(self.offset, self._most)

    def move(self, distance: int) -> bool:
        """Move the content by pixels to the left; False if it could not move."""
        before = self.offset
        self.offset = max(0, min(self._most, self.offset + distance))
        return self.offset != before

    def reveal(self, left: float, right: float) -> bool:
        """Move until a stretch of the content is in view; False if it was."""
        if left < self.offset:
            return self.move(round(left) - self.offset)
        if right > self.offset + self._width:
            return self.move(round(right) - self._width - self.offset)
        return False

    def _thumb_px(self) -> float:
        share = self._width / (self._width + self._most)
        return max(_LEAST_THUMB_PX, share * (self._width - BAR_PX))

    def drag(self, distance: float) -> bool:
        """Move as the bar was dragged; False if it could not move."""
        room = max(1.0, self._width - BAR_PX - self._thumb_px())
        return self.move(round(distance * self._most / room))

    def paint(self, painter: QPainter, look: Look, area: QRectF) -> None:
        """Paint the bar, if there is anything to move."""
        if not self.can_move:
            return
        room = self._width - BAR_PX - self._thumb_px()
        left = area.left() + BAR_PX / 2 + room * self.offset / self._most
        top = area.top() + (BAR_PX - _THUMB_PX) / 2 - 1
        thumb = QRectF(left, top, self._thumb_px(), _THUMB_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("line"))
        painter.drawRoundedRect(thumb, _THUMB_PX / 2, _THUMB_PX / 2)
