"""What is said of a picture, to those who cannot see it."""

import pytest
from PySide6.QtCore import QRectF

from desktop.ui.transcript.placed_picture import PlacedPicture, image_words
from tests.ui.transcript.turn_events import image_part


@pytest.mark.parametrize(
    ("image", "is_left_out", "words", "line"),
    [
        (image_part(), False, "Image photo.png, 800 × 600, 13 B", "[Image: photo.png]"),
        (
            image_part(0, 0, ""),
            True,
            "Image without a name, 13 B, not sent",
            "[Image: without a name, not sent]",
        ),
    ],
)
def test_its_name_its_size_and_whether_it_is_sent_are_told(image, is_left_out, words, line):
    placed = PlacedPicture((image_part(name="other"), image), 1, 4, QRectF(), is_left_out)
    assert placed.image is image
    assert placed.words == words
    assert image_words(image, is_left_out=is_left_out) == line
