"""Where in the settings words are found: every word counts, in any order, in any case."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def words_of(query: str) -> tuple[str, ...]:
    """The words that are searched for; none searches for nothing."""
    return tuple(query.casefold().split())


def has_all(words: Sequence[str], texts: Iterable[str]) -> bool:
    """True if each word is found somewhere in these texts, be it within another word."""
    whole = "\n".join(texts).casefold()
    return all(word in whole for word in words)


def places(words: Sequence[str], text: str) -> list[tuple[int, int]]:
    """Where words are found in a text, as first and last + 1 character; in order, none twice."""
    if not words:
        return []
    # The longest first: of "time" and "timeout" the longer one is marked.
    longest_first = sorted(words, key=len, reverse=True)
    pattern = "|".join(map(re.escape, longest_first))
    return [found.span() for found in re.finditer(pattern, text, re.IGNORECASE)]
