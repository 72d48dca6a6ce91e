"""Draws SVGs, as the process that ``desktop.images.drawing`` starts."""

from __future__ import annotations

import faulthandler
import math
import sys
from typing import NoReturn

ENDS_AFTER_S = 60
"""When it ends itself: nobody may be left to do so."""

PNG_QUALITY = 50
"""zlib's level 4: the picture is encoded once more if it turns out large."""


def draw_svg(data: bytes, longest_px: int) -> bytes:
    """A PNG of a drawing, with all that can be seen through.

    There must be a ``QGuiApplication``. It holds Python's lock all the while.

    Args:
        data: Of a ``desktop.images.svg.SafeSvg``: Qt itself would open files that it names.
        longest_px: Of the longer side.

    Raises:
        ValueError: If it cannot be drawn.
    """
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(data))
    box = renderer.viewBoxF()
    longest = max(box.width(), box.height())
    if not renderer.isValid() or not math.isfinite(longest) or box.isEmpty():
        raise ValueError("It has no size.")
    sides = (max(1, round(longest_px * side / longest)) for side in (box.width(), box.height()))
    image = QImage(QSize(*sides), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"png")
    writer.setQuality(PNG_QUALITY)
    writer.write(image)
    return bytes(buffer.data().data())


def main(longest_px: str) -> NoReturn:
    """Draw what comes on standard input, and write a PNG to standard output.

    Args:
        longest_px: Of the longer side, in digits.
    """
    # A clock in C, for Python's own stands still while Qt draws.
    faulthandler.dump_traceback_later(ENDS_AFTER_S, exit=True)
    from PySide6.QtGui import QGuiApplication

    from desktop.ui.theme import load_fonts

    application = QGuiApplication(["gemstream"])
    load_fonts("Inter-*", "JetBrainsMono-*")  # for a system without any
    try:
        picture = draw_svg(sys.stdin.buffer.read(), int(longest_px))
    except ValueError as error:
        sys.exit(str(error))
    sys.stdout.buffer.write(picture)
    application.quit()
    sys.exit()
