"""Where the lines of a text stand, and what is at a point of them."""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLayout, QTextLine

from desktop.ui.blocks.units import length, may_break_at, part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.ui.blocks.styles import Face

_WIDE = 1e7  # pixels; no line is broken for its width
_AFTER_LINE_CHARS = 32  # what decides where a line may end


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


@dataclass(frozen=True, slots=True)
class LineEnd:
    """The end of a text that another text goes on behind, in the same line.

    Attributes:
        taken_px: How much of the line is taken.
        above_px: What the line needs above an ordinary one.
        below_px: What it needs below.
        line_px: How high the line is, all in all.
        is_word_end: False if a word goes on.
    """

    taken_px: float
    above_px: int
    below_px: int
    line_px: int
    is_word_end: bool


class Lines:
    """A text as lines of one height.

    Base lines are where the face puts them, whatever fallback fonts a line needs: nothing moves
    when an emoji arrives.

    Attributes:
        text: What is shown; positions count its UTF-16 units.
        height: Of all lines, in pixels.
        is_right_to_left: True if it runs that way.
    """

    __slots__ = (
        "_aboves", "_face", "_gaps", "_layout", "_tops", "_width", "height", "is_right_to_left",
        "text",
    )  # fmt: skip

    def __init__(self, face: Face) -> None:
        self._face = face
        self._layout = QTextLayout("", face.font)
        self._layout.setCacheEnabled(True)
        self._gaps: Sequence[Gap] = ()
        self._tops: list[int] = []
        self._aboves: list[int] = []  # what each line needs above an ordinary one
        self._width = 0.0
        self.text = ""
        self.height = 0
        self.is_right_to_left = False

    def lay_out(self, width: float | None, behind: LineEnd | None = None) -> bool:
        """Break it into lines.

        Args:
            width: Of a line, in pixels; None to break only where the text says so.
            behind: What it should go on behind; its first line then lies over that one.

        Returns:
            False if it did not fit there: it begins with a line of its own.
        """
        self._width = _WIDE if width is None else max(1.0, width)
        self._tops, self._aboves = [], []
        top = 0
        self._layout.beginLayout()
        line = self._layout.createLine()
        while line.isValid():
            taken = behind.taken_px if behind and not self._tops else 0.0
            line.setLineWidth(max(1.0, self._width - taken))
            above, below = self._room(line) if self._gaps else (0, 0)
            if behind and not self._tops:
                if above > behind.above_px or not self._goes_on(line, behind):
                    self._layout.endLayout()
                    self.lay_out(width)
                    return False
                above, below = behind.above_px, max(below, behind.below_px)
            base = top + above + self._face.base_px
            left = 0.0 if self.is_right_to_left else taken
            line.setPosition(QPointF(left, base - line.ascent()))
            self._tops.append(top)
            self._aboves.append(above)
            top += above + self._face.line_px + below
            line = self._layout.createLine()
        self._layout.endLayout()
        self.height = top
        return behind is not None

    def _room(self, line: QTextLine) -> tuple[int, int]:
        """What the gaps of a line need above and below an ordinary line, in pixels."""
        start, end = line.textStart(), line.textStart() + line.textLength()
        above = below = 0.0
        for gap in self._gaps:
            if start <= gap.position < end:
                above = max(above, gap.ascent_px - self._face.base_px)
                below = max(below, gap.descent_px + self._face.base_px - self._face.line_px)
        return math.ceil(above), math.ceil(below)

    def _goes_on(self, line: QTextLine, behind: LineEnd) -> bool:
        """True if what fits behind another text ends where a line may end."""
        if line.naturalTextWidth() > self._width - behind.taken_px:
            return False
        end = line.textLength()
        near = part(self.text, 0, end + _AFTER_LINE_CHARS)
        return not behind.is_word_end or end >= length(near) or may_break_at(near, end)

    @property
    def end(self) -> LineEnd | None:
        """Where another text can go on; None before a layout."""
        if not self._tops:
            return None
        rect = self._layout.lineAt(len(self._tops) - 1).naturalTextRect()
        line_px = self.height - self._tops[-1]
        return LineEnd(
            self._width - rect.left() if self.is_right_to_left else rect.right(),
            self._aboves[-1],
            line_px - self._aboves[-1] - self._face.line_px,
            line_px,
            self.text[-1:].isspace(),
        )

    @property
    def first_base_px(self) -> int:
        """From the top down to the first base line."""
        return self._face.base_px + (self._aboves[0] if self._aboves else 0)

    @property
    def natural_width(self) -> float:
        """Of the widest line."""
        lines = (self._layout.lineAt(number) for number in range(len(self._tops)))
        return max((line.x() + line.naturalTextWidth() for line in lines), default=0.0)

    def _line_at(self, y: float) -> QTextLine:
        return self._layout.lineAt(max(0, bisect_right(self._tops, y) - 1))

    def _last_of(self, line: QTextLine) -> int:
        """The last position of a line.

        The one behind the space that a line was broken at would be drawn on the next line.
        """
        end = line.textStart() + line.textLength()
        is_last = line.lineNumber() == len(self._tops) - 1
        return end - 1 if not is_last and part(self.text, end - 1, end).isspace() else end

    def position_at(self, point: QPointF) -> int:
        """The position between characters that is nearest to a point."""
        if not self._tops:
            return 0
        line = self._line_at(point.y())
        first, last = line.textStart(), self._last_of(line)
        found = max(first, min(line.xToCursor(point.x()), last))
        # Qt never says the place behind the last character of a line that others follow, and in
        # narrow letters that run to the left it is off by one.
        before = max(first, self._layout.previousCursorPosition(found))
        behind = min(last, self._layout.nextCursorPosition(found))
        return min((found, before, behind), key=lambda each: abs(_x(line, each) - point.x()))

    def character_at(self, point: QPointF) -> int:
        """The position before the character under a point."""
        if not self._tops:
            return 0
        line = self._line_at(point.y())
        return int(line.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter))

    def is_over(self, point: QPointF) -> bool:
        """True if there are letters at a point."""
        if not self._tops or not 0 <= point.y() < self.height:
            return False
        rect = self._line_at(point.y()).naturalTextRect()
        return bool(rect.left() <= point.x() <= rect.right())

    def rect_at(self, position: int) -> QRectF:
        """Where the caret stands at a position."""
        line = self._layout.lineForTextPosition(position)
        if not line.isValid():
            return QRectF(0, 0, 1, self._face.line_px)
        number = line.lineNumber()
        bottom = self._tops[number + 1] if number + 1 < len(self._tops) else self.height
        return QRectF(_x(line, position), self._tops[number], 1, bottom - self._tops[number])

    def base_at(self, position: int) -> QPointF:
        """The left end of the character behind a position, on its base line."""
        for box in self.boxes(position, position + 1):
            return QPointF(box.left(), box.top() + self._face.base_px)
        return QPointF(0, self._face.base_px)

    def line_bounds(self, position: int) -> tuple[int, int]:
        """First and last position of the line that holds a position."""
        line = self._layout.lineForTextPosition(position)
        return (line.textStart(), self._last_of(line)) if line.isValid() else (0, 0)

    def boxes(self, start: int, end: int) -> Iterator[QRectF]:
        """The areas of the letters between two positions, one for each line.

        Without what formulas need above and below, and without the space a line was broken at.
        """
        first = self._layout.lineForTextPosition(start)
        for number in range(first.lineNumber() if first.isValid() else 0, len(self._tops)):
            line = self._layout.lineAt(number)
            low, high = line.textStart(), line.textStart() + line.textLength()
            if low >= end:
                return
            low, high = max(low, start), min(high, end)
            # Runs of glyphs know on which side of a place where directions change they stand.
            areas = [run.boundingRect() for run in line.glyphRuns(low, high - low)]
            if areas:
                left = min(area.left() for area in areas)
                right = max(area.right() for area in areas)
                top = self._tops[number] + self._aboves[number]
                yield QRectF(left, top, right - left, self._face.line_px)


def _x(line: QTextLine, position: int) -> float:
    x, _ = cast("tuple[float, int]", line.cursorToX(position))
    return x
