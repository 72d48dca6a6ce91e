"""Renders the app icon in all sizes from resources/icons/gemstream.svg."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
SIZES_PX = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES_PX = tuple(size for size in SIZES_PX if size <= 256)  # the most an .ico can name
# Small sizes have no pixels for a margin, and half a pixel of one would blur every edge.
WITHOUT_MARGIN_PX = 48
MARGIN = 16


def render(svg: Path, size_px: int) -> Image.Image:
    """The icon at one size, transparent around it.

    Raises:
        ValueError: If Qt cannot read the SVG.
    """
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise ValueError(f"Qt cannot read {svg}")
    if size_px <= WITHOUT_MARGIN_PX:
        side = renderer.viewBoxF().width() - 2 * MARGIN
        renderer.setViewBox(QRectF(MARGIN, MARGIN, side, side))
    canvas = QImage(size_px, size_px, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.fill(0)
    painter = QPainter(canvas)
    renderer.render(painter)
    painter.end()
    canvas = canvas.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (size_px, size_px), bytes(canvas.constBits()))


def main() -> int:
    """Write resources/icons/png/gemstream-N.png and resources/icons/gemstream.ico."""
    application = QGuiApplication(sys.argv[:1])
    folder = ICONS / "png"
    folder.mkdir(exist_ok=True)
    images = {size: render(ICONS / "gemstream.svg", size) for size in SIZES_PX}
    for size, image in images.items():
        image.save(folder / f"gemstream-{size}.png", optimize=True)
    largest, *others = (images[size] for size in reversed(ICO_SIZES_PX))
    largest.save(
        ICONS / "gemstream.ico", sizes=[(n, n) for n in ICO_SIZES_PX], append_images=others
    )
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
