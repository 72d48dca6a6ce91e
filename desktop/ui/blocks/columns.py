"""How wide the columns of a table are."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from desktop.ui.blocks.sideways import Sideways

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

CELL_PADDING_PX = 12
LEAST_PX = 48
READABLE_PX = 180
NARROW_READABLE_PX = 120
"""A column that has to break its lines keeps at least such a width; the table then scrolls."""

_THOUSAND = 1000
_STEPS_PX = ((0, 16), (96, 32), (256, 64))
"""Widths grow in steps, lest every word that arrives moves all columns: from one on, by so much.

That they follow from what the cells say now, and not from how it came, keeps a table that is read
again as it was.
"""


class Columns:
    """The widths of one table.

    Args:
        count: How many columns.
        sideways: How far the table has been moved.
        px: Makes lengths grow with the text.

    Attributes:
        widths: In pixels.
        sideways: How far the table has been moved.
        run_left: True if the first of them stands at the right.
    """

    def __init__(
        self,
        count: int,
        sideways: Sideways | None = None,
        px: Callable[[float], int] = round,
    ) -> None:
        self._px = px
        self.widths = [px(LEAST_PX)] * count
        self.sideways = sideways or Sideways()
        self.run_left = False
        self._natural = [0.0] * count
        self._measured_at = px(_THOUSAND)

    def __len__(self) -> int:
        return len(self._natural)

    @property
    def total(self) -> int:
        """Of all columns, in pixels."""
        return sum(self.widths)

    def copy(self) -> Columns:
        """The same for another piece of the table, which may be laid out at another width."""
        made = Columns(len(self), self.sideways, self._px)
        made._natural, made._measured_at = list(self._natural), self._measured_at
        made.run_left = self.run_left
        return made

    def want(self, natural_px: Sequence[float]) -> None:
        """Take in how wide the widest cell of each column would be in one line."""
        self._natural = list(natural_px) or [0.0] * len(self)
        self._measured_at = self._px(_THOUSAND)

    def fit(self, room: int) -> bool:
        """Share the room; True if any width is another now."""
        before = self.widths
        px = self._px
        # Of a piece above, they may have been measured when text was set at another size.
        scale = px(_THOUSAND) / self._measured_at
        wanted = [_stepped(each * scale + 2 * CELL_PADDING_PX, px) for each in self._natural]
        self.widths = wanted if sum(wanted) <= room else _shared(wanted, room, px)
        return self.widths != before


def _stepped(width: float, px: Callable[[float], int]) -> int:
    """The next step."""
    start, step = next(each for each in reversed(_STEPS_PX) if each[0] < width or not each[0])
    return max(px(LEAST_PX), start + math.ceil((width - start) / step) * step)


def _shared(wanted: list[int], room: int, px: Callable[[float], int]) -> list[int]:
    """Give small columns what they want and share what is left among the others."""
    readable = max(px(NARROW_READABLE_PX), min(px(READABLE_PX), room * 2 // 5))
    widths = [min(each, readable) for each in wanted]
    open_columns = [number for number, each in enumerate(wanted) if each > readable]
    left = room - sum(widths)
    while open_columns and left >= len(open_columns):
        share = left // len(open_columns)
        for number in open_columns:
            taken = min(share, wanted[number] - widths[number])
            widths[number] += taken
            left -= taken
        open_columns = [number for number in open_columns if widths[number] < wanted[number]]
    return widths
