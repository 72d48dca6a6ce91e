"""What bytes are is told by the bytes: each kind beside what Pillow writes of it."""

import gzip
import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop.core.picture_header import PictureHeader, read_header


def written(kind: str, size=(60, 34), mode="RGB", **options) -> bytes:
    data = io.BytesIO()
    Image.new(mode, size, "teal" if mode == "RGB" else 0).save(data, kind, **options)
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "suffix", "name"),
    [
        (written("PNG"), ".png", "png"),
        (written("GIF"), ".gif", "gif"),
        (written("BMP"), ".bmp", "bmp"),
        (written("JPEG"), ".jpg", "jpeg"),
        (written("JPEG", progressive=True), ".jpg", "jpeg"),
        (written("JPEG", comment=b"x" * 300), ".jpg", "jpeg"),
        (written("WEBP"), ".webp", "webp"),
        (written("WEBP", lossless=True), ".webp", "webp"),
        (written("WEBP", mode="RGBA"), ".webp", "webp"),
        (written("WEBP", exif=b"Exif\0\0II*\0" + bytes(8)), ".webp", "webp"),
    ],
)
def test_a_picture_tells_its_kind_and_size(data, suffix, name):
    header = read_header(data)
    assert (header.suffix, header.format, header.mime_type) == (suffix, name, f"image/{name}")
    assert (header.width_px, header.height_px, header.pixels) == (60, 34, 60 * 34)


def test_a_bitmap_may_stand_on_its_head_or_be_of_another_time():
    upside_down = bytearray(written("BMP"))
    upside_down[22:26] = (-34).to_bytes(4, "little", signed=True)
    assert read_header(bytes(upside_down)).height_px == 34
    sizes = (12).to_bytes(4, "little") + (60).to_bytes(2, "little") + (34).to_bytes(2, "little")
    os2 = b"BM" + bytes(12) + sizes + bytes(20)
    assert read_header(os2).pixels == 60 * 34


def test_a_jpeg_with_filling_and_marks_without_a_length_is_read_through():
    jpeg = written("JPEG")
    filled = jpeg[:2] + b"\xff\xff\x01\xff\xd0\xff" + jpeg[2:]
    assert read_header(filled).pixels == 60 * 34


@pytest.mark.parametrize("marker", [0xC4, 0xC8, 0xCC, 0xDB, 0xBF, 0xD7])
def test_tables_and_other_marks_before_the_frame_are_passed_over(marker):
    jpeg = written("JPEG")
    segment = b"" if marker == 0xD7 else b"\0\x09" + b"\x11" * 7
    assert read_header(jpeg[:2] + bytes([0xFF, marker]) + segment + jpeg[2:]).pixels == 60 * 34


@pytest.mark.parametrize("marker", [0xC0, 0xC2, 0xCF])
def test_frames_of_all_kinds_are_read(marker):
    head = b"\xff\xd8\xff" + bytes([marker]) + b"\0\x11\x08\0\x22\0\x3c" + bytes(30)
    assert read_header(head).pixels == 60 * 34
    assert read_header(head[:30]).width_px == 60


def test_a_jpeg_made_to_be_slow_is_not_read_to_its_end():
    endless = b"\xff\xd8" + b"\xff" * 40_000_000
    before = time.process_time()
    assert read_header(endless).pixels == 0
    assert time.process_time() - before < 0.5


@given(
    st.sampled_from(
        [written(kind) for kind in ("PNG", "GIF", "BMP", "JPEG", "WEBP")]
        + [b"", b"\xff\xd8\xff", b"RIFF\0\0\0\0WEBPVP8X", b"\0\0\0\x18ftypheic"]
    ),
    st.lists(st.tuples(st.integers(0, 63), st.integers(0, 255)), max_size=12),
    st.integers(0, 4000),
)
def test_whatever_the_bytes_are_a_kind_is_told(data, changes, length):
    changed = bytearray(data)
    for place, value in changes:
        if place < len(changed):
            changed[place] = value
    header = read_header(bytes(changed[:length]))
    assert header.words
    assert header.pixels >= 0


@pytest.mark.parametrize(
    "data",
    [
        written("JPEG")[:40],
        b"\xff\xd8\xff\xe0" + bytes(60),
        b"RIFF\0\0\0\0WEBPICC?" + bytes(40),
    ],
)
def test_a_size_that_is_not_there_is_not_known(data):
    assert read_header(data).pixels == 0


@pytest.mark.parametrize(
    ("data", "words", "suffix"),
    [
        (
            b"<?xml version='1.0'?>\n<svg width='9'/>",
            "SVG drawing",
            ".svg",
        ),
        (gzip.compress(b"<svg width='9'/>", mtime=0), "SVG drawing", ".svgz"),
        (gzip.compress(b"<html><svg/></html>", mtime=0), "File", ".bin"),
        (b"<p>In words: <svg/>.</p>", "File", ".bin"),
        (b"%PDF-1.7\n", "PDF document", ".pdf"),
        (b"\n" * 900 + b"%PDF-1.7", "PDF document", ".pdf"),
        (b"II*\0" + bytes(40) + b"<svg> %PDF-1.7", "TIFF image", ".tiff"),
        (written("TIFF"), "TIFF image", ".tiff"),
        (b"\0\0\0\x18ftypheic", "HEIC image", ".heic"),
        (b"\0\0\0\x18ftypavif", "AVIF image", ".avif"),
        (b"\0\0\0\x18ftypisom", "File", ".bin"),
        (b"", "File", ".bin"),
        (b"\x89PNG\r\n\x1a\n", "File", ".bin"),
        (b"#!/bin/sh\nrm -r /", "File", ".bin"),
        (b"BMI is body mass over the square of height, an index", "File", ".bin"),
        (b"RIFF\0\0\0\0WAVE" + bytes(40), "File", ".bin"),
    ],
)
def test_what_is_not_drawn_is_told_too(data, words, suffix):
    header = read_header(data)
    assert (header.words, header.suffix, header.format, header.pixels) == (words, suffix, "", 0)


def test_what_nobody_knows_is_bytes():
    assert read_header(b"?") == PictureHeader(
        words="File", suffix=".bin", mime_type="application/octet-stream"
    )
