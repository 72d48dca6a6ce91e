"""Images of the transcript: the thumbnails of a question."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt

from desktop.ui.transcript.picture import Picture
from desktop.ui.transcript.placed_picture import PlacedPicture, image_words
from desktop.ui.transcript.rows import GAP_PX, Action

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPainter

    from desktop.core.conversation import ImagePart
    from desktop.ui.blocks.look import Look

TILE_PX = 104
SINGLE_PX = QSize(320, 220)


class Tiles:
    """Where the thumbnails of a question stand, within a width."""

    def __init__(self, images: tuple[ImagePart, ...], room: int) -> None:
        self.places: list[QRect] = []
        if len(images) == 1:
            self.places.append(QRect(0, 0, *_fitting(images[0], room)))
        else:
            in_line = max(1, (room + GAP_PX) // (TILE_PX + GAP_PX))
            step = TILE_PX + GAP_PX
            for number in range(len(images)):
                line, column = divmod(number, in_line)
                self.places.append(QRect(column * step, line * step, TILE_PX, TILE_PX))
        self.width = max((place.x() + place.width() for place in self.places), default=0)
        self.height = max((place.y() + place.height() for place in self.places), default=0)

    def at(self, corner: QPointF) -> list[QRectF]:
        """Where they stand, from a corner on."""
        return [QRectF(place).translated(corner) for place in self.places]


def _fitting(image: ImagePart, room: int) -> tuple[int, int]:
    natural = QSize(image.width_px, image.height_px)
    if natural.isEmpty():
        natural = QSize(TILE_PX, TILE_PX)
    limit = SINGLE_PX.boundedTo(QSize(room, SINGLE_PX.height()))
    if natural.width() > limit.width() or natural.height() > limit.height():
        natural = natural.scaled(limit, Qt.AspectRatioMode.KeepAspectRatio)
    return max(48, natural.width()), max(48, math.ceil(natural.height()))


class Thumbnails:
    """The images of one question.

    Attributes:
        left_out: The numbers of those that are not sent.
    """

    def __init__(
        self,
        images: tuple[ImagePart, ...],
        open_images: Callable[[tuple[ImagePart, ...], int], None],
        left_out: frozenset[int] = frozenset(),
    ) -> None:
        self.left_out = left_out
        self._open_images = open_images
        self.fill(images)

    def fill(self, images: tuple[ImagePart, ...]) -> None:
        """Take these images, the same with their bytes."""
        self.images = images
        self._pictures = [Picture(image.data, image.thumbnail) for image in images]

    def tiles(self, room: int) -> Tiles:
        """Place them within a width."""
        return Tiles(self.images, room)

    def weight(self, tiles: Tiles) -> int:
        """What the pictures take."""
        pairs = zip(self._pictures, tiles.places, strict=True)
        return sum(picture.weight(place.size()) for picture, place in pairs)

    def release(self) -> None:
        """Let go of the decoded pictures."""
        for picture in self._pictures:
            picture.release()

    def paint(self, painter: QPainter, look: Look, places: Sequence[QRectF], clip: QRectF) -> None:
        """Paint those that are in ``clip`` at their places; only they are decoded."""
        for number, place in enumerate(places):
            if place.intersects(clip):
                is_faint = number in self.left_out
                self._pictures[number].paint(painter, look, place, is_faint=is_faint)

    def placed(self, places: Sequence[QRectF]) -> list[PlacedPicture]:
        """What stands at each of their places."""
        return [
            PlacedPicture(self.images, number, number, place, number in self.left_out)
            for number, place in enumerate(places)
        ]

    def action_at(self, point: QPointF, places: Sequence[QRectF]) -> Action | None:
        """Hands on the image that was clicked."""
        for number, place in enumerate(places):
            if place.contains(point):
                return partial(self._open_images, self.images, number)
        return None

    def words(self) -> str:
        """The names of the images."""
        return "\n".join(
            image_words(image, is_left_out=number in self.left_out)
            for number, image in enumerate(self.images)
        )
