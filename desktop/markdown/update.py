"""How a growing text tells what changed in its blocks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.markdown.blocks import Block


@dataclass(frozen=True, slots=True)
class Update:
    """What changed.

    Attributes:
        first: Index, counted from the start of the text, of the first block that changed or is new.
        blocks: All blocks from ``first`` to the end; they replace what was there.
        closed: The blocks before this index are final, unless a definition comes late.
        came_late: True if a link or a footnote was defined that a closed block already used: all
            that is closed has to be read again, with what is known now.
    """

    first: int
    blocks: tuple[Block, ...]
    closed: int
    came_late: bool = False
