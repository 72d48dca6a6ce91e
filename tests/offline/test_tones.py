import pytest
from PIL import Image, ImageFilter

from desktop.offline.tones import (
    Tones,
    detail_word,
    measure_detail,
    measure_opacity,
    measure_tones,
)


def halves(left: tuple[int, ...], right: tuple[int, ...]) -> Image.Image:
    image = Image.new("RGBA", (10, 10), left)
    image.paste(right, (5, 0, 10, 10))
    return image


def test_the_tones_of_black_and_white_halves() -> None:
    tones = measure_tones(halves((0, 0, 0, 255), (255, 255, 255, 255)))
    assert tones == Tones(brightness=0.5, contrast=1.0)
    assert (tones.brightness_word, tones.contrast_word) == ("medium", "high")


def test_invisible_pixels_do_not_count() -> None:
    tones = measure_tones(halves((0, 0, 0, 0), (255, 255, 255, 255)))
    assert tones == Tones(brightness=1.0, contrast=0.0)
    assert (tones.brightness_word, tones.contrast_word) == ("very bright", "low")


def test_nothing_visible_has_no_tones() -> None:
    assert measure_tones(Image.new("RGBA", (3, 3), (9, 9, 9, 0))) is None


def test_opacity_is_told_by_shares() -> None:
    opacity = measure_opacity(halves((0, 0, 0, 0), (255, 0, 0, 100)))
    assert (opacity.transparent, opacity.translucent) == (0.5, 0.5)


def test_blur_takes_detail_away() -> None:
    sharp = Image.effect_noise((200, 200), 60)
    soft = sharp.filter(ImageFilter.GaussianBlur(3))
    assert measure_detail(sharp) > 10 * measure_detail(soft) > 0


@pytest.mark.parametrize("size", [(1, 1), (2, 50), (50, 2)])
def test_a_tiny_image_has_no_detail_to_measure(size: tuple[int, int]) -> None:
    assert measure_detail(Image.new("L", size, 200)) == 0.0


def test_a_flat_image_has_no_detail() -> None:
    assert measure_detail(Image.new("L", (9, 9), 200)) == 0.0


def test_every_measure_has_its_word() -> None:
    assert [detail_word(detail).split(",")[0] for detail in (0, 3, 9, 40)] == [
        "almost none",
        "little",
        "a fair amount",
        "a lot",
    ]
