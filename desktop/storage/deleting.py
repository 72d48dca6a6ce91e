"""Deleting with a time to think again; then nothing is left in the file, its index or beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.drafts import names_in
from desktop.storage.database import transaction
from desktop.storage.images import names_where

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from desktop.storage.images import Images

MOST_TURNS = 20
MOST_PAGES = 200
"""How much is done at a time: an answer that comes meanwhile must not wait to be kept."""

_FEWEST_CHANGES = 2
_INCREMENTAL = 2
_BEGUN = "UPDATE forgetting SET is_begun = 1"
_OLD_CONVERSATIONS = "SELECT number, id FROM conversations WHERE deleted_at <= ?"
# Children first: SQLite follows a chain of them a thousand turns deep and no further.
_OLD_TURNS = """SELECT turns.number FROM turns
    JOIN conversations ON conversations.number = turns.conversation
    WHERE turns.deleted_at <= ? OR conversations.deleted_at <= ?
    ORDER BY turns.number DESC LIMIT ?"""
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


def purge_some(connection: sqlite3.Connection, images: Images, until: float) -> bool:
    """Take away for good some of what was deleted until a moment (Unix seconds).

    Returns:
        False once there is nothing more.

    Raises:
        OSError: If the file of an image cannot be deleted; the rows are gone then.
    """
    names: list[str] = []
    with transaction(connection):
        turns = connection.execute(_OLD_TURNS, (until, until, MOST_TURNS)).fetchall()
        for (number,) in turns:
            names += names_where(connection, _OF_PARTS, number)
            names += names_where(connection, _OF_CHUNKS, number)
        connection.executemany("DELETE FROM turns WHERE number = ?", turns)
        conversations = []
        if len(turns) < MOST_TURNS:
            conversations = connection.execute(_OLD_CONVERSATIONS, (until,)).fetchall()
        for number, conversation_id in conversations:
            for name in names_in(conversation_id):
                names += names_where(connection, _OF_DRAFT, name)
                connection.execute("DELETE FROM drafts WHERE conversation_id = ?", (name,))
            connection.execute("DELETE FROM conversations WHERE number = ?", (number,))
        if turns or conversations:
            connection.execute("INSERT OR REPLACE INTO forgetting (number) VALUES (1)")
    images.collect(connection, names)
    return bool(turns or conversations)


def forget_some(connection: sqlite3.Connection) -> bool:
    """Take some deleted words out of the index, which only marks them, and out of SQLite's log.

    Returns:
        False if there are no more.
    """
    with transaction(connection):
        found = connection.execute("SELECT is_begun FROM forgetting").fetchone()
        if found is None:
            return False
        # Less than zero begins to merge all parts of the index, more goes on with it.
        # https://sqlite.org/fts5.html#the_merge_command
        pages = MOST_PAGES if found[0] else -MOST_PAGES
        before = connection.total_changes
        connection.execute("INSERT INTO search (search, rank) VALUES ('merge', ?)", (pages,))
        is_done = connection.total_changes - before < _FEWEST_CHANGES
        connection.execute("DELETE FROM forgetting" if is_done else _BEGUN)
    if is_done:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return True


def give_back_some(connection: sqlite3.Connection) -> bool:
    """Make the file smaller by some of the pages that are free, once there are many.

    A file from before ``auto_vacuum`` stays as large as it once was.

    Returns:
        False once there are few.
    """

    def number(pragma: str) -> int:
        return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])

    if number("auto_vacuum") != _INCREMENTAL or number("freelist_count") < MOST_PAGES:
        return False
    # Each row that is asked for is a page: https://sqlite.org/pragma.html#pragma_incremental_vacuum
    connection.execute(f"PRAGMA incremental_vacuum({MOST_PAGES})").fetchall()
    if number("freelist_count") >= MOST_PAGES:
        return True
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return False
