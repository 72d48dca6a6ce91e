"""Texts that are attached to a question, folded: a chip for each, which opens it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics

from desktop.core.unseen import with_marks
from desktop.ui.mirrored import across, in_row, isolated
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX
from desktop.ui.tile_words import first_line, spoken, text_size_words
from desktop.ui.transcript.question_card import ABOVE_PX, BELOW_PX, CardPart, room_in_card
from desktop.ui.transcript.rows import GAP_PX, ICON_PX, TURN_GAP_PX, Action, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPainter

    from desktop.core.message import TextPart
    from desktop.ui.blocks.look import Look
    from desktop.ui.blocks.styles import Styles
    from desktop.ui.transcript.page import Page
    from desktop.ui.transcript.question_card import Card
    from desktop.ui.transcript.rows import Section

MOST_PX = 420
LEAST_PX = 200
PADDING_PX = 10
_LINES = 3


@dataclass(frozen=True, slots=True)
class _Chip:
    """What one says; made once, for the text may be long and is let go of later."""

    part: TextPart
    name: str
    first: str
    size: str
    spoken: str


class TextChips(Row):
    """The attached texts of a question, between its images and its words.

    Args:
        card: What they stand on.
        texts: At least one.
        styles: Of the question.
        open_text: Shows one.
    """

    def __init__(
        self,
        card: Card,
        texts: Sequence[TextPart],
        styles: Styles,
        open_text: Callable[[TextPart], None],
    ) -> None:
        super().__init__()
        self._card = card
        self._styles = styles
        self._open_text = open_text
        self._chips = [
            _Chip(
                each, with_marks(each.name), first_line(each), text_size_words(each), spoken(each)
            )
            for each in texts
        ]
        self._fit()

    def _fit(self) -> None:
        """Measure with the letters in force."""
        self._fonts = (
            self._styles.text_font(SMALL_PX, QFont.Weight.DemiBold),
            self._styles.text_font(SMALL_PX),
            self._styles.text_font(SMALL_PX),
        )
        self._line_px = math.ceil(QFontMetrics(self._fonts[0]).lineSpacing()) + 2
        wide = max(max(map(self._widths, self._chips)), LEAST_PX)
        self._wide_px = min(MOST_PX, self._around_px + wide)

    @property
    def _icon_px(self) -> int:
        return self._styles.px(ICON_PX)

    @property
    def _around_px(self) -> int:
        return 2 * PADDING_PX + self._icon_px + GAP_PX

    def _widths(self, chip: _Chip) -> int:
        lines = zip(self._fonts, (chip.name, chip.first, chip.size), strict=True)
        return max(QFontMetrics(font).horizontalAdvance(words) for font, words in lines) + 1

    def retype(self) -> None:
        """What is read is set otherwise now."""
        self._fit()
        self._card.forget()

    @property
    def time(self) -> str:
        """When the question was asked, in words."""
        return self._card.time

    def wide_px(self, room: int) -> int:
        """How wide they are, where there is so much room."""
        return min(self._wide_px, room)

    @property
    def _is_top(self) -> bool:
        return self._card.thumbnails is None

    @property
    def _is_last(self) -> bool:
        return self._card.text is None

    @property
    def _chip_px(self) -> int:
        return _LINES * self._line_px + 2 * PADDING_PX

    def _places(self) -> list[QRectF]:
        left = self._card.left(self._width)
        top = TURN_GAP_PX + ABOVE_PX if self._is_top else 0
        wide, step = self.wide_px(room_in_card(self._width)), self._chip_px + GAP_PX
        return [
            self.across(QRectF(left, top + number * step, wide, self._chip_px))
            for number in range(len(self._chips))
        ]

    def _measure(self, width: int) -> int:
        above = TURN_GAP_PX + ABOVE_PX if self._is_top else 0
        chips = len(self._chips) * (self._chip_px + GAP_PX) - GAP_PX
        return above + chips + (ABOVE_PX + BELOW_PX if self._is_last else GAP_PX)

    def estimate(self, width: int) -> int:
        """Exact: each is as high as the others."""
        return self._measure(width)

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint the card and the chips on it."""
        top = TURN_GAP_PX if self._is_top else 0
        bottom = self.height - (BELOW_PX if self._is_last else 0)
        part = CardPart(top, bottom, self._is_top, self._is_last)
        self._card.paint(painter, look, part, self._width)
        for chip, place in zip(self._chips, self._places(), strict=True):
            if place.intersects(clip):
                self._paint_chip(painter, look, chip, place)

    def _paint_chip(self, painter: QPainter, look: Look, chip: _Chip, place: QRectF) -> None:
        painter.setPen(look.colour("line"))
        painter.setBrush(look.colour("surface"))
        edge = place.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)
        side = self._icon_px
        top = place.top() + PADDING_PX
        icon = QRectF(place.left() + PADDING_PX, top + (self._line_px - side) / 2, side, side)
        look.draw_icon(painter, "scroll-text", "quiet", across(icon, place))
        left = icon.right() + GAP_PX
        row = across(QRectF(left, top, place.right() - PADDING_PX - left, self._line_px), place)
        ends = (Qt.TextElideMode.ElideMiddle, *2 * (Qt.TextElideMode.ElideRight,))
        words_in_lines = isolated(chip.name), isolated(chip.first), in_row(chip.size, " · ")
        lines = zip(words_in_lines, ("text", "quiet", "quiet"), strict=True)
        for (words, role), font, end in zip(lines, self._fonts, ends, strict=True):
            painter.setFont(font)
            painter.setPen(look.colour(role))
            shown = QFontMetrics(font).elidedText(words, end, int(row.width()))
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, shown)
            row.translate(0, self._line_px)

    def words(self) -> str:
        """What they are, for those who cannot see them."""
        return "\n".join(f"[{chip.spoken}]" for chip in self._chips)

    def tip_at(self, point: QPointF) -> str:
        """The whole name, and how long it is."""
        found = zip(self._chips, self._places(), strict=True)
        return next((chip.spoken for chip, place in found if place.contains(point)), "")

    def action_at(self, point: QPointF) -> Action | None:
        """Opens the text that was clicked."""
        found = ((place, act) for place, _, act in self.spots())
        return next((act for place, act in found if place.contains(point)), None)

    def spots(self) -> list[tuple[QRectF, str, Action]]:
        """Each of them, for the keyboard."""
        return [
            (place, chip.spoken, partial(self._open_text, chip.part))
            for chip, place in zip(self._chips, self._places(), strict=True)
        ]


def add_chips(
    page: Page, section: Section, card: Card, texts: Sequence[TextPart], before: Row
) -> None:
    """Put the attached texts of a question on its card."""
    card.chips = TextChips(card, texts, page.styles, page.pictures.text_requested.emit)
    page.transcript.insert(section, card.chips, before)
