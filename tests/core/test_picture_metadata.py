import io

import pytest
from PIL import Image, PngImagePlugin

from desktop.core.picture_metadata import has_metadata
from desktop.images.strip import STRIPPERS


def encoded(kind, **options):
    file = io.BytesIO()
    Image.new("RGB", (8, 6), "teal").save(file, kind, **options)
    return file.getvalue()


def exif():
    exif = Image.Exif()
    exif[0x010F] = "Camera"
    return exif


def texts():
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Comment", "at home")
    return texts


SAYING = {
    "exif of a JPEG": ("JPEG", {"exif": exif()}),
    "comment of a JPEG": ("JPEG", {"comment": b"at home"}),
    "XMP of a JPEG": ("JPEG", {"xmp": b"<x/>"}),
    "texts of a PNG": ("PNG", {"pnginfo": texts()}),
    "exif of a PNG": ("PNG", {"exif": exif()}),
    "exif of a WebP": ("WEBP", {"exif": exif()}),
    "XMP of a WebP": ("WEBP", {"xmp": b"<x/>"}),
}


@pytest.mark.parametrize(("kind", "options"), SAYING.values(), ids=SAYING)
def test_finds_what_an_image_says_and_finds_nothing_once_it_was_taken_out(kind, options):
    data = encoded(kind, **options)
    assert has_metadata(data) is True
    assert has_metadata(STRIPPERS[kind](data)) is False


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_bare_picture_says_nothing(kind):
    assert has_metadata(encoded(kind)) is False


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_what_breaks_off_may_say_anything(kind):
    assert has_metadata(encoded(kind)[:20]) is True


def test_a_jpeg_without_a_picture_says_nothing():
    assert has_metadata(b"\xff\xd8\xff\xd9") is False


@pytest.mark.parametrize("data", [b"", b"GIF89a" + bytes(40), b"RIFF0000WAVE"])
def test_of_other_kinds_nothing_is_known(data):
    assert has_metadata(data) is None
