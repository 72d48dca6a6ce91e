"""What the search has found, in the order it stands on the page."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from desktop.ui.transcript.rows import AWAY
from desktop.ui.transcript.text_row import TextRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.ui.transcript.rows import Row, Section
    from desktop.ui.transcript.start import Place

END = 1 << 60

Hit = tuple[int, int, int, int, int, int]
"""The ``Place`` of its block, and its first and last position in that."""

Found = tuple["Section", Hit]


class Hits:
    """The hits in all turns, whether their rows are there or not.

    Attributes:
        count: How many there are.
    """

    def __init__(self) -> None:
        self.count = 0
        self._of: dict[Section, list[Hit]] = {}

    def __contains__(self, found: Found) -> bool:
        section, hit = found
        return hit in self._of.get(section, ())

    def put(
        self, section: Section, low: tuple[int, ...], high: tuple[int, ...], hits: Iterable[Hit]
    ) -> None:
        """Keep these hits of a turn for all that were known from one place up to another."""
        known = self._of.pop(section, [])
        new = [hit for hit in hits if low <= hit < high]
        first, last = bisect_left(known, low), bisect_left(known, high)
        self.count += len(new) - (last - first)
        known[first:last] = new
        if known:
            self._of[section] = known

    def put_row(self, row: TextRow, hits: Iterable[Hit]) -> None:
        """Keep these for all that were known of a row, and of rows that it has yet to be cut in."""
        if row.section is None:
            return
        low = row.place_of(0)
        below = row.section.rows[row.index + 1 : row.index + 2]
        high: tuple[int, ...] = (*low[:2], END)
        if below and isinstance(below[0], TextRow):
            high = min(high, below[0].place_of(0))
        self.put(row.section, low, high, hits)

    def clear(self) -> None:
        """Forget all."""
        self.count = 0
        self._of.clear()

    def forget_away(self) -> None:
        """Forget those in turns that were taken out."""
        self._of = {each: hits for each, hits in self._of.items() if each.index != AWAY}
        self.count = sum(map(len, self._of.values()))

    def in_block(self, section: Section, place: Place) -> list[Hit]:
        """The hits in one block."""
        known = self._of.get(section, [])
        return known[bisect_left(known, place) : bisect_left(known, (*place, END))]

    def number(self, found: Found) -> int:
        """Which of all a hit is, counted from 1."""
        section, hit = found
        before = sum(len(hits) for each, hits in self._of.items() if each.index < section.index)
        return before + bisect_left(self._of[section], hit) + 1

    def first_from(self, section: Section, place: tuple[int, ...]) -> Found | None:
        """The first hit at a place of a turn, or behind it."""
        for each in self._sections():
            if each.index >= section.index:
                hits = self._of[each]
                at = bisect_left(hits, place) if each is section else 0
                if at < len(hits):
                    return each, hits[at]
        return None

    def first(self) -> Found | None:
        """The first of all."""
        return next(((each, self._of[each][0]) for each in self._sections()), None)

    def beside(self, found: Found | None, step: int) -> Found | None:
        """The hit so many further on, round the end and the start; the first one without one."""
        if found is None or found not in self:
            return self.first()
        at = self.number(found) - 1 + step
        all_hits = [(each, hit) for each in self._sections() for hit in self._of[each]]
        return all_hits[at % len(all_hits)]

    def _sections(self) -> list[Section]:
        return sorted(self._of, key=lambda section: section.index)


def place_in_turn(row: Row) -> tuple[int, ...]:
    """Where a row stands among the texts of its turn."""
    if row.section is None or not row.index:
        return ()
    for each in row.section.rows[row.index :]:
        if isinstance(each, TextRow):
            return each.place_of(0)
    return (END,)


def row_at(section: Section, place: Place) -> TextRow | None:
    """The row that a block stands in, cut as far as that; None if there is no such text."""
    while True:
        above = [
            row for row in section.rows if isinstance(row, TextRow) and row.place_of(0) <= place
        ]
        if not above or above[-1].place_of(0)[:2] != place[:2]:
            return None
        count = len(section.rows)
        above[-1].built()
        if len(section.rows) == count:
            return above[-1]
