"""Where a picture stands on the page, and what is said of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.ui.latency_words import size

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

    from desktop.core.conversation import ImagePart

NO_NAME = "without a name"
NOT_SENT = "not sent"


@dataclass(frozen=True, slots=True)
class PlacedPicture:
    """A picture in a row.

    Attributes:
        images: All of its message.
        index: Which of them it is.
        number: Which of all of its turn it is, see ``Turn.left_out``.
        place: In the row's coordinates.
        is_left_out: True if it is not sent.
    """

    images: tuple[ImagePart, ...]
    index: int
    number: int
    place: QRectF
    is_left_out: bool = False

    @property
    def image(self) -> ImagePart:
        """The picture itself."""
        return self.images[self.index]

    @property
    def words(self) -> str:
        """What it is, for those who cannot see it."""
        image = self.image
        details = [f"Image {image.name or NO_NAME}"]
        if image.width_px:
            details.append(f"{image.width_px} × {image.height_px}")
        details.append(size(len(image.data)))
        if self.is_left_out:
            details.append(NOT_SENT)
        return ", ".join(details)


def image_words(image: ImagePart, *, is_left_out: bool = False) -> str:
    """The name of an image as a line of text."""
    ending = f", {NOT_SENT}" if is_left_out else ""
    return f"[Image: {image.name or NO_NAME}{ending}]"
