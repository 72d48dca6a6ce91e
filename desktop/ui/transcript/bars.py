"""Bars where lines of text will be, until it is there."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from desktop.ui.transcript.rows import LINE_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.ui.blocks.look import Look

BAR_PX = LINE_PX // 2


def paint_bars(painter: QPainter, look: Look, clip: QRectF, area: QRectF) -> None:
    """Paint those of an area that lie in ``clip``."""
    first = max(0, int((clip.top() - area.top()) // LINE_PX))
    for line in range(first, math.ceil(area.height() / LINE_PX)):
        bar = QRectF(area.left(), area.top() + line * LINE_PX, area.width(), BAR_PX)
        if bar.top() > clip.bottom():
            break
        look.fill(painter, "raised", bar)
