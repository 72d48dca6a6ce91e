"""The many ways an image holds its colours, brought down to three: grey, RGB and RGBA."""

import contextlib
import math
from io import BytesIO

from PIL import Image, ImageCms

_SRGB_NAMES = ("sRGB", "sRGB built-in", "c2")  # lcms names its own so; "c2" is Facebook's small one
_SRGB_BEGINNING = "sRGB IEC61966"


def foreign_profile(image: Image.Image) -> ImageCms.ImageCmsProfile | None:
    """The image's ICC profile, None if it has none, has sRGB, or one that cannot be read."""
    profile = image.info.get("icc_profile")
    if not profile:
        return None
    try:
        opened = ImageCms.getOpenProfile(BytesIO(profile))
        description = ImageCms.getProfileDescription(opened).strip()
    except ImageCms.PyCMSError:
        return None
    if description in _SRGB_NAMES or description.startswith(_SRGB_BEGINNING):
        return None
    return opened


def to_srgb(image: Image.Image) -> Image.Image:
    """The image ``displayable`` and in sRGB; its numbers as they are if the profile fails."""
    profile = foreign_profile(image)
    if image.mode != "CMYK":
        image = displayable(image)
    if profile is not None:
        mode = "RGBA" if image.mode == "RGBA" else "RGB"
        srgb = ImageCms.createProfile("sRGB")
        with contextlib.suppress(ImageCms.PyCMSError):
            converted = ImageCms.profileToProfile(image, profile, srgb, outputMode=mode) or image
            # Grey stays grey: the three colours of a pixel are the same.
            image = converted.convert("L") if image.mode == "L" else converted
    return displayable(image)


def displayable(image: Image.Image) -> Image.Image:
    """The image as grey ("L"), "RGB", or "RGBA" if a part of it can be seen through."""
    image = _eight_bit(image)
    if image.has_transparency_data:
        image = image.convert("RGBA")
        opaque = image.getchannel("A").getextrema() == (255, 255)
        return image.convert("RGB") if opaque else image
    if image.mode in {"L", "RGB"}:
        return image
    return image.convert("L" if image.mode == "1" else "RGB")


def _eight_bit(image: Image.Image) -> Image.Image:
    """Bring deeper greys, which Pillow would cut off at 255, down to eight bits."""
    if image.mode.startswith("I;16"):
        return _grey(image.convert("I"), 0, 65_535)
    if image.mode in {"I", "F"}:
        low, high = image.getextrema()
        # One band has two numbers; Pillow's type also names what several bands give.
        return _grey(image, float(low), float(high))  # type: ignore[arg-type]
    return image


def _grey(image: Image.Image, low: float, high: float) -> Image.Image:
    span = high - low
    scale = 255 / span if span and math.isfinite(span) else 0.0
    shift = -low * scale if scale else 0.0
    grey = image.convert("F").point(lambda value: value * scale + shift).convert("L")
    grey.info = {"icc_profile": image.info.get("icc_profile")}
    return grey
