"""Rows that speak about an answer: the heading of its thoughts, notes, the line of figures."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCursor, QTextDocument

from desktop.ui.message_text import plain_document
from desktop.ui.rows import FOOT_PX, GAP_PX, ICON_PX, LINE_PX, SMALL_LINE_PX, Action, Look, Row
from desktop.ui.theme import BODY_PX, RADIUS_CONTROL_PX, SMALL_PX, figure_font, text_font
from desktop.ui.turn_words import Note, thought_words

ACTIONS_PX = 72
_PADDING_PX = 12
_ICON_TOP_PX = (LINE_PX - ICON_PX) // 2 + 1  # beside the letters, which stand low in a line
_WORDS_TOP_PX = 2  # on the line of a text that would stand there
_DETAILS = "Details"


class ThoughtsRow(Row):
    """The heading of the thoughts: a click opens and closes them.

    Args:
        toggle: Opens or closes; the row only shows.
    """

    def __init__(self, turn_id: str, toggle: Action) -> None:
        super().__init__(turn_id)
        self.is_shown = False
        self.is_open = False
        self.seconds: float | None = None
        self._toggle = toggle

    def _measure(self, width: int) -> int:
        return LINE_PX + GAP_PX if self.is_shown else 0

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint the icon, the words and which way they open."""
        top = _ICON_TOP_PX
        look.draw_icon(painter, "brain", "quiet", QRectF(0, top, ICON_PX, ICON_PX))
        font = text_font(BODY_PX)
        painter.setFont(font)
        painter.setPen(look.colour("quiet"))
        left = ICON_PX + GAP_PX
        words = thought_words(self.seconds)
        across = QFontMetrics(font).horizontalAdvance(words)
        painter.drawText(
            QRectF(left, _WORDS_TOP_PX, across + 1, LINE_PX), Qt.AlignmentFlag.AlignVCenter, words
        )
        chevron = "chevron-down" if self.is_open else "chevron-right"
        place = QRectF(left + across + 4, top, ICON_PX, ICON_PX)
        look.draw_icon(painter, chevron, "quiet", place)

    def words(self) -> str:
        """The heading."""
        return thought_words(self.seconds) if self.is_shown else ""

    def action_at(self, point: QPointF) -> Action | None:
        """Opens or closes the thoughts."""
        return self._toggle if point.y() < LINE_PX and point.x() < 280 else None


def _paragraph(text: str, size_px: float, line_px: int) -> QTextDocument:
    document = plain_document(text_font(size_px), line_px)
    QTextCursor(document).insertText(text)
    return document


class NoteRow(Row):
    """A sentence about the answer, where its next words would stand; empty without a note."""

    def __init__(self, turn_id: str, changed: Action) -> None:
        super().__init__(turn_id)
        self.note: Note | None = None
        self.is_open = False
        self._gap = 0
        self._changed = changed
        self._documents: tuple[QTextDocument, QTextDocument] | None = None

    def show(self, note: Note | None, *, is_first: bool = True) -> None:
        """Say something else, or nothing; the first of an answer stands where its text would."""
        self.note = note
        self._gap = 0 if is_first else GAP_PX
        self.is_open = False
        self._documents = None
        self.touch()

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
        return QPointF(padding + ICON_PX + GAP_PX, self._gap + padding)

    def _built(self, note: Note) -> tuple[QTextDocument, QTextDocument]:
        """The sentence and the details, made when they are first seen."""
        if self._documents is None:
            sentence = _paragraph(note.sentence, BODY_PX, LINE_PX)
            self._documents = sentence, _paragraph(note.details, SMALL_PX, SMALL_LINE_PX)
        return self._documents

    def _details_top(self, note: Note) -> float:
        return self._corner().y() + self._built(note)[0].size().height()

    def _measure(self, width: int) -> int:
        if self.note is None:
            return 0
        padding = _PADDING_PX if self.note.in_card else 0
        for document in self._built(self.note):
            document.setTextWidth(width - self._corner().x() - padding)
        bottom = self._details_top(self.note) + padding
        if self.note.details:
            bottom += LINE_PX
        if self.is_open:
            bottom += self._built(self.note)[1].size().height()
        return math.ceil(bottom)

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
            place = QRectF(left, corner.y() + _ICON_TOP_PX, ICON_PX, ICON_PX)
            look.draw_icon(painter, note.icon, note.role, place)
        role = "text" if note.in_card else "quiet"
        look.draw_text(painter, self._built(note)[0], role, at=corner, clip=clip)
        if note.details:
            self._paint_details(painter, look, clip, note)

    def _paint_details(self, painter: QPainter, look: Look, clip: QRectF, note: Note) -> None:
        left, top = self._corner().x(), self._details_top(note)
        font = text_font(SMALL_PX)
        across = QFontMetrics(font).horizontalAdvance(_DETAILS)
        painter.setFont(font)
        painter.setPen(look.colour("quiet"))
        place = QRectF(left, top, across + 1, LINE_PX)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, _DETAILS)
        chevron = "chevron-down" if self.is_open else "chevron-right"
        side = QRectF(left + across + 4, top + _ICON_TOP_PX, ICON_PX, ICON_PX)
        look.draw_icon(painter, chevron, "quiet", side)
        if self.is_open:
            at = QPointF(left, top + LINE_PX)
            look.draw_text(painter, self._built(note)[1], "quiet", at=at, clip=clip)

    def words(self) -> str:
        """The sentence, and the details while they are open."""
        if self.note is None:
            return ""
        return self.note.text if self.is_open else self.note.sentence

    def action_at(self, point: QPointF) -> Action | None:
        """Opens or closes the details."""
        if self.note is None or not self.note.details:
            return None
        top = self._details_top(self.note)
        is_over = top <= point.y() < top + LINE_PX and point.x() >= self._corner().x()
        return self.toggle if is_over else None


class FootRow(Row):
    """The last row of a turn: its figures, and room for the buttons beside them."""

    def __init__(self, turn_id: str) -> None:
        super().__init__(turn_id)
        self.caption = ""
        self._font = figure_font(SMALL_PX, QFont.Weight.Normal)

    def _measure(self, width: int) -> int:
        return FOOT_PX

    def estimate(self, width: int) -> int:
        """Always the same."""
        return FOOT_PX

    def _shown_caption(self) -> str:
        room = max(0, self._width - ACTIONS_PX)
        return QFontMetrics(self._font).elidedText(self.caption, Qt.TextElideMode.ElideRight, room)

    @property
    def actions_left(self) -> int:
        """Where the buttons begin."""
        shown = QFontMetrics(self._font).horizontalAdvance(self._shown_caption())
        return shown + GAP_PX if shown else 0

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint the caption, shortened if the column is narrow."""
        painter.setFont(self._font)
        painter.setPen(look.colour("quiet"))
        place = QRectF(0, GAP_PX, self._width, FOOT_PX - GAP_PX)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._shown_caption())

    def words(self) -> str:
        """The caption."""
        return self.caption
