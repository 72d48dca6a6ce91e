"""Encodes a picture in the format that suits it, and no larger than what it came from.

PNG for what has few colours, JPEG for photos, WebP for photos that can be seen through; where that
takes more bytes than the file did, the next best: WebP without loss, or a coarser JPEG.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

from PIL import Image

JPEG_QUALITY = 90
_LOWER_QUALITY = 80
_WEBP_QUALITY = 75  # looks like a JPEG of 80, at two thirds of the bytes and ten times the work
_PNG_LEVEL = 3  # a third of the time of the usual 6, for a few percent more bytes
_JPEG_LARGEST_PX = 65_500  # libjpeg's JPEG_MAX_DIMENSION
_WEBP_LARGEST_PX = 16_383
_Way = tuple[str, dict[str, object]]
"""A format, and Pillow's options for it."""

_SAMPLE_PX = 256
_PHOTO_SHARE = 0.35
"""Of a sample's pixels, how many have a colour of their own: of screenshots and drawings few do."""

LARGE_BYTES = 1_000_000
"""What is larger without loss may be made smaller with one that nobody sees."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """How coarsely a JPEG holds a picture.

    Attributes:
        values: Its quantization, a table of 64 numbers for brightness and one for colours.
        subsampling: As Pillow counts it; -1 if it does not know it.
        is_whole: The picture has all its pixels still: encoded with these, it hardly changes.
    """

    values: tuple[tuple[int, ...], ...]
    subsampling: int
    is_whole: bool


def encode(
    image: Image.Image,
    *,
    is_photo: bool,
    quality: int = JPEG_QUALITY,
    kept: Kept | None = None,
    most_bytes: float = math.inf,
    tables: Tables | None = None,
) -> Encoded:
    """A picture as bytes, without anything besides it.

    Args:
        image: Grey, RGB or RGBA; its ``info`` is emptied.
        is_photo: It came from a lossy encoding; else its colours decide.
        quality: Of a photo.
        kept: What is sent along.
        most_bytes: What it takes already; where it would take more, smaller ways are tried.
        tables: Of the JPEG it came from.
    """
    image.info = {}  # some encoders write what they find here into the file
    exif = {"exif": kept.exif} if kept is not None and kept.exif else {}
    if is_photo or has_colours_of_a_photo(image):
        ways = _of_a_photo(image, quality, tables)
    else:
        ways = _without_loss(image)
    best: Encoded | None = None
    for file_format, options in ways:
        data = _bytes(image, file_format, **options, **exif)
        if best is None or len(data) < len(best.data):
            best = Encoded(mime_type=f"image/{file_format.lower()}", data=data)
        if len(best.data) <= most_bytes:
            break
    assert best is not None  # noqa: S101 - there is always one way
    return best


def encode_page(page: Image.Image) -> Encoded:
    """A page of a document as bytes: without loss, but where a scan or photos make that large.

    Args:
        page: Grey or RGB; its ``info`` is emptied.
    """
    encoded = encode(page, is_photo=False)
    if encoded.mime_type == "image/jpeg" or len(encoded.data) <= LARGE_BYTES:
        return encoded
    # All the colours of each pixel: there are letters beside the photos.
    data = _bytes(page, "JPEG", quality=JPEG_QUALITY, subsampling=0)
    is_worth_it = len(data) < len(encoded.data) / 2
    return Encoded(mime_type="image/jpeg", data=data) if is_worth_it else encoded


def _without_loss(image: Image.Image) -> Iterator[_Way]:
    yield "PNG", {"compress_level": _PNG_LEVEL}
    if max(image.size) <= _WEBP_LARGEST_PX:
        # Half as large, and for what is not sharp several times as slow; more effort gives nothing.
        yield "WEBP", {"lossless": True, "method": 1, "quality": 0}


def _of_a_photo(image: Image.Image, quality: int, tables: Tables | None) -> Iterator[_Way]:
    if max(image.size) > (_WEBP_LARGEST_PX if image.mode == "RGBA" else _JPEG_LARGEST_PX):
        yield from _without_loss(image)
        return
    if image.mode == "RGBA":
        for each in (quality, min(quality, _WEBP_QUALITY)):
            yield "WEBP", {"method": 1, "quality": each}  # 0 leaves transparency unpacked
        return
    yield "JPEG", {"quality": quality}
    if tables is None or not tables.is_whole:  # whole, it would lose more than it must
        yield "JPEG", {"quality": min(quality, _LOWER_QUALITY)}
    if tables is not None:
        chosen = {} if tables.subsampling < 0 else {"subsampling": tables.subsampling}
        yield "JPEG", {"qtables": tables.values, "optimize": True, **chosen}
    elif max(image.size) <= _WEBP_LARGEST_PX:
        yield "WEBP", {"method": 2, "quality": min(quality, _WEBP_QUALITY)}


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
