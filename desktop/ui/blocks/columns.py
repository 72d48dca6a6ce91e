"""How wide the columns of a table are."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from desktop.ui.blocks.sideways import Sideways

if TYPE_CHECKING:
    from collections.abc import Sequence

CELL_PADDING_PX = 12
LEAST_PX = 48
READABLE_PX = 180
"""A column that has to break its lines keeps at least this width; the table then scrolls."""

_STEPS_PX = ((96, 16), (256, 32), (math.inf, 64))
"""Widths grow in steps, lest every word that arrives moves all columns: up to a width, by so much.

That they follow from what the cells say now, and not from how it came, keeps a table that is read
again as it was.
"""


class Columns:
    """The widths of one table.

    Args:
        count: How many columns.
        sideways: How far the table has been moved.

    Attributes:
        widths: In pixels.
        sideways: How far the table has been moved.
    """

    def __init__(self, count: int, sideways: Sideways | None = None) -> None:
        self.widths = [LEAST_PX] * count
        self.sideways = sideways or Sideways()
        self._natural = [0.0] * count

    def __len__(self) -> int:
        return len(self._natural)

    @property
    def total(self) -> int:
        """Of all columns, in pixels."""
        return sum(self.widths)

    def copy(self) -> Columns:
        """The same for another piece of the table, which may be laid out at another width."""
        made = Columns(len(self), self.sideways)
        made._natural = list(self._natural)
        return made

    def want(self, natural_px: Sequence[float]) -> None:
        """Take in how wide the widest cell of each column would be in one line."""
        self._natural = list(natural_px) or [0.0] * len(self)

    def fit(self, room: int) -> bool:
        """Share the room; True if any width is another now."""
        before = self.widths
        wanted = [_stepped(natural + 2 * CELL_PADDING_PX) for natural in self._natural]
        if sum(wanted) > room:
            # In a step more than they need, columns would be broken that have room.
            wanted = [
                max(LEAST_PX, math.ceil(natural) + 2 * CELL_PADDING_PX) for natural in self._natural
            ]
        self.widths = wanted if sum(wanted) <= room else _shared(wanted, room)
        return self.widths != before


def _stepped(width: float) -> int:
    """The next step."""
    start = 0
    for end, step in _STEPS_PX:
        if width <= end:
            return max(LEAST_PX, start + math.ceil((width - start) / step) * step)
        start = int(end)
    raise AssertionError  # the last step has no end


def _shared(wanted: list[int], room: int) -> list[int]:
    """Give small columns what they want and share what is left among the others."""
    widths = [min(each, READABLE_PX) for each in wanted]
    open_columns = [number for number, each in enumerate(wanted) if each > READABLE_PX]
    left = room - sum(widths)
    while open_columns and left >= len(open_columns):
        share = left // len(open_columns)
        for number in open_columns:
            taken = min(share, wanted[number] - widths[number])
            widths[number] += taken
            left -= taken
        open_columns = [number for number in open_columns if widths[number] < wanted[number]]
    return widths
