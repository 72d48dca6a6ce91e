from io import BytesIO

import pytest
from PIL import Image

from desktop.core.conversation import ImagePart
from desktop.images import load, shrink


@pytest.fixture
def photo():
    image = Image.effect_noise((2000, 1000), 80).convert("RGB")
    buffer = BytesIO()
    image.save(buffer, "JPEG", quality=95)
    return load(buffer.getvalue(), name="noise.jpg")


def test_an_image_has_fewer_pixels_and_bytes_and_is_still_the_same(photo):
    smaller = shrink(photo, "low")
    assert (smaller.width_px, smaller.height_px) == (768, 384)
    assert Image.open(BytesIO(smaller.data)).size == (768, 384)
    assert len(smaller.data) < len(photo.data)
    assert (smaller.name, smaller.thumbnail) == (photo.name, photo.thumbnail)
    assert (smaller.original_px, smaller.original_bytes) == ((2000, 1000), photo.original_bytes)
    assert smaller.detail == "low"


def test_one_that_would_not_become_smaller_stays_itself(photo):
    low = shrink(photo, "low")
    assert shrink(low, "low") is low


def test_one_that_cannot_be_read_stays_itself():
    of_the_model = ImagePart(mime_type="image/x-new", data=b"\x01\x02 not known")
    assert shrink(of_the_model, "low") is of_the_model
