"""Deleting with a time to think again; then nothing is left in the file, its index or beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.storage.database import transaction
from desktop.storage.images import names_where

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from desktop.storage.images import Images

_OLD_CONVERSATIONS = "SELECT number, id FROM conversations WHERE deleted_at <= ?"
# Children first: SQLite follows a chain of them a thousand turns deep and no further.
_OLD_TURNS = """SELECT turns.number FROM turns
    JOIN conversations ON conversations.number = turns.conversation
    WHERE turns.deleted_at <= ? OR conversations.deleted_at <= ? ORDER BY turns.number DESC"""
_OF_PARTS = """part IN (SELECT parts.number FROM messages
    JOIN parts ON parts.message = messages.number WHERE messages.turn = ?)"""
_OF_CHUNKS = "chunk IN (SELECT number FROM journal WHERE turn = ?)"
_OF_DRAFT = "draft IN (SELECT number FROM drafts WHERE conversation_id = ?)"


def mark_turns(connection: sqlite3.Connection, turn_ids: Iterable[str], at: float | None) -> None:
    """Have turns unseen since a moment (Unix seconds), or seen again (None)."""
    rows = [(at, turn_id) for turn_id in turn_ids]
    connection.executemany("UPDATE turns SET deleted_at = ? WHERE id = ?", rows)


def mark_conversation(
    connection: sqlite3.Connection, conversation_id: str, at: float | None
) -> None:
    """Likewise a conversation."""
    row = (at, conversation_id)
    connection.execute("UPDATE conversations SET deleted_at = ? WHERE id = ?", row)


def purge(connection: sqlite3.Connection, images: Images, until: float) -> bool:
    """Take away for good what was deleted until a moment (Unix seconds).

    Returns:
        False if there was nothing.

    Raises:
        OSError: If the file of an image cannot be deleted; the rows are gone then.
    """
    with transaction(connection):
        conversations = connection.execute(_OLD_CONVERSATIONS, (until,)).fetchall()
        turns = connection.execute(_OLD_TURNS, (until, until)).fetchall()
        names = [
            name
            for number in turns
            for condition in (_OF_PARTS, _OF_CHUNKS)
            for name in names_where(connection, condition, *number)
        ]
        for _, conversation_id in conversations:
            names += names_where(connection, _OF_DRAFT, conversation_id)
            delete_draft = "DELETE FROM drafts WHERE conversation_id = ?"
            connection.execute(delete_draft, (conversation_id,))
        connection.executemany("DELETE FROM turns WHERE number = ?", turns)
        numbers = [(number,) for number, _ in conversations]
        connection.executemany("DELETE FROM conversations WHERE number = ?", numbers)
    if not conversations and not turns:
        return False
    _forget(connection)
    images.collect(connection, names)
    return True


def _forget(connection: sqlite3.Connection) -> None:
    """Take deleted words out of the index, which only marks them, and out of SQLite's log."""
    connection.execute("INSERT INTO search (search) VALUES ('optimize')")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
