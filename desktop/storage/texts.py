"""Texts of messages, read when they are needed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.core.stored_text import LOST, StoredText, TextPlace, stored_texts

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from desktop.core.message import Message, Part
    from desktop.core.turn import Turn

_OF_TURN = """SELECT role = 'user', CAST(text AS BLOB) FROM turns
    JOIN messages ON messages.turn = turns.number
    JOIN parts ON parts.message = messages.number
    WHERE turns.id = ? ORDER BY parts.number"""


def read_texts(
    connection: sqlite3.Connection, places: Iterable[TextPlace]
) -> dict[TextPlace, bytes]:
    """The texts at these places and others of their turns; those that are gone are left out."""
    found: dict[TextPlace, bytes] = {}
    for turn_id in {place.turn_id: None for place in places}:
        counts = [0, 0]
        for is_question, text in connection.execute(_OF_TURN, (turn_id,)):
            found[TextPlace(turn_id, bool(is_question), counts[is_question])] = text
            counts[is_question] += 1
    return found


def hold_for_good(connection: sqlite3.Connection, texts: Iterable[StoredText]) -> None:
    """Have texts in memory that will soon be gone from the file."""
    kept = [(text, place) for text in texts if (place := text.place) is not None]
    found = read_texts(connection, [place for _, place in kept])
    for text, place in kept:
        text.hold(found.get(place, LOST), for_good=True)


def with_texts(connection: sqlite3.Connection, turn: Turn) -> Turn:
    """A turn whose texts are all in memory, whatever is let go of meanwhile."""
    kept = {
        place: text.data  # taken once: the window may let go of it just now
        for text in stored_texts(turn.question, turn.answer)
        if (place := text.place) is not None
    }
    if not kept:
        return turn
    found: Mapping[TextPlace, bytes] = {}
    if None in kept.values():
        found = read_texts(connection, [place for place, data in kept.items() if data is None])
    whole = {
        place: found.get(place, LOST) if data is None else data for place, data in kept.items()
    }
    answer = turn.answer and _with_texts(turn.answer, whole)
    return replace(turn, question=_with_texts(turn.question, whole), answer=answer)


def _with_texts(message: Message, whole: Mapping[TextPlace, bytes]) -> Message:
    return replace(message, parts=tuple(_with_text(part, whole) for part in message.parts))


def _with_text(part: Part, whole: Mapping[TextPlace, bytes]) -> Part:
    if not isinstance(part, StoredText) or part.place is None:
        return part
    return StoredText(
        text=whole[part.place], thought=part.thought, signature=part.signature, name=part.name
    )
