"""Finding words in the transcript: a little at a time, so that it never holds up the window."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.markdown.blocks import visible_text
from desktop.ui.blocks.marks import NO_MARKS, Marks, Stretch
from desktop.ui.blocks.units import length
from desktop.ui.transcript.selection import Spot
from desktop.ui.transcript.text_row import TextRow
from desktop.ui.transcript.transcript import is_away

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from desktop.ui.transcript.rows import Row
    from desktop.ui.transcript.transcript import Transcript

SLICE_S = 0.006
MOST_HITS = 10_000

Hit = tuple[int, int, int]
"""Number of the block in its row, first and last position in it."""


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
        self._hits: dict[TextRow, list[Hit]] = {}
        self._current: tuple[TextRow, Hit] | None = None
        self._from: Row | None = None  # where the reader was when the search began
        self._walk: Iterator[TextRow] = iter(())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._search_on)

    @property
    def count(self) -> int:
        """How many hits there are so far."""
        return sum(map(len, self._hits.values()))

    @property
    def number(self) -> int:
        """Of the current hit, counted from 1; 0 for none."""
        if self._current is None:
            return 0
        row, hit = self._current
        before = sum(len(hits) for each, hits in self._hits.items() if _order(each) < _order(row))
        return before + self._hits[row].index(hit) + 1

    @property
    def current(self) -> Spot | None:
        """Where the current hit begins."""
        if self._current is None:
            return None
        row, (number, start, _) = self._current
        return Spot(row, number, start)

    def search(self, query: str, *, match_case: bool = False, start: Row | None = None) -> None:
        """Search for something else.

        Args:
            query: Words; any space stands for any other.
            match_case: False to take capital and small letters for the same.
            start: The first hit from here on becomes the current one.
        """
        self.query = query
        self._hits.clear()
        self._current = None
        self._from = start
        words = [re.escape(word) for word in query.split()]
        self._pattern = None
        if words:
            flags = re.NOFLAG if match_case else re.IGNORECASE
            self._pattern = re.compile(r"\s+".join(words), flags)
        self._walk = self._texts()
        self.is_done = self._pattern is None
        self._timer.stop()
        if not self.is_done:
            self._search_on()
            if not self.is_done:
                self._timer.start(0)
        self.changed.emit()

    def _texts(self) -> Iterator[TextRow]:
        row = self._transcript.sections[0].rows[0] if self._transcript.sections else None
        while row is not None:
            row = self._transcript.unfolded(row)
            if isinstance(row, TextRow) and row.is_open:
                yield row
            row = self._transcript.next(row)

    def _search_on(self) -> None:
        """Search for a few milliseconds."""
        until = self._clock() + SLICE_S
        had_one = self._current is not None
        for row in self._walk:
            self._look_at(row)
            if self.count >= MOST_HITS:
                break
            if self._clock() >= until:
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

    def _look_at(self, row: TextRow) -> None:
        hits = list(self._hits_in(row))
        if hits:
            self._hits[row] = hits
        else:
            self._hits.pop(row, None)

    def _hits_in(self, row: TextRow) -> Iterator[Hit]:
        if self._pattern is None:
            return
        for number, text in enumerate(_visible(row)):
            for match in self._pattern.finditer(text):
                start = length(text[: match.start()])
                yield number, start, start + length(match.group())

    def _choose(self, *, is_last: bool = False) -> None:
        """Take the first hit from where the reader is; the first of all if there is none."""
        if self._current is not None or not self._hits:
            return
        least = _order(self._from) if self._from else (0, 0)
        rows = [row for row in self._hits if _order(row) >= least]
        if rows or is_last:
            row = min(rows or self._hits, key=_order)
            self._current = row, self._hits[row][0]

    def go_on(self, *, backwards: bool = False) -> None:
        """Go to the next hit, or the one before; round the end and the start."""
        hits = [(row, hit) for row in sorted(self._hits, key=_order) for hit in self._hits[row]]
        if not hits:
            return
        step = -1 if backwards else 1
        at = hits.index(self._current) + step if self._current in hits else 0
        self._current = hits[at % len(hits)]
        self._show_current()
        self.changed.emit()

    def _show_current(self) -> None:
        if self.current is not None:
            self.current_changed.emit(self.current)

    def rows_changed(self, rows: Iterable[Row]) -> None:
        """Look once more at rows whose text is another one."""
        if self._pattern is None:
            return
        texts = [row for row in rows if isinstance(row, TextRow) and row.is_open]
        for row in texts:
            self._look_at(row)
        if self._current is not None and self._current[1] not in self._hits.get(
            self._current[0], ()
        ):
            self._current = None
        if texts:
            self.changed.emit()

    def turns_changed(self) -> None:
        """Other turns are shown: look at them, and go nowhere by itself."""
        if self._pattern is None:
            return
        self._hits = {row: hits for row, hits in self._hits.items() if not is_away(row)}
        if self._current is not None and is_away(self._current[0]):
            self._current = self._from = None
            self._choose(is_last=True)
        self._walk = self._texts()
        self.is_done = False
        self._timer.start(0)
        self.changed.emit()

    def marks_of(self, row: TextRow, number: int) -> Marks:
        """What is found in a block."""
        hits = self._hits.get(row)
        if not hits:
            return NO_MARKS
        found: list[Stretch] = [hit[1:] for hit in hits if hit[0] == number]
        if not found:
            return NO_MARKS
        current = None
        if self._current is not None and self._current[0] is row and self._current[1][0] == number:
            current = self._current[1][1:]
        return Marks(None, found, current)


def _order(row: Row) -> tuple[int, int]:
    return row.section.index if row.section else 0, row.index


def _visible(row: TextRow) -> Iterator[str]:
    """The texts of the blocks of a row, as they are shown."""
    if row.views is not None:
        yield from [view.text for view in row.views]
    elif row.is_long:  # it goes on in rows of its own, which are found next
        yield from [view.text for view in row.built()]
        row.release()
    else:
        yield from map(visible_text, row.blocks)
