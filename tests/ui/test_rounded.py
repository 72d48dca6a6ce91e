from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from desktop.ui.rounded import paint_rounded

AREA = QRectF(4, 4, 32, 32)


def painted(part, scale=1.0):
    """A picture whose left half is red and whose right half is blue, on white."""
    picture = QPixmap(64, 64)
    picture.fill(QColor("red"))
    with QPainter(picture) as painter:
        painter.fillRect(32, 0, 32, 64, QColor("blue"))
    image = QImage(round(40 * scale), round(40 * scale), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        paint_rounded(painter, AREA, 8, picture, part)
    return image


def test_it_fills_its_area_and_no_more(qapp):
    image = painted(QRectF(0, 0, 64, 64))
    assert image.pixelColor(10, 20).name() == "#ff0000"
    assert image.pixelColor(30, 20).name() == "#0000ff"
    assert {image.pixelColor(x, 20).name() for x in (3, 36)} == {"#ffffff"}
    assert image.pixelColor(4, 4).name() == "#ffffff"


def test_a_part_of_it_fills_the_area(qapp):
    image = painted(QRectF(32, 16, 32, 32))
    assert {image.pixelColor(x, 20).name() for x in (5, 20, 35)} == {"#0000ff"}


def test_its_corners_are_smooth(qapp):
    image = painted(QRectF(0, 0, 64, 64), 2.0)
    corner = {image.pixelColor(x, y).green() for x in range(8, 16) for y in range(8, 16)}
    assert len(corner) > 4


def test_pixel_for_pixel_it_is_as_sharp_as_it_was(qapp):
    image = painted(QRectF(0, 0, 64, 64), 2.0)
    row = [image.pixelColor(x, 40).name() for x in range(8 + 30, 8 + 34)]
    assert row == ["#ff0000", "#ff0000", "#0000ff", "#0000ff"]
