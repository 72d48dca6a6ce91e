"""The user's message: a soft card at the right, as wide as what it holds."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from desktop.ui.rows import GAP_PX, TURN_GAP_PX, Action, Look, Row, TextRow
from desktop.ui.theme import RADIUS_CARD_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.ui.message_text import MessageText, Segment
    from desktop.ui.picture_rows import Thumbnails, Tiles

ABOVE_PX = 12
ASIDE_PX = 16
BELOW_PX = 24
"""Space between the card and the answer."""

WIDEST_SHARE = 0.85


def room_in_card(column: int) -> int:
    """The most that fits into a card, of a column's width."""
    return max(48, int(column * WIDEST_SHARE) - 2 * ASIDE_PX)


@dataclass(slots=True)
class Card:
    """What the rows of one card share: how wide it is.

    Attributes:
        text: None for images alone.
        thumbnails: None for text alone.
    """

    text: MessageText | None
    thumbnails: Thumbnails | None
    _column: int = -1
    _inner: int = 0

    def inner(self, column: int) -> int:
        """The width within the padding."""
        if column != self._column:
            self._column = column
            self._inner = max(self._text_width(column), self._tiles_width(column))
        return self._inner

    def _text_width(self, column: int) -> int:
        if self.text is None:
            return 0
        if len(self.text.segments) > 1:
            return room_in_card(column)
        document = self.text.segments[0].document
        document.setTextWidth(room_in_card(column))
        return min(room_in_card(column), math.ceil(document.idealWidth()) + 1)

    def _tiles_width(self, column: int) -> int:
        return self.thumbnails.tiles(room_in_card(column)).width if self.thumbnails else 0

    def left(self, column: int) -> int:
        """Where the content begins."""
        return column - ASIDE_PX - self.inner(column)

    def paint(self, painter: QPainter, look: Look, part: CardPart, column: int) -> None:
        """Paint the card behind one of its rows; corners are round at its first and last row."""
        area = QRectF(self.left(column) - ASIDE_PX, part.top, 0, part.bottom - part.top)
        area.setRight(column)
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


@dataclass(frozen=True, slots=True)
class CardPart:
    """The part of a card that one row shows, in the row's coordinates."""

    top: int
    bottom: int
    is_first: bool
    is_last: bool


class CardTextRow(TextRow):
    """A segment of the question."""

    def __init__(self, turn_id: str, card: Card, message: MessageText, segment: Segment) -> None:
        super().__init__(turn_id, message, segment)
        self._card = card
        self._is_first = segment.index == 0 and card.thumbnails is None
        self._is_last = segment is message.segments[-1]
        self._above = TURN_GAP_PX + ABOVE_PX if self._is_first else 0
        self._below = ABOVE_PX + BELOW_PX if self._is_last else 0

    def _box(self, width: int) -> tuple[int, int, int, int]:
        return self._card.left(width), self._card.inner(width), self._above, self._below

    def estimate(self, width: int) -> int:
        """About how high it will be, if the text takes all the room of the card."""
        return self._above + self._estimated_lines(room_in_card(width)) + self._below

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint the card and the text on it."""
        top = TURN_GAP_PX if self._is_first else 0
        bottom = self.height - (BELOW_PX if self._is_last else 0)
        part = CardPart(top, bottom, self._is_first, self._is_last)
        self._card.paint(painter, look, part, self._width)
        super().paint(painter, look, clip)


class CardPicturesRow(Row):
    """The thumbnails of the question, above its text."""

    def __init__(self, turn_id: str, card: Card, thumbnails: Thumbnails) -> None:
        super().__init__(turn_id)
        self._card = card
        self._thumbnails = thumbnails

    def _tiles(self) -> Tiles:
        return self._thumbnails.tiles(room_in_card(self._width))

    def _corner(self) -> QPointF:
        return QPointF(self._card.left(self._width), TURN_GAP_PX + ABOVE_PX)

    def _measure(self, width: int) -> int:
        below = GAP_PX if self._card.text else ABOVE_PX + BELOW_PX
        tiles = self._thumbnails.tiles(room_in_card(width))
        return TURN_GAP_PX + ABOVE_PX + tiles.height + below

    def estimate(self, width: int) -> int:
        """Exact: the sizes are known."""
        return self._measure(width)

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint the card and the thumbnails on it."""
        is_last = self._card.text is None
        bottom = self.height - (BELOW_PX if is_last else 0)
        part = CardPart(TURN_GAP_PX, bottom, is_first=True, is_last=is_last)
        self._card.paint(painter, look, part, self._width)
        self._thumbnails.paint(painter, look, self._corner(), self._tiles())

    def words(self) -> str:
        """The names of the images."""
        return self._thumbnails.words()

    def action_at(self, point: QPointF) -> Action | None:
        """Hands on the image that was clicked."""
        return self._thumbnails.action_at(point - self._corner(), self._tiles())
