import gzip
from io import BytesIO

import pytest
from PIL import Image

from desktop.core.errors import ImageRejected, TextGiven
from desktop.core.file_kind import kind_in
from desktop.images import load
from desktop.images.formats import pillow_formats
from tests.images.heic import heic
from tests.images.test_svg import PLAIN


@pytest.mark.parametrize("name", pillow_formats())
def test_each_format_that_is_taken_in_is_known(name):
    image, data = Image.new("RGB", (64, 64), "red"), BytesIO()
    if name == "HEIF":  # Pillow reads it alone
        data.write(heic(image))
    else:
        image.save(data, name)
    assert kind_in(data.getvalue()) == "image"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7", "document"),
        (b"\n" * 900 + b"%PDF-1.7", "document"),
        (PLAIN.encode(), "drawing"),
        (PLAIN.encode("utf-16"), "drawing"),
        (b"II*\0" + bytes(40) + b"made of %PDF-1.7", "image"),
        (b"II*\0" + bytes(40) + b"and drawn as <svg>", "image"),
        (gzip.compress(PLAIN.encode(), mtime=0), "drawing"),
        (b"words", "other"),
        (b"BM is what a bitmap begins with, and so do words", "other"),
        (b"RIFF\0\0\0\0WAVE" + bytes(40), "other"),
        (b"<!DOCTYPE html><html><svg></svg></html>", "other"),
        (b"", "other"),
    ],
)
def test_other_files_are_known_by_what_they_hold(data, kind):
    assert kind_in(data) == kind


def test_an_image_stays_one_whatever_its_texts_say(tmp_path):
    """A document may begin behind other bytes; these are not such."""
    from PIL.PngImagePlugin import PngInfo

    told = PngInfo()
    told.add_text("Comment", "made of %PDF-1.7")
    Image.new("RGB", (8, 8), "red").save(tmp_path / "a.png", pnginfo=told)
    data = (tmp_path / "a.png").read_bytes()
    assert b"%PDF-" in data[:1024]
    assert kind_in(data) == "image"
    part = load(data)
    assert (part.mime_type, part.width_px, part.page) == ("image/png", 8, 0)


@pytest.mark.parametrize(("data", "error"), [(b"GIF8", ImageRejected), (b"words", TextGiven)])
def test_what_is_neither_is_refused_or_a_text(data, error):
    with pytest.raises(error):
        load(data)
