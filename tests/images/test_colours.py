from io import BytesIO

import pytest
from PIL import Image, ImageCms

from desktop.images.colours import displayable, foreign_profile, to_srgb


def profile(name: str) -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile(name)).tobytes()  # type: ignore[arg-type]


def other_rgb() -> bytes:
    """An sRGB profile with red and green exchanged: wrong, but unlike any other."""
    data = bytearray(profile("sRGB"))
    table = {bytes(data[at : at + 4]): at for at in range(132, 132 + 12 * data[131], 12)}
    red, green = table[b"rXYZ"], table[b"gXYZ"]
    data[red + 4 : red + 12], data[green + 4 : green + 12] = (
        data[green + 4 : green + 12],
        data[red + 4 : red + 12],
    )
    return bytes(data).replace("sRGB".encode("utf-16-be"), "Test".encode("utf-16-be"))


def grey(mode: str, *values: float) -> Image.Image:
    image = Image.new(mode, (len(values), 1))
    for x, value in enumerate(values):
        image.putpixel((x, 0), value)
    return image


def pixel(image: Image.Image) -> tuple[int, ...]:
    value = image.getpixel((0, 0))
    assert isinstance(value, tuple)
    return value


def row(image: Image.Image) -> list[object]:
    return [image.getpixel((x, 0)) for x in range(image.width)]


@pytest.mark.parametrize(
    ("mode", "shown_as"),
    [
        ("1", "L"),
        ("L", "L"),
        ("P", "RGB"),
        ("RGB", "RGB"),
        ("CMYK", "RGB"),
        ("YCbCr", "RGB"),
        ("HSV", "RGB"),
        ("LAB", "RGB"),
        ("I", "L"),
        ("F", "L"),
        ("I;16", "L"),
    ],
)
def test_three_ways_are_left(mode, shown_as):
    assert displayable(Image.new(mode, (2, 2))).mode == shown_as


@pytest.mark.parametrize("mode", ["RGBA", "LA", "PA"])
def test_transparency_is_kept_where_there_is_some(mode):
    image = Image.new("RGBA", (2, 1), (10, 10, 10, 255)).convert("LA").convert(mode)
    assert displayable(image).mode == "RGB"
    image.putalpha(grey("L", 255, 0))
    assert displayable(image).mode == "RGBA"


def test_a_palette_with_a_transparent_entry():
    image = grey("P", 0, 1)
    image.putpalette([255, 0, 0, 0, 255, 0])
    image.info["transparency"] = 1
    assert row(displayable(image)) == [(255, 0, 0, 255), (0, 255, 0, 0)]


@pytest.mark.parametrize("mode", ["I;16", "I;16B", "I", "F"])
def test_deep_greys_are_scaled_not_cut(mode):
    assert row(displayable(grey(mode, 0, 50 * 257, 128 * 257, 65_535))) == [0, 50, 128, 255]


@pytest.mark.parametrize("value", [7.0, float("nan"), float("inf")])
def test_a_deep_grey_without_range(value):
    assert displayable(grey("F", value, 7.0)).mode == "L"


def test_no_profile_is_foreign_unless_it_says_so():
    image = Image.new("RGB", (2, 2))
    assert foreign_profile(image) is None
    for own in (profile("sRGB"), b"no profile at all"):
        image.info["icc_profile"] = own
        assert foreign_profile(image) is None
    image.info["icc_profile"] = other_rgb()
    assert foreign_profile(image) is not None


def test_a_foreign_profile_is_applied():
    image = Image.new("RGB", (1, 1), (200, 40, 40))
    image.info["icc_profile"] = other_rgb()
    red, green, _blue = pixel(to_srgb(image))
    assert green > 150 > 100 > red


def test_a_foreign_profile_is_applied_and_transparency_kept():
    image = Image.new("RGBA", (1, 1), (200, 40, 40, 77))
    image.info["icc_profile"] = other_rgb()
    red, green, _blue, alpha = pixel(to_srgb(image))
    assert green > red
    assert alpha == 77


def test_a_profile_of_other_colours_is_left_out():
    image = Image.new("L", (1, 1), 99)
    image.info["icc_profile"] = other_rgb()
    assert row(to_srgb(image)) == [99]


def test_ink_with_a_profile_for_light():
    image = Image.new("CMYK", (1, 1), (0, 0, 0, 0))
    image.info["icc_profile"] = other_rgb()
    assert row(to_srgb(image)) == [(255, 255, 255)]


def test_the_profile_of_a_deep_grey_is_known():
    image = grey("I;16", 0, 65_535)
    image.info["icc_profile"] = other_rgb()
    assert displayable(image).info["icc_profile"] == other_rgb()


def test_a_profile_survives_a_file():
    buffer = BytesIO()
    Image.new("RGB", (2, 2)).save(buffer, "PNG", icc_profile=other_rgb())
    with Image.open(buffer) as image:
        assert foreign_profile(image) is not None
