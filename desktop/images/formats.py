"""Which formats can be read on this computer."""

import functools

from PIL import Image

from desktop.heif import can_read

_NAMES = {
    "PNG": "PNG",
    "JPEG": "JPEG",
    "WEBP": "WebP",
    "GIF": "GIF",
    "BMP": "BMP",
    "TIFF": "TIFF",
    "AVIF": "AVIF",
    "HEIF": "HEIC",
}


@functools.cache
def pillow_formats() -> tuple[str, ...]:
    """The formats that Pillow reads, by its own names: no other is tried."""
    Image.init()
    can_read()
    return tuple(name for name in _NAMES if name in Image.OPEN)  # AVIF came with Pillow 11.3


def readable() -> dict[str, bool]:
    """Each format as people call it, and whether it can be read here."""
    known = {name: pillow in pillow_formats() for pillow, name in _NAMES.items()}
    return {**known, "PDF": can_draw_pages()}


@functools.cache
def can_draw_pages() -> bool:
    """False where the library for PDF does not load."""
    try:
        import pypdfium2  # noqa: F401
    except (ImportError, OSError):
        return False
    return True
