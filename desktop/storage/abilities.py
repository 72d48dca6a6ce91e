"""Whether the SQLite of this computer can do what the file of conversations needs."""

from __future__ import annotations

import contextlib
import sqlite3

from desktop.storage.schema import MIGRATIONS


def sqlite_version() -> str:
    """Of the SQLite that Python brings along."""
    return sqlite3.sqlite_version


def lacking() -> str:
    """What SQLite says when that file is tried in memory; empty if it can do all of it."""
    try:
        with contextlib.closing(sqlite3.connect(":memory:")) as connection:
            for migration in MIGRATIONS:
                for statement in migration.statements:
                    connection.execute(statement)
    except sqlite3.DatabaseError as error:
        return str(error)
    return ""
