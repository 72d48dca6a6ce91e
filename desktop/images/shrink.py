"""Prepares an image that is prepared already once more, with less detail."""

from dataclasses import replace

from desktop.core.conversation import Detail, ImagePart
from desktop.core.errors import ImageRejected
from desktop.images.intake import load


def shrink(image: ImagePart, detail: Detail) -> ImagePart:
    """The image with less detail, or itself where that takes no fewer bytes; blocks.

    Args:
        image: A user's, or one the model made; one that cannot be read stays as it is.
        detail: Less than its own.
    """
    try:
        smaller = load(image.data, name=image.name, detail=detail)
    except ImageRejected:
        return image
    if len(smaller.data) >= len(image.data):
        return image
    return replace(
        image,
        mime_type=smaller.mime_type,
        data=smaller.data,
        width_px=smaller.width_px,
        height_px=smaller.height_px,
        detail=detail,
    )
