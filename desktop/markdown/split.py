"""Where a long text that is complete can be cut, so that each part reads the same by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.markdown.blocks import Block, Paragraph, Rule
from desktop.markdown.carry import Carry, Checkpoint
from desktop.markdown.parser import block_tokens
from desktop.markdown.source import Source

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from markdown_it.token import Token

    from desktop.markdown.references import References

WINDOW_CHARS = 32 * 1024
WINDOW_LINES = 1024
WIDEST = 8
"""A text is read in windows, of so many characters and lines at most. A block that does not end in
one is looked for the end of in wider ones, up to that many times as wide."""

MOST_TOKENS = 10_000
"""What takes more to read in one window is not looked for the end of in a wider one: a fence of
8,000 lines is one token, 2,000 items of a list are 10,000, a tenth of a second."""

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


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a text can be cut.

    Attributes:
        above: A block like the one above.
        token: The number of the first token from there on.
    """

    offset: int
    above: Block
    token: int


def split(text: str, size: int, references: References) -> Generator[None, None, list[Part]]:
    """Cut a text at blocks that nothing above has a part in, with a pause after each window of it.

    Only its structure is read. A block may be longer than a part should be; a very long one makes
    one part with all that stands below it.

    Args:
        text: A whole text.
        size: About how many characters a part should have.
        references: Where the definitions of the text are kept.
    """
    source = Source()
    source.add(text)
    source.finish()
    parts: list[Part] = []
    start, before = Checkpoint(), None
    at, wide = 0, 1  # where the window begins, and how wide it is
    while wide <= WIDEST:
        end = _window_end(source.text, at, wide)
        tokens = block_tokens(source.text[at:end], {}, has_rows=False)
        places = list(_places(source.text[at:end], tokens))
        is_last = end == len(source.text)
        # What the last block of a window is, the next one tells: that begins with it.
        _define(tokens[: None if is_last else places[-1].token if places else 0], references)
        for place in places:
            offset = at + place.offset
            if offset - start.offset >= size:
                parts.append(Part(start, before, text[start.offset : offset]))
                start, before = Checkpoint(Carry(is_loose=True), offset), place.above
        if is_last:
            break
        at += places[-1].offset if places else 0
        wide = 1 if places else 2 * wide
        if not places and len(tokens) > MOST_TOKENS:
            break
        yield
    if source.text != text:  # other ends of lines; rare, and places would not be the same
        return [Part(Checkpoint(), None, text)]
    return [*parts, Part(start, before, text[start.offset :])]


def _window_end(text: str, start: int, wide: int) -> int:
    end = start + wide * WINDOW_CHARS
    while text.count("\n", start, end) > wide * WINDOW_LINES:
        end = (start + end) // 2
    return text.find("\n", end) + 1 or len(text)


def _define(tokens: list[Token], references: References) -> None:
    for token in tokens:
        if token.type == "definition":
            references.define(token.meta["id"], token.meta["url"], token.meta["title"])
        elif token.type == "footnote_reference_open":
            references.define_note(token.meta["label"])


def _places(text: str, tokens: list[Token]) -> Iterator[_Place]:
    """Where blocks begin that lie within no other and below a blank line."""
    line = offset = leaf_end = 0
    above: Block = Paragraph()
    for number, token in enumerate(tokens):
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
                yield _Place(offset, above, number)
            above = _like(token)
        if token.type not in _CONTAINERS:
            leaf_end = token.map[1]


def _like(token: Token) -> Block:
    """A block that keeps the same distance to what is below it."""
    if token.type == "hr":
        return Rule()
    return Paragraph(level=int(token.tag[1]) if token.type == "heading_open" else 0)
