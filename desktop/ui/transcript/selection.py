"""What the reader has selected: from one spot of the transcript to another, over any messages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.ui.blocks.marks import Stretch
    from desktop.ui.transcript.text_row import TextRow

_END = 1 << 60


@dataclass(frozen=True, slots=True)
class Spot:
    """A position in the text of a block.

    Attributes:
        number: Of the block in its row.
        position: Between two characters, in UTF-16 units.
    """

    row: TextRow
    number: int
    position: int

    @property
    def order(self) -> tuple[int, int, int, int]:
        """For comparing: what comes first stands further up."""
        section = self.row.section
        return section.index if section else 0, self.row.index, self.number, self.position


def start_of(row: TextRow) -> Spot:
    """The first spot of a row."""
    return Spot(row, 0, 0)


def end_of(row: TextRow) -> Spot:
    """The last spot of a row, however much text it will have."""
    return Spot(row, _END, _END)


class Selection:
    """Where the mouse was pressed, or the keyboard began, and where it is now.

    Attributes:
        anchor: Where it began; None if nothing is selected.
        caret: Where it is.
    """

    def __init__(self) -> None:
        self.anchor: Spot | None = None
        self.caret: Spot | None = None

    def clear(self) -> None:
        """Select nothing."""
        self.anchor = self.caret = None

    def set(self, anchor: Spot, caret: Spot) -> None:
        """Select from one spot to another."""
        self.anchor, self.caret = anchor, caret

    def extend(self, caret: Spot) -> None:
        """Reach from where it began to here."""
        self.anchor, self.caret = self.anchor or caret, caret

    @property
    def ends(self) -> tuple[Spot, Spot] | None:
        """The first and the last spot; None if nothing lies between them."""
        anchor, caret = self.anchor, self.caret
        if anchor is None or caret is None or anchor.order == caret.order:
            return None
        return (anchor, caret) if anchor.order < caret.order else (caret, anchor)

    @property
    def is_empty(self) -> bool:
        """True if no character is selected."""
        return self.ends is None

    def holds(self, spot: Spot | None) -> bool:
        """True if a spot lies within what is selected."""
        ends = self.ends
        return (
            ends is not None and spot is not None and (ends[0].order <= spot.order < ends[1].order)
        )

    def part_of(self, row: TextRow, number: int, size: int) -> Stretch | None:
        """What is selected of a block of so many units; None for nothing."""
        ends = self.ends
        if ends is None:
            return None
        first, last = ends
        place = Spot(row, number, 0).order[:3]
        if not first.order[:3] <= place <= last.order[:3]:
            return None
        start = first.position if place == first.order[:3] else 0
        end = last.position if place == last.order[:3] else size
        start, end = min(start, size), min(end, size)
        # A block without text, such as a rule, is selected with its neighbours.
        return (start, end) if start < end or size == 0 else None

    def moved(self, row: TextRow, number: int, following: TextRow) -> None:
        """Blocks of a row, from that number on, stand in the following one now."""
        self.anchor = _moved(self.anchor, row, number, following)
        self.caret = _moved(self.caret, row, number, following)


def _moved(spot: Spot | None, row: TextRow, number: int, following: TextRow) -> Spot | None:
    if spot is None or spot.row is not row or spot.number < number:
        return spot
    if spot.number >= _END:
        return end_of(following)
    return Spot(following, spot.number - number, spot.position)
