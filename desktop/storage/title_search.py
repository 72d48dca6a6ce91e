"""Finds conversations by their titles, in any case, by words and parts of words."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

MOST = 20
"""More titles than that would push the messages that were found out of sight."""

# A title has no index: ten thousand of them are looked at in two milliseconds.
_TITLES = "SELECT number, id, title, updated_at FROM conversations WHERE deleted_at IS NULL"
_HOLDS = " AND title LIKE ? ESCAPE '\\'"
_NEWEST = " ORDER BY updated_at DESC, number DESC"
_FIRST = """SELECT turns.id, turns.asked_at, parts.text, parts.number, messages.number
    FROM turns CROSS JOIN messages ON messages.turn = turns.number AND messages.role = 'user'
    CROSS JOIN parts ON parts.message = messages.number AND parts.kind = 'text'
        AND parts.name = ''
    WHERE turns.conversation = ? AND turns.parent IS NULL AND turns.deleted_at IS NULL
    ORDER BY turns.number, parts.number LIMIT 1"""


class First(NamedTuple):
    """The first question of a conversation.

    Attributes:
        asked_at: Unix seconds.
        text: Its first part.
        part: The number of that.
        message: The number of the message.
    """

    turn_id: str
    asked_at: float
    text: str
    part: int
    message: int


class Titled(NamedTuple):
    """A conversation whose title holds all words.

    Attributes:
        at: When it was last written in, Unix seconds.
        first: None if it has no question with words.
    """

    conversation_id: str
    title: str
    at: float
    first: First | None


def titled(connection: sqlite3.Connection, words: Sequence[str]) -> list[Titled]:
    """The conversations whose titles hold all of these words, those last written in first."""
    return list(islice(_titled(connection, words), MOST))


def _titled(connection: sqlite3.Connection, words: Sequence[str]) -> Iterator[Titled]:
    simple = [word for word in words if _is_simple(word)]
    holds = [re.compile(re.escape(word), re.IGNORECASE).search for word in words]
    query = _TITLES + _HOLDS * len(simple) + _NEWEST
    for number, conversation_id, title, at in connection.execute(query, [*map(pattern, simple)]):
        if all(is_in(title) for is_in in holds):
            row = connection.execute(_FIRST, (number,)).fetchone()
            yield Titled(conversation_id, title, at, First(*row) if row else None)


def pattern(word: str) -> str:
    """What SQLite's LIKE takes for a text that holds a word."""
    escaped = re.sub(r"([\\%_])", r"\\\1", word)
    return f"%{escaped}%"


def _is_simple(word: str) -> bool:
    """True if LIKE finds it in any case: that knows the case of ASCII alone."""
    return all(each.isascii() or each.lower() == each.upper() for each in word)
