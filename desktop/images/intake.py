"""Takes an image in: read, refused with a sentence or cleaned, and given a thumbnail."""

import functools
import re
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from desktop.core.conversation import Detail, ImagePart
from desktop.core.errors import ImageRejected
from desktop.core.images import Source, Watch, WebImage
from desktop.images import files
from desktop.images.clean import PILLOW_FAULTS, clean
from desktop.images.thumbnail import thumbnail

MAX_PIXELS = 200_000_000
# Pillow looks at the header before it decodes, and refuses more than twice this number.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS // 2

_FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "AVIF")
_SIGNATURES = re.compile(
    rb"\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|II\*\0|MM\0\*|....ftypavi[fs]", re.DOTALL
)
"""How files of these formats begin, BMP aside: its "BM" also begins "BMW.txt"."""

_UNSAFE_IN_NAMES = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, line ends, changes of direction, and bytes that are no text at all."""

# One at a time: a decoded image can take 800 MB, and Python's list of warning filters is shared by
# all threads.
_decoding = threading.Lock()


def load(source: Path | bytes, *, name: str = "") -> ImagePart:
    """Make an image part of a file or of bytes. Blocks for as long as decoding takes.

    Only the content decides what it is, never the name. The part's ``data`` is upright and has no
    metadata; of an animation it has the first frame.

    Args:
        source: A path, or the bytes of an encoded image.
        name: What the image is called; without one, the file's name or "Pasted image".

    Raises:
        ImageRejected: If it cannot be used: the sentence says why, the hint what to do.
    """
    if isinstance(source, Path):
        name = _fit_to_show(name or source.name or str(source))
        data = files.read(source, name)
    else:
        name = _fit_to_show(name or "Pasted image")
        data = source
        files.check_size(len(data), name)
    with _decoding, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about odd metadata and size, which are dealt with here
        with _refusing(data, name):
            return _prepared(data, name)


def load_all(
    source: Source,
    *,
    name: str = "",
    detail: Detail = "high",
    page: int | None = None,
    keep_metadata: bool = False,
    watch: Watch | None = None,
) -> tuple[ImagePart, ...]:
    """The same for all that a file holds."""
    if isinstance(source, WebImage):
        raise ImageRejected("An address is no image.")
    return (load(source, name=name),)


def _fit_to_show(name: str) -> str:
    return _UNSAFE_IN_NAMES.sub("\ufffd", name)


def _prepared(data: bytes, name: str) -> ImagePart:
    image = Image.open(BytesIO(data), formats=_formats())
    cleaned = clean(image, data)
    return ImagePart(
        mime_type=cleaned.mime_type,
        data=cleaned.data,
        original=data,
        thumbnail=thumbnail(cleaned.image),
        name=name,
        width_px=cleaned.width_px,
        height_px=cleaned.height_px,
    )


@functools.cache
def _formats() -> tuple[str, ...]:
    Image.init()
    return tuple(name for name in _FORMATS if name in Image.OPEN)  # AVIF came with Pillow 11.3


@contextmanager
def _refusing(data: bytes, name: str) -> Iterator[None]:
    """Turn what Pillow raises into a sentence about the file."""
    try:
        yield
    except Image.DecompressionBombError as error:
        raise ImageRejected(
            f"{name} has more than {MAX_PIXELS // 1_000_000} megapixels.",
            hint="Make the image smaller and try again.",
        ) from error
    except MemoryError as error:
        raise ImageRejected(
            f"{name} needs more memory than is free.",
            hint="Close other programs, or make the image smaller.",
        ) from error
    except UnidentifiedImageError as error:
        if _SIGNATURES.match(data):
            raise _damaged(name, error) from error
        raise ImageRejected(
            f"{name} is not an image Gemstream can read.",
            hint="Use PNG, JPEG, WebP, GIF, BMP or TIFF.",
        ) from error
    except PILLOW_FAULTS as error:
        raise _damaged(name, error) from error


def _damaged(name: str, error: Exception) -> ImageRejected:
    return ImageRejected(
        f"{name} is damaged and cannot be read.",
        hint="Save or download it again.",
        detail=str(error),
    )
