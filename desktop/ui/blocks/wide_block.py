"""A block whose content may be wider than the column, and then moves sideways within it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from desktop.ui.blocks.block_view import BlockView
from desktop.ui.blocks.sideways import BAR_PX, Sideways

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPainter

    from desktop.markdown.blocks import Block
    from desktop.ui.blocks.look import Look
    from desktop.ui.blocks.styles import Styles


class WideBlock(BlockView):
    """Has a bar at its foot; of the pieces of a long block, only the last one has it.

    Args:
        block: What is shown.
        before: The block above it.
        styles: Faces and formats.
        sideways: How far it has been moved.
    """

    def __init__(
        self, block: Block, before: Block | None, styles: Styles, sideways: Sideways
    ) -> None:
        super().__init__(block, before, styles)
        self._sideways = sideways

    @property
    def _has_bar(self) -> bool:
        return self._sideways.can_move and not self.is_continued

    @property
    def _bar_area(self) -> QRectF:
        bottom = self.height - self.top
        return QRectF(0, bottom - BAR_PX, self.content_width, BAR_PX)

    def _paint_bar(self, painter: QPainter, look: Look) -> None:
        if self._has_bar:
            self._sideways.paint(painter, look, self._bar_area)

    def _is_over_bar(self, inside: QPointF) -> bool:
        return self._has_bar and self._bar_area.contains(inside)

    def grab_bar(self, point: QPointF) -> Callable[[float], bool] | None:
        """Take hold of the bar, see ``BlockView.grab_bar``."""
        inside = self._inside(point)
        return self._sideways.grab(inside.x()) if self._is_over_bar(inside) else None

    def scroll_sideways(self, distance: int) -> bool:
        """Move wide content by pixels to the left; False if there is nothing to move."""
        return self._sideways.move(distance)
