"""Text broken into lines of one height: the smallest thing that is laid out."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLayout, QTextLine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPainter, QTextCharFormat, QTextOption

    from desktop.ui.blocks.styles import Face

_WIDE = 1e7  # pixels; no line is broken for its width


@dataclass(frozen=True, slots=True)
class Gap:
    """Room that a line keeps for something that is drawn into it.

    Attributes:
        position: Of the one character that stands for it.
        ascent_px: How far it reaches above the base line.
        descent_px: How far it reaches below.
    """

    position: int
    ascent_px: float
    descent_px: float


def format_range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    """A format for some characters."""
    made = QTextLayout.FormatRange()
    made.start = start
    made.length = length
    made.format = form
    return made


class LaidText:
    """One paragraph, one cell of a table or one line of code.

    Base lines are where the face puts them, whatever fallback fonts a line needs: nothing moves
    when an emoji arrives.

    Attributes:
        height: Of all lines, in pixels.
    """

    __slots__ = ("_face", "_gaps", "_layout", "_tops", "height", "text")

    def __init__(self, face: Face, option: QTextOption) -> None:
        self._face = face
        self._layout = QTextLayout("", face.font)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self._gaps: Sequence[Gap] = ()
        self._tops: list[int] = []
        self.text = ""
        self.height = 0

    def put(
        self, text: str, formats: list[QTextLayout.FormatRange], gaps: Sequence[Gap] = ()
    ) -> None:
        """Replace the text; it has no lines before the next ``lay_out``."""
        if not text.startswith(("\ufeff", "\ufffe")):
            self._layout.setText(text)
        else:  # PySide6 drops such a mark from the front, or swaps the bytes of all that follows
            self._layout.setText("\u200b" + text[1:])
        self._layout.setFormats(formats)
        self._gaps = gaps
        self.text = text

    def lay_out(self, width: float | None, indent: float = 0.0) -> None:
        """Break it into lines.

        Args:
            width: Of a line, in pixels; None to break only where the text says so.
            indent: Where the first line begins.
        """
        layout, face = self._layout, self._face
        self._tops = tops = []
        top = 0
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(_WIDE if width is None else max(1.0, width - indent))
            above, below = self._room(line) if self._gaps else (0, 0)
            base = top + above + face.base_px
            line.setPosition(QPointF(indent, base - line.ascent()))
            indent = 0.0
            tops.append(top)
            top += above + face.line_px + below
            line = layout.createLine()
        layout.endLayout()
        self.height = top

    @property
    def natural_width(self) -> float:
        """Of the widest line."""
        lines = (self._layout.lineAt(number) for number in range(len(self._tops)))
        return max((line.x() + line.naturalTextWidth() for line in lines), default=0.0)

    def _room(self, line: QTextLine) -> tuple[int, int]:
        """What the gaps of a line need above and below an ordinary line, in pixels."""
        start, end = line.textStart(), line.textStart() + line.textLength()
        above = below = 0.0
        for gap in self._gaps:
            if start <= gap.position < end:
                above = max(above, gap.ascent_px - self._face.base_px)
                below = max(below, gap.descent_px + self._face.base_px - self._face.line_px)
        return round(above + 0.49), round(below + 0.49)

    @property
    def line_count(self) -> int:
        """How many lines there are."""
        return len(self._tops)

    @property
    def is_right_to_left(self) -> bool:
        """True if its first strong character says so."""
        return self.text.isascii() is False and _is_right_to_left(self.text)

    @property
    def last_line_end(self) -> float:
        """Where the text of the last line ends, from the left."""
        if not self._tops:
            return 0.0
        line = self._layout.lineAt(len(self._tops) - 1)
        return line.x() + line.naturalTextWidth()

    def _line_at(self, y: float) -> QTextLine:
        return self._layout.lineAt(max(0, bisect_right(self._tops, y) - 1))

    def position_at(self, point: QPointF) -> int:
        """The position between characters that is nearest to a point."""
        if not self._tops:
            return 0
        line = self._line_at(point.y())
        position: int = line.xToCursor(point.x())
        is_last = line.lineNumber() == len(self._tops) - 1
        # A position after the space a line was broken at would be drawn on the next line.
        end = line.textStart() + line.textLength() - (0 if is_last else 1)
        return max(line.textStart(), min(position, end))

    def character_at(self, point: QPointF) -> int:
        """The position before the character under a point."""
        line = self._line_at(point.y())
        return int(line.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter))

    def is_over(self, point: QPointF) -> bool:
        """True if there are letters at a point."""
        if not self._tops or not 0 <= point.y() < self.height:
            return False
        line = self._line_at(point.y())
        return bool(0 <= point.x() - line.x() <= line.naturalTextWidth())

    def rect_at(self, position: int) -> QRectF:
        """Where the caret stands at a position."""
        line = self._layout.lineForTextPosition(position)
        if not line.isValid():
            return QRectF(0, 0, 1, self._face.line_px)
        top = self._tops[line.lineNumber()]
        tall = self._line_bottom(line.lineNumber()) - top
        return QRectF(_x(line, position), top, 1, tall)

    def _line_bottom(self, number: int) -> int:
        return self._tops[number + 1] if number + 1 < len(self._tops) else self.height

    def base_at(self, position: int) -> QPointF:
        """Where the character at a position begins on its base line."""
        line = self._layout.lineForTextPosition(position)
        return QPointF(_x(line, position), line.y() + line.ascent())

    def line_bounds(self, position: int) -> tuple[int, int]:
        """First and last position of the line that holds a position."""
        line = self._layout.lineForTextPosition(position)
        is_last = line.lineNumber() == len(self._tops) - 1
        end = line.textStart() + line.textLength()
        return line.textStart(), end if is_last else end - 1

    def boxes(self, start: int, end: int) -> Iterator[QRectF]:
        """The areas of the letters between two positions, one for each line."""
        first = self._layout.lineForTextPosition(start).lineNumber()
        for number in range(first, len(self._tops)):
            line = self._layout.lineAt(number)
            a, b = line.textStart(), line.textStart() + line.textLength()
            if a >= end:
                return
            x = sorted((_x(line, max(a, start)), _x(line, min(b, end))))
            yield QRectF(x[0], self._tops[number], x[1] - x[0], self._face.line_px)

    def next_position(self, position: int, *, is_word: bool) -> int:
        """The position one character, or word, further on."""
        return int(self._layout.nextCursorPosition(position, _mode(is_word=is_word)))

    def previous_position(self, position: int, *, is_word: bool) -> int:
        """The position one character, or word, before."""
        return int(self._layout.previousCursorPosition(position, _mode(is_word=is_word)))

    def draw(
        self,
        painter: QPainter,
        at: QPointF,
        clip: QRectF,
        marked: list[QTextLayout.FormatRange],
    ) -> None:
        """Draw it with its upper left corner at a point.

        Args:
            painter: Its pen colours what has no colour of its own.
            at: The upper left corner.
            clip: Lines outside are left out.
            marked: Formats of what is selected or found, drawn over its own.
        """
        self._layout.draw(painter, at, marked, clip)


def _x(line: QTextLine, position: int) -> float:
    x, _ = cast("tuple[float, int]", line.cursorToX(position))
    return x


def _mode(*, is_word: bool) -> QTextLayout.CursorMode:
    return QTextLayout.CursorMode.SkipWords if is_word else QTextLayout.CursorMode.SkipCharacters


def _is_right_to_left(text: str) -> bool:
    from unicodedata import bidirectional  # rare: only for text beyond ASCII

    for character in text:
        kind = bidirectional(character)
        if kind in {"R", "AL"}:
            return True
        if kind == "L":
            return False
    return False
