"""Pictures that were not made for these tests: photos, scans and drawings of scikit-image."""

from importlib.metadata import files
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageCms, ImageStat, UnidentifiedImageError

from desktop.core.errors import ImageRejected
from desktop.core.images import LONGEST_PX
from desktop.images import load

SUFFIXES = {".png", ".jpg", ".gif", ".tif"}
SENT = {"PNG", "JPEG"}


def pictures() -> list[Path]:
    listed = files("scikit-image") or []
    found = [Path(str(each.locate())) for each in listed if each.parent.name == "data"]
    return sorted(file for file in found if file.suffix in SUFFIXES)


def shown(image: Image.Image) -> Image.Image:
    """As a screen shows it on white, small enough that single pixels do not count."""
    profile = image.info.get("icc_profile")
    if profile:
        own = ImageCms.ImageCmsProfile(BytesIO(profile))
        srgb = ImageCms.createProfile("sRGB")
        image = ImageCms.profileToProfile(image, own, srgb, outputMode="RGB") or image
    image = image.convert("RGBA")
    white = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(white, image).convert("RGB").resize((64, 64))


def difference(one: Image.Image, other: Image.Image) -> float:
    """The mean over all pixels and colours, of 255."""
    return max(ImageStat.Stat(ImageChops.difference(shown(one), shown(other))).mean)


def can_be_read(file: Path) -> bool:
    try:
        with Image.open(file):
            return True
    except UnidentifiedImageError:
        return False


PICTURES = [file for file in pictures() if can_be_read(file)]


def test_there_are_some():
    assert len(PICTURES) > 20


def test_what_pillow_cannot_read_is_said_to_be_so():
    others = set(pictures()) - set(PICTURES)
    assert {file.name for file in others} == {"multipage_rgb.tif"}  # ten channels
    for file in others:
        with pytest.raises(ImageRejected, match=r"multipage_rgb\.tif is"):
            load(file)


@pytest.mark.unmeasured(after=3)
@pytest.mark.parametrize("detail", ["low", "high"])
@pytest.mark.parametrize("file", PICTURES, ids=lambda file: file.name)
def test_a_real_picture_is_sent_as_it_looks(file, detail, tmp_path):
    part = load(file, detail=detail)
    with Image.open(file) as original:
        sent = tmp_path / "sent"
        sent.write_bytes(part.data)
        with Image.open(sent) as image:
            assert max(image.size) <= LONGEST_PX[detail]
            assert image.size == (part.width_px, part.height_px)
            assert difference(original, image) < 2
        fits = max(original.size) <= LONGEST_PX[detail]
        assert part.original_px == original.size
        if fits and original.format in SENT:
            assert (part.width_px, part.height_px) == original.size
            assert len(part.data) <= file.stat().st_size
