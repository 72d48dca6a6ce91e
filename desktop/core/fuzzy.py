"""Finding by a few letters, in order: "nwc" finds "New conversation"."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

AT_START, AT_WORD, INITIALS, WITHIN, SCATTERED = 0, 1, 2, 3, 100
"""What it costs to find a word there; scattered letters cost one more for each piece."""


class Found(NamedTuple):
    """Where words were found in a text.

    Attributes:
        cost: The less, the better.
        places: The characters that were found, in order, none twice.
    """

    cost: int
    places: tuple[int, ...]


def find(words: str, text: str) -> Found | None:
    """Find all words in a text, in any order; None if one of them is not there.

    Capitals, accents and the width of Asian letters make no difference. A word is found as a whole
    or by its letters in order, best those that begin words.

    Args:
        words: What was typed; nothing is found everywhere.
        text: Where to look.
    """
    plain = "".join(map(_plain, text))
    starts = [i for i, c in enumerate(plain) if c.isalnum() and not plain[i - 1 : i].isalnum()]
    cost, places = 0, set[int]()
    for word in ("".join(map(_plain, each)) for each in words.split()):
        found = _whole(word, plain, starts) or _scattered(word, plain, starts)
        if found is None:
            return None
        cost += found.cost
        places.update(found.places)
    return Found(cost, tuple(sorted(places)))


def _plain(character: str) -> str:
    """One letter without its accent, small."""
    return unicodedata.normalize("NFKD", character)[:1].lower()[:1] or character


def _whole(word: str, text: str, starts: list[int]) -> Found | None:
    at = next((start for start in starts if text.startswith(word, start)), -1)
    cost = AT_WORD if at > 0 else AT_START
    if at < 0:
        at, cost = text.find(word), WITHIN
    return Found(cost, tuple(range(at, at + len(word)))) if at >= 0 else None


def _scattered(word: str, text: str, starts: list[int]) -> Found | None:
    """The letters in order: those that begin words first, then any."""
    places = _walk(word, text, starts) or _walk(word, text, [])
    if not places:
        return None
    pieces = [at for at, before in zip(places, (-2, *places), strict=False) if at - before > 1]
    are_initials = all(at in starts for at in pieces)
    return Found(INITIALS if are_initials else SCATTERED + len(pieces), places)


def _walk(word: str, text: str, starts: list[int]) -> tuple[int, ...] | None:
    places: list[int] = []
    for letter in word:
        after = places[-1] + 1 if places else 0
        at = after if places and text[after : after + 1] == letter else -1
        if at < 0:
            at = next((s for s in starts if s >= after and text[s] == letter), -1)
        if at < 0:
            at = text.find(letter, after)
        if at < 0:
            return None
        places.append(at)
    return tuple(places)
