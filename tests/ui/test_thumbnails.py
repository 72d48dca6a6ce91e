from PySide6.QtGui import QColor, QImage, QPainter

from desktop.ui.png import as_png
from desktop.ui.thumbnails import square


def test_the_middle_is_taken_at_the_size_of_the_screen():
    wide = QImage(90, 30, QImage.Format.Format_RGB32)
    wide.fill(QColor("#ff0000"))
    painter = QPainter(wide)
    painter.fillRect(30, 0, 30, 30, QColor("#00ff00"))
    painter.end()
    picture = square(as_png(wide), 12)
    assert (picture.width(), picture.height()) == (12, 12)
    assert {picture.pixelColor(x, 6).name() for x in range(12)} == {"#00ff00"}


def test_what_cannot_be_read_is_null():
    assert square(b"no picture", 12).isNull()
