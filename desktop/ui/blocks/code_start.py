"""What a piece of long code has from the piece above it: its colours, and how far it moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.highlight.highlighter import Highlighter, State
from desktop.ui.blocks.sideways import Sideways

if TYPE_CHECKING:
    from collections.abc import Iterator


class CodeStart:
    """Found out when a piece is first painted, by colouring the pieces above it a few lines a time.

    Args:
        above: What the piece above has itself; None for the first one.
        language: The word behind the fence.
        lines: Of the piece above.
        state: Where its colours end, if that is known.
        sideways: How far all pieces have been moved.

    Attributes:
        known: Where to begin, once it was found out.
        piece: The number of the piece.
        sideways: How far all pieces have been moved.
    """

    def __init__(
        self,
        above: CodeStart | None,
        language: str,
        lines: tuple[str, ...],
        state: State | None = None,
        sideways: Sideways | None = None,
    ) -> None:
        self.known = state
        self.piece: int = above.piece + 1 if above is not None else 1
        self.sideways = sideways or Sideways()
        self._above = above if state is None else None
        self._language = language
        self._lines = lines if state is None else ()
        self._highlighter: Highlighter | None = None

    def state(self, most_lines: int) -> State | None:
        """Where to begin, after colouring so many lines at most; None if that was not enough."""
        for start in reversed(list(self._unknown())):
            most_lines = start.colour(most_lines)
            if start.known is None:
                return None
        return self.known

    def _unknown(self) -> Iterator[CodeStart]:
        start: CodeStart | None = self
        while start is not None and start.known is None:
            yield start
            start = start.above

    @property
    def above(self) -> CodeStart | None:
        """How the piece above begins, while that matters."""
        return self._above

    def colour(self, most_lines: int) -> int:
        """Colour lines of the piece above; how many more may be coloured now."""
        if self._highlighter is None:
            begin = self._above.known if self._above is not None else None
            self._highlighter = Highlighter(self._language, begin)
        done = len(self._highlighter.lines)
        taken = self._lines[done : done + most_lines]
        self._highlighter.extend(taken)
        if done + len(taken) == len(self._lines):
            self.known = self._highlighter.state
            self._above = self._highlighter = None
            self._lines = ()
        return most_lines - len(taken)
