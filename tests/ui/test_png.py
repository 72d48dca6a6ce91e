from io import BytesIO

from PIL import Image
from PySide6.QtGui import QColor, QImage

from desktop.ui.png import as_png


def test_the_pixels_are_those_of_the_image():
    picture = QImage(30, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("#123456"))
    image = Image.open(BytesIO(as_png(picture)))
    assert (image.format, image.size, image.getpixel((5, 5))) == ("PNG", (30, 20), (18, 52, 86))
