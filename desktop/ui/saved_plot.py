"""A plot as the bytes of a file: a PNG of twice the resolution, or an SVG."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPainter

if TYPE_CHECKING:
    from collections.abc import Callable

    Paint = Callable[[QPainter], None]

RATIO = 2
CSS_PX_PER_INCH = 96


def picture(paint: Paint, size: QSizeF) -> QImage:
    """The plot in pixels.

    Args:
        paint: Paints ground and plot, in device-independent pixels.
        size: In those.
    """
    image = QImage((size * RATIO).toSize(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(RATIO)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def png(image: QImage) -> bytes:
    """A picture as a file; takes its time for a large one, and may run in a worker."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def svg(paint: Paint, size: QSizeF, title: str, description: str) -> bytes:
    """The plot as a drawing, with a title and a description for those who cannot see it."""
    from PySide6.QtSvg import QSvgGenerator  # few plots are ever saved

    buffer = QBuffer()
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setTitle(title)
    drawing.setDescription(description)
    drawing.setResolution(CSS_PX_PER_INCH)
    drawing.setSize(size.toSize())
    drawing.setViewBox(QRectF(0, 0, size.width(), size.height()))
    painter = QPainter(drawing)
    paint(painter)
    painter.end()
    return bytes(buffer.data().data())
