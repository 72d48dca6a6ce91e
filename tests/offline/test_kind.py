import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from desktop.offline.kind import Texture, guess_kind, measure_texture
from desktop.offline.pixels import decode, open_image
from tests.offline.conftest import encoded, png


def kind(data: bytes, *, has_exposure: bool = False) -> str:
    return guess_kind(measure_texture(decode(open_image(data))), has_exposure=has_exposure)


def photo_like() -> Image.Image:
    """Soft coloured areas under a sensor's noise."""
    channels = [
        Image.effect_noise((600, 400), 200).filter(ImageFilter.GaussianBlur(30)) for _ in range(3)
    ]
    stretched = [channel.point([min(255, i * 2) for i in range(256)]) for channel in channels]
    noise = Image.effect_noise((600, 400), 12).convert("RGB")
    return ImageChops.add(Image.merge("RGB", stretched), noise, offset=-128)


def page() -> Image.Image:
    image = Image.new("L", (600, 800), 250)
    draw = ImageDraw.Draw(image)
    for line in range(40):
        draw.text((40, 20 + line * 19), "It was the best of times, " * 3, fill=10)
    return image


def screenshot() -> Image.Image:
    image = Image.new("RGB", (600, 400), (30, 34, 60))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 120, 400), fill=(50, 90, 160))
    for line in range(15):
        draw.text((140, 10 + line * 24), "def main() -> None:", fill=(220, 220, 90))
    return image


def test_kinds_are_told_apart() -> None:
    assert "photo" in kind(encoded(photo_like(), "JPEG"))
    assert "page" in kind(encoded(page(), "JPEG"))
    assert "page" in kind(png(page().filter(ImageFilter.GaussianBlur(0.6))))
    assert "screenshot" in kind(png(screenshot()))
    assert "screenshot" in kind(encoded(screenshot(), "JPEG"))


def test_a_plain_image_is_told_as_such() -> None:
    assert "plain colour" in kind(png(Image.new("RGB", (50, 50), "navy")))


def test_stripes_are_not_plain() -> None:
    image = Image.new("RGB", (50, 50), "white")
    image.paste("navy", (0, 0, 50, 25))
    assert "graphic" in kind(png(image))


def test_a_camera_s_notes_speak_for_a_photo_but_a_page_stays_a_page() -> None:
    assert "camera's notes" in kind(png(screenshot()), has_exposure=True)
    assert "page" in kind(png(page()), has_exposure=True)


@pytest.mark.parametrize(("flat", "word"), [(0.5, "do not tell"), (0.3, "painted")])
def test_what_lies_between_is_left_open(flat: float, word: str) -> None:
    texture = Texture(
        common=0.4, flat=flat, plain=False, saturation=0.5, paper=0.2, ink=0.2, strokes=0.1
    )
    assert word in guess_kind(texture, has_exposure=False)
