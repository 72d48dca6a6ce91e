"""Rows that speak about an answer: notes, and the line of figures."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication

from desktop.core.unseen import with_marks
from desktop.ui.blocks.laid_text import LaidText
from desktop.ui.mirrored import in_row, leading_side
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX
from desktop.ui.transcript.rows import FOOT_PX, GAP_PX, ICON_PX, Action, Row, icon_top_px
from desktop.words import later, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.core.latency import TurnLatency
    from desktop.ui.blocks.look import Look
    from desktop.ui.blocks.styles import Styles
    from desktop.ui.transcript.turn_words import Note

ACTIONS_PX = 72
STEPS_PX = 32
"""How high the buttons of a note are."""

_PADDING_PX = 12
_MOST_CAPTION_PX = 19  # the line of the buttons has a fixed height
_DETAILS = later("Details")


class NoteRow(Row):
    """A sentence about the answer, where its next words would stand; empty without a note.

    Args:
        styles: Of the sentence.
        small: Of the details.
        changed: Called when the reader opened or closed the details.
    """

    def __init__(self, styles: Styles, small: Styles, changed: Action) -> None:
        super().__init__()
        self._styles = styles
        self._small = small
        self.note: Note | None = None
        self.is_open = False
        self._gap = 0
        self._changed = changed
        self._laid: tuple[LaidText, LaidText] | None = None

    def show(self, note: Note | None, *, is_first: bool = True) -> None:
        """Say something else, or nothing; the first of an answer stands where its text would."""
        self.note = note
        self._gap = 0 if is_first else GAP_PX
        self.is_open = False
        self._laid = None
        self.touch()

    def retype(self) -> None:
        """Its sentence is laid out in another face."""
        self._laid = None

    @property
    def _icon_px(self) -> int:
        return self._styles.px(ICON_PX)

    @property
    def _line_px(self) -> int:
        return self._styles.body.line_px

    def toggle(self) -> None:
        """Open or close the details."""
        self.is_open = not self.is_open
        self.touch()
        self._changed()

    def _corner(self) -> QPointF:
        """Where the sentence begins."""
        if self.note is None or not self.note.icon:
            return QPointF(0, self._gap)
        padding = _PADDING_PX if self.note.in_card else 0
        return QPointF(padding + self._icon_px + GAP_PX, self._gap + padding)

    def _built(self, note: Note) -> tuple[LaidText, LaidText]:
        """The sentence and the details, made when they are first seen."""
        if self._laid is None:
            sentence = LaidText(self._styles.body, self._styles.wrapped, leading_side())
            is_mirrored = QGuiApplication.isRightToLeft()
            sentence.put(note.sentence, [], is_right_to_left=is_mirrored or None)
            details = LaidText(self._small.body, self._small.wrapped, leading_side())
            details.put(note.details.replace("\n", "\u2028"), [])
            self._laid = sentence, details
        return self._laid

    def _details_top(self, note: Note) -> float:
        return self._corner().y() + self._built(note)[0].height

    def _text_px(self, width: int) -> float:
        padding = _PADDING_PX if self.note is not None and self.note.in_card else 0
        return width - self._corner().x() - padding

    def _text_at(self, top: float) -> QPointF:
        """Where text begins that is so far down."""
        place = QRectF(self._corner().x(), top, self._text_px(self._width), 0)
        return self.across(place).topLeft()

    def _measure(self, width: int) -> int:
        if self.note is None:
            return 0
        padding = _PADDING_PX if self.note.in_card else 0
        for laid in self._built(self.note):
            laid.lay_out(self._text_px(width))
        bottom = self._details_top(self.note) + padding
        if self.note.details:
            bottom += self._line_px
        if self.is_open:
            bottom += self._built(self.note)[1].height
        if self.note.steps:
            bottom += STEPS_PX + (GAP_PX if self.note.in_card else 2 * GAP_PX)
        return math.ceil(bottom)

    @property
    def steps_corner(self) -> QPointF:
        """Where the buttons begin, from left to right."""
        padding = _PADDING_PX if self.note is not None and self.note.in_card else 0
        return QPointF(self._corner().x(), self.height - padding - STEPS_PX)

    def drop_steps(self) -> None:
        """Offer nothing more: the conversation went on."""
        if self.note is not None and self.note.steps:
            self.show(replace(self.note, steps=()), is_first=not self._gap)

    def estimate(self, width: int) -> int:
        """A line or two; exact where there is no note."""
        if self.note is None:
            return 0
        return self.height or self._line_px + (2 * _PADDING_PX if self.note.in_card else 0)

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint the note, in a card if it needs attention."""
        note, corner = self.note, self._corner()
        if note is None:
            return
        if note.in_card:
            card = QRectF(0.5, self._gap + 0.5, self._width - 1, self.height - self._gap - 1)
            painter.setPen(look.colour("line"))
            painter.setBrush(look.colour("surface"))
            painter.drawRoundedRect(card, RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)
        if note.icon:
            left = _PADDING_PX if note.in_card else 0
            place = self._icon_at(left, corner.y())
            look.draw_icon(painter, note.icon, note.role, place)
        role = "text" if note.in_card else "quiet"
        painter.setPen(look.colour(role))
        self._built(note)[0].draw(painter, self._text_at(corner.y()), clip, [])
        if note.details:
            self._paint_details(painter, look, clip, note)

    def _icon_at(self, left: float, top: float) -> QRectF:
        """The place of an icon beside the letters of a line, which stand low in it."""
        side = self._icon_px
        return self.across(QRectF(left, top + icon_top_px(self._line_px, side), side, side))

    def _paint_details(self, painter: QPainter, look: Look, clip: QRectF, note: Note) -> None:
        left, top = self._corner().x(), self._details_top(note)
        font = self._styles.text_font(SMALL_PX)
        words_px = QFontMetrics(font).horizontalAdvance(tr(_DETAILS))
        painter.setFont(font)
        painter.setPen(look.colour("quiet"))
        place = self.across(QRectF(left, top, words_px + 1, self._line_px))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, tr(_DETAILS))
        chevron = "chevron-down" if self.is_open else "chevron-right"
        look.draw_icon(painter, chevron, "quiet", self._icon_at(left + words_px + 4, top))
        if self.is_open:
            painter.setPen(look.colour("quiet"))
            at = self._text_at(top + self._line_px)
            self._built(note)[1].draw(painter, at, clip, [])

    def words(self) -> str:
        """The sentence, and the details while they are open."""
        if self.note is None:
            return ""
        return self.note.text if self.is_open else self.note.sentence

    def action_at(self, point: QPointF) -> Action | None:
        """Opens or closes the details."""
        if self.note is None or not self.note.details:
            return None
        left, top = self._corner().x(), self._details_top(self.note)
        line = QRectF(left, top, self._width - left, self._line_px)
        return self.toggle if self.across(line).contains(point) else None


