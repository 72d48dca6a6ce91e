"""The line above a picture says what it is, as far as there is room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.picture_bar import PictureBar
from desktop.ui.theme import LIGHT, Theme


@pytest.fixture
def bar(qtbot):
    theme = Theme()
    theme.use(LIGHT)
    made = PictureBar(theme)
    qtbot.addWidget(made)
    made.resize(900, made.height())
    made.show()
    return made


def test_every_control_has_a_name_and_says_its_key(bar):
    names = [button.accessibleName() for button in bar.buttons]
    assert names == [
        "Zoom out",
        "Zoom in",
        "Fit to window",
        "Copy image",
        "Save image",
        "Close image",
    ]
    assert all("(" in button.toolTip() for button in bar.buttons)
    assert all(button.focusPolicy() for button in bar.buttons)


def test_the_caption_says_what_is_shown(bar):
    before = bar.grab().toImage()
    bar.caption.say("lake.jpg", "3072 × 2048 · 1.2 MB")
    assert bar.caption.accessibleName() == "lake.jpg"
    assert bar.caption.accessibleDescription() == "3072 × 2048 · 1.2 MB"
    assert bar.caption.toolTip() == "lake.jpg\n3072 × 2048 · 1.2 MB"
    assert bar.grab().toImage() != before


@pytest.mark.parametrize(("width", "shown"), [(900, True), (480, False)])
def test_where_it_is_narrow_the_name_comes_first(bar, width, shown):
    bar.caption.say("a very long name of a picture.jpeg" * 5, "1 B")
    bar.resize(width, bar.height())
    assert bar.percent.isVisible() is shown
    assert bar.minimumSizeHint().width() == 0
    parts = [part for part in bar.findChildren(QWidget) if part.isVisible()]
    assert all(part.geometry().right() < width for part in parts)
    assert bar.caption.width() > 150


def test_the_caption_begins_where_lines_do(bar):
    def ends():
        """How far from both ends of the caption anything is written."""
        image = bar.caption.grab().toImage()
        ground, wide = image.pixelColor(0, 0), image.width()
        inked = [
            x
            for x in range(wide)
            for y in range(image.height())
            if image.pixelColor(x, y) != ground
        ]
        return min(inked), wide - 1 - max(inked)

    bar.caption.say("lake.jpg", "1 of 3 · 1.2 MB")
    assert ends()[0] < 5 < ends()[1]
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert ends()[1] < 5 < ends()[0]
