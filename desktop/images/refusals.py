"""What goes wrong with a file, as one sentence with the next step."""

import re
import struct
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image, UnidentifiedImageError

from desktop.core.attached import MOST_BYTES, as_text
from desktop.core.errors import ImageRejected, TextGiven
from desktop.heif import is_heif
from desktop.words import filled, later

MAX_PIXELS = 200_000_000
# Pillow looks at the header before it decodes, and refuses more than twice this number.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS // 2

_MOST_MB = MOST_BYTES // 1_000_000
PILLOW_FAULTS = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    EOFError,
    RuntimeError,  # from the AVIF and HEIC decoders
    struct.error,
)
"""What Pillow raises on damaged files: it has no exception of its own for them."""

_SIGNATURES = re.compile(
    rb"\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|II\*\0|MM\0\*|....ftypavi[fs]", re.DOTALL
)
"""How files of these formats begin, BMP aside: its "BM" also begins "BMW.txt"."""


@contextmanager
def refusing(data: bytes, name: str) -> Iterator[None]:
    """Turn what Pillow raises into a sentence about the file."""
    try:
        yield
    except Image.DecompressionBombError as error:
        raise too_many_pixels(name) from error
    except MemoryError as error:
        raise ImageRejected(
            filled(later("{name} needs more memory than is free."), name=name),
            hint=later("Close other programs, or make the image smaller."),
        ) from error
    except UnidentifiedImageError as error:
        raise _unknown(data, name, error) from error
    except PILLOW_FAULTS as error:
        raise damaged(name, error) from error


def too_many_pixels(name: str) -> ImageRejected:
    """It is larger than anything that is decoded."""
    return ImageRejected(
        filled(
            later("{name} has more than {max_pixels} megapixels."),
            name=name,
            max_pixels=MAX_PIXELS // 1_000_000,
        ),
        hint=later("Make the image smaller and try again."),
    )


def damaged(name: str, error: Exception | None = None) -> ImageRejected:
    """It begins as an image does, and cannot be read."""
    return ImageRejected(
        filled(later("{name} is damaged and cannot be read."), name=name),
        hint=later("Save or download it again."),
        detail="" if error is None else str(error),
    )


def _unknown(data: bytes, name: str, error: Exception) -> ImageRejected:
    if _SIGNATURES.match(data) or is_heif(data):
        return damaged(name, error)
    text = as_text(data)
    if text is not None and len(data) > MOST_BYTES:
        return ImageRejected(
            filled(later("{name} is a text of more than {most} MB."), name=name, most=_MOST_MB),
            hint=later("Add only the part of it that matters."),
        )
    sentence = filled(later("{name} is not an image Gemstream can read."), name=name)
    hint = later("Use PNG, JPEG, WebP, HEIC, AVIF, GIF, BMP, TIFF, SVG or PDF.")
    if text is not None:
        return TextGiven(sentence, hint=hint, text=text)
    return ImageRejected(sentence, hint=hint)
