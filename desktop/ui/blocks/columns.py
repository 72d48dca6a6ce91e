"""How wide the columns of a table are."""

from __future__ import annotations

CELL_PADDING_PX = 12
LEAST_PX = 48
READABLE_PX = 180
"""A column that has to break its lines keeps at least this width; the table then scrolls."""

_STEP_PX = 16
"""Widths grow in steps, lest every word that arrives moves all columns."""


class Columns:
    """The widths of one table, shared by the pieces of a long one.

    Args:
        count: How many columns.
    """

    def __init__(self, count: int) -> None:
        self._natural = [0.0] * count
        self.widths = [LEAST_PX] * count
        self._room = 0

    def __len__(self) -> int:
        return len(self._natural)

    @property
    def total(self) -> int:
        """Of all columns, in pixels."""
        return sum(self.widths)

    def copy(self) -> Columns:
        """The same widths for a piece that may be laid out at another width."""
        made = Columns(len(self))
        made._natural = list(self._natural)
        return made

    def want(self, column: int, natural_px: float) -> None:
        """A cell would like to be that wide."""
        self._natural[column] = max(self._natural[column], natural_px)

    def fit(self, room: int) -> bool:
        """Share the room; True if any width is another now."""
        wanted = [_stepped(natural + 2 * CELL_PADDING_PX) for natural in self._natural]
        widths = wanted if sum(wanted) <= room else _shared(wanted, room)
        if self._room == room:  # a column never becomes narrower while rows arrive
            grown = [max(a, b) for a, b in zip(widths, self.widths, strict=True)]
            widths = grown if sum(grown) <= max(room, sum(widths)) else widths
        self._room = room
        changed = widths != self.widths
        self.widths = widths
        return changed


def _stepped(width: float) -> int:
    return max(LEAST_PX, -(-int(width + 1) // _STEP_PX) * _STEP_PX)


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
