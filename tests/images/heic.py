"""HEIC files for tests, written by pillow-heif, which the program itself does without."""

from io import BytesIO

import pillow_heif
from PIL import Image


def heic(image: Image.Image, exif: bytes = b"", **options: object) -> bytes:
    """A picture as HEIC; an orientation in the EXIF is written as phones do, in both places."""
    buffer = BytesIO()
    file = pillow_heif.from_pillow(image)
    if exif:
        file[0].info["exif"] = exif
    file.save(buffer, **options)
    return buffer.getvalue()
