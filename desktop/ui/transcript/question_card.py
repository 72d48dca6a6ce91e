"""The user's message: a soft card at the right, as wide as what it holds."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics

from desktop.ui.mirrored import across
from desktop.ui.theme import RADIUS_CARD_PX
from desktop.ui.transcript.rows import GAP_PX, TURN_GAP_PX, Action, Row
from desktop.ui.transcript.text_row import Text, TextRow

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.core.conversation import ImagePart
    from desktop.ui.blocks.look import Look
    from desktop.ui.theme import ReadingType
    from desktop.ui.transcript.picture_rows import Thumbnails, Tiles
    from desktop.ui.transcript.placed_picture import PlacedPicture
    from desktop.ui.transcript.start import Start

ABOVE_PX = 12
ASIDE_PX = 16
BELOW_PX = 24
"""Space between the card and the answer."""

WIDEST_SHARE = 0.85
TIME_PX = 11
_MOST_TIME_PX = 15  # the line that it stands in has a fixed height
_TIME_ASIDE_PX = 4
_SHORT_CHARS = 1000
"""A longer question takes all the room of its card."""


VERSIONS_PX = 24
"""How high and wide the buttons beside the time are."""


def _time_font(size: ReadingType) -> QFont:
    return size.figure_font(TIME_PX, _MOST_TIME_PX)


def beside_time(time: str, column: int, size: ReadingType) -> int:
    """How far from the beginning of the column what stands beside the time ends."""
    across = QFontMetrics(_time_font(size)).horizontalAdvance(time)
    return column - _TIME_ASIDE_PX - (across + GAP_PX if time else 0)


def room_in_card(column: int) -> int:
    """The most that fits into a card, of a column's width."""
    return max(48, int(column * WIDEST_SHARE) - 2 * ASIDE_PX)


class Chips(Protocol):
    """The attached texts on a card."""

    def wide_px(self, room: int) -> int:
        """How wide they are, where there is so much room."""


@dataclass(slots=True)
class Card:
    """What the rows of one card share: how wide it is.

    Attributes:
        text: None if it says nothing itself.
        thumbnails: None without images.
        time: When it was asked, in words.
        chips: None without attached texts.
    """

    text: Text | None
    thumbnails: Thumbnails | None
    time: str = ""
    chips: Chips | None = None
    _column: int = -1
    _inner: int = 0

    def forget(self) -> None:
        """Find out anew how wide it is."""
        self._column = -1

    def inner(self, column: int) -> int:
        """The width within the padding."""
        if column != self._column:
            self._column = column
            widths = (self._text_width(column), self._tiles_width(column))
            self._inner = max(*widths, self._chips_width(column))
        return self._inner

    def _text_width(self, column: int) -> int:
        room = room_in_card(column)
        if self.text is None:
            return 0
        row = self.text.rows[0]
        if len(self.text.rows) > 1 or len(row.source) > _SHORT_CHARS:
            return room
        widest = 0.0
        for view in row.built():
            view.lay_out(room)
            widest = max(widest, view.natural_width)
        row.changed_from(0)  # the views are laid out otherwise than the row knows
        return min(room, math.ceil(widest) + 1)

    def _tiles_width(self, column: int) -> int:
        return self.thumbnails.tiles(room_in_card(column)).width if self.thumbnails else 0

    def _chips_width(self, column: int) -> int:
        return self.chips.wide_px(room_in_card(column)) if self.chips else 0

    def left(self, column: int) -> int:
        """Where the content begins."""
        return column - ASIDE_PX - self.inner(column)

    def paint(self, painter: QPainter, look: Look, part: CardPart, column: int) -> None:
        """Paint the card behind one of its rows; corners are round at its first and last row."""
        row = QRectF(0, part.top, column, part.bottom - part.top)
        area = across(row.adjusted(self.left(column) - ASIDE_PX, 0, 0, 0), row)
        painter.save()
        painter.setClipRect(area)
        if not part.is_first:
            area.setTop(area.top() - 2 * RADIUS_CARD_PX)
        if not part.is_last:
            area.setBottom(area.bottom() + 2 * RADIUS_CARD_PX)
        painter.setPen(look.colour("accent_soft"))
        painter.setBrush(look.colour("accent_soft"))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD_PX, RADIUS_CARD_PX)
        painter.restore()
        if part.is_last and self.time:
            painter.setFont(_time_font(look.theme.type))
            painter.setPen(look.colour("quiet"))
            place = QRectF(0, part.bottom + 2, column - _TIME_ASIDE_PX, BELOW_PX - 6)
            trailing = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(across(place, row), trailing, self.time)


