"""Moving wide code and tables sideways within their own block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter

    from desktop.ui.blocks.look import Look

BAR_PX = 12
"""The strip below wide content in which the bar can be grabbed."""

_THUMB_PX = 4
_INSET_PX = 8
_LEAST_THUMB_PX = 32
_STRENGTH = 0.5  # of its colour


class Sideways:
    """How far content that is wider than its block has been moved; pieces of a long block share it.

    Attributes:
        offset: Pixels of the content that are hidden at the side where it begins.
        is_mirrored: True if that is the right one.
    """

    def __init__(self) -> None:
        self.offset = 0
        self.is_mirrored = False
        self._contents: dict[int, float] = {}
        self._most = 0
        self._width = 0

    @property
    def can_move(self) -> bool:
        """True if the content is wider than its block."""
        return self._most > 0

    def fit(self, content_px: float, width: int, piece: int = 0) -> None:
        """Take in the widths; the offset stays if it can.

        Args:
            content_px: How wide the content of a piece is.
            width: Of the block.
            piece: Its number.
        """
        self._contents[piece] = content_px
        self._width = width
        self._most = max(0, round(max(self._contents.values())) - width)
        self.offset = min(self.offset, self._most)

    def _move_to(self, offset: int) -> bool:
        before = self.offset
        self.offset = max(0, min(self._most, offset))
        return self.offset != before

    def move(self, distance: int) -> bool:
        """Move the content by pixels to the left; False if it could not move."""
        return self._move_to(self.offset - distance if self.is_mirrored else self.offset + distance)

    def reveal(self, left: float, right: float) -> bool:
        """Move until a stretch of the content, from its beginning, is in view; False if it was."""
        if left < self.offset:
            return self._move_to(round(left))
        if right > self.offset + self._width:
            return self._move_to(round(right) - self._width)
        return False

    @property
    def _track_px(self) -> float:
        return self._width - 2 * _INSET_PX

    @property
    def _thumb_px(self) -> float:
        share = self._width / (self._width + self._most)
        return min(self._track_px, max(_LEAST_THUMB_PX, share * self._track_px))

    def _thumb_left(self) -> float:
        return _INSET_PX + (self._track_px - self._thumb_px) * self.offset / self._most

    def grab(self, x: float) -> Callable[[float], bool] | None:
        """Take hold of the bar; beside the thumb, that comes to the pointer first.

        Args:
            x: From the left end of the bar.

        Returns:
            See ``BlockView.grab_bar``.
        """
        if not self.can_move:
            return None
        x, way = (self._width - x, -1) if self.is_mirrored else (x, 1)
        room = max(1.0, self._track_px - self._thumb_px)
        start = float(self.offset)
        if not 0 <= x - self._thumb_left() <= self._thumb_px:
            start = (x - _INSET_PX - self._thumb_px / 2) * self._most / room
        return lambda distance: self._move_to(round(start + way * distance * self._most / room))

    def paint(self, painter: QPainter, look: Look, area: QRectF) -> None:
        """Paint the bar into its strip, if there is anything to move."""
        if not self.can_move:
            return
        colour = look.colour("quiet")
        colour.setAlphaF(_STRENGTH)
        left = area.left() + self._thumb_left()
        if self.is_mirrored:
            left = area.right() - self._thumb_left() - self._thumb_px
        top = area.top() + (area.height() - _THUMB_PX) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        thumb = QRectF(left, top, self._thumb_px, _THUMB_PX)
        painter.drawRoundedRect(thumb, _THUMB_PX / 2, _THUMB_PX / 2)
