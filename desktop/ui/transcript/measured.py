"""How high the rows of a turn were when it was folded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.ui.transcript.text_row import TextRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.ui.transcript.rows import Row
    from desktop.ui.transcript.transcript import Transcript


@dataclass(frozen=True, slots=True)
class Measured:
    """How high the rows of a turn are.

    Attributes:
        width: Of the column.
        heights: Of the rows that it will have when it is unfolded again, before any is cut.
    """

    width: int
    heights: tuple[int, ...]

    @classmethod
    def of(cls, rows: Sequence[Row], width: int) -> Measured:
        """Take the heights of rows."""
        return cls(width, tuple(sum(row.height for row in each) for each in in_one_place(rows)))

    def give(self, transcript: Transcript, rows: Sequence[Row]) -> None:
        """Let rows that have just been made again be as high as they were."""
        if transcript.width == self.width and len(rows) == len(self.heights):
            for row, height in zip(rows, self.heights, strict=True):
                transcript.assume(row, height)


def in_one_place(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Rows of one text that stand below each other, others by themselves."""
    group: list[Row] = []
    for row in rows:
        if not (group and _is_one_text(group[-1], row)):
            if group:
                yield group
            group = []
        group.append(row)
    if group:
        yield group


def _is_one_text(above: Row, row: Row) -> bool:
    return (
        isinstance(above, TextRow)
        and isinstance(row, TextRow)
        and above.place_of(0)[:2] == row.place_of(0)[:2]
    )
