"""Long blocks in pieces, so that none is ever read or laid out whole while it grows.

Where a piece ends follows from the text alone, never from how it arrived.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from desktop.markdown.parser import PARAGRAPH_CHARS, inline_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONGEST_PIECE_CHARS = 2 * PARAGRAPH_CHARS
"""Up to here a better place to cut a paragraph at is waited for."""

CODE_LINES = 48
TABLE_ROWS = 24

_TRIES = (1.0, 0.8, 0.6, 0.4)
_MAY_OPEN = re.compile(r"\*(?!\s)|(?<!\w)_(?!\s)|~(?!\s)|\$(?!\s)|[\[`]")
"""What may begin a stretch of emphasis, a link, code or a formula that ends in a later piece."""

_HARD_BREAK = re.compile(r"(?:\\| +)\n\Z")

_BRACKETS = re.compile(r"\[[^\[\]]*\]")

T = TypeVar("T")


def groups(items: Sequence[T], size: int) -> Iterator[tuple[T, ...]]:
    """Items by ``size``; one empty group if there are none."""
    for start in range(0, max(1, len(items)), size):
        yield tuple(items[start : start + size])


def first_cut(content: str) -> int | None:
    """Where the first piece of a paragraph ends; None if it is short enough or undecided."""
    if len(content) <= PARAGRAPH_CHARS:
        return None
    for share in _TRIES:
        place = _line_or_word_end(content, int(share * PARAGRAPH_CHARS))
        if place is not None and _is_settled(content[:place]):
            return place
    if len(content) <= LONGEST_PIECE_CHARS:
        return None
    return _line_or_word_end(content, LONGEST_PIECE_CHARS) or LONGEST_PIECE_CHARS


def _line_or_word_end(content: str, limit: int) -> int | None:
    """The last place before ``limit`` where a line ends; in one long line, where a word ends.

    Within a line that ends soon, nothing is cut: it could turn out to be the head of a table.
    """
    line_end = content.rfind("\n", 0, limit)
    if line_end > 0:
        return line_end + 1
    if "\n" in content[: PARAGRAPH_CHARS + 1]:
        return None
    word_end = content.rfind(" ", 0, limit)
    return word_end + 1 if word_end > 0 else None


def _is_settled(text: str) -> bool:
    """True if nothing that follows can change how it reads."""
    for token in inline_tokens(text.rstrip(), {}):
        # What refers to a definition stands in brackets that match, whether or not it came yet.
        if token.type == "text" and _MAY_OPEN.search(_BRACKETS.sub("", token.content)):
            return False
        if token.type == "text_special" and token.content == "(":
            return False
    return True


def without_break(piece: str) -> str:
    """A piece whose line goes on in the next one, without the mark for the end of that line."""
    return _HARD_BREAK.sub("", piece).removesuffix("\n")
