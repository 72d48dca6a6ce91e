"""Whole pixels of the screen, so that edges and pictures are sharp at any scale."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter


def _whole(pixels: float) -> int:
    # round() goes to even numbers, and so would make lines of one width differ.
    return math.floor(pixels + 0.5)


def sharp_point(painter: QPainter, point: QPointF) -> QPointF:
    """The nearest point between pixels of the screen."""
    to_screen = painter.deviceTransform()
    at = to_screen.map(point)
    back, _ = to_screen.inverted()
    return back.map(QPointF(_whole(at.x()), _whole(at.y())))


def sharp_area(painter: QPainter, area: QRectF) -> QRectF:
    """The nearest area of whole pixels of the screen; never empty."""
    to_screen = painter.deviceTransform()
    at = to_screen.mapRect(area)
    left, top = _whole(at.left()), _whole(at.top())
    wide = max(1, _whole(at.right()) - left)
    tall = max(1, _whole(at.bottom()) - top)
    back, _ = to_screen.inverted()
    return back.mapRect(QRectF(left, top, wide, tall))


def outline(painter: QPainter, area: QRectF) -> tuple[QRectF, float]:
    """Where the middle of a thin line runs that has an area for its outer edge, and its width.

    Args:
        painter: What it will be drawn with.
        area: In the coordinates of the painter.
    """
    scale = painter.deviceTransform().m11()
    width = max(1, int(scale)) / scale
    half = width / 2
    return sharp_area(painter, area).adjusted(half, half, -half, -half), width
