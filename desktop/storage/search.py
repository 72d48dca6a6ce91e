"""Finds messages by words and parts of words, in any script, and conversations by their titles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from desktop.core.history import Hit, first_words
from desktop.storage.title_search import Titled, pattern, titled

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

GROUP = 3
"""Letters that the index holds together."""

MOST_GROUPS = 200
"""A short word that begins more groups than that is in so many messages that one looks at each."""

SNIPPET_CHARACTERS = 160
LEAD_CHARACTERS = 40
"""How much of that stands before the first word that was found."""

_WHAT = """SELECT conversations.id, turns.id, conversations.title, turns.asked_at,
    messages.role = 'user', parts.text, parts.number, messages.number, parts.name"""
# In the order of what was found, so that the newest are there first and the rest is not looked at.
_WHOSE = """CROSS JOIN messages ON messages.number = parts.message
    CROSS JOIN turns ON turns.number = messages.turn
    CROSS JOIN conversations ON conversations.number = turns.conversation
    WHERE turns.deleted_at IS NULL AND conversations.deleted_at IS NULL"""
_FOUND = f"{_WHAT} FROM parts {_WHOSE}"
_INDEXED = f"""{_WHAT} FROM search CROSS JOIN parts ON parts.number = search.rowid
    {_WHOSE} AND search MATCH ?"""
_NEWEST = " ORDER BY search.rowid DESC LIMIT ?"
_NEWEST_PART = " AND parts.kind = 'text' ORDER BY parts.number DESC LIMIT ?"
_HOLDS = " AND parts.text LIKE ? ESCAPE '\\'"
_GROUPS = "SELECT term FROM search_groups WHERE term >= ? AND term < ? LIMIT ?"
_BEFORE = """SELECT total(length(text)) FROM parts
    WHERE message = ? AND number < ? AND kind = 'text' AND name = ''"""


class Words(NamedTuple):
    """What is looked for: words that the index finds, and those too short for it."""

    long: tuple[str, ...]
    short: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Words:
        """The words of what was typed, in no case."""
        words = dict.fromkeys(text.split())
        return cls(
            tuple(word for word in words if len(word) >= GROUP),
            tuple(word for word in words if len(word) < GROUP),
        )


def search(connection: sqlite3.Connection, text: str, limit: int) -> list[Hit]:
    """Conversations whose title holds all words, then messages that do; none for no words."""
    words = Words.of(text.replace("\0", " "))
    if not words.long and not words.short:
        return []
    marked = re.compile("|".join(map(re.escape, _longest_first(words))), re.IGNORECASE)
    found = titled(connection, (*words.long, *words.short))
    hits = [_title_hit(connection, each, marked) for each in found]
    known = {(hit.conversation_id, hit.turn_id) for hit in hits}
    query, values = _query(connection, words)
    for row in connection.execute(query, (*values, limit)):
        hit = _hit(connection, row, marked)
        if not hit.is_question or (hit.conversation_id, hit.turn_id) not in known:
            hits.append(hit)
    return hits[:limit]


def _query(connection: sqlite3.Connection, words: Words) -> tuple[str, list[str]]:
    if words.long:
        values = [" AND ".join(map(_quoted, words.long)), *map(pattern, words.short)]
        return _INDEXED + _HOLDS * len(words.short) + _NEWEST, values
    first, *rest = words.short
    groups = _groups(connection, first)
    if groups is None:
        return _FOUND + _HOLDS * len(words.short) + _NEWEST_PART, [*map(pattern, words.short)]
    # The last letters of a text are followed by blanks in the index, so no word is too short.
    any_group = " OR ".join(map(_quoted, groups)) or '""'
    return _INDEXED + _HOLDS * len(rest) + _NEWEST, [any_group, *map(pattern, rest)]


def _groups(connection: sqlite3.Connection, word: str) -> list[str] | None:
    """The groups of letters that begin with a short word; None for too many."""
    start = word.lower()
    found = connection.execute(_GROUPS, (start, start + "\U0010ffff", MOST_GROUPS + 1)).fetchall()
    return None if len(found) > MOST_GROUPS else [group for (group,) in found]


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _longest_first(words: Words) -> Sequence[str]:
    return sorted((*words.long, *words.short), key=len, reverse=True)


def _title_hit(connection: sqlite3.Connection, found: Titled, marked: re.Pattern[str]) -> Hit:
    """The place is the first question, if the title is its beginning; else there is none."""
    name, title, at, first = found
    if first is not None and first_words(first.text) == title:
        row = (name, first.turn_id, title, first.asked_at, 1, *first[2:], "")
        return _hit(connection, row, marked)
    snippet = _snippet(first.text, 0) if first is not None else ""
    return Hit(
        conversation_id=name,
        turn_id="",
        title=title,
        at=at,
        is_question=True,
        position=0,
        snippet=snippet,
        marks=_spans(marked, snippet),
        title_marks=_spans(marked, title),
    )


def _hit(
    connection: sqlite3.Connection,
    row: tuple[str, str, str, float, int, str, int, int, str],
    marked: re.Pattern[str],
) -> Hit:
    conversation_id, turn_id, title, at, is_question, text, part, message, name = row
    found = marked.search(text)
    position = found.start() if found else 0
    (before,) = connection.execute(_BEFORE, (message, part)).fetchone()
    snippet = _snippet(text, position)
    return Hit(
        conversation_id=conversation_id,
        turn_id=turn_id,
        title=title,
        at=at,
        is_question=bool(is_question),
        position=0 if name else int(before) + position,
        snippet=snippet,
        marks=_spans(marked, snippet),
        title_marks=_spans(marked, title),
    )


def _spans(marked: re.Pattern[str], text: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in marked.finditer(text))


def _snippet(text: str, position: int) -> str:
    """Some of a text around a place, on one line; begins with a word where one begins nearby."""
    start = max(0, position - LEAD_CHARACTERS)
    if start:
        blank = text.find(" ", start, position)
        start = blank + 1 if blank >= 0 else start
    cut = text[start : start + SNIPPET_CHARACTERS]
    line = " ".join(cut.split())
    before = "…" if start else ""
    behind = "…" if start + SNIPPET_CHARACTERS < len(text) else ""
    return f"{before}{line}{behind}"
