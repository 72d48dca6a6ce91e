"""Thumbnails as the tray shows them; for workers, as decoding takes its time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt

from desktop.ui.picture_reading import decode

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


def square(data: bytes, side_px: int) -> QImage:
    """The largest square in the middle of an encoded picture, at that size. Blocks.

    Args:
        data: PNG or JPEG.
        side_px: Of the result, in pixels of the screen.

    Returns:
        Null if it cannot be read.
    """
    picture = decode(data, QSize(side_px, side_px))
    if picture.isNull():
        return picture
    side = min(picture.width(), picture.height())
    left, top = (picture.width() - side) // 2, (picture.height() - side) // 2
    return picture.copy(QRect(left, top, side, side)).scaled(
        side_px,
        side_px,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
