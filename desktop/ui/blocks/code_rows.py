"""Lines of code as rows of a bounded length, and where each stands in the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.ui.blocks.units import length

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST = 1000
"""Characters; what is laid out at once costs the square of its length."""


@dataclass(frozen=True, slots=True)
class CodeRow:
    """A line, or a part of a very long one. Positions count UTF-16 units.

    Attributes:
        line: The number of the line.
        first: Where in the line it begins, in characters.
        start: Where in the text it begins.
        end: The last position in it; before its last character if the line goes on in another.
    """

    line: int
    first: int
    text: str
    start: int
    end: int


class CodeRows:
    """The rows of lines of which only the last one still changes."""

    def __init__(self) -> None:
        self._lines: Sequence[str] = ()
        self._rows: list[CodeRow] = []

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, number: int) -> CodeRow:
        return self._rows[number]

    def since(self, number: int) -> list[CodeRow]:
        """The rows from one on."""
        return self._rows[number:]

    @property
    def end(self) -> int:
        """The last position."""
        return self._rows[-1].end if self._rows else 0

    def grow(self, lines: Sequence[str]) -> int | None:
        """Take lines that the old ones are the beginning of.

        Returns:
            The first row that is another one now; None if the old lines were others.
        """
        same = max(0, len(self._lines) - 1)
        if self._lines[:same] != lines[:same]:
            return None
        self._lines = lines
        kept = bisect_left(self._rows, same, key=lambda row: row.line)
        before = self._rows[kept:]
        del self._rows[kept:]
        self._add(same)
        changed = kept
        for was, now in zip(before, self._rows[kept:], strict=False):
            if was != now:
                break
            changed += 1
        return changed

    def _add(self, first_line: int) -> None:
        at = self._rows[-1].end + 1 if self._rows else 0
        for number in range(first_line, len(self._lines)):
            line = self._lines[number]
            for first in range(0, max(1, len(line)), LONGEST):
                text = line[first : first + LONGEST]
                end = at + length(text)
                is_last = first + LONGEST >= len(line)
                last = end if is_last else end - length(text[-1])
                self._rows.append(CodeRow(number, first, text, at, last))
                at = end
            at += 1  # the end of the line

    def number_at(self, position: int) -> int:
        """The row that holds a position."""
        return max(0, bisect_right(self._rows, position, key=lambda row: row.start) - 1)

    def line_bounds(self, position: int) -> tuple[int, int]:
        """First and last position of the line that holds a position."""
        line = self._rows[self.number_at(position)].line
        first = bisect_left(self._rows, line, key=lambda row: row.line)
        last = bisect_right(self._rows, line, key=lambda row: row.line) - 1
        return self._rows[first].start, self._rows[last].end
