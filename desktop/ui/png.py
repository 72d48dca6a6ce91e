"""Pixels to PNG without holding up the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

FAST_PNG = 85
"""Little compression: it is decoded again at once."""


class _Encoded(QObject):
    """Carries the bytes from the worker to the window's thread."""

    ready = Signal(bytes)


def encode_png(image: QImage, then: Callable[[bytes], None]) -> None:
    """Encode in a thread of the pool.

    Args:
        image: Must not be changed any more.
        then: A method of a ``QObject``, called in that one's thread; not if it has gone by then.
    """
    from PySide6.QtCore import QThreadPool

    encoded = _Encoded()
    encoded.ready.connect(then)

    QThreadPool.globalInstance().start(lambda: encoded.ready.emit(as_png(image)))


def as_png(image: QImage) -> bytes:
    """Encode at once. Blocks."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImageWriter

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"png")
    writer.setQuality(FAST_PNG)
    writer.write(image)
    return bytes(buffer.data().data())
