import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.controls import IconButton
from desktop.ui.mirrored import is_mirrored, mirrored
from desktop.ui.theme import Theme

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


@pytest.fixture
def widget(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(200, 40)
    return made


def test_from_left_to_right_all_stays(widget):
    place = QRectF(10, 5, 30, 20)
    assert not is_mirrored(widget)
    assert mirrored(widget, place) == place


def test_from_right_to_left_it_is_as_far_from_the_other_side(widget):
    widget.setLayoutDirection(RIGHT_TO_LEFT)
    assert is_mirrored(widget)
    assert mirrored(widget, QRectF(10, 5, 30, 20)) == QRectF(160, 5, 30, 20)
    row = QRectF(50, 0, 100, 40)
    assert mirrored(widget, QRectF(60, 5, 30, 20), row) == QRectF(110, 5, 30, 20)


def test_the_icon_of_a_button_stands_before_its_word(qtbot):
    button = IconButton(Theme(), "archive", name="Archive")
    qtbot.addWidget(button)
    button.setText("…………")  # hardly any ink
    button.resize(button.sizeHint())

    def ink():
        """How dark the first and the last square of the button are."""
        image, side = button.grab().toImage(), button.height()
        ground = image.pixelColor(0, 0)
        halves = (range(side), range(image.width() - side, image.width()))
        return [
            sum(image.pixelColor(x, y) != ground for x in half for y in range(side // 2))
            for half in halves
        ]

    first, last = ink()
    assert first > last
    button.setLayoutDirection(RIGHT_TO_LEFT)
    first, last = ink()
    assert last > first
