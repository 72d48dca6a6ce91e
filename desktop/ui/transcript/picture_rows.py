"""Images of the transcript: the thumbnails of a question and what a model drew."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImageReader, QPainter, QPainterPath, QPixmap

from desktop.ui.theme import RADIUS_CONTROL_PX
from desktop.ui.transcript.rows import GAP_PX, Action, Row

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.conversation import ImagePart
    from desktop.ui.blocks.look import Look

LARGEST_MIB = 128
"""Of one decoded image; a small file can hold a huge one."""

TILE_PX = 104
SINGLE_PX = QSize(320, 220)
ANSWER_HEIGHT_PX = 560
_UNREADABLE = "This image cannot be shown."
_UNREADABLE_PX = QSize(320, 72)


class Picture:
    """Encoded bytes, decoded no larger than they are painted."""

    def __init__(self, data: bytes) -> None:
        self._data = QByteArray(data)
        self._pixmap = QPixmap()
        self.size = self._read(QSize())

    def _read(self, size: QSize) -> QSize:
        """Decode to cover ``size``, or only find the natural size if that is empty."""
        QImageReader.setAllocationLimit(LARGEST_MIB)
        buffer = QBuffer(self._data)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        natural = reader.size()
        if not size.isEmpty() and not natural.isEmpty():
            covering = natural.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            if covering.width() < natural.width():
                reader.setScaledSize(covering)
            self._pixmap = QPixmap.fromImage(reader.read())
        return natural

    def paint(self, painter: QPainter, look: Look, area: QRectF) -> None:
        """Fill an area with rounded corners; what stands over is left out."""
        ratio = painter.device().devicePixelRatio()
        wanted = (area.size() * ratio).toSize()
        if self._pixmap.isNull() or self._pixmap.width() < min(wanted.width(), self.size.width()):
            self._read(wanted)
        outline = QPainterPath()
        outline.addRoundedRect(area, RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._pixmap.isNull():
            self._paint_unreadable(painter, look, outline, area)
        else:
            painter.setClipPath(outline)
            painter.drawPixmap(area, self._pixmap, self._middle(area.size()))
        painter.restore()

    def _middle(self, shape: QSizeF) -> QRectF:
        """The largest part of the pixmap that has a shape."""
        whole = QRectF(self._pixmap.rect())
        part = QRectF(QPointF(), shape.scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio))
        part.moveCenter(whole.center())
        return part

    @staticmethod
    def _paint_unreadable(
        painter: QPainter, look: Look, outline: QPainterPath, area: QRectF
    ) -> None:
        painter.fillPath(outline, look.colour("raised"))
        side = QRectF(0, 0, 24, 24)
        side.moveCenter(area.center())
        look.draw_icon(painter, "image", "quiet", side)


class AnswerPictureRow(Row):
    """An image the model sent, as large as the column allows."""

    def __init__(self, data: bytes, name: str) -> None:
        super().__init__()
        self._picture = Picture(data)
        self._name = name

    def _shown_size(self, width: int) -> QSize:
        natural = self._picture.size
        if natural.isEmpty():
            natural = _UNREADABLE_PX
        room = QSize(width, ANSWER_HEIGHT_PX)
        if natural.width() <= room.width() and natural.height() <= room.height():
            return natural
        return natural.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

    def _measure(self, width: int) -> int:
        return self._shown_size(width).height() + 2 * GAP_PX

    def estimate(self, width: int) -> int:
        """Exact: the size is known."""
        return self._measure(width)

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint the image."""
        area = QRectF(QPointF(0, GAP_PX), QSizeF(self._shown_size(self._width)))
        self._picture.paint(painter, look, area)

    def words(self) -> str:
        """That there is an image."""
        return f"[Image: {self._name}]" if not self._picture.size.isEmpty() else _UNREADABLE


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


def _fitting(image: ImagePart, room: int) -> tuple[int, int]:
    natural = QSize(image.width_px, image.height_px)
    if natural.isEmpty():
        natural = QSize(TILE_PX, TILE_PX)
    limit = SINGLE_PX.boundedTo(QSize(room, SINGLE_PX.height()))
    if natural.width() > limit.width() or natural.height() > limit.height():
        natural = natural.scaled(limit, Qt.AspectRatioMode.KeepAspectRatio)
    return max(48, natural.width()), max(48, math.ceil(natural.height()))


class Thumbnails:
    """The images of one question."""

    def __init__(
        self,
        images: tuple[ImagePart, ...],
        open_images: Callable[[tuple[ImagePart, ...], int], None],
    ) -> None:
        self.images = images
        self._pictures = [Picture(image.thumbnail or image.data) for image in images]
        self._open_images = open_images

    def tiles(self, room: int) -> Tiles:
        """Place them within a width."""
        return Tiles(self.images, room)

    def paint(self, painter: QPainter, look: Look, corner: QPointF, tiles: Tiles) -> None:
        """Paint all, from a corner on."""
        for picture, place in zip(self._pictures, tiles.places, strict=True):
            picture.paint(painter, look, QRectF(place).translated(corner))

    def action_at(self, point: QPointF, tiles: Tiles) -> Action | None:
        """Hands on the image that was clicked."""
        for number, place in enumerate(tiles.places):
            if QRectF(place).contains(point):
                return partial(self._open_images, self.images, number)
        return None

    def words(self) -> str:
        """The names of the images."""
        return "\n".join(f"[Image: {image.name or 'without a name'}]" for image in self.images)
