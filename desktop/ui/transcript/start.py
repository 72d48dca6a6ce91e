"""Where a row of a text begins, what reads on from there, and where its blocks stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from desktop.markdown.carry import Checkpoint
from desktop.markdown.plain_text import PlainCheckpoint

if TYPE_CHECKING:
    from desktop.markdown.blocks import Block
    from desktop.markdown.update import Update

AnyCheckpoint = Checkpoint | PlainCheckpoint

Place = tuple[int, int, int, int]
"""Where a block stands in its turn, however its text is cut into rows: which text, and the two
numbers of ``Start.origin``, and which block from there on. What stands further down is greater."""

QUESTION, THOUGHTS, ANSWER = range(3)
"""The texts of a turn."""


@dataclass(frozen=True, slots=True)
class Start:
    """Where a row begins.

    Attributes:
        checkpoint: None for the start of the text.
        before: The block above the first one.
        carried: What the view above carries over, if the first block continues it.
        origin: Where blocks are counted from: how many texts came whole before this one, as between
            images, and how many characters of it stand before the first block that is counted.
    """

    checkpoint: AnyCheckpoint | None = None
    before: Block | None = None
    carried: object = None
    origin: tuple[int, int] = (0, 0)

    @property
    def offset(self) -> int:
        """Characters of the text before it."""
        return self.checkpoint.offset if self.checkpoint else 0

    @property
    def index(self) -> int:
        """The number that the stream gives to the first block."""
        return self.checkpoint.index if self.checkpoint else 0


class Stream(Protocol):
    """Turns a growing text into blocks."""

    def feed(self, text: str) -> Update:
        """Take more text."""

    def finish(self) -> Update:
        """No more text will come."""

    def checkpoint(self) -> AnyCheckpoint:
        """Where another row can begin."""
