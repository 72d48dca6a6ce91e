"""Pixels to PNG."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImageWriter

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

FAST_PNG = 85
"""Little compression: it is decoded again at once."""


def as_png(image: QImage) -> bytes:
    """Encode an image. Blocks; meant for a worker, which alone may have the image meanwhile."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"png")
    writer.setQuality(FAST_PNG)
    writer.write(image)
    return bytes(buffer.data().data())
