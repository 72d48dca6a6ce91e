"""What stands for images of an answer that are not shown: files to be saved, and how many more."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont

from desktop.core.images import MOST_ANSWER_BYTES, MOST_ANSWER_IMAGES
from desktop.core.picture_header import read_header
from desktop.ui.latency_words import size
from desktop.ui.mirrored import across
from desktop.ui.numbers import number
from desktop.ui.picture_reading import MOST_PIXELS
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX
from desktop.ui.transcript.placed_picture import NOT_SENT, PlacedPicture, answer_words
from desktop.ui.transcript.rows import GAP_PX, SMALL_LINE_PX, Action, Row
from desktop.words import later, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.core.conversation import ImagePart
    from desktop.core.picture_header import PictureHeader
    from desktop.ui.blocks.look import Look
    from desktop.ui.transcript.picture_wishes import PictureWishes

FILE_PX = 60
WIDEST_FILE_PX = 480
_MOST_PX = 16  # of the type: the card has a fixed height
_PADDING_PX = 16
_ICON_PX = 20
_SAVE = later("Save")
_SAVE_PX = 40


class Pictures(Protocol):
    """The images of the answer."""

    wishes: PictureWishes

    def is_left_out(self, number: int) -> bool:
        """True if an image is not sent."""

    def placed(
        self, image: ImagePart, number: int, place: QRectF, *, is_shown: bool
    ) -> PlacedPicture:
        """Where an image stands, among the others."""


class FileRow(Row):
    """Something the model sent that is not drawn: what it is, why, and a way to save it.

    Args:
        pictures: What it belongs to.
        image: As it came.
        number: See ``Turn.left_out``; negative for what is no part of the answer.
        reason: Why it is not shown.

    Attributes:
        image: As it came.
    """

    def __init__(self, pictures: Pictures, image: ImagePart, number: int, reason: str) -> None:
        super().__init__()
        self._pictures = pictures
        self.image = image
        self._number = number
        self._reason = reason
        self._title = f"{tr(read_header(image.data).words)} · {size(len(image.data))}"

    def _place(self) -> QRectF:
        return self.across(QRectF(0, GAP_PX, min(self._width, WIDEST_FILE_PX), FILE_PX))

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
        look.draw_icon(painter, "file", "quiet", across(icon, place))
        words = place.adjusted(2 * _PADDING_PX + _ICON_PX, 8, -2 * _PADDING_PX - _SAVE_PX, -8)
        words = across(words, place)
        upper, lower = QRectF(words), QRectF(words)
        upper.setHeight(words.height() / 2)
        lower.setTop(upper.bottom())
        title = f"{self._title} · {tr(NOT_SENT)}" if self._is_left_out else self._title
        _write(painter, look, upper, title, "text", QFont.Weight.Medium)
        _write(painter, look, lower, self._reason, "quiet")
        save = QRectF(place.right() - _PADDING_PX - _SAVE_PX, place.top(), _SAVE_PX, FILE_PX)
        _write(painter, look, across(save, place), tr(_SAVE), "accent", QFont.Weight.Medium)

    def pictures(self) -> list[PlacedPicture]:
        """What can be saved."""
        placed = self._pictures.placed
        return [placed(self.image, self._number, self._place(), is_shown=False)]

    def tip_at(self, point: QPointF) -> str:
        """Why it is not shown."""
        return self._reason if self._place().contains(point) else ""

    def action_at(self, point: QPointF) -> Action | None:
        """Saves it."""
        if not self._place().contains(point):
            return None
        return partial(self._pictures.wishes.save_requested.emit, self.image)

    def words(self) -> str:
        """What it is, and why it is not shown."""
        line = answer_words(self.image, is_left_out=self._is_left_out)
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
        return tr(
            "%Ln more images are not kept: an answer keeps {most} at most.",
            "",
            self.count,
            one="%Ln more image is not kept: an answer keeps {most} at most.",
        ).format(most=number(MOST_ANSWER_IMAGES))


def why_not_shown(header: PictureHeader, *, is_kept: bool) -> str:
    """Why an image is not shown, in few words."""
    if not is_kept:
        return tr("More than {number} MB, so it is not kept.").format(
            number=number(MOST_ANSWER_BYTES // 1_000_000)
        )
    if not header.format:
        return tr("Not shown here, but it can be saved.")
    if header.pixels > MOST_PIXELS:
        return tr("Too many pixels to be shown.")
    return tr("Damaged, so it cannot be shown.")


def _write(
    painter: QPainter,
    look: Look,
    place: QRectF,
    words: str,
    role: str,
    weight: QFont.Weight = QFont.Weight.Normal,
) -> None:
    painter.setFont(look.theme.type.text_font(SMALL_PX, weight, _MOST_PX))
    painter.setPen(look.colour(role))
    room, elide = int(place.width()), Qt.TextElideMode.ElideRight
    shown = painter.fontMetrics().elidedText(words, elide, room)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
