"""Conversations taken out of the file as a whole, and into it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.core.message import whole_text
from desktop.core.whole import Asked, NotTaken, Taken, Whole
from desktop.storage.opening import opened
from desktop.words import filled, later

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from desktop.core.turn import Turn
    from desktop.storage.images import Images
    from desktop.storage.turns import Turns

_ASKED = """SELECT turns.id, asked_at, ended_at, turns.model FROM turns
    JOIN conversations ON conversations.number = turns.conversation
    WHERE conversations.id = ?"""
_KNOWN = "SELECT deleted_at IS NOT NULL, updated_at FROM conversations WHERE id = ?"
_ADD = """INSERT INTO conversations
    (id, title, created_at, updated_at, is_pinned, is_archived, model, system)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""
_SETTLE = "UPDATE conversations SET updated_at = ?, model = ?, system = ?, leaf_id = ? WHERE id = ?"
_STATE = "SELECT model, system, leaf_id FROM conversations WHERE id = ?"
_OWNER = """SELECT conversations.id FROM turns
    JOIN conversations ON conversations.number = turns.conversation WHERE turns.id = ?"""
_ENDED = "UPDATE turns SET ended_at = ? WHERE id = ?"


def taken_out(connection: sqlite3.Connection, images: Images, conversation_id: str) -> Whole | None:
    """A conversation as a whole; None if it is not known. The bytes of images are not loaded."""
    found = opened(connection, images, conversation_id)
    if found is None:
        return None
    rows = connection.execute(_ASKED, (conversation_id,))
    asked = {
        turn_id: Asked(at=at, ended_at=ended_at, model=model)
        for turn_id, at, ended_at, model in rows
        if turn_id in found.conversation
    }
    return Whole(found.outline, found.conversation, asked)


def take_in(connection: sqlite3.Connection, turns: Turns, images: Images, whole: Whole) -> Taken:
    """Add a conversation, or those of its turns that are not known yet; part of a transaction.

    Args:
        connection: To the file.
        turns: Writes its turns.
        images: Keeps their images.
        whole: The conversation; its turns have ended, and the bytes of its images are loaded.

    Raises:
        NotTaken: If it cannot be added.
        OSError: If an image cannot be kept.
    """
    outline = whole.outline
    new = [turn for turn in whole.conversation.turns if not _is_known(connection, whole, turn)]
    known = connection.execute(_KNOWN, (outline.id,)).fetchone()
    if known is None:
        _begin(connection, whole)
        state = (outline.updated_at, outline.model, outline.system, whole.conversation.leaf_id)
    else:
        is_deleted, updated_at = known
        if is_deleted:
            raise NotTaken(
                filled(
                    later("The conversation “{title}” was deleted a moment ago."),
                    title=outline.title,
                ),
                hint=later("Import it again in ten seconds."),
            )
        kept = connection.execute(_STATE, (outline.id,)).fetchone()
        state = (max(updated_at, outline.updated_at), *kept)
    for turn in new:
        _add(connection, turns, whole, turn)
    if new:
        connection.execute(_SETTLE, (*map(_plain, state), outline.id))
    if images.faults:
        fault, images.faults = images.faults[0], []
        raise fault
    return Taken(known is None, len(new))


def _is_known(connection: sqlite3.Connection, whole: Whole, turn: Turn) -> bool:
    owner = connection.execute(_OWNER, (turn.id,)).fetchone()
    if owner is not None and owner[0] != whole.outline.id:
        raise NotTaken(
            filled(
                later("A turn of “{title}” is part of another conversation here."),
                title=whole.outline.title,
            ),
            hint=later("The conversation was left out."),
        )
    return owner is not None


def _begin(connection: sqlite3.Connection, whole: Whole) -> None:
    each = whole.outline
    row = (each.id, each.title, each.created_at, each.updated_at, each.is_pinned)
    row_rest = (each.is_archived, each.model, each.system)
    connection.execute(_ADD, tuple(map(_plain, (*row, *row_rest))))


def _add(connection: sqlite3.Connection, turns: Turns, whole: Whole, turn: Turn) -> None:
    asked: Mapping[str, Asked] = whole.asked
    when = asked.get(turn.id, Asked(at=whole.outline.updated_at))
    turns.save(connection, replace(whole.outline, updated_at=when.at, model=when.model), turn)
    connection.execute(_ENDED, (when.ended_at, turn.id))


def _plain(value: object) -> object:
    return whole_text(value) if isinstance(value, str) else value
