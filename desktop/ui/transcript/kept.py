"""Which rows are kept laid out: those in view, those last seen, and their neighbours ahead."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from desktop.ui.transcript.transcript import is_away

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop.ui.transcript.rows import Row
    from desktop.ui.transcript.transcript import Placed, Transcript

BUDGET_CHARS = 300_000
"""What is laid out takes some 60 bytes for a character; so this is about 20 MB."""


class KeptRows:
    """Lets go of rows that were not in view for long, and lays out those that soon will be."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._weights: OrderedDict[Row, int] = OrderedDict()
        self._total = 0

    @property
    def characters(self) -> int:
        """How much is laid out."""
        return self._total

    def saw(self, shown: Sequence[Placed]) -> None:
        """These rows are in view now; let go of others if there are too many."""
        for row in self._transcript.changed:
            self._keep(row)  # it may have come where nobody looks
        for placed in shown:
            self._keep(placed.row)
        if self._total <= BUDGET_CHARS:
            return
        in_view = {placed.row for placed in shown}
        while self._total > BUDGET_CHARS and len(self._weights) > len(in_view):
            row, weight = self._weights.popitem(last=False)
            if row in in_view:
                self._weights[row] = weight
                continue
            self._total -= weight
            row.release()

    def _keep(self, row: Row) -> None:
        weight = row.weight
        self._total += weight - self._weights.pop(row, 0)
        if weight:
            self._weights[row] = weight

    def forget(self, rows: Iterable[Row]) -> None:
        """Count these rows no more: they are gone."""
        for row in rows:
            self._total -= self._weights.pop(row, 0)

    def forget_away(self) -> None:
        """Count no rows of turns that were taken out."""
        self.forget(list(filter(is_away, self._weights)))

    def rows(self) -> list[Row]:
        """All rows that are laid out and can be let go of."""
        return list(self._weights)

    def forget_all(self) -> None:
        """Let go of all rows, for they would look otherwise now."""
        for row in self._weights:
            row.release()
            self._transcript.touch(row)
        self._weights.clear()
        self._total = 0

    def build_ahead(self, shown: Sequence[Placed], height: int) -> bool:
        """Lay out one row within a page of what is in view; False if all are."""
        if not shown:
            return False
        below, above = shown[-1], shown[0]
        room = 2 * height - below.bottom
        if self._build_one(below.row, self._transcript.next, room):
            return True
        return self._build_one(above.row, self._transcript.previous, height + above.y)

    def _build_one(self, row: Row, step: Callable[[Row], Row | None], room: int) -> bool:
        following = step(row)
        while following is not None and room > 0:
            first = self._transcript.unfolded(following, now=False)
            if first is not following:
                following = step(row)
                continue
            if following.is_stale(self._transcript.width):
                if following.read_on():
                    return True
                self._transcript.lay_out(following)
                self._keep(following)
                return True
            room -= following.height
            row, following = following, step(following)
        return False
