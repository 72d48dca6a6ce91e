"""The parts of a long text that is there as a whole: found a step at a time, before any is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.markdown.split import split
from desktop.ui.transcript.most_text import cost_of
from desktop.ui.transcript.start import Start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.markdown.references import References

ROW_CHARS = 6 * 1024
"""About how long the source of a row is."""

ROW_BLOCKS = 40
ROW_COST = 30_000
"""Where text is dear, see ``most_text``, a row is shorter: it is read and laid out at once."""


class Parts:
    """Where rows of a text begin, each with its source; they read the same by themselves.

    Args:
        start: Where the text begins.
        source: All of it.
        references: The definitions of the text; None for one that has only one part.

    Attributes:
        found: From the first to the last, once all are.
    """

    def __init__(self, start: Start, source: str, references: References | None) -> None:
        self.found = [(start, source)]
        self._steps = self._cut(references) if references is not None else iter(())

    def go_on(self) -> bool:
        """Do a step; False if there was nothing left to do."""
        return next(self._steps, self) is None

    def _cut(self, references: References) -> Iterator[None]:
        ((start, source),) = self.found
        first, *others = yield from split(source, ROW_CHARS, references)
        number, _ = start.origin
        self.found = [
            (start, first.text),
            *(
                (Start(each.start, each.before, origin=(number, each.start.offset)), each.text)
                for each in others
            ),
        ]


class Growth:
    """The source of a row while it comes, piece by piece.

    Attributes:
        size: Characters.
    """

    def __init__(self) -> None:
        self.size = 0
        self._cost = 0
        self._pieces: list[str] = []

    def __str__(self) -> str:
        return "".join(self._pieces)

    def add(self, piece: str) -> None:
        """More of it came."""
        self._pieces.append(piece)
        self.size += len(piece)
        self._cost += cost_of(piece)

    def take(self) -> str:
        """All of it; another row begins."""
        text = str(self)
        self._pieces.clear()
        self.size = self._cost = 0
        return text

    def is_full(self, blocks: int) -> bool:
        """True if a row that shows so many blocks of it should end where it can."""
        return self.size >= ROW_CHARS or blocks > ROW_BLOCKS or self._cost >= ROW_COST
