"""How high the rows of a turn were when it was folded."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from desktop.ui.transcript.text_row import TextRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.ui.transcript.rows import Row
    from desktop.ui.transcript.transcript import Transcript


_USUALLY = 7


class Measured:
    """How high the rows of a turn were, and for which width of the column.

    It is made with its turn and filled in place. Of what is made while a reader goes by, nothing
    may stay: one small thing among many that go again keeps the memory of all of them.
    """

    __slots__ = ("_numbers",)

    def __init__(self) -> None:
        self._numbers = array("i", [0] * (2 + _USUALLY))

    def forget(self) -> None:
        """These heights hold no more."""
        self._numbers[0] = 0

    def take(self, rows: Sequence[Row], width: int) -> None:
        """Take the heights of rows; of a text that was cut, the sum."""
        heights = [sum(row.height for row in each) for each in in_one_place(rows)]
        numbers = array("i", [width, len(heights), *heights])
        if len(numbers) > len(self._numbers):
            self._numbers = numbers
        else:
            self._numbers[: len(numbers)] = numbers

    def height(self, width: int) -> int | None:
        """Of all rows; None if they never had that width."""
        return sum(self._heights) if self._numbers[0] == width else None

    @property
    def _heights(self) -> array[int]:
        return self._numbers[2 : 2 + self._numbers[1]]

    def give(self, transcript: Transcript, rows: Sequence[Row]) -> None:
        """Let rows that have just been made again be as high as they were."""
        if self._numbers[:2].tolist() == [transcript.width, len(rows)]:
            for row, height in zip(rows, self._heights, strict=True):
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
