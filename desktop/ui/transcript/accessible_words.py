"""What a block says to those who cannot see it, and where in the block each character stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.markdown.blocks import (
    MATH,
    Formula,
    Frame,
    Item,
    Paragraph,
    Rule,
    Span,
    Table,
    is_rest,
)
from desktop.markdown.written import framed, plain, separator
from desktop.ui.blocks.frame import alert_title
from desktop.ui.blocks.units import length

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.markdown.blocks import Block


@dataclass(frozen=True, slots=True)
class Words:
    """What is said of one block. Offsets and positions count UTF-16 units, as Qt does.

    Attributes:
        text: The markers of a list first, formulas as their source.
        size: Of the text.
        marker: Units before the first character of the block.
        formulas: For each, where it begins behind the marker and the size of its source; in the
            block it takes up one unit.
    """

    text: str
    size: int
    marker: int = 0
    formulas: tuple[tuple[int, int], ...] = ()

    def position_of(self, offset: int) -> int:
        """The position in the block of an offset in the text."""
        offset = max(0, offset - self.marker)
        saved = 0
        for start, size in self.formulas:
            if offset < start + size:
                offset = min(offset, start)
                break
            saved += size - 1
        return offset - saved

    def offset_of(self, position: int) -> int:
        """The offset in the text of a position in the block."""
        saved = 0
        for start, size in self.formulas:
            if position <= start - saved:
                break
            saved += size - 1
        return min(self.size, self.marker + position + saved)


def words_of(block: Block) -> Words:
    """What is said of a block."""
    text = "" if isinstance(block, Rule) else plain(block)
    formulas = tuple(_formulas(block))
    if isinstance(block, Formula) and block.is_open:
        text, formulas = block.tex, ()
    marker = _marker(block.frame)
    return Words(marker + text, length(marker) + length(text), length(marker), formulas)


def is_parted(block: Block) -> bool:
    """True if a block stands on a line of its own, and does not go on in that of another."""
    return not is_rest(block) or bool(separator(block, block))


def _marker(frame: Frame) -> str:
    """What is painted beside the first line of a block, and is a part of what it says."""
    title = alert_title(frame)
    begun = frame.within[len(frame.within) - frame.begins :]
    items = tuple(each for each in begun if isinstance(each, Item))
    markers = framed(Frame(items, begins=len(items)), "", as_markdown=False)
    return f"{title}\n{markers}" if title else markers


def _formulas(block: Block) -> Iterator[tuple[int, int]]:
    if isinstance(block, Formula):
        yield 0, length(plain(block))
    start = 0
    for span in _spans(block):
        size = (
            length(plain(Paragraph(spans=(span,)))) if span.style & MATH else length(span.visible)
        )
        if span.style & MATH:
            yield start, size
        start += size


def _spans(block: Block) -> Iterator[Span]:
    """The spans of a block, with what parts the cells of a table."""
    match block:
        case Paragraph(spans=spans):
            yield from spans
        case Table(rows=rows):
            for row in rows:
                for cell in row:
                    yield from cell
                    yield Span("\t")  # or the end of a line, which is as long
        case _:
            pass
