"""How much of a text is shown, so that none can hold up the window, whatever it is made of.

To lay out a line, a cell of a table, a piece of emphasis, an address or a run of spaces takes as
long as many plain characters do, so each of them counts for as many. An answer of a million
ordinary characters is shown whole: that is several times what a model writes.
"""

from __future__ import annotations

MOST_COST = 4_500_000
"""In plain characters; the dearest text takes some ten seconds on a slow computer, a slice at a
time."""

LINE_COST, CELL_COST, MARK_COST, ADDRESS_COST = 60, 50, 20, 100
_MARKS = "*_[]()!~$`<&:@\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068"
_ADDRESSES = ("://", "www.", "@")
_RUNS, RUN_COST = (" " * 32, "\t" * 32), 300
_STEP_CHARS = 4096


def cost_of(text: str) -> int:
    """What it takes to show a text, in plain characters."""
    marks = sum(map(text.count, _MARKS))
    lines, cells = text.count("\n"), text.count("|")
    addresses, runs = sum(map(text.count, _ADDRESSES)), sum(map(text.count, _RUNS))
    dear = MARK_COST * marks + LINE_COST * lines + CELL_COST * cells + ADDRESS_COST * addresses
    return len(text) + dear + RUN_COST * runs


class MostText:
    """Lets a text through until it is too much."""

    def __init__(self) -> None:
        self._left = MOST_COST

    def fitting(self, text: str) -> int:
        """How many characters of more text are shown; once some are not, none are."""
        if len(text) <= self._left and (cost := cost_of(text)) <= self._left:
            self._left -= cost
            return len(text)
        end = 0
        while self._left > 0:
            self._left -= cost_of(text[end : end + _STEP_CHARS])
            if self._left >= 0:
                end += _STEP_CHARS
        return end
