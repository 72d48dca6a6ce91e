import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QWidget

from desktop.ui.controls import QuietLabel
from desktop.ui.theme import FONTS, Theme, figure_font, load_fonts, text_font
from desktop.ui.value_label import ValueLabel


def rows(label, scale):
    """The rows of the screen that its letters are on, first and last."""
    image = QImage(label.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.white)
    label.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    height, width = image.height(), image.width()
    dark = [
        y for y in range(height) if any(image.pixelColor(x, y).value() < 160 for x in range(width))
    ]
    return dark[0], dark[-1]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0, 3.0])
@pytest.mark.parametrize("wraps", [False, True])
def test_it_is_on_one_line_with_the_label_beside_it(qtbot, scale, wraps):
    load_fonts(*FONTS)
    theme = Theme()
    label = QuietLabel(theme, text_font(12), "text", "HHH")
    value = ValueLabel(theme, figure_font(12), "text", "HHH")
    for each in (label, value):
        qtbot.addWidget(each)
        each.setWordWrap(wraps)
        each.resize(60, 15)
        each.show()
    assert rows(value, scale) == rows(label, scale)


def test_what_is_selected_is_seen(qtbot):
    value = ValueLabel(Theme(), figure_font(12), "text", "0.42 s")
    qtbot.addWidget(value)
    value.show()
    before = value.grab().toImage()
    value.setSelection(0, 4)
    assert value.selectedText() == "0.42"
    assert value.grab().toImage() != before
