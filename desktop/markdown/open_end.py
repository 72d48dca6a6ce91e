"""The end of a growing text that is not closed, as it looks so far.

Most of what arrives is further words of a paragraph. What a line is, its beginning says; so words
that come later need no look at the structure, and plain ones not even at the line.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.markdown.blocks import Block, Code, Paragraph
from desktop.markdown.parser import PARAGRAPH_CHARS
from desktop.markdown.reading import Reading, blocks_of

if TYPE_CHECKING:
    from desktop.markdown.leaves import Leaf

_PLAIN = re.compile(r"(?:(?!www|http|_)[\w ,.;'\"()?%–—…-])+")
"""Words in which no mark can be."""

_WORDS = re.compile(r"[^\n\r\0|]+")
_BEGUN_LINE = re.compile(
    r"""[ >]*(?:(?:[-+*]|\d+[.)])[ ]+(?:\[[ xX]\][ ]+)?)*  # of an item, or of several
    (?:\*{1,3}|_{1,3}|`|["'(])?                          # what may stand before a word
    [^\W\d_][^|]*""",
    re.VERBOSE,
)
"""A line that nothing to come makes anything else of."""

_LOOK_BACK = 12


class OpenEnd:
    """What is shown of the end of a text.

    Attributes:
        blocks: As they look so far.
        characters_read: How much was handed to the parser again for the look of it.
    """

    def __init__(self) -> None:
        self.characters_read = 0
        self.blocks: list[Block] = []
        self._leaf: Leaf | None = None
        self._reading: Reading | None = None

    @property
    def is_code(self) -> bool:
        """True if blank lines are a part of what is shown last."""
        return bool(self.blocks) and isinstance(self.blocks[-1], Code)

    def show(self, leaves: list[Leaf], readings: list[Reading]) -> None:
        """Show leaves, each read in its way."""
        self.blocks = []
        for leaf, reading in zip(leaves, readings, strict=True):
            self.blocks += blocks_of(leaf, reading)
        is_text = bool(leaves) and leaves[-1].kind == "paragraph_open" and readings[-1].is_open
        is_one = is_text and isinstance(self.blocks[-1], Paragraph)
        self._leaf = leaves[-1] if is_one else None
        self._reading = readings[-1] if is_one else None

    def grow(self, source: str, text: str) -> list[Block] | None:
        """The blocks that are others with more text behind a source; None if it must be parsed.

        Only the last line of what was shown may be in work.
        """
        leaf, reading = self._leaf, self._reading
        if leaf is None or reading is None or not _WORDS.fullmatch(text):
            return None
        line = source[source.rfind("\n") + 1 :]
        if len(line) + len(text) > PARAGRAPH_CHARS or not _BEGUN_LINE.fullmatch(line):
            return None
        bare = source.rstrip(" ")
        added = source[len(bare) :] + text
        inline = leaf.tokens[1]
        tokens = (leaf.tokens[0], inline.copy(content=inline.content + added.rstrip(" ")))
        self._leaf = replace(leaf, tokens=tokens)
        last_word = line.rpartition(" ")[2]
        is_plain = _PLAIN.fullmatch(last_word + text)
        longer = _with_words(self.blocks[-1], bare, added) if is_plain else None
        if longer is not None:
            grown: list[Block] = [longer]
        else:
            self.characters_read += len(tokens[1].content)
            grown = blocks_of(self._leaf, reading)
            if len(grown) != 1:
                return None
        self.blocks[-1:] = grown
        return grown


def _with_words(block: Block, source: str, added: str) -> Block | None:
    """A paragraph with plain words behind it; None if its end is no plain text."""
    if not isinstance(block, Paragraph) or not block.spans:
        return None
    last = block.spans[-1]
    if last.link or not source[-1:].isalnum() or not source.endswith(last.text[-_LOOK_BACK:]):
        return None
    longer = replace(last, text=last.text + added.rstrip(" "))
    return replace(block, spans=(*block.spans[:-1], longer))
