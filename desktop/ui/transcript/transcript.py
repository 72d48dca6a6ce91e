"""The rows of all turns: which of them are in view, and where each stands."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.ui.transcript.heights import Heights
from desktop.ui.transcript.rows import AWAY, Section

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.ui.transcript.rows import Row

FIRST_WIDTH_PX = 640
"""Until the first layout tells."""

LONGEST_S = 0.1
"""No new row is begun with so long after the first; what usually is in view takes less."""


def is_away(row: Row) -> bool:
    """True of a row whose turn was taken out."""
    return row.section is not None and row.section.index == AWAY


@dataclass(frozen=True, slots=True)
class Placed:
    """A row in view; ``y`` counts from the top of the viewport."""

    row: Row
    y: int
    height: int

    @property
    def bottom(self) -> int:
        """Where the next row begins."""
        return self.y + self.height


class Transcript:
    """All rows from the first question to the latest answer, and the place the reader is at.

    That place is a row and an offset in it, not a number of pixels from the start: rows above may
    change their height, and be laid out for the first time, and yet nothing the reader sees moves.

    Attributes:
        sticks: True while the end of the latest answer is kept in view.
        width: Of the column, when rows were last arranged.
        changed: The rows whose content changed before the last ``arrange``.
        is_behind: True if the last ``arrange`` had no time for all that is in view: some rows there
            are as high as they are taken to be, and empty.

    Args:
        clock: Seconds that this thread has worked.
    """

    def __init__(self, clock: Callable[[], float] = time.thread_time) -> None:
        self.sections: list[Section] = []
        self.sticks = True
        self.changed: frozenset[Row] = frozenset()
        self.width = FIRST_WIDTH_PX
        self.is_behind = False
        self._clock = clock
        self._until: float | None = None  # no new row is begun with after that
        self._touched: set[Row] = set()
        self._heights = Heights()  # of the sections
        self._row: Row | None = None
        self._offset = 0

    @property
    def height(self) -> int:
        """Of all rows; those that were never in view are estimated."""
        return self._heights.total

    @property
    def top(self) -> int:
        """How far the upper edge of the viewport is from the start."""
        return self.top_of(self._row) + self._offset if self._row else 0

    @property
    def place(self) -> tuple[Row | None, int, bool]:
        """The place the reader is at, to be compared with a later one."""
        return self._row, self._offset, self.sticks

    def top_of(self, row: Row) -> int:
        """How far a row is from the start."""
        section = row.section
        if section is None or is_away(row):
            return 0
        above = sum(each.height for each in section.rows[: row.index])
        return self._heights.before(section.index) + above

    def add(self, turn_id: str, row: Row | None = None) -> Section:
        """Begin a turn at the end, with a row or with none."""
        section = Section(turn_id)
        section.index = len(self.sections)
        if row is not None:
            row.height = row.estimate(self.width)
            section.insert(row, 0)
        self.sections.append(section)
        self._heights.append(section.height)
        return section

    def cut(self, count: int) -> list[Section]:
        """Take all turns but the first ``count`` out; a reader there goes to the end of the rest.

        Returns:
            What was taken out; its rows know no more than their texts.
        """
        gone = self.sections[count:]
        del self.sections[count:]
        self._heights.cut(count)
        for section in gone:
            section.index = AWAY
            for row in section.rows:
                row.release()
                row.touch()
        self._touched = {each for each in self._touched if not is_away(each)}
        if self._row is not None and is_away(self._row):
            self._row, self._offset, self.sticks = None, 0, True
        return gone

    def put_back(self, section: Section) -> None:
        """Show a turn again that was taken out, below all others."""
        section.index = len(self.sections)
        self.sections.append(section)
        self._heights.append(section.height)

    def insert(self, section: Section, row: Row, before: Row | None = None) -> None:
        """Add a row to a turn, at its end or before another row."""
        row.height = row.estimate(self.width)
        section.insert(row, len(section.rows) if before is None else before.index)
        self._resized(section)

    def _resized(self, section: Section) -> None:
        if section.index != AWAY:
            self._heights[section.index] = section.height

    def touch(self, row: Row) -> None:
        """A row's content changed: the next ``arrange`` lays it out again if it is in view."""
        row.touch()
        self._touched.add(row)

    def next(self, row: Row) -> Row | None:
        """The row below."""
        section = row.section
        if section is None:
            return None
        if row.index + 1 < len(section.rows):
            return section.rows[row.index + 1]
        for following in range(section.index + 1, len(self.sections)):
            if self.sections[following].rows:
                return self.sections[following].rows[0]
        return None

    def previous(self, row: Row | None) -> Row | None:
        """The row above; the last one of all above None."""
        index = len(self.sections)
        if row is not None and row.section is not None:
            if row.index:
                return row.section.rows[row.index - 1]
            index = row.section.index
        for preceding in range(index - 1, -1, -1):
            if self.sections[preceding].rows:
                return self.sections[preceding].rows[-1]
        return None

    def unfolded(self, row: Row, *, now: bool = True) -> Row:
        """The row, or the first of those it only stood in for until now; see ``Row.unfold``."""
        section = row.section
        if section is None or not row.unfold(now=now):
            return row
        section.remove(row)
        self._resized(section)
        first = section.rows[0]
        if self._row is row:
            self._row = first
        return first

    def fold(self, section: Section, row: Row) -> None:
        """Let a row stand in for all of a turn out of view; it takes as much room, to the pixel."""
        for each in section.rows:
            each.release()
            each.section = None
        self._touched.difference_update(section.rows)
        row.height, section.height = section.height, 0
        section.rows.clear()
        section.insert(row, 0)

    def assume(self, row: Row, height: int) -> None:
        """Take a row for that high until it is laid out."""
        self._set_height(row, row.height, height)

    def rows(self, first: Row, last: Row) -> Iterator[Row]:
        """All rows from one to another, none of which stands in for others any more."""
        row: Row | None = self.unfolded(first)
        while row is not None:
            yield row
            if row is last:
                return
            row = self.next(row)
            row = self.unfolded(row) if row else None

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
        if not self.sections:
            return
        index, offset = self._heights.find(max(0, top))
        row: Row | None = None
        for row in self.sections[index].rows:
            if offset < row.height:
                break
            offset -= row.height
        if row is not None:
            self.show_at(row, -offset)

    def show_at(self, row: Row, y: int) -> None:
        """Let a row stand that far below the upper edge of the viewport."""
        self._row, self._offset = row, -y
        self.sticks = False

    def arrange(self, width: int, height: int) -> list[Placed]:
        """Lay out the rows in view of a viewport ``height`` pixels high and place them."""
        self.width = width
        self.changed = frozenset()
        self.is_behind = False
        self._until = None
        last = self.previous(None)
        if last is None:
            return []
        shown: list[Placed] = []
        if not self.sticks and self._row is not None:
            shown = self._downwards(self._row, -self._offset, height)
            # The reader is at the end, or the rest does not fill the view.
            self.sticks = self._is_end(shown[-1].row) and shown[-1].bottom <= height
        if self.sticks or not shown:
            shown = self._upwards(None, height)
        elif shown[0].y > 0:
            shown = self._upwards(shown[0].row, shown[0].y) + shown
        shown = self._settle(shown, height)
        self._row, self._offset = shown[0].row, -shown[0].y
        self._estimate_unseen()
        self.changed, self._touched = frozenset(self._touched), set()
        self.is_behind = any(each.row.is_stale(width) for each in shown)
        return shown

    def _is_end(self, row: Row) -> bool:
        """True if there is nothing to be seen below a row."""
        following = self.next(row)
        while following is not None and not following.height:
            following = self.next(following)
        return following is None

    def _settle(self, shown: list[Placed], height: int) -> list[Placed]:
        """Close a gap above the first row of all and leave out what is out of view."""
        gap = max(0, shown[0].y)
        if gap:
            shown = [Placed(each.row, each.y - gap, each.height) for each in shown]
            following = self.next(shown[-1].row)
            if following is not None:
                shown += self._downwards(following, shown[-1].bottom, height)
        return [
            each for each in shown if each.height and each.bottom > 0 and each.y < height
        ] or shown[-1:]

    def _estimate_unseen(self) -> None:
        """Correct the heights of changed rows that are out of view, without laying them out."""
        for row in self._touched:
            if row.is_stale(self.width):
                self._set_height(row, row.height, row.estimate(self.width))

    def _set_height(self, row: Row, before: int, height: int) -> None:
        row.height = height
        if row.section is not None and height != before:
            row.section.height += height - before
            self._resized(row.section)

    def lay_out(self, row: Row) -> int:
        """Make sure of a row's height."""
        if row.is_stale(self.width):
            before = row.height
            row.lay_out(self.width)
            self._set_height(row, before, row.height)
        return row.height

    def _lay_out_in_time(self, row: Row) -> int:
        """Make sure of a row's height, or take it for now if there is no time for a new one."""
        while row.is_unread and row.is_stale(self.width):
            now = self._clock()
            self._until = now + LONGEST_S if self._until is None else self._until
            if now >= self._until:
                return row.height
            if not row.read_on():
                break
        return self.lay_out(row)

    def _downwards(self, start: Row, y: int, height: int) -> list[Placed]:
        """Rows from one at ``y`` on until the view is full, or the last one if none fit."""
        shown: list[Placed] = []
        row: Row | None = start
        while row is not None and (y < height or not shown):
            row = self.unfolded(row, now=False)
            following = self.next(row)
            is_above = y + row.height <= 0 and following is not None and not shown
            tall = row.height if is_above else self._lay_out_in_time(row)
            if not is_above:
                shown.append(Placed(row, y, tall))
            y += tall
            row = self.next(row)
        return shown

    def _upwards(self, below: Row | None, y: int) -> list[Placed]:
        """Rows above one whose top is ``y``, until the view is full."""
        shown: list[Placed] = []
        row = self.previous(below)
        while row is not None and (y > 0 or not shown):
            if self.unfolded(row, now=False) is not row:
                row = self.previous(below)
                continue
            tall = self._lay_out_in_time(row)
            if self.previous(below) is not row:
                row.release()  # its text goes on in rows that are new
                row = self.previous(below)
                continue
            y -= tall
            shown.append(Placed(row, y, tall))
            below, row = row, self.previous(row)
        return shown[::-1]
