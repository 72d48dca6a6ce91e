"""What is drawn over a block: the selection, and what was searched for."""

from __future__ import annotations

from dataclasses import dataclass, field

Stretch = tuple[int, int]
"""Two positions in the text of a block, the smaller first."""


@dataclass(slots=True)
class Marks:
    """What is drawn over a block.

    Attributes:
        selected: The selected stretch; None if there is none.
        found: Stretches that were searched for.
        current: The one of them the reader was led to.
    """

    selected: Stretch | None = None
    found: list[Stretch] = field(default_factory=list)
    current: Stretch | None = None

    def within(self, start: int, size: int) -> Marks:
        """The marks of a part of the text, counted from where it starts."""
        if self is NO_MARKS:
            return self
        found = [cut for each in self.found if (cut := _cut(each, start, size))]
        return Marks(_cut(self.selected, start, size), found, _cut(self.current, start, size))


NO_MARKS = Marks()


def _cut(stretch: Stretch | None, start: int, size: int) -> Stretch | None:
    if stretch is None:
        return None
    low, high = max(0, stretch[0] - start), min(size, stretch[1] - start)
    return (low, high) if low < high else None
