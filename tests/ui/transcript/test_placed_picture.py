"""What is said of a picture, to those who cannot see it."""

import pytest
from PySide6.QtCore import QRectF

from desktop.core.conversation import ImagePart
from desktop.ui.transcript.placed_picture import PlacedPicture, answer_words, image_words, named
from tests.ui.transcript.turn_events import image_part, png


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


def test_the_model_gives_no_names_so_they_are_counted():
    drawn = named(ImagePart(mime_type="text/html", data=png()), 3)
    assert drawn.name == "image-3.png"
    assert named(drawn, 4) is drawn
    assert answer_words(drawn) == "[Image: image-3.png]"
    assert answer_words(drawn, is_left_out=True) == "[Image: image-3.png, not sent]"
    other = named(ImagePart(mime_type="image/png", data=b"%PDF-1.7"), 1)
    assert answer_words(other) == "[PDF document: image-1.pdf, not shown]"
    assert PlacedPicture((other,), 0, -1, QRectF(), is_shown=False).words == (
        "PDF document image-1.pdf, 8 B, not shown"
    )
    assert PlacedPicture((drawn,), 0, 0, QRectF()).words.startswith("Image image-3.png, 8 × 6, ")
