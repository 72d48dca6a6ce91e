"""Renders the app icon in all sizes from resources/icons/gemstream.svg.

``python packaging/icons.py`` writes those that are kept, and
``python packaging/icons.py --icns FILE`` the one in Apple's form, which the build makes anew.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
SIZES_PX = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES_PX = tuple(size for size in SIZES_PX if size <= 256)  # the most an .ico can name
ICNS_SIZES_PX = (16, 32, 64, 128, 256, 512, 1024)
SIDE = Path(__file__).parent / "windows" / "side.bmp"
SIDE_PX = (328, 628)  # at the side of the installer, twice what it takes at 96 dpi
SIDE_COLOUR = (232, 236, 250)
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


def main(argv: Sequence[str]) -> int:
    """Write what is asked for; returns the exit code."""
    application = QGuiApplication(sys.argv[:1])
    match argv:
        case []:
            write_resources()
            write_side(SIDE)
        case ["--icns", file]:
            write_icns(Path(file))
        case _:
            print("usage: icons.py [--icns FILE]", file=sys.stderr)
            return 2
    application.quit()
    return 0


def write_resources() -> None:
    """Write resources/icons/png/gemstream-N.png and resources/icons/gemstream.ico."""
    folder = ICONS / "png"
    folder.mkdir(exist_ok=True)
    images = {size: render(ICONS / "gemstream.svg", size) for size in SIZES_PX}
    for size, image in images.items():
        image.save(folder / f"gemstream-{size}.png", optimize=True)
    largest, *others = (images[size] for size in reversed(ICO_SIZES_PX))
    largest.save(
        ICONS / "gemstream.ico", sizes=[(n, n) for n in ICO_SIZES_PX], append_images=others
    )


def write_icns(file: Path) -> None:
    """Write the icon in the form that macOS wants."""
    largest, *others = (render(ICONS / "gemstream.svg", size) for size in reversed(ICNS_SIZES_PX))
    largest.save(file, "ICNS", append_images=others)


def write_side(file: Path) -> None:
    """Write the picture at the side of the installer for Windows."""
    icon = render(ICONS / "gemstream.svg", SIDE_PX[0] * 2 // 3)
    picture = Image.new("RGB", SIDE_PX, SIDE_COLOUR)
    left = (SIDE_PX[0] - icon.width) // 2
    picture.paste(icon, (left, left), icon)
    picture.quantize(256, kmeans=8).save(file)  # 24 bits a pixel would be 600 kB


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
