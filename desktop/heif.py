"""HEIC, as phones write it, read by libheif through Pillow."""

import functools
import re

from PIL import Image

_BRANDS = re.compile(rb"....ftyp(?:heic|heix|heim|heis|hevc|hevx|hevm|hevs|mif1|msf1)", re.DOTALL)


def is_heif(data: bytes) -> bool:
    """True if the content begins as HEIC does."""
    return _BRANDS.match(data) is not None


@functools.cache
def can_read() -> bool:
    """Have Pillow read HEIC from now on; False where its library does not load."""
    try:
        import pi_heif
    except (ImportError, OSError):
        return False
    # No pictures besides the main one: nothing shows them, and they cost memory.
    pi_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)
    return "HEIF" in Image.OPEN
