"""A growing Markdown text as blocks: what is closed never changes, only the open end is read again.

Each piece of text costs the same however long the text is. What the blocks are follows from the
text alone, never from the pieces it came in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.markdown.carry import Checkpoint, OpenCode, OpenTable
from desktop.markdown.growing import Growing
from desktop.markdown.leaves import Leaf, leaves_of
from desktop.markdown.open_end import OpenEnd
from desktop.markdown.parser import PARAGRAPH_CHARS, Env, block_tokens
from desktop.markdown.reading import Reading, blocks_of, content_of
from desktop.markdown.references import References
from desktop.markdown.source import Source
from desktop.markdown.unfinished import shown
from desktop.markdown.update import Update

if TYPE_CHECKING:
    from desktop.markdown.blocks import Block

SLICE_CHARS = 2048
"""Text that comes at once is taken in slices, so that what is read twice stays short, and that the
parser never meets its limit for the cells that it adds to the short rows of a table (65,536)."""

MOST_OPEN_CHARS = 16_000
"""What is longer and still open, for it cannot be told apart from what it stands in, is closed for
all that: to read it again and again would take the square of its length."""

_LONG_CHARS = 16_000
_GROWS_BY = 1.25
"""What has no end yet and is as long as that is looked at again once it has grown by that much: to
read it for each piece that comes would take the square of its length."""

_STEP_CHARS = 200
"""A long line is looked at again after so many further characters."""


class MarkdownStream:
    """Reads one text while it arrives.

    Args:
        resume: Where to begin; None for the start of the text.
        references: Definitions, shared by all readers of parts of one text.

    """

    def __init__(
        self, resume: Checkpoint | None = None, references: References | None = None
    ) -> None:
        at = resume or Checkpoint()
        self._characters_read = 0
        self._references = references if references is not None else References()
        self._source = Source(at.offset)
        self._growing = Growing(at, self._source)
        self._complete = 0  # characters of whole lines that are known to close nothing more
        self._long_line = PARAGRAPH_CHARS  # the length from which on a line is looked at
        self._came_late = False
        self._look_at_chars = 0  # when what is long and has no end is looked at again
        self._end = OpenEnd()

    def feed(self, text: str) -> Update:
        """Take more text and say which blocks changed."""
        first = self._growing.index
        if not text.strip("\n") and self._source.text.endswith("\n\n") and not self._end.is_code:
            self._source.add(text)  # further blank lines mean nothing
            return self._update(first, self._end.blocks)
        if self._source.length > _LONG_CHARS and self._is_put_off(text):
            self._source.add(text)
            return self._update(first, self._end.blocks)
        grown = None if self._source.holds_back else self._end.grow(self._source.text, text)
        if grown is not None:
            self._source.add(text)
            return self._update(first + len(self._end.blocks) - 1, grown)
        for start in range(0, max(1, len(text)), SLICE_CHARS):
            self._source.add(text[start : start + SLICE_CHARS])
            self._close()
        self._show_end()
        self._look_at_chars = int(self._source.length * _GROWS_BY)
        return self._update(first, self._end.blocks)

    def _is_put_off(self, text: str) -> bool:
        """True if more of what is long and has no end says nothing yet."""
        is_little = self._source.length + len(text) < self._look_at_chars
        return "\n" not in text and (is_little or not text.strip(" \t"))

    def finish(self) -> Update:
        """No more text will come."""
        first = self._growing.index
        self._source.finish()
        self._close()
        leaves, _ = self._leaves(self._source.text, is_open=False)
        self._close_leaves(leaves)
        return self._update(first, [])

    @property
    def characters_read(self) -> int:
        """How much was handed to the parser in all, to be measured."""
        return self._characters_read + self._end.characters_read

    def checkpoint(self) -> Checkpoint:
        """Where another reader can go on: all blocks before are final."""
        return self._growing.mark

    def _update(self, first: int, open_blocks: list[Block]) -> Update:
        closed, self._growing.closed = self._growing.closed, []
        came_late, self._came_late = self._came_late, False
        return Update(first, (*closed, *open_blocks), self._growing.index, came_late=came_late)

    def _leaves(self, text: str, *, is_open: bool = True) -> tuple[list[Leaf], Env]:
        """Read a text that begins where the source does."""
        carry = self._growing.carry
        head, head_lines = carry.head()
        whole = head + text
        env = self._references.env()
        env |= {"is_open": is_open, "quotes": sum(level.is_quote for level in carry.levels)}
        self._characters_read += len(whole)
        leaves = leaves_of(
            block_tokens(whole, env),
            carried=carry.levels,
            number=carry.number,
            is_loose=carry.is_loose,
            head=head_lines,
        )
        return leaves, env

    def _close(self) -> None:
        """Close what can no longer change."""
        while len(complete := self._source.complete) > MOST_OPEN_CHARS:
            # As far as that whatever came with it, for the blocks follow from the text alone.
            start = complete[: complete.index("\n", MOST_OPEN_CHARS - 1) + 1]
            before = self._source.offset
            self._close_in(start)
            if self._source.offset == before:
                leaves, _ = self._leaves(start)
                self._close_leaves(leaves)
                self._growing.break_off(start.count("\n"))
            self._complete = 0
        if len(complete) > self._complete:
            self._close_in(complete)
            self._complete = len(self._source.complete)
            self._long_line = PARAGRAPH_CHARS
        if self._open_line > self._long_line:
            self._close_in(self._source.text, is_line_open=True)
            self._complete = len(self._source.complete)
            is_undecided = self._open_line > PARAGRAPH_CHARS
            self._long_line = self._open_line + _STEP_CHARS if is_undecided else PARAGRAPH_CHARS

    @property
    def _open_line(self) -> int:
        """Characters of the line whose end has not come."""
        return len(self._source.text) - self._source.text.rfind("\n") - 1

    def _close_in(self, text: str, *, is_line_open: bool = False) -> None:
        """Close leaves in a text of whole lines, or with a long line that can only be text."""
        leaves, _ = self._leaves(text)
        if is_line_open and not (leaves and _ends_in_long_line(leaves[-1], text)):
            return
        if not leaves:
            self._growing.skip_blank_lines(text.count("\n"))
            return
        base = self._growing.head_lines
        lines = text.split("\n")
        last = _first_open(leaves, lines, base)
        if last:
            self._close_leaves(leaves[:last])
            lines = lines[leaves[last].start - base :]
            base = leaves[last].start
            self._growing.move_to(leaves[last])
        if not _may_be_table_head(leaves[last], lines[leaves[last].start - base :]):
            self._define(leaves[last : last + 1], is_open=True)
        if last == len(leaves) - 1:
            env = self._references.env()
            self._growing.open_up(leaves[last], base, env, is_line_open=is_line_open)
            self._references.look_at(leaves[last])

    def _close_leaves(self, leaves: list[Leaf]) -> None:
        self._define(leaves)
        env = self._references.env()
        for number, leaf in enumerate(leaves):
            piece = self._growing.piece if number == 0 else None
            self._growing.close(blocks_of(leaf, Reading(env, piece)))
            self._references.look_at(leaf)

    def _define(self, leaves: list[Leaf], *, is_open: bool = False) -> None:
        """Keep what is defined in leaves that are closed, or only that there is a footnote."""
        for leaf in leaves:
            for label in leaf.notes:
                self._came_late |= self._references.define_note(label)
            if leaf.kind == "definition" and not is_open:
                meta = leaf.tokens[0].meta
                self._came_late |= self._references.define(meta["id"], meta["url"], meta["title"])

    def _show_end(self) -> None:
        """Read what is not closed, as it looks so far."""
        growing = self._growing
        inside = growing.carry.leaf
        text = shown(
            self._source.text,
            in_code=isinstance(inside, OpenCode),
            in_table=isinstance(inside, OpenTable),
        )
        if not text and growing.piece is None:
            self._end.show([], [])
            return
        leaves, env = self._leaves(text)
        lines = growing.head_lines + text.count("\n") + (not text.endswith("\n"))
        last = len(leaves) - 1
        readings = [
            Reading(
                env,
                growing.piece if number == 0 else None,
                is_open=number == last and leaf.end >= lines,
            )
            for number, leaf in enumerate(leaves)
        ]
        self._end.show(leaves, readings)


def _ends_in_long_line(leaf: Leaf, text: str) -> bool:
    if leaf.kind != "paragraph_open":
        return False
    last_line = content_of(leaf).rpartition("\n")[2]
    return len(last_line) > PARAGRAPH_CHARS and text.rstrip(" \t\n").endswith(last_line)


def _may_be_table_head(leaf: Leaf, lines: list[str]) -> bool:
    """True if a line looks like a footnote so far, and the next one may make it a row of cells."""
    return bool(leaf.notes) and leaf.end - leaf.start <= 1 and "|" in lines[0]


def _first_open(leaves: list[Leaf], lines: list[str], base: int) -> int:
    """The number of the first leaf that may still change, or that cannot be read without another.

    A definition may take in the lines below it for its title, also those behind its container, as
    long as all of it is not longer than a paragraph may be.
    """
    number = len(leaves) - 1
    while number > 0:
        leaf = leaves[number]
        can_begin = all(level.opener is not None for level in leaf.begun)
        is_apart = not _may_be_title(leaves, number, lines, base)
        if is_apart and can_begin and leaf.is_regular(lines[leaf.start - base]):
            break
        number -= 1
    return number


def _may_be_title(leaves: list[Leaf], number: int, lines: list[str], base: int) -> bool:
    """True if a leaf may turn out to be a part of the title of a definition above it."""
    leaf = leaves[number]
    if leaf.kind == "definition":
        return False
    below = leaf
    for before in reversed(leaves[:number]):
        size = sum(map(len, lines[before.start - base : leaf.end - base]))
        if before.end < below.start or size > 2 * PARAGRAPH_CHARS:
            return False
        if before.kind == "definition":
            return True
        below = before
    return False
