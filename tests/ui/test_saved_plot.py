import xml.etree.ElementTree as ET

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage

from desktop.ui.saved_plot import picture, png, svg

SIZE = QSizeF(60, 40)
SVG = "{http://www.w3.org/2000/svg}"


def paint(painter):
    painter.fillRect(QRectF(0, 0, 60, 40), Qt.GlobalColor.white)
    painter.fillRect(QRectF(30, 0, 30, 40), Qt.GlobalColor.red)


def test_a_picture_has_two_pixels_for_each_of_the_plot(qapp):
    image = QImage.fromData(png(picture(paint, SIZE)), "PNG")
    assert (image.width(), image.height()) == (120, 80)
    assert image.pixelColor(59, 40).name() == "#ffffff"
    assert image.pixelColor(60, 40).name() == "#ff0000"


def test_a_drawing_says_what_it_shows(qapp):
    root = ET.fromstring(svg(paint, SIZE, "A plot", "Red at the right"))  # noqa: S314 - ours
    assert root.get("viewBox") == "0 0 60 40"
    assert root.findtext(f"{SVG}title") == "A plot"
    assert root.findtext(f"{SVG}desc") == "Red at the right"
    assert any(group.get("fill") == "#ff0000" for group in root.iter(f"{SVG}g"))
