"""From the bytes of an image to the pixels that get measured, with bounds on what it may cost."""

import functools
import io
import struct
import warnings
from dataclasses import dataclass
from math import gcd

from PIL import Image, UnidentifiedImageError

from desktop.heif import can_read

MOST_PIXELS = 100_000_000
WORKING_SIDE_PX = 1600
SAMPLE_SIDE_PX = 129
OPAQUE_FROM = 128

# Without EPS and its kin: Pillow hands those to other programs.
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "HEIF", "ICO", "PPM", "JPEG2000")

# What Pillow's decoders raise on broken data.
DECODING_FAULTS = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    RuntimeError,
    LookupError,
    TypeError,
    OverflowError,
    MemoryError,
    struct.error,
    Image.DecompressionBombError,
)


class UnreadableImage(Exception):
    """The data cannot be looked at; the message says why, as one sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pixels:
    """What is looked at of an image.

    Attributes:
        sample: Unblended pixels from all over the image, as RGBA.
        grey: The picture on white, as 8-bit grey, scaled down if large.
        has_alpha: True if the file can say how transparent a pixel is.
    """

    sample: Image.Image
    grey: Image.Image
    has_alpha: bool


def open_image(data: bytes) -> Image.Image:
    """Read the header alone.

    Raises:
        UnreadableImage: If it is no image that can be read, or too large to decode.
    """
    try:
        with warnings.catch_warnings(action="ignore"):
            image = Image.open(io.BytesIO(data), formats=_formats())
    except Image.DecompressionBombError as error:
        raise UnreadableImage(_too_large()) from error
    except UnidentifiedImageError as error:
        raise UnreadableImage("This is no image I can read, or its header is broken.") from error
    except DECODING_FAULTS as error:
        raise UnreadableImage("The header of this image is broken.") from error
    if image.width * image.height > MOST_PIXELS:
        raise UnreadableImage(_too_large(image.width, image.height))
    return image


@functools.cache
def _formats() -> tuple[str, ...]:
    Image.init()
    can_read()
    return tuple(name for name in FORMATS if name in Image.OPEN)


def _too_large(*size: int) -> str:
    stated = " ({} × {} pixels)".format(*size) if size else ""
    return (
        f"By its header{stated} this image has more than {MOST_PIXELS // 1_000_000} megapixels: "
        "I do not decode it, for it could fill the memory."
    )


def count_frames(image: Image.Image) -> int:
    """How many frames, pages or pictures the file holds; 1 if that cannot be told."""
    try:
        with warnings.catch_warnings(action="ignore"):
            return int(getattr(image, "n_frames", 1))
    except DECODING_FAULTS:
        return 1


def decode(image: Image.Image) -> Pixels:
    """Decode the first frame; a JPEG straight to a smaller size, which is several times as fast.

    Raises:
        UnreadableImage: If the pixel data is broken or cut short.
    """
    try:
        with warnings.catch_warnings(action="ignore"):
            return _decoded(image)
    except DECODING_FAULTS as error:
        raise UnreadableImage("The picture itself is broken or cut short.") from error


def _decoded(image: Image.Image) -> Pixels:
    factor = max(1.0, max(image.size) / WORKING_SIDE_PX)
    image.draft("RGB", (int(image.width / factor), int(image.height / factor)))
    image.load()
    size = (_samples(image.width), _samples(image.height))
    sample = _eight_bit(image.resize(size, Image.Resampling.NEAREST)).convert("RGBA")
    grey = _on_white(image).convert("L")
    step = max(grey.size) // WORKING_SIDE_PX
    return Pixels(
        sample=sample,
        grey=grey.reduce(step) if step > 1 else grey,
        has_alpha=image.has_transparency_data,
    )


def _samples(side_px: int) -> int:
    """How many pixels to take of a side: a grid in step with a pattern would see part of it."""
    if side_px <= SAMPLE_SIDE_PX:
        return side_px
    return next(n for n in range(SAMPLE_SIDE_PX, 0, -1) if gcd(n, side_px) == 1)


def _on_white(image: Image.Image) -> Image.Image:
    if not image.has_transparency_data:
        return _eight_bit(image)
    picture = image.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture)


def _eight_bit(image: Image.Image) -> Image.Image:
    """Scale 16-bit grey down, which Pillow's own conversion would clip to white."""
    if image.mode.startswith("I;16"):
        return image.point(lambda value: value * (1 / 256)).convert("L")
    if image.mode in ("I", "F"):
        raise UnreadableImage("Its pixels have a depth I cannot measure.")
    return image