@dataclass(frozen=True, slots=True)
class CardPart:
    """The part of a card that one row shows, in the row's coordinates."""

    top: int
    bottom: int
    is_first: bool
    is_last: bool


class CardTextRow(TextRow):
    """A stretch of the question."""

    __slots__ = ("_card",)

    def __init__(self, card: Card, text: Text, start: Start, source: str) -> None:
        super().__init__(text, start, source)
        self._card = card

    def retype(self) -> None:
        """The card may be as wide as other words, too."""
        super().retype()
        self._card.forget()

    @property
    def time(self) -> str:
        """When the question was asked, in words."""
        return self._card.time

    @property
    def _is_top(self) -> bool:
        """True if the card begins here."""
        card = self._card
        return self.text.rows[0] is self and card.thumbnails is None and card.chips is None

    def _above_and_below(self) -> tuple[int, int]:
        above = TURN_GAP_PX + ABOVE_PX if self._is_top else 0
        return above, ABOVE_PX + BELOW_PX if self.is_last else 0

    def _box(self, width: int) -> tuple[int, int, int, int]:
        above, below = self._above_and_below()
        return self._card.left(width), self._card.inner(width), above, below

    def estimate(self, width: int) -> int:
        """About how high it will be, if the text takes all the room of the card."""
        above, below = self._above_and_below()
        return above + self._estimated_lines(room_in_card(width)) + below

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint the card and the text on it."""
        top = TURN_GAP_PX if self._is_top else 0
        bottom = self.height - (BELOW_PX if self.is_last else 0)
        part = CardPart(top, bottom, self._is_top, self.is_last)
        self._card.paint(painter, look, part, self._width)
        super().paint(painter, look, clip)


class CardPicturesRow(Row):
    """The thumbnails of the question, above its text."""

    def __init__(self, card: Card, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._card = card
        self._thumbnails = thumbnails

    @property
    def time(self) -> str:
        """When the question was asked, in words."""
        return self._card.time

    @property
    def is_last(self) -> bool:
        """True if nothing stands below."""
        return self._card.text is None and self._card.chips is None

    def _tiles(self) -> Tiles:
        return self._thumbnails.tiles(room_in_card(self._width))

    def _places(self) -> list[QRectF]:
        corner = QPointF(self._card.left(self._width), TURN_GAP_PX + ABOVE_PX)
        return [self.across(place) for place in self._tiles().at(corner)]

    def _measure(self, width: int) -> int:
        below = ABOVE_PX + BELOW_PX if self.is_last else GAP_PX
        tiles = self._thumbnails.tiles(room_in_card(width))
        return TURN_GAP_PX + ABOVE_PX + tiles.height + below

    def estimate(self, width: int) -> int:
        """Exact: the sizes are known."""
        return self._measure(width)

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint the card and the thumbnails on it."""
        bottom = self.height - (BELOW_PX if self.is_last else 0)
        part = CardPart(TURN_GAP_PX, bottom, is_first=True, is_last=self.is_last)
        self._card.paint(painter, look, part, self._width)
        self._thumbnails.paint(painter, look, self._places(), clip)

    @property
    def weight(self) -> int:
        """What the pictures take."""
        return self._thumbnails.weight(self._tiles())

    def release(self) -> None:
        """Let go of the decoded pictures."""
        self._thumbnails.release()

    def fill(self, images: tuple[ImagePart, ...]) -> None:
        """Take these images, the same with their bytes."""
        self._thumbnails.fill(images)

    @property
    def images(self) -> tuple[ImagePart, ...]:
        """The images, as they are shown."""
        return self._thumbnails.images

    def show_left_out(self, numbers: frozenset[int]) -> None:
        """Show which of the images are not sent."""
        self._thumbnails.left_out = numbers

    def tip_at(self, point: QPointF) -> str:
        """What is known of the image there."""
        found = (each.words for each in self.pictures() if each.place.contains(point))
        return next(found, "")

    def pictures(self) -> list[PlacedPicture]:
        """The images of the question."""
        return self._thumbnails.placed(self._places())

    def words(self) -> str:
        """The names of the images."""
        return self._thumbnails.words()

    def action_at(self, point: QPointF) -> Action | None:
        """Hands on the image that was clicked."""
        return self._thumbnails.action_at(point, self._places())
