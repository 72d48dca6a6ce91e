import contextlib
import struct
import zlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop.offline.pixels import UnreadableImage, count_frames, decode, open_image
from tests.images.heic import heic
from tests.offline.conftest import encoded, png


def png_header(width: int, height: int) -> bytes:
    chunk = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    checksum = struct.pack(">I", zlib.crc32(chunk))
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + checksum + b"\0\0\0\0IDAT"


@pytest.mark.parametrize("size", [(10_001, 10_000), (30_000, 30_000), (50_000, 3_000)])
def test_a_decompression_bomb_is_refused_by_its_header(size: tuple[int, int]) -> None:
    with pytest.raises(UnreadableImage, match="more than 100 megapixels"):
        open_image(png_header(*size))


def test_the_largest_image_taken_gives_no_warning() -> None:
    assert open_image(png_header(10_000, 10_000)).size == (10_000, 10_000)


@pytest.mark.parametrize("data", [b"", b"no image", b"%!PS-Adobe-3.0 EPSF-3.0\n", b"GIF89a"])
def test_what_is_no_image_is_told(data: bytes) -> None:
    with pytest.raises(UnreadableImage):
        open_image(data)


def test_a_large_jpeg_is_decoded_to_a_smaller_size() -> None:
    pixels = decode(open_image(encoded(Image.new("RGB", (4000, 3000), "teal"), "JPEG")))
    assert pixels.grey.size == (2000, 1500)
    assert pixels.sample.size == (129, 127)
    assert not pixels.has_alpha


def test_a_large_png_is_scaled_for_what_needs_no_more() -> None:
    pixels = decode(open_image(png(Image.new("L", (3300, 40), 90))))
    assert pixels.grey.size == (1650, 20)


def test_a_small_image_is_looked_at_pixel_by_pixel() -> None:
    image = Image.new("RGB", (3, 2), "red")
    image.putpixel((1, 1), (0, 0, 255))
    pixels = decode(open_image(png(image)))
    assert pixels.sample.size == (3, 2)
    assert pixels.sample.getpixel((1, 1)) == (0, 0, 255, 255)


def test_a_fine_pattern_is_not_mistaken_for_one_of_its_colours() -> None:
    board = Image.new("1", (1270, 1310))
    board.putdata([(i % 1270 + i // 1270) % 2 for i in range(1270 * 1310)])
    counts = {
        colour: count for count, colour in decode(open_image(png(board))).sample.getcolors() or []
    }
    black, white = counts[(0, 0, 0, 255)], counts[(255, 255, 255, 255)]
    assert black + white > 15_000
    assert abs(black - white) < 0.2 * black


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "YCbCr", "I;16"])
def test_every_usual_mode_can_be_measured(mode: str) -> None:
    image = Image.new(mode, (20, 10))
    pixels = decode(open_image(encoded(image, "TIFF")))
    assert pixels.sample.mode == "RGBA"
    assert pixels.grey.mode == "L"


def test_sixteen_bit_grey_keeps_its_tones() -> None:
    pixels = decode(open_image(png(Image.new("I;16", (4, 4), 0x8000))))
    assert pixels.grey.getpixel((0, 0)) == 128


def test_what_has_no_known_range_is_told() -> None:
    with pytest.raises(UnreadableImage, match="depth"):
        decode(open_image(encoded(Image.new("F", (4, 4), 0.5), "TIFF")))


def test_frames_that_cannot_be_counted_are_one() -> None:
    class Broken(Image.Image):
        @property
        def n_frames(self) -> int:
            raise EOFError("no frame here")

    assert count_frames(Broken()) == 1


def test_transparency_is_seen_on_white() -> None:
    image = Image.new("RGBA", (8, 8), (0, 0, 0, 0))
    pixels = decode(open_image(png(image)))
    assert pixels.has_alpha
    assert pixels.grey.getpixel((3, 3)) == 255


def noise(kind: str) -> bytes:
    return encoded(Image.effect_noise((64, 64), 80).convert("RGB"), kind)


def test_a_photo_of_a_phone_is_measured() -> None:
    pixels = decode(open_image(heic(Image.new("RGB", (40, 30), (200, 0, 0)))))
    assert pixels.grey.size == (40, 30)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP"])
def test_a_file_cut_short_is_told(kind: str) -> None:
    data = noise(kind)
    with pytest.raises(UnreadableImage):
        decode(open_image(data[: len(data) // 2]))


@settings(deadline=None)
@given(
    st.sampled_from(["JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP", "AVIF", "ICO"]),
    st.data(),
)
def test_any_damage_is_measured_or_told(kind: str, data: Any) -> None:
    damaged = bytearray(noise(kind))
    for _ in range(data.draw(st.integers(1, 6))):
        damaged[data.draw(st.integers(0, min(len(damaged), 400) - 1))] = data.draw(
            st.integers(0, 255)
        )
    with contextlib.suppress(UnreadableImage):
        image = open_image(bytes(damaged))
        assert count_frames(image) >= 1
        decode(image)
