"""How much of a text is shown, so that none can hold up the window, whatever it is made of.

To lay out a line, a cell of a table or a piece of emphasis takes as long as many plain characters
do, so each of them counts for as many. An answer of a million ordinary characters is shown whole:
that is several times what a model writes.
"""

from __future__ import annotations

MOST_COST = 4_500_000
"""In plain characters; the dearest text takes some ten seconds on a slow computer."""

LINE_COST, CELL_COST, MARK_COST = 60, 50, 20
_MARKS = str.maketrans(dict.fromkeys("*_[]()!~$`<&", ""))
_STEP_CHARS = 4096


def cost_of(text: str) -> int:
    """What it takes to show a text, in plain characters."""
    marks = len(text) - len(text.translate(_MARKS))
    lines, cells = text.count("\n"), text.count("|")
    return len(text) + MARK_COST * marks + LINE_COST * lines + CELL_COST * cells


class MostText:
    """Lets a text through until it is too much."""

    def __init__(self) -> None:
        self._left = MOST_COST

    def fitting(self, text: str) -> int:
        """How many characters of more text are shown; once some are not, none are."""
        cost = cost_of(text)
        if cost <= self._left:
            self._left -= cost
            return len(text)
        end = 0
        while self._left > 0:
            self._left -= cost_of(text[end : end + _STEP_CHARS])
            if self._left >= 0:
                end += _STEP_CHARS
        return end
