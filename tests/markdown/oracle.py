"""Blocks read in one go, to compare streamed ones with, and ways to stream a text."""

from __future__ import annotations

import contextlib
import itertools
from typing import TYPE_CHECKING

import pytest

from desktop.markdown import formula_rules, growing, parser, pieces, reading, stream
from desktop.markdown.carry import Checkpoint
from desktop.markdown.leaves import leaves_of
from desktop.markdown.parser import block_tokens
from desktop.markdown.reading import Reading, blocks_of
from desktop.markdown.references import References
from desktop.markdown.stream import MarkdownStream

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.markdown.blocks import Block
    from desktop.markdown.update import Update

SMALL_LIMITS = {
    "PARAGRAPH_CHARS": 40,
    "LONGEST_PIECE_CHARS": 80,
    "CODE_LINES": 3,
    "TABLE_ROWS": 3,
    "SLICE_CHARS": 64,
    "_STEP_CHARS": 5,
    "_LONG_CHARS": 50,
    "MOST_CHARS": 60,
    "MOST_BRACKETS": 12,
    "DEEPEST": 4,
}


@contextlib.contextmanager
def small_limits() -> Iterator[None]:
    """Cut long blocks and refuse what is too much as early as a short text can show it."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in SMALL_LIMITS.items():
            for module in (formula_rules, growing, parser, pieces, reading, stream):
                if hasattr(module, name):
                    patch.setattr(module, name, value)
        yield


class Screen:
    """What a view holds: the blocks of all updates so far, from one index on."""

    def __init__(self, start: int = 0) -> None:
        self.blocks: list[Block] = []
        self.came_late = False
        self.characters_read = 0
        self.closed = start
        self._start = start

    def take(self, update: Update) -> None:
        """Show an update, which must leave alone what is closed."""
        assert self.closed <= update.first <= self._start + len(self.blocks)
        self.blocks[update.first - self._start :] = update.blocks
        assert self.closed <= update.closed <= self._start + len(self.blocks)
        self.closed = update.closed
        self.came_late |= update.came_late


def in_pieces(text: str, sizes: Sequence[int]) -> Iterator[str]:
    """The text in pieces of these sizes, again and again."""
    start = 0
    for size in itertools.cycle(sizes):
        if start >= len(text):
            return
        yield text[start : start + size]
        start += size


def streamed(
    text: str,
    sizes: Sequence[int],
    *,
    resume: Checkpoint | None = None,
    references: References | None = None,
) -> Screen:
    """Show a text from a checkpoint on to its end."""
    at = resume or Checkpoint()
    screen, reader = Screen(at.index), MarkdownStream(resume, references)
    for piece in in_pieces(text[at.offset :], sizes):
        screen.take(reader.feed(piece))
    screen.take(reader.finish())
    screen.characters_read = reader.characters_read
    assert screen.closed == at.index + len(screen.blocks)
    return screen


def read_again(text: str, sizes: Sequence[int], references: References) -> list[Block]:
    """The blocks of a text; it is read twice if a definition came after its use, as a view does."""
    screen = streamed(text, sizes, references=references)
    if screen.came_late:
        screen = streamed(text, sizes, references=references)
        assert not screen.came_late
    return screen.blocks


def so_far(text: str, size: int | None = None) -> list[Block]:
    """What is shown of a text whose end has not come."""
    screen, reader = Screen(), MarkdownStream()
    for piece in in_pieces(text, [size or max(1, len(text))]):
        screen.take(reader.feed(piece))
    return screen.blocks


def in_one_go(text: str) -> list[Block]:
    """The blocks of a text by the parser alone."""
    lines = (
        text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\N{REPLACEMENT CHARACTER}")
    )
    env = References().env()
    leaves = leaves_of(block_tokens(lines, env))
    return [block for leaf in leaves for block in blocks_of(leaf, Reading(env))]


def differing(texts: Iterable[str], sizes: Sequence[int]) -> list[str]:
    """Those of the texts that come out otherwise when they are streamed."""
    return [text for text in texts if read_again(text, sizes, References()) != in_one_go(text)]
