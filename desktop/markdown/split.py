"""Where a long text that is complete can be cut, so that each part reads the same by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.markdown.blocks import Block, Paragraph, Rule
from desktop.markdown.carry import Carry, Checkpoint
from desktop.markdown.parser import block_tokens
from desktop.markdown.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

    from desktop.markdown.references import References

_CONTAINERS = frozenset(
    {
        "alert_open",
        "blockquote_open",
        "bullet_list_open",
        "footnote_reference_open",
        "list_item_open",
        "ordered_list_open",
    }
)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a text.

    Attributes:
        start: Where a reader of it begins; the index is unknown and counts from 0.
        before: A block like the last one of the part before; None for the first part.
    """

    start: Checkpoint
    before: Block | None
    text: str


def split(text: str, size: int, references: References) -> list[Part]:
    """Cut a text at blocks that nothing above has a part in.

    Only its structure is read, once. A block may be longer than a part should be.

    Args:
        text: A whole text.
        size: About how many characters a part should have.
        references: Where all definitions of the text are kept.
    """
    source = Source()
    source.add(text)
    source.finish()
    tokens = block_tokens(source.text, {}, has_rows=False)
    _define(tokens, references)
    if source.text != text:  # other ends of lines; rare, and places would not be the same
        return [Part(Checkpoint(), None, text)]
    parts: list[Part] = []
    start, before = Checkpoint(), None
    for offset, above in _places(text, tokens):
        if offset - start.offset >= size:
            parts.append(Part(start, before, text[start.offset : offset]))
            start, before = Checkpoint(Carry(is_loose=True), offset), above
    return [*parts, Part(start, before, text[start.offset :])]


def _define(tokens: list[Token], references: References) -> None:
    for token in tokens:
        if token.type == "definition":
            references.define(token.meta["id"], token.meta["url"], token.meta["title"])
        elif token.type == "footnote_reference_open":
            references.define_note(token.meta["label"])


def _places(text: str, tokens: list[Token]) -> Iterator[tuple[int, Block]]:
    """Where blocks begin that lie within no other and below a blank line, and what is above."""
    line = offset = leaf_end = 0
    above: Block = Paragraph()
    for token in tokens:
        if not token.map:
            continue
        if token.level == 0:
            blank = False
            for _ in range(token.map[0] - line):
                end = text.index("\n", offset) + 1
                blank, offset = not text[offset:end].strip(), end
            line = token.map[0]
            # A fence that is never closed takes in the blank line below it.
            if blank and leaf_end < line:
                yield offset, above
            above = _like(token)
        if token.type not in _CONTAINERS:
            leaf_end = token.map[1]


def _like(token: Token) -> Block:
    """A block that keeps the same distance to what is below it."""
    if token.type == "hr":
        return Rule()
    return Paragraph(level=int(token.tag[1]) if token.type == "heading_open" else 0)
