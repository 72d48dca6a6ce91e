from PySide6.QtGui import QColor

from desktop.ui.icon_label import IconLabel
from desktop.ui.theme import DARK, LIGHT, Theme


def colours(label):
    image = label.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(20) for y in range(20)}


def test_it_shows_an_icon_in_the_colour_of_its_role(qtbot):
    theme = Theme()
    theme.use(LIGHT)
    label = IconLabel(theme, "info", "accent", 20)
    qtbot.addWidget(label)
    assert label.size().toTuple() == (20, 20)
    before = label.grab().toImage()
    assert QColor(LIGHT.accent).name() in colours(label)
    label.show_icon("wifi-off", "good")
    assert QColor(LIGHT.good).name() in colours(label)
    theme.use(DARK)
    assert QColor(DARK.good).name() in colours(label)
    assert label.grab().toImage() != before
