from io import BytesIO

import pytest
from PIL import Image

from desktop.images.thumbnail import THUMBNAIL_PX, thumbnail


def opened(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data))
    assert image.format == "PNG"
    return image


@pytest.mark.parametrize(
    ("size", "small"),
    [
        ((2048, 1024), (512, 256)),
        ((600, 1800), (171, 512)),
        ((4000, 1), (512, 1)),
        ((512, 512), (512, 512)),
        ((12, 7), (12, 7)),
    ],
)
def test_the_longer_side_decides(size, small):
    assert opened(thumbnail(Image.new("RGB", size))).size == small


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16", "F"])
def test_every_mode_can_be_shown(mode):
    assert opened(thumbnail(Image.new(mode, (600, 400)))).mode in {"L", "RGB", "RGBA"}


def test_a_jpeg_is_decoded_at_a_smaller_scale():
    buffer = BytesIO()
    Image.new("RGB", (4096, 2048)).save(buffer, "JPEG")
    image = Image.open(buffer)
    small = opened(thumbnail(image))
    assert image.size != (4096, 2048)
    assert image.width >= 2 * THUMBNAIL_PX / 2
    assert small.size == (512, 256)


def test_nothing_but_pixels_is_in_it():
    image = Image.new("RGB", (300, 300))
    image.info = {"icc_profile": b"planted", "comment": b"planted", "exif": b"planted"}
    data = thumbnail(image)
    assert b"planted" not in data
    assert not opened(data).info
