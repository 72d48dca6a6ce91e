"""Where the images of the tray stand: in rows, and where one of them would be put down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QSize

GAP_PX = 8
MOST_ROWS = 2
PEEK_PX = 16
"""How much of a third row shows that there is more."""
MARK_PX = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Places in rows.

    Attributes:
        places: One for each size, in order.
        height_px: Of all rows.
        shown_px: Of the rows that are shown before it must be scrolled.
    """

    places: tuple[QRect, ...]
    height_px: int
    shown_px: int

    def insertion(self, point: QPoint) -> tuple[int, QRect]:
        """Where something held at a point would be put down.

        Returns:
            Before which place, the count of places for behind the last; and the mark between the
            two neighbours.
        """
        row = self._row_at(point.y())
        left = [place for place in row if place.center().x() < point.x()]
        index = self.places.index(row[0]) + len(left)
        x = left[-1].right() + 1 + (GAP_PX - MARK_PX) // 2 if left else row[0].left()
        return index, QRect(x, row[0].top(), MARK_PX, row[0].height())

    def _row_at(self, y: int) -> list[QRect]:
        """The row at that height, or the nearest one."""
        top = max((p.top() for p in self.places if p.top() <= y), default=self.places[0].top())
        return [place for place in self.places if place.top() == top]

    def beside(self, index: int, *, down: bool) -> int:
        """The place above or below another; the same if there is none."""
        here = self.places[index]
        tops = sorted({place.top() for place in self.places})
        row = tops.index(here.top()) + (1 if down else -1)
        if not 0 <= row < len(tops):
            return index
        others = [i for i, place in enumerate(self.places) if place.top() == tops[row]]
        return min(others, key=lambda i: abs(self.places[i].center().x() - here.center().x()))


def in_rows(sizes: Sequence[QSize], width_px: int) -> Rows:
    """Put things one after the other, and into another row where one is full."""
    place, row_px, rows = QPoint(0, 0), 0, [0]
    places: list[QRect] = []
    for size in sizes:
        if place.x() and place.x() + size.width() > width_px:
            place = QPoint(0, place.y() + row_px + GAP_PX)
            row_px = 0
            rows.append(place.y())
        places.append(QRect(place, size))
        row_px = max(row_px, size.height())
        place.setX(place.x() + size.width() + GAP_PX)
    whole_px = place.y() + row_px
    shown_px = whole_px if len(rows) <= MOST_ROWS else rows[MOST_ROWS] + PEEK_PX
    return Rows(places=tuple(places), height_px=whole_px, shown_px=shown_px)
