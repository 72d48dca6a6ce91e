"""The rows of the transcript: which of them are in view, and where each stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.ui.rows import Row

FIRST_WIDTH_PX = 640
"""Until the first layout tells."""


class Heights:
    """Whole numbers with quick sums from the first on (a Fenwick tree)."""

    def __init__(self) -> None:
        self._heights: list[int] = []
        self._tree = [0]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def append(self, height: int) -> None:
        """Add one at the end."""
        self._heights.append(height)
        place = len(self._heights)
        below, reach = place - 1, place - (place & -place)
        while below > reach:
            height += self._tree[below]
            below -= below & -below
        self._tree.append(height)

    def pop(self) -> int:
        """Take the last one away."""
        self._tree.pop()
        return self._heights.pop()

    def __setitem__(self, index: int, height: int) -> None:
        growth = height - self._heights[index]
        self._heights[index] = height
        place = index + 1
        while growth and place < len(self._tree):
            self._tree[place] += growth
            place += place & -place

    def before(self, index: int) -> int:
        """The sum of all before ``index``."""
        total = 0
        while index:
            total += self._tree[index]
            index -= index & -index
        return total

    @property
    def total(self) -> int:
        """The sum of all."""
        return self.before(len(self))

    def find(self, distance: int) -> tuple[int, int]:
        """The index that many pixels down, and how far into it; the last one if beyond."""
        place = 0
        step = 1 << len(self).bit_length()
        while step:
            following = place + step
            if following < len(self._tree) and self._tree[following] <= distance:
                place = following
                distance -= self._tree[following]
            step >>= 1
        if place == len(self) and place:
            place -= 1
            distance += self._heights[place]
        return place, distance


@dataclass(frozen=True, slots=True)
class Placed:
    """A row in view; ``y`` counts from the top of the viewport."""

    row: Row
    y: int
    height: int


def _bottom(shown: list[Placed]) -> int:
    return shown[-1].y + shown[-1].height


class Transcript:
    """All rows from the first question to the latest answer, and the place the reader is at.

    That place is a row and an offset in it, not a number of pixels from the start: rows above may
    change their height, and be laid out for the first time, and yet nothing the reader sees moves.

    Attributes:
        sticks: True while the end of the latest answer is kept in view.
        width: Of the column, when rows were last arranged.
        changed: The rows whose content changed before the last ``arrange``.
    """

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.sticks = True
        self.changed: frozenset[Row] = frozenset()
        self._touched: set[Row] = set()
        self._heights = Heights()
        self.width = FIRST_WIDTH_PX
        self._row: Row | None = None
        self._offset = 0

    @property
    def height(self) -> int:
        """Of all rows; those that were never in view are estimated."""
        return self._heights.total

    @property
    def top(self) -> int:
        """How far the upper edge of the viewport is from the start."""
        return self._heights.before(self._row.index) + self._offset if self._row else 0

    def insert(self, row: Row, before: Row | None = None) -> None:
        """Add a row; costs as many steps as rows follow it."""
        index = len(self.rows) if before is None else before.index
        moved = [row, *self.rows[index:]]
        heights = [self._heights.pop() for _ in moved[1:]]
        heights.append(row.estimate(self.width))
        del self.rows[index:]
        for each, height in zip(moved, reversed(heights), strict=True):
            each.index = len(self.rows)
            self.rows.append(each)
            self._heights.append(height)

    def touch(self, row: Row) -> None:
        """A row's content changed: the next ``arrange`` lays it out again if it is in view."""
        row.touch()
        self._touched.add(row)

    def _estimate_unseen(self) -> None:
        """Correct the heights of changed rows that are out of view, without laying them out."""
        for row in self._touched:
            if row.is_stale(self.width):
                self._heights[row.index] = row.estimate(self.width)

    def jump_to_end(self) -> None:
        """Keep the end in view from now on."""
        self.sticks = True

    def scroll_by(self, distance: int) -> None:
        """Move the view down, or up for a negative distance; an upward move lets go of the end."""
        if distance < 0 or not self.sticks:
            self.sticks = False
            self._offset += distance

    def scroll_to(self, top: int) -> None:
        """Move the view to that many pixels from the start."""
        if self.rows:
            index, self._offset = self._heights.find(max(0, top))
            self._row = self.rows[index]
            self.sticks = False

    def arrange(self, width: int, height: int) -> list[Placed]:
        """Lay out the rows in view of a viewport ``height`` pixels high and place them."""
        self.width = width
        self.changed = frozenset()
        if not self.rows:
            return []
        if not self.sticks and self._row is not None:
            shown = self._downwards(self._row.index, -self._offset, height)
            # The reader is at the end, or the rest does not fill the view.
            self.sticks = shown[-1].row is self.rows[-1] and _bottom(shown) <= height
        if self.sticks:
            shown = self._upwards(len(self.rows), height)
        elif shown[0].y > 0:
            shown = self._upwards(shown[0].row.index, shown[0].y) + shown
        shown = self._settle(shown, height)
        self._row, self._offset = shown[0].row, -shown[0].y
        self._estimate_unseen()
        self.changed, self._touched = frozenset(self._touched), set()
        return shown

    def _settle(self, shown: list[Placed], height: int) -> list[Placed]:
        """Close a gap above the first row of all and leave out what is out of view."""
        gap = max(0, shown[0].y)
        if gap:
            shown = [Placed(each.row, each.y - gap, each.height) for each in shown]
            shown += self._downwards(shown[-1].row.index + 1, _bottom(shown), height)
        return [
            each for each in shown if each.height and each.y + each.height > 0 and each.y < height
        ] or shown[-1:]

    def _lay_out(self, index: int) -> int:
        row = self.rows[index]
        if row.is_stale(self.width):
            row.lay_out(self.width)
            self._heights[index] = row.height
        return self._heights[index]

    def _downwards(self, index: int, y: int, height: int) -> list[Placed]:
        """Rows from ``index`` at ``y`` on until the view is full, or the last one if none fit."""
        shown: list[Placed] = []
        while index < len(self.rows) and (y < height or not shown):
            tall = self._lay_out(index)
            shown.append(Placed(self.rows[index], y, tall))
            y += tall
            index += 1
        return shown

    def _upwards(self, index: int, y: int) -> list[Placed]:
        """Rows before ``index``, whose top is ``y``, until the view is full."""
        shown: list[Placed] = []
        while index > 0 and (y > 0 or not shown):
            index -= 1
            tall = self._lay_out(index)
            y -= tall
            shown.append(Placed(self.rows[index], y, tall))
        return shown[::-1]
