"""Rows of the transcript: each is laid out, painted and asked about by itself."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPalette

from desktop.ui.theme import BODY_PX, LINE_HEIGHT, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QAbstractTextDocumentLayout,
        QColor,
        QPainter,
        QTextCursor,
        QTextDocument,
    )

    from desktop.ui.message_text import MessageText, Segment
    from desktop.ui.text_selection import TextSelection

LINE_PX = round(BODY_PX * LINE_HEIGHT)
SMALL_LINE_PX = 20
GAP_PX = 8
FOOT_PX = 36
"""The line under an answer, with its figures and buttons."""

TURN_GAP_PX = 24
"""Above a question; with the rest of the foot above it, 32 px between turns."""

ICON_PX = 16
THOUGHT_INDENT_PX = 24
_CHARACTER_PX = 0.5  # width of an average character, as a share of the size of the type
_STALE = -1

Action = Callable[[], None]


@dataclass(slots=True)
class Look:
    """What all rows are painted with."""

    theme: Theme
    selection: TextSelection

    def colour(self, role: str) -> QColor:
        """The colour of a role."""
        return self.theme.colour(role)

    def draw_icon(self, painter: QPainter, name: str, role: str, area: QRectF) -> None:
        """Paint an icon in the colour of a role."""
        ratio = painter.device().devicePixelRatioF()
        picture = self.theme.pixmap(name, role, round(area.width()), ratio)
        painter.drawPixmap(area.topLeft(), picture)

    def draw_text(
        self,
        painter: QPainter,
        document: QTextDocument,
        role: str,
        *,
        at: QPointF,
        clip: QRectF,
        selected: QTextCursor | None = None,
    ) -> None:
        """Paint the part of a document that lies in ``clip``, both in the row's coordinates."""
        from PySide6.QtGui import QAbstractTextDocumentLayout  # see ``desktop.pause``

        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, self.colour(role))
        context.palette = palette
        context.clip = clip.translated(-at)
        if selected is not None:
            context.selections = [self._highlighted(selected)]
        painter.save()
        painter.translate(at)
        document.documentLayout().draw(painter, context)
        painter.restore()

    def _highlighted(self, cursor: QTextCursor) -> QAbstractTextDocumentLayout.Selection:
        from PySide6.QtGui import QAbstractTextDocumentLayout, QTextCharFormat

        selection = QAbstractTextDocumentLayout.Selection()
        selection.cursor = cursor
        colours = QTextCharFormat()
        colours.setBackground(self.colour("accent"))
        colours.setForeground(self.colour("on_accent"))
        selection.format = colours
        return selection


class Row:
    """Something across the column.

    Attributes:
        index: Its place in the transcript.
        height: As last laid out; 0 for a row that is not shown now.
        repaint_from: After a layout, how far down the first change is.
    """

    def __init__(self, turn_id: str) -> None:
        self.turn_id = turn_id
        self.index = 0
        self.height = 0
        self.repaint_from = 0
        self._width = _STALE

    def touch(self) -> None:
        """Its content changed: it is laid out again before it is painted."""
        self._width = _STALE

    def is_stale(self, width: int) -> bool:
        """True if it is not laid out for that width."""
        return self._width != width

    def lay_out(self, width: int) -> None:
        """Find the height for a width of the column."""
        self.height = self._measure(width)
        self._width = width

    def estimate(self, width: int) -> int:
        """About how high it will be; quick."""
        return self.height

    def _measure(self, width: int) -> int:
        raise NotImplementedError

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint what lies in ``clip``, with the upper left corner of the row at (0, 0)."""
        raise NotImplementedError

    def words(self) -> str:
        """What it says, for those who cannot see it."""
        return ""

    def action_at(self, point: QPointF) -> Action | None:
        """What a click there does."""
        return None


class TextRow(Row):
    """One segment of a text, on the bare page."""

    role = "text"

    def __init__(self, turn_id: str, message: MessageText, segment: Segment) -> None:
        super().__init__(turn_id)
        self.message = message
        self.segment = segment
        self._tall = 0

    def _box(self, width: int) -> tuple[int, int, int, int]:
        """Space to the left, width of the text, space above and below it."""
        return 0, width, 0, 0

    def _measure(self, width: int) -> int:
        _, text_width, above, below = self._box(width)
        document = self.segment.document
        self.message.width = text_width
        if document.textWidth() != text_width:
            self.segment.join_cuts()
            document.setTextWidth(text_width)
            self._tall = 0
        # A word that grew too long may have left the last line for a new one.
        self.repaint_from = max(0, above + self._tall - 2 * self.message.line_px)
        self._tall = math.ceil(document.size().height())
        return above + self._tall + below

    def estimate(self, width: int) -> int:
        """About how high it will be, from the number of its characters and paragraphs."""
        _, text_width, above, below = self._box(width)
        return above + self._estimated_lines(text_width) + below

    def _estimated_lines(self, text_width: int) -> int:
        document = self.segment.document
        on_a_line = max(1.0, text_width / (_CHARACTER_PX * self.message.font.pixelSize()))
        lines = document.blockCount() + int(document.characterCount() / on_a_line)
        return lines * self.message.line_px

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint the lines that lie in ``clip``."""
        left, _, above, _ = self._box(self._width)
        selected = look.selection.part_of(self.message, self.segment)
        look.draw_text(
            painter,
            self.segment.document,
            self.role,
            at=QPointF(left, above),
            clip=clip,
            selected=selected,
        )

    def words(self) -> str:
        """The text of the segment."""
        return self.segment.text()

    def is_over_text(self, point: QPointF) -> bool:
        """True if a selection may begin there."""
        left, text_width, above, below = self._box(self._width)
        area = QRectF(left, above, text_width, self.height - above - below)
        return area.contains(point)

    def position_at(self, point: QPointF) -> int:
        """The position in the document that is nearest to a point."""
        left, _, above, _ = self._box(self._width)
        layout = self.segment.document.documentLayout()
        return layout.hitTest(point - QPointF(left, above), Qt.HitTestAccuracy.FuzzyHit)


class ThoughtTextRow(TextRow):
    """A segment of the thoughts: small and quiet beside a line, and only while they are open."""

    role = "quiet"

    def __init__(self, turn_id: str, message: MessageText, segment: Segment) -> None:
        super().__init__(turn_id, message, segment)
        self.is_open = False
        self.is_last = True

    def _box(self, width: int) -> tuple[int, int, int, int]:
        below = 2 * GAP_PX if self.is_last else 0
        return THOUGHT_INDENT_PX, width - THOUGHT_INDENT_PX, 0, below

    def _measure(self, width: int) -> int:
        return super()._measure(width) if self.is_open else 0

    def estimate(self, width: int) -> int:
        """Nothing while the thoughts are closed."""
        return super().estimate(width) if self.is_open else 0

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint the text and the line beside it."""
        below = self._box(self._width)[3]
        line = QRectF(ICON_PX / 2 - 1, 0, 2, self.height - below)
        painter.fillRect(line, look.colour("line"))
        super().paint(painter, look, clip)
