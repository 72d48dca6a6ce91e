"""Pictures with round corners."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QBrush, QPainter, QPainterPath, QTransform

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPixmap


def paint_rounded(
    painter: QPainter, area: QRectF, radius: float, pixmap: QPixmap, part: QRectF
) -> None:
    """Fill an area with a part of a picture; its edge is as smooth as that of a card.

    A clip would leave steps at the corners, which show beyond a line around them.

    Args:
        painter: Where.
        area: In device-independent pixels.
        radius: Of the corners, likewise.
        pixmap: Of one pixel for each of its own.
        part: Of the pixmap; fills the area whatever its shape.
    """
    outline = QPainterPath()
    outline.addRoundedRect(area, radius, radius)
    place = QTransform.fromTranslate(area.x(), area.y())
    place.scale(area.width() / part.width(), area.height() / part.height())
    place.translate(-part.x(), -part.y())
    brush = QBrush(pixmap)
    brush.setTransform(place)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.fillPath(outline, brush)
