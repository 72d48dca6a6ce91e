from io import BytesIO

import pytest
from PIL import Image

from desktop.images.encode import Kept, encode, has_colours_of_a_photo


def noise(size=(400, 300)):
    return Image.merge("RGB", [Image.effect_noise(size, 60) for _ in range(3)])


def screenshot(size=(1200, 800)):
    """Flat colours, and text with soft edges."""
    from PIL import ImageDraw

    image = Image.new("RGB", size, (250, 250, 252))
    draw = ImageDraw.Draw(image)
    for y in range(0, size[1], 16):
        draw.text((10, y), "The quick brown fox jumps over the lazy dog " * 3, fill=(20, 20, 30))
    return image


@pytest.mark.parametrize(
    ("image", "is_photo", "mime_type"),
    [
        (noise(), False, "image/jpeg"),
        (noise(), True, "image/jpeg"),
        (screenshot(), False, "image/png"),
        (noise((100, 100)), False, "image/png"),
        (noise((100, 100)), True, "image/jpeg"),
        (noise().convert("RGBA"), True, "image/png"),
        (noise().convert("L"), False, "image/jpeg"),
        (screenshot().convert("L"), False, "image/png"),
        (Image.new("RGB", (65_501, 10)), True, "image/png"),
    ],
)
def test_the_format_suits_the_picture(image, is_photo, mime_type):
    encoded = encode(image, is_photo=is_photo)
    assert encoded.mime_type == mime_type
    with Image.open(BytesIO(encoded.data)) as opened:
        assert opened.get_format_mimetype() == mime_type
        assert opened.size == image.size


def test_what_an_image_says_of_itself_is_not_written():
    image = noise()
    image.info = {"exif": b"planted", "comment": b"planted", "icc_profile": b"planted"}
    assert b"planted" not in encode(image, is_photo=True).data


@pytest.mark.parametrize("is_photo", [True, False])
def test_what_is_kept_is_written(is_photo):
    exif = Image.Exif()
    exif[0x010E] = "by the lake"
    image = screenshot((100, 100))
    data = encode(image, is_photo=is_photo, kept=Kept(exif=exif.tobytes())).data
    with Image.open(BytesIO(data)) as opened:
        assert opened.getexif()[0x010E] == "by the lake"
    assert b"by the lake" not in encode(image, is_photo=is_photo, kept=Kept()).data


def test_less_quality_is_smaller():
    sizes = [len(encode(noise(), is_photo=True, quality=quality).data) for quality in (90, 50)]
    assert sizes[1] < sizes[0] * 0.7


def test_a_gradient_is_no_photo():
    assert not has_colours_of_a_photo(Image.linear_gradient("L").convert("RGB").resize((900, 900)))
