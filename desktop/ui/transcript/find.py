"""Finding words in the transcript: a little at a time, so that it never holds up the window.

Turns that are folded are read as they are, and stay folded until the reader is led to a hit there.
"""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.blocks.marks import NO_MARKS, Marks, Stretch
from desktop.ui.blocks.units import length
from desktop.ui.transcript.folded import FoldedTurn
from desktop.ui.transcript.hits import END, Hits, place_in_turn, row_at
from desktop.ui.transcript.rows import AWAY
from desktop.ui.transcript.selection import Spot
from desktop.ui.transcript.text_row import TextRow
from desktop.ui.transcript.visible import visible_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from desktop.ui.transcript.hits import Found, Hit
    from desktop.ui.transcript.rows import Row, Section
    from desktop.ui.transcript.transcript import Transcript

SLICE_S = 0.006
MOST_HITS = 10_000


class Find(QObject):
    """Searches all text from the first message to the last.

    Attributes:
        query: What is searched for; empty for nothing.
        is_done: True if all was searched.

    Signals:
        changed: The count or the current hit is another one.
        current_changed: The ``Spot`` to be shown.
    """

    changed = Signal()
    current_changed = Signal(object)

    def __init__(
        self,
        transcript: Transcript,
        parent: QObject,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        super().__init__(parent)
        self.query = ""
        self.is_done = True
        self._transcript = transcript
        self._clock = clock
        self._pattern: re.Pattern[str] | None = None
        self._hits = Hits()
        self._searched: set[Section] = set()
        self._looked_at: Section | None = None
        self._current: Found | None = None
        # Where the reader was when the search began.
        self._from: tuple[Section, tuple[int, ...]] | None = None
        self._walk: Iterator[None] = iter(())
        self._is_waiting = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._search_on)

    @property
    def count(self) -> int:
        """How many hits there are so far."""
        return self._hits.count

    @property
    def number(self) -> int:
        """Of the current hit, counted from 1; 0 for none."""
        return self._hits.number(self._current) if self._current is not None else 0

    @property
    def current(self) -> Spot | None:
        """Where the current hit begins; its turn is unfolded for that."""
        if self._current is None:
            return None
        section, hit = self._current
        self._transcript.unfolded(section.rows[0])
        row = row_at(section, hit[:4])
        return Spot(row, hit[3] - row.start.index, hit[4]) if row is not None else None

    def search(self, query: str, *, match_case: bool = False, start: Row | None = None) -> None:
        """Search for something else.

        Args:
            query: Words; any space stands for any other.
            match_case: False to take capital and small letters for the same.
            start: The first hit from here on becomes the current one.
        """
        self.query = query
        self._hits.clear()
        self._searched.clear()
        self._current = self._from = self._looked_at = None
        if start is not None and start.section is not None:
            self._from = start.section, place_in_turn(start)
        words = [re.escape(word) for word in query.split()]
        self._pattern = None
        if words:
            flags = re.NOFLAG if match_case else re.IGNORECASE
            self._pattern = re.compile(r"\s+".join(words), flags)
        self._walk = self._look_at_all()
        self.is_done = self._pattern is None
        self._timer.stop()
        if not self.is_done:
            self._search_on()
            if not self.is_done:
                self._timer.start(0)
        self.changed.emit()

    def _look_at_all(self) -> Iterator[None]:
        """Look at all turns, from where the reader is to the end and then from the start."""
        sections = self._transcript.sections
        first = self._from[0].index if self._from else 0
        for section in (*sections[first:], *sections[:first]):
            if section not in self._searched:
                self._looked_at = section
                yield from self._look_through(section)
                self._searched.add(section)

    def _look_through(self, section: Section) -> Iterator[None]:
        row = section.rows[0] if section.rows else None
        while isinstance(row, FoldedTurn) and row is section.rows[0] and not row.is_held():
            self._is_waiting = True
            yield
        row = section.rows[0] if section.rows else None
        if isinstance(row, FoldedTurn):
            found: list[Hit] = []
            for text_row in row.text_rows():
                yield from self._look_at(text_row, found)
            self._hits.put(section, (), (END,), found)
            yield
            return
        while row is not None and row.section is section:
            if isinstance(row, TextRow) and row.is_open:
                yield from self._look_at(row, found := [])
                self._hits.put_row(row, found)
                yield
            row = self._transcript.next(row)
        if section.rows and isinstance(section.rows[0], FoldedTurn):  # it was folded meanwhile
            yield from self._look_through(section)

    def _look_at(self, row: TextRow, found: list[Hit]) -> Iterator[None]:
        """Find the hits in a row; it can be paused at each step."""
        for block in visible_texts(row):
            if block is None:
                yield
            elif self._pattern is not None:
                place, text = block
                for match in self._pattern.finditer(text):
                    start = length(text[: match.start()])
                    found.append((*place, start, start + length(match.group())))

    def _search_on(self) -> None:
        """Search for a few milliseconds."""
        until = self._clock() + SLICE_S
        self._is_waiting = False
        had_one = self._current is not None
        for _ in self._walk:
            if self.count >= MOST_HITS:
                break
            if self._is_waiting:
                self._timer.stop()
            if self._is_waiting or self._clock() >= until:
                self._choose()
                self._tell(had_one=had_one)
                return
        self.is_done = True
        self._timer.stop()
        self._choose(is_last=True)
        self._tell(had_one=had_one)

    def _tell(self, *, had_one: bool) -> None:
        if self._current is not None and not had_one:
            self._show_current()
        self.changed.emit()

    def _choose(self, *, is_last: bool = False) -> None:
        """Take the first hit from where the reader is; the first of all if there is none."""
        if self._current is None:
            self._current = self._hits.first_from(*self._from) if self._from else self._hits.first()
        if self._current is None and is_last:
            self._current = self._hits.first()

    def go_on(self, *, backwards: bool = False) -> None:
        """Go to the next hit, or the one before; round the end and the start."""
        self._current = self._hits.beside(self._current, -1 if backwards else 1)
        if self._current is not None:
            self._show_current()
            self.changed.emit()

    def _show_current(self) -> None:
        if (spot := self.current) is not None:
            self.current_changed.emit(spot)

    def rows_changed(self, rows: Iterable[Row]) -> None:
        """Look once more at rows whose text is another one, and at turns that are new."""
        if self._pattern is None:
            return
        texts = [row for row in rows if isinstance(row, TextRow) and not self._is_ahead(row)]
        for row in texts:
            found: list[Hit] = []
            if row.is_open:
                list(self._look_at(row, found))
            self._hits.put_row(row, found)
        if self._current is not None and self._current not in self._hits:
            self._current = None
        if texts:
            self.changed.emit()
        sections = self._transcript.sections
        if self.is_done and self.count < MOST_HITS and self._searched.isdisjoint(sections[-1:]):
            self._go_on_looking()

    def _is_ahead(self, row: Row) -> bool:
        """True if the search comes to it: taken before, it would pass for the first hit."""
        return row.section is not self._looked_at and row.section not in self._searched

    def look_again(self, section: Section) -> None:
        """A turn that came piece by piece was folded: it is cut into rows otherwise from now on."""
        self._searched.discard(section)
        self._go_on_looking()

    @property
    def current_section(self) -> Section | None:
        """The turn that the current hit is in."""
        return self._current[0] if self._current is not None else None

    def turns_changed(self) -> None:
        """Other turns are shown: look at them, and go nowhere by itself."""
        if self._pattern is None:
            return
        self._hits.forget_away()
        self._searched = {each for each in self._searched if each.index != AWAY}
        if self._current is not None and self._current[0].index == AWAY:
            self._current = self._from = None
            self._choose(is_last=True)
        self._go_on_looking()
        self.changed.emit()

    def texts_came(self) -> None:
        """What is waited for was read."""
        if self._is_waiting:
            self._timer.start(0)

    def _go_on_looking(self) -> None:
        if self._from is not None and self._from[0].index == AWAY:
            self._from = None
        self._walk = self._look_at_all()
        self.is_done = False
        self._timer.start(0)

    def marks_of(self, row: TextRow, number: int) -> Marks:
        """What is found in a block."""
        hits = self._hits.in_block(row.section, row.place_of(number)) if row.section else None
        if not hits:
            return NO_MARKS
        found: list[Stretch] = [hit[4:] for hit in hits]
        section, hit = self._current or (None, None)
        is_current = section is row.section and hit in hits
        return Marks(None, found, hit[4:] if hit is not None and is_current else None)
