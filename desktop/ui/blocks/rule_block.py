"""A line across."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from desktop.ui.blocks.block_view import BlockView

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.ui.blocks.look import Look
    from desktop.ui.blocks.marks import Marks


class RuleBlock(BlockView):
    """One pixel across the column."""

    def _measure(self, width: int) -> int:
        return 1

    def _paint(self, painter: QPainter, look: Look, clip: QRectF, marks: Marks) -> None:
        look.fill(painter, "line", QRectF(0, 0, self.content_width, 1))
