"""Where a picture stands on the page, and what is said of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.core.picture_header import read_header
from desktop.ui.latency_words import size
from desktop.ui.picture_reading import can_be_drawn
from desktop.ui.tile_words import pixels
from desktop.words import later, tr

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

    from desktop.core.conversation import ImagePart

IMAGE = later("Image")
NO_NAME = later("without a name")
NOT_SENT = later("not sent")
NOT_SHOWN = later("not shown")


@dataclass(frozen=True, slots=True)
class PlacedPicture:
    """A picture in a row.

    Attributes:
        images: All of its message.
        index: Which of them it is.
        number: Which of all of its turn it is, see ``Turn.left_out``; negative for one that is
            never sent.
        place: In the row's coordinates.
        is_left_out: True if it is not sent.
        is_shown: False if only what it is can be told.
    """

    images: tuple[ImagePart, ...]
    index: int
    number: int
    place: QRectF
    is_left_out: bool = False
    is_shown: bool = True

    @property
    def image(self) -> ImagePart:
        """The picture itself."""
        return self.images[self.index]

    @property
    def words(self) -> str:
        """What it is, for those who cannot see it."""
        image, header = self.image, read_header(self.image.data)
        kind = tr(IMAGE if self.is_shown else header.words)
        width, height = image.width_px or header.width_px, image.height_px or header.height_px
        details = [f"{kind} {image.name or tr(NO_NAME)}"]
        if width and self.is_shown:
            details.append(pixels(width, height))
        details.append(size(len(image.data)))
        if not self.is_shown:
            details.append(tr(NOT_SHOWN))
        if self.is_left_out:
            details.append(tr(NOT_SENT))
        return ", ".join(details)


def image_words(image: ImagePart, *, is_left_out: bool = False, kind: str = IMAGE) -> str:
    """The name of an image as a line of text."""
    ending = f", {tr(NOT_SENT)}" if is_left_out else ""
    return f"[{tr(kind)}: {image.name or tr(NO_NAME)}{ending}]"


def named(image: ImagePart, number: int) -> ImagePart:
    """An image of an answer with a name; the model gives none.

    Args:
        image: As it came.
        number: Which of the answer it is, 1 the first.
    """
    if image.name:
        return image
    return replace(image, name=f"image-{number}{read_header(image.data).suffix}")


def answer_words(image: ImagePart, *, is_left_out: bool = False) -> str:
    """The same of an image of an answer, which may be no image."""
    header = read_header(image.data)
    if can_be_drawn(header):
        return image_words(image, is_left_out=is_left_out)
    line = image_words(image, is_left_out=is_left_out, kind=header.words)
    return f"{line[:-1]}, {tr(NOT_SHOWN)}]"
