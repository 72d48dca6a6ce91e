"""Encodes a picture in the format that suits it: PNG without loss, JPEG for photos."""

from dataclasses import dataclass, field
from io import BytesIO

from PIL import Image

JPEG_QUALITY = 90
_PNG_LEVEL = 3  # a third of the time of the usual 6, for a few percent more bytes
_JPEG_LARGEST_PX = 65_500  # libjpeg's JPEG_MAX_DIMENSION
_SAMPLE_PX = 256
_PHOTO_SHARE = 0.35
"""Of a sample's pixels, how many have a colour of their own: of screenshots and drawings few do."""

_SMALL_PIXELS = 256 * 256
"""A picture with no more pixels is small without loss, too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoded:
    """A picture as bytes."""

    mime_type: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What a file says of its picture and is to be sent along: upright, so without orientation."""

    exif: bytes = field(default=b"", repr=False)


def encode(
    image: Image.Image, *, is_photo: bool, quality: int = JPEG_QUALITY, kept: Kept | None = None
) -> Encoded:
    """A picture as bytes, without anything besides it.

    Args:
        image: Grey, RGB or RGBA; its ``info`` is emptied.
        is_photo: It came from a lossy encoding; else its colours decide.
        quality: Of a JPEG.
        kept: What is sent along.
    """
    image.info = {}  # some encoders write what they find here into the file
    exif = {"exif": kept.exif} if kept is not None and kept.exif else {}
    may_be_jpeg = image.mode != "RGBA" and max(image.size) <= _JPEG_LARGEST_PX
    if may_be_jpeg and (is_photo or has_colours_of_a_photo(image)):
        return Encoded(mime_type="image/jpeg", data=_bytes(image, "JPEG", quality=quality, **exif))
    return Encoded(
        mime_type="image/png", data=_bytes(image, "PNG", compress_level=_PNG_LEVEL, **exif)
    )


def _bytes(image: Image.Image, file_format: str, **options: object) -> bytes:
    buffer = BytesIO()
    image.save(buffer, file_format, **options)
    return buffer.getvalue()


def has_colours_of_a_photo(image: Image.Image) -> bool:
    """True if it is so large and has so many colours that without loss it would be far larger."""
    if image.width * image.height <= _SMALL_PIXELS:
        return False
    size = (min(_SAMPLE_PX, image.width), min(_SAMPLE_PX, image.height))
    # The nearest pixels: a mixture would make colours that are not there.
    sample = image.resize(size, Image.Resampling.NEAREST)
    colours = sample.getcolors(size[0] * size[1])
    if sample.mode == "L":  # 256 greys at most: judge by how many of them there are
        return colours is not None and len(colours) > 200
    return colours is None or len(colours) > _PHOTO_SHARE * size[0] * size[1]
