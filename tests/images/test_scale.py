from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop.images.scale import can_be_scaled, draft, fitted, scaled

SIDES = st.integers(1, 100_000)


@given(SIDES, SIDES, SIDES)
def test_nothing_is_enlarged_and_nothing_vanishes(width, height, longest):
    small = fitted((width, height), longest)
    assert max(small) <= longest
    assert min(small) >= 1
    assert small[0] <= width
    assert small[1] <= height
    if max(width, height) <= longest:
        assert small == (width, height)
    else:
        assert max(small) >= 0.92 * longest
        exact = min(width, height) * max(small) / max(width, height)
        assert min(small) == pytest.approx(max(1, exact), abs=1)


@pytest.mark.parametrize(
    ("longest", "small"),
    [
        (6000, 3000),
        (5712, 2856),
        (6001, 3001),
        (9000, 3000),
        (6144, 3072),
        (4000, 3072),
        (5600, 3072),
    ],
)
def test_a_half_or_a_third_that_is_hardly_smaller_is_taken(longest, small):
    assert fitted((longest, 10), 3072)[0] == small


@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "CMYK"])
@pytest.mark.parametrize("size", [(6001, 31), (61, 6000), (6000, 1)])
def test_what_is_divided_has_the_size_that_was_said_and_the_same_colours(mode, size):
    image = Image.new(mode, size, (90, 60, 30, 200)[: len(mode)] if mode != "L" else 90)
    small = scaled(image, 3072)
    assert small.size == fitted(size, 3072)
    # Colours that can be seen through are multiplied by that, and rounded, on the way.
    assert small.getpixel((0, 0)) == pytest.approx(image.getpixel((0, 0)), abs=1)


@pytest.mark.parametrize("size", [(6000, 4000), (6001, 4001), (5712, 4284)])
def test_a_jpeg_that_is_divided_is_decoded_so(size):
    buffer = BytesIO()
    Image.new("RGB", size).save(buffer, "JPEG")
    image = Image.open(buffer)
    draft(image, 3072)
    assert image.size == fitted(size, 3072)
    assert scaled(image, 3072) is image


def test_small_text_stays_readable():
    """Lines one pixel apart are still told apart after a page of 4500 pixels is scaled."""
    page = Image.new("L", (100, 4500), 255)
    for y in range(0, 4500, 6):
        page.paste(0, (0, y, 100, y + 3))
    small = scaled(page, 3072)
    greys = [small.getpixel((20, y)) for y in range(1000, 1100)]
    assert min(greys) < 60
    assert max(greys) > 195


def test_a_small_picture_is_left_alone():
    image = Image.new("RGB", (10, 10))
    assert scaled(image, 10) is image


@pytest.mark.parametrize(
    ("mode", "can"),
    [("L", True), ("RGB", True), ("RGBA", True), ("CMYK", True), ("P", False), ("I;16", False)],
)
def test_palettes_and_deep_greys_are_not_mixed(mode, can):
    assert can_be_scaled(Image.new(mode, (2, 2))) is can


def test_one_colour_that_is_transparent_is_not_mixed():
    image = Image.new("RGB", (2, 2))
    image.info["transparency"] = (0, 0, 0)
    assert not can_be_scaled(image)


@pytest.mark.parametrize(
    ("file_format", "size", "opened"),
    [
        ("JPEG", (4000, 2000), (1000, 500)),
        ("JPEG", (1500, 700), (1500, 700)),
        ("PNG", (4000, 2000), (4000, 2000)),
    ],
)
def test_a_jpeg_much_too_large_is_decoded_smaller(file_format, size, opened):
    buffer = BytesIO()
    Image.new("RGB", size).save(buffer, file_format)
    image = Image.open(buffer)
    draft(image, 1000)
    assert image.size == opened
