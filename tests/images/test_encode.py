from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageStat, JpegImagePlugin

from desktop.images import encode as encode_module
from desktop.images.encode import Kept, Tables, encode, encode_page, has_colours_of_a_photo


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
        (noise().convert("RGBA"), True, "image/webp"),
        (noise().convert("RGBA"), False, "image/webp"),
        (screenshot().convert("RGBA"), False, "image/png"),
        (Image.new("RGBA", (16_384, 10)), True, "image/png"),
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


def scan(size=(1200, 800)):
    """Text as a scanner sees it: grey, and no two dots of the paper alike."""
    return Image.blend(
        screenshot(size).convert("L"), Image.effect_noise(size, 14), alpha=0.25
    ).convert("RGB")


def test_a_page_with_text_loses_nothing(monkeypatch):
    monkeypatch.setattr(encode_module, "LARGE_BYTES", 10_000)
    encoded = encode_page(screenshot())
    assert encoded.mime_type == "image/png"
    assert len(encoded.data) > 10_000
    with Image.open(BytesIO(encoded.data)) as opened:
        assert opened.tobytes() == screenshot().tobytes()


def test_a_scanned_page_is_not_many_times_as_large_as_its_scan(monkeypatch):
    page = scan()
    small = encode_page(page)
    assert small.mime_type == "image/png", "below a megabyte nothing need be lost"
    monkeypatch.setattr(encode_module, "LARGE_BYTES", 100_000)
    large = encode_page(page)
    assert large.mime_type == "image/jpeg"
    assert len(large.data) < len(small.data) / 2
    with Image.open(BytesIO(large.data)) as opened:
        assert JpegImagePlugin.get_sampling(opened) == 0, "each pixel keeps its colour"
        difference = ImageStat.Stat(ImageChops.difference(opened, page))
    assert max(difference.mean) < 4


def test_a_page_that_is_a_photo_is_one():
    assert encode_page(noise()).mime_type == "image/jpeg"


def test_transparency_is_packed():
    clear, opaque = noise().convert("RGBA"), noise()
    clear.putalpha(Image.linear_gradient("L").resize(clear.size))
    colours = BytesIO()
    opaque.save(colours, "WEBP", quality=90)
    assert len(encode(clear, is_photo=True).data) < 1.3 * len(colours.getvalue())


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


def test_the_first_way_that_is_small_enough_is_taken():
    page = screenshot()
    png = encode(page, is_photo=False)
    assert encode(page, is_photo=False, most_bytes=len(png.data)) == png
    smaller = encode(page, is_photo=False, most_bytes=len(png.data) - 1)
    assert smaller.mime_type == "image/webp"
    assert len(smaller.data) < len(png.data)
    with Image.open(BytesIO(smaller.data)) as opened:
        assert opened.tobytes() == page.tobytes()


def test_where_no_way_is_small_enough_the_smallest_is_taken():
    photo = noise((40, 30)).resize((400, 300))
    smallest = encode(photo, is_photo=True, most_bytes=10)
    assert smallest.mime_type == "image/webp"
    assert len(smallest.data) < len(encode(photo, is_photo=True, quality=80).data)


@pytest.mark.parametrize(("is_photo", "mime_type"), [(False, "image/png"), (True, "image/jpeg")])
def test_what_is_too_wide_for_webp(is_photo, mime_type):
    wide = Image.new("RGB", (16_384, 9))
    assert encode(wide, is_photo=is_photo, most_bytes=1).mime_type == mime_type


@pytest.mark.parametrize("subsampling", [-1, 0])
@pytest.mark.parametrize(("is_whole", "has_own"), [(True, True), (False, False)])
def test_tables_of_its_own_are_the_last_way_where_pixels_were_lost(is_whole, has_own, subsampling):
    coarse = (90,) * 64
    tables = Tables(values=(coarse, coarse), subsampling=subsampling, is_whole=is_whole)
    photo = noise()
    most = len(encode(photo, is_photo=True).data) - 1
    data = encode(photo, is_photo=True, most_bytes=most, tables=tables).data
    with Image.open(BytesIO(data)) as opened:
        assert (tuple(opened.quantization[0]) == coarse) is has_own
    data = encode(photo, is_photo=True, most_bytes=1, tables=tables).data
    with Image.open(BytesIO(data)) as opened:
        assert tuple(opened.quantization[0]) == coarse
