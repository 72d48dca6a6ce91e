"""Takes over what can be read of a damaged file of conversations into a new one."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from desktop.storage.database import transaction
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLES = (
    "conversations",
    "turns",
    "messages",
    "parts",
    "journal",
    "drafts",
    "images",
    "draft_texts",
)
RECOVERED = "Recovered"
"""The title of a conversation that only its turns are left of."""

# Parents first; what hangs on nothing any more is hung on what there is, or left out.
_MEND = (
    f"""INSERT INTO conversations
        (number, id, title, created_at, updated_at, is_pinned, is_archived, model, system)
        SELECT conversation, 'recovered-' || conversation, '{RECOVERED}', min(asked_at),
            max(asked_at), 0, 0, max(model), '' FROM turns
        WHERE conversation NOT IN (SELECT number FROM conversations) GROUP BY conversation""",  # noqa: S608
    "DELETE FROM messages WHERE turn NOT IN (SELECT number FROM turns)",
    "DELETE FROM parts WHERE message NOT IN (SELECT number FROM messages)",
    "DELETE FROM journal WHERE turn NOT IN (SELECT number FROM turns)",
    """UPDATE turns SET parent = NULL
        WHERE parent IS NOT NULL AND parent NOT IN (SELECT number FROM turns)""",
    "DELETE FROM draft_texts WHERE draft NOT IN (SELECT number FROM drafts)",
    # Nothing is not in an empty table, even to SQLite: so it is asked first.
    """DELETE FROM images
        WHERE (part IS NOT NULL AND part NOT IN (SELECT number FROM parts))
        OR (chunk IS NOT NULL AND chunk NOT IN (SELECT number FROM journal))
        OR (draft IS NOT NULL AND draft NOT IN (SELECT number FROM drafts))""",
)


def salvage(damaged: sqlite3.Connection, new: sqlite3.Connection) -> str:
    """Copy all rows that can be read, and mend what hangs on those that cannot.

    Args:
        damaged: A file of any version of the schema.
        new: One of today's, empty.

    Returns:
        The end of a sentence: "a new one was begun with ...".
    """
    new.execute("PRAGMA foreign_keys = OFF")
    try:
        with transaction(new):
            for table in TABLES:
                _copy(damaged, new, table)
            for statement in _MEND:
                new.execute(statement)
    finally:
        new.execute("PRAGMA foreign_keys = ON")
    (count,) = new.execute("SELECT count(*) FROM messages WHERE role = 'user'").fetchone()
    if not count:
        return later("nothing in it could be read, so a new one was begun")
    return tr(
        "a new one was begun with the %Ln questions that could still be read",
        "",
        count,
        one="a new one was begun with the %Ln question that could still be read",
    )


def _copy(damaged: sqlite3.Connection, new: sqlite3.Connection, table: str) -> None:
    known = [row[1] for row in new.execute(f"PRAGMA table_info({table})")]
    for row in _rows(damaged, table):
        # A column that one of the two does not have is left to its default.
        fields = {name: row[name] for name in row.keys() if name in known}  # noqa: SIM118
        names, places = ", ".join(fields), ", ".join("?" * len(fields))
        add = f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({places})"  # noqa: S608
        new.execute(add, tuple(fields.values()))


def _rows(damaged: sqlite3.Connection, table: str) -> Iterator[sqlite3.Row]:
    """From the first up to the damage, then from the last down to it."""
    last = None
    for order, beyond in (("ASC", "> -1"), ("DESC", "> {last}")):
        where = beyond.format(last=-1 if last is None else last)
        query = f"SELECT * FROM {table} WHERE number {where} ORDER BY number {order}"  # noqa: S608
        cursor = damaged.cursor()
        cursor.row_factory = sqlite3.Row
        try:
            for row in cursor.execute(query):
                last = row["number"] if order == "ASC" else last
                yield row
            return
        except sqlite3.DatabaseError:
            continue
