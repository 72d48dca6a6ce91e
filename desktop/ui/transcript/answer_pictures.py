"""Images of an answer, as large as the column allows."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt

from desktop.core.images import MOST_ANSWER_BYTES, MOST_ANSWER_IMAGES
from desktop.core.picture_header import read_header
from desktop.ui.picture_reading import can_be_drawn
from desktop.ui.transcript.answer_files import FileRow, MoreImagesRow, why_not_shown
from desktop.ui.transcript.picture import Picture
from desktop.ui.transcript.placed_picture import PlacedPicture, answer_words, named
from desktop.ui.transcript.rows import GAP_PX, Action, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPainter

    from desktop.core.conversation import ImagePart
    from desktop.ui.blocks.look import Look
    from desktop.ui.transcript.picture_wishes import PictureWishes

ANSWER_HEIGHT_PX = 560
UNKNOWN_PX = QSize(240, 160)


class AnswerPictures:
    """The images of one answer, in their order.

    Args:
        wishes: Hears what is wanted of them.
        first: How many images the question has, see ``Turn.left_out``.
        turned: Called with the row of a picture that turns out to lie on its side.
        left_out: The numbers of those that are not sent.

    Attributes:
        rows: What shows them.
        kept: Those that are part of the answer.
    """

    def __init__(
        self,
        wishes: PictureWishes,
        first: int,
        turned: Callable[[Row], None],
        left_out: frozenset[int] = frozenset(),
    ) -> None:
        self.wishes = wishes
        self.turned = turned
        self.left_out = left_out
        self.rows: list[Row] = []
        self._first = first
        self.kept: list[ImagePart] = []
        self._came = self._not_kept = 0
        self._more: MoreImagesRow | None = None

    def add(self, image: ImagePart, *, is_kept: bool = True) -> Row:
        """Take in the next image.

        Args:
            image: As it came.
            is_kept: False if it is no part of the answer.

        Returns:
            The row to be shown; the same one again where it only says something else now.
        """
        self._came += 1
        is_small = len(image.data) <= MOST_ANSWER_BYTES
        if not is_kept and (is_small or self._came > MOST_ANSWER_IMAGES):
            return self._one_more()
        image, header = named(image, self._came), read_header(image.data)
        if is_kept:
            number = self._first + len(self.kept)
            self.kept.append(image)
        else:
            self._not_kept += 1
            number = -self._not_kept
        row: Row
        if is_kept and (can_be_drawn(header) or not image.is_loaded):
            row = AnswerPictureRow(self, image, number)
        else:
            row = FileRow(self, image, number, why_not_shown(header, is_kept=is_kept))
        self.rows.append(row)
        return row

    def fill(self, images: Sequence[ImagePart]) -> list[Row]:
        """Take the images that are kept with their bytes, which were not there before.

        Returns:
            The rows that show something else now.
        """
        self.kept = [named(image, number) for number, image in enumerate(images, 1)]
        rows = [row for row in self.rows if isinstance(row, AnswerPictureRow)]
        for row in rows:
            row.fill(self.kept[row.number - self._first])
        return list(rows)

    @property
    def are_all_kept(self) -> bool:
        """False if one of them was too large, or one too many."""
        return self._came == len(self.kept)

    def _one_more(self) -> Row:
        if self._more is None:
            self._more = MoreImagesRow()
            self.rows.append(self._more)
        self._more.count += 1
        return self._more

    def is_left_out(self, number: int) -> bool:
        """True if an image is not sent."""
        return number in self.left_out

    def placed(
        self, image: ImagePart, number: int, place: QRectF, *, is_shown: bool
    ) -> PlacedPicture:
        """Where an image stands, among the others."""
        is_kept = number >= 0
        return PlacedPicture(
            images=tuple(self.kept) if is_kept else (image,),
            index=number - self._first if is_kept else 0,
            number=number,
            place=place,
            is_left_out=self.is_left_out(number),
            is_shown=is_shown,
        )


class AnswerPictureRow(Row):
    """An image the model sent, as large as the column allows.

    Attributes:
        image: As it came, or as it was loaded.
        number: See ``Turn.left_out``.
    """

    def __init__(self, pictures: AnswerPictures, image: ImagePart, number: int) -> None:
        super().__init__()
        self._pictures = pictures
        self.number = number
        self.fill(image)

    def fill(self, image: ImagePart) -> None:
        """Take this image, the same with its bytes."""
        self.image = image
        turned = partial(self._pictures.turned, self)
        self._picture = Picture(image.data, image.thumbnail, turned=turned)

    def _shown_size(self, width: int) -> QSize:
        natural = self._picture.size
        if not self.image.is_loaded and self.image.width_px:
            natural = QSize(self.image.width_px, self.image.height_px)
        if natural.isEmpty():  # its bytes are not there yet, or are no picture
            natural = UNKNOWN_PX
        room = QSize(width, ANSWER_HEIGHT_PX)
        if natural.width() <= room.width() and natural.height() <= room.height():
            return natural
        shown = natural.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        return shown.expandedTo(QSize(1, 1))

    def _place(self) -> QRectF:
        return self.across(QRectF(QPointF(0, GAP_PX), QSizeF(self._shown_size(self._width))))

    @property
    def unloaded(self) -> ImagePart:
        """The image without bytes that can be read again, and how large it is on the page."""
        if not self.image.is_loaded:
            return self.image
        natural = self._picture.size
        return replace(self.image.unloaded, width_px=natural.width(), height_px=natural.height())

    @property
    def weight(self) -> int:
        """What the picture takes."""
        return self._picture.weight(self._shown_size(self._width))

    def release(self) -> None:
        """Let go of the decoded picture."""
        self._picture.release()

    def _measure(self, width: int) -> int:
        return self._shown_size(width).height() + 2 * GAP_PX

    def estimate(self, width: int) -> int:
        """Exact: the size is known."""
        return self._measure(width)

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint the image."""
        is_faint = self._pictures.is_left_out(self.number)
        self._picture.paint(painter, look, self._place(), is_faint=is_faint)

    def pictures(self) -> list[PlacedPicture]:
        """The image."""
        placed = self._pictures.placed
        return [placed(self.image, self.number, self._place(), is_shown=True)]

    def tip_at(self, point: QPointF) -> str:
        """What is known of the image."""
        (placed,) = self.pictures()
        return placed.words if placed.place.contains(point) else ""

    def action_at(self, point: QPointF) -> Action | None:
        """Opens the image."""
        (placed,) = self.pictures()
        if not placed.place.contains(point):
            return None
        return partial(self._pictures.wishes.open_requested.emit, placed.images, placed.index)

    def words(self) -> str:
        """That there is an image."""
        return answer_words(self.image, is_left_out=self._pictures.is_left_out(self.number))
