"""The small picture of an image that the window shows."""

from io import BytesIO

from PIL import Image

from desktop.images.colours import displayable

THUMBNAIL_PX = 512


def thumbnail(image: Image.Image) -> bytes:
    """A PNG of at most ``THUMBNAIL_PX`` on the longer side; a smaller image keeps its size.

    Args:
        image: Upright; changed. A JPEG that is not decoded yet is decoded at a smaller scale,
            which is many times faster.
    """
    image.draft(None, (2 * THUMBNAIL_PX, 2 * THUMBNAIL_PX))
    small = displayable(image)
    small.thumbnail((THUMBNAIL_PX, THUMBNAIL_PX), reducing_gap=2.0)
    small.info = {}
    buffer = BytesIO()
    small.save(buffer, "PNG")
    return buffer.getvalue()