class FootRow(Row):
    """The last row of a turn: its figures, and room for the buttons beside them.

    Args:
        styles: Of the answer.

    Attributes:
        caption: The figures in short.
        latency: All of them, None while they are not known.
        versions_px: Room for what leads to other versions of the answer, before the buttons.
    """

    def __init__(self, styles: Styles) -> None:
        super().__init__()
        self._styles = styles
        self.caption = ""
        self.latency: TurnLatency | None = None
        self.versions_px = 0
        self.retype()

    def retype(self) -> None:
        """The caption is as large as its line allows."""
        self._font = self._styles.theme.type.figure_font(SMALL_PX, _MOST_CAPTION_PX)

    def _measure(self, width: int) -> int:
        return FOOT_PX

    def estimate(self, width: int) -> int:
        """Always the same."""
        return FOOT_PX

    def _shown_caption(self) -> str:
        room = max(0, self._width - ACTIONS_PX - self.versions_px)
        words, elide = in_row(with_marks(self.caption), " · "), Qt.TextElideMode.ElideRight
        return QFontMetrics(self._font).elidedText(words, elide, room)

    @property
    def versions_left(self) -> int:
        """Where the caption has ended, from left to right."""
        shown = QFontMetrics(self._font).horizontalAdvance(self._shown_caption())
        return shown + GAP_PX if shown else 0

    @property
    def actions_left(self) -> int:
        """Where the buttons begin, from left to right."""
        return self.versions_left + self.versions_px

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint the caption, shortened if the column is narrow."""
        painter.setFont(self._font)
        painter.setPen(look.colour("quiet"))
        place = QRectF(0, GAP_PX, self._width, FOOT_PX - GAP_PX)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._shown_caption())

    def words(self) -> str:
        """The caption."""
        return self.caption

    def figures(self) -> str:
        """All figures, a line each; empty while they are not known."""
        if self.latency is None:
            return ""
        from desktop.ui.latency_words import all_words

        return all_words(self.latency)

    def tip_at(self, point: QPointF) -> str:
        """All figures, over the caption."""
        caption = self.across(QRectF(0, 0, self.versions_left, FOOT_PX))
        return self.figures() if caption.contains(point) else ""
