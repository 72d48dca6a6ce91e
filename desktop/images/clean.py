"""Makes of an image what may leave this computer: upright, in sRGB, without metadata."""

import struct
from dataclasses import dataclass
from io import BytesIO

from PIL import ExifTags, Image, ImageOps

from desktop.images.colours import foreign_profile, to_srgb
from desktop.images.strip import STRIPPERS

PILLOW_FAULTS = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    EOFError,
    RuntimeError,  # from the AVIF decoder
    struct.error,
)
"""What Pillow raises on damaged files: it has no exception of its own for them."""

_STRIPPED_FORMATS = ("JPEG", "PNG", "WEBP")
_JPEG_QUALITY = 90
_PNG_LEVEL = 3  # a third of the time of the usual 6, for a few percent more bytes
_JPEG_LARGEST_PX = 65_500  # libjpeg's JPEG_MAX_DIMENSION


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleaned:
    """An image without metadata.

    Attributes:
        data: The encoded image.
        image: The same for Pillow; not decoded yet where the file's own encoding was kept.
        width_px: Width as seen upright.
        height_px: Height as seen upright.
    """

    mime_type: str
    data: bytes
    image: Image.Image
    width_px: int
    height_px: int


def clean(image: Image.Image, data: bytes) -> Cleaned:
    """Turn an image upright and take all metadata out; of an animation only the first frame stays.

    A JPEG, PNG or WebP that is upright and in sRGB keeps its encoding, so nothing of its quality
    is lost; without metadata it stays the same byte for byte.

    Args:
        image: Just opened, not decoded.
        data: The file it was opened from.

    Raises:
        Exception: One of ``PILLOW_FAULTS`` if the file is damaged.
    """
    if _is_upright_srgb(image):
        stripped = STRIPPERS[image.format or ""](data)
        if stripped is not None:
            # Opened again, so that what is decoded for the thumbnail is what leaves.
            kept = Image.open(BytesIO(stripped), formats=_STRIPPED_FORMATS)
            return _cleaned((kept.format or "").lower(), stripped, kept)
    as_photo = _is_photo(image, data)
    image.load()
    upright = to_srgb(image if _orientation(image) == 1 else ImageOps.exif_transpose(image))
    if as_photo and upright.mode != "RGBA" and max(upright.size) <= _JPEG_LARGEST_PX:
        return _cleaned("jpeg", _encoded(upright, "JPEG"), upright)
    return _cleaned("png", _encoded(upright, "PNG"), upright)


def _cleaned(kind: str, data: bytes, image: Image.Image) -> Cleaned:
    return Cleaned(
        mime_type=f"image/{kind}",
        data=data,
        image=image,
        width_px=image.width,
        height_px=image.height,
    )


def _is_upright_srgb(image: Image.Image) -> bool:
    return (
        image.format in STRIPPERS
        and image.mode != "CMYK"
        and _orientation(image) == 1
        and foreign_profile(image) is None
    )


def _orientation(image: Image.Image) -> int:
    try:
        orientation = image.getexif().get(ExifTags.Base.Orientation, 1)
    except PILLOW_FAULTS:
        return 1  # a camera wrote nonsense, which is no reason to refuse its picture
    return orientation if orientation in range(2, 9) else 1


def _is_photo(image: Image.Image, data: bytes) -> bool:
    """True if the picture came from a lossy encoding, or has so many colours that it had better."""
    match image.format:
        case "JPEG" | "MPO" | "AVIF":
            return True
        case "WEBP":
            # Found by chance in a lossy file, the word costs nothing: the image becomes a PNG.
            return b"VP8L" not in data
        case "TIFF":
            return image.mode in {"RGB", "CMYK", "YCbCr", "LAB"}
    return False


def _encoded(image: Image.Image, file_format: str) -> bytes:
    image.info = {}  # some encoders write what they find here into the file
    buffer = BytesIO()
    image.save(buffer, file_format, quality=_JPEG_QUALITY, compress_level=_PNG_LEVEL)
    return buffer.getvalue()
