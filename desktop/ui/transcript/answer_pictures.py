"""Images of an answer, as large as the column allows, and what stands for those not shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont

from desktop.core.images import MOST_ANSWER_BYTES, MOST_ANSWER_IMAGES
from desktop.core.picture_header import read_header
from desktop.ui.latency_words import size
from desktop.ui.picture_reading import MOST_PIXELS, can_be_drawn
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, text_font
from desktop.ui.transcript.picture import Picture
from desktop.ui.transcript.placed_picture import NOT_SENT, PlacedPicture, answer_words, named
from desktop.ui.transcript.rows import GAP_PX, SMALL_LINE_PX, Action, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPainter

    from desktop.core.conversation import ImagePart
    from desktop.core.picture_header import PictureHeader
    from desktop.ui.blocks.look import Look
    from desktop.ui.transcript.picture_wishes import PictureWishes

ANSWER_HEIGHT_PX = 560
UNKNOWN_PX = QSize(240, 160)
FILE_PX = 60
WIDEST_FILE_PX = 480
_PADDING_PX = 16
_ICON_PX = 20
_SAVE = "Save"
_SAVE_PX = 40


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
            row = FileRow(self, image, number, _reason(header, is_kept=is_kept))
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
        number: See ``Turn.left_out``.
    """

    def __init__(self, pictures: AnswerPictures, image: ImagePart, number: int) -> None:
        super().__init__()
        self._pictures = pictures
        self.number = number
        self.fill(image)

    def fill(self, image: ImagePart) -> None:
        """Take this image, the same with its bytes."""
        self._image = image
        turned = partial(self._pictures.turned, self)
        self._picture = Picture(image.data, image.thumbnail, turned=turned)

    def _shown_size(self, width: int) -> QSize:
        natural = self._picture.size
        if natural.isEmpty():  # its bytes are not there yet, or are no picture
            natural = UNKNOWN_PX
        room = QSize(width, ANSWER_HEIGHT_PX)
        if natural.width() <= room.width() and natural.height() <= room.height():
            return natural
        shown = natural.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        return shown.expandedTo(QSize(1, 1))

    def _place(self) -> QRectF:
        return QRectF(QPointF(0, GAP_PX), QSizeF(self._shown_size(self._width)))

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
        return [placed(self._image, self.number, self._place(), is_shown=True)]

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
        return answer_words(self._image, is_left_out=self._pictures.is_left_out(self.number))


class FileRow(Row):
    """Something the model sent that is not drawn: what it is, why, and a way to save it.

    Args:
        pictures: What it belongs to.
        image: As it came.
        number: See ``Turn.left_out``; negative for what is no part of the answer.
        reason: Why it is not shown.
    """

    def __init__(
        self, pictures: AnswerPictures, image: ImagePart, number: int, reason: str
    ) -> None:
        super().__init__()
        self._pictures = pictures
        self._image = image
        self._number = number
        self._reason = reason
        self._title = f"{read_header(image.data).words} · {size(len(image.data))}"

    def _place(self) -> QRectF:
        return QRectF(0, GAP_PX, min(self._width, WIDEST_FILE_PX), FILE_PX)

    def _measure(self, width: int) -> int:
        return FILE_PX + 2 * GAP_PX

    def estimate(self, width: int) -> int:
        """Always the same."""
        return self._measure(width)

    @property
    def _is_left_out(self) -> bool:
        return self._pictures.is_left_out(self._number)

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint a card with what it is and why it is not shown."""
        place = self._place()
        look.draw_card(painter, place, RADIUS_CONTROL_PX)
        icon = QRectF(0, 0, _ICON_PX, _ICON_PX)
        icon.moveCenter(QPointF(place.left() + _PADDING_PX + _ICON_PX / 2, place.center().y()))
        look.draw_icon(painter, "file", "quiet", icon)
        words = place.adjusted(2 * _PADDING_PX + _ICON_PX, 8, -2 * _PADDING_PX - _SAVE_PX, -8)
        upper, lower = QRectF(words), QRectF(words)
        upper.setHeight(words.height() / 2)
        lower.setTop(upper.bottom())
        title = f"{self._title} · {NOT_SENT}" if self._is_left_out else self._title
        _write(painter, look, upper, title, "text", QFont.Weight.Medium)
        _write(painter, look, lower, self._reason, "quiet")
        save = QRectF(place.right() - _PADDING_PX - _SAVE_PX, place.top(), _SAVE_PX, FILE_PX)
        _write(painter, look, save, _SAVE, "accent", QFont.Weight.Medium)

    def pictures(self) -> list[PlacedPicture]:
        """What can be saved."""
        placed = self._pictures.placed
        return [placed(self._image, self._number, self._place(), is_shown=False)]

    def tip_at(self, point: QPointF) -> str:
        """Why it is not shown."""
        return self._reason if self._place().contains(point) else ""

    def action_at(self, point: QPointF) -> Action | None:
        """Saves it."""
        if not self._place().contains(point):
            return None
        return partial(self._pictures.wishes.save_requested.emit, self._image)

    def words(self) -> str:
        """What it is, and why it is not shown."""
        line = answer_words(self._image, is_left_out=self._is_left_out)
        return f"{line}\n{self._reason}" if self._number < 0 else line


class MoreImagesRow(Row):
    """Stands for images of an answer that are too many.

    Attributes:
        count: How many.
    """

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def _measure(self, width: int) -> int:
        return SMALL_LINE_PX + 2 * GAP_PX

    def estimate(self, width: int) -> int:
        """Always the same."""
        return self._measure(width)

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint the sentence."""
        _write(painter, look, QRectF(0, GAP_PX, self._width, SMALL_LINE_PX), self.words(), "quiet")

    def words(self) -> str:
        """How many are missing."""
        are = "1 more image is" if self.count == 1 else f"{self.count} more images are"
        return f"{are} not kept: an answer keeps {MOST_ANSWER_IMAGES} at most."


def _reason(header: PictureHeader, *, is_kept: bool) -> str:
    """Why an image is not shown, in few words."""
    if not is_kept:
        return f"More than {MOST_ANSWER_BYTES // 1_000_000} MB, so it is not kept."
    if not header.format:
        return "Not shown here, but it can be saved."
    if header.pixels > MOST_PIXELS:
        return "Too many pixels to be shown."
    return "Damaged, so it cannot be shown."


def _write(
    painter: QPainter,
    look: Look,
    place: QRectF,
    words: str,
    role: str,
    weight: QFont.Weight = QFont.Weight.Normal,
) -> None:
    painter.setFont(text_font(SMALL_PX, weight))
    painter.setPen(look.colour(role))
    room, elide = int(place.width()), Qt.TextElideMode.ElideRight
    shown = painter.fontMetrics().elidedText(words, elide, room)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
