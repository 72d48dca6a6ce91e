"""A SQLite file that brings itself up to date and outlives its own damage."""

from __future__ import annotations

import contextlib
import os
import threading
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from desktop.core.errors import StorageFailed
from desktop.files import set_aside
from desktop.paths import ensure_private

if TYPE_CHECKING:
    import sqlite3  # 5 ms to import, and a start reads and writes nothing
    from collections.abc import Callable, Sequence
    from pathlib import Path

T = TypeVar("T")

BUSY_S = 5.0
"""How long a second process is waited for."""

_OTHER_FOLDER = "Choose another folder with --data-dir."
_FREE_SPACE = "Free some space and try again."
_BROKEN = frozenset({"SQLITE_CORRUPT", "SQLITE_NOTADB"})
_REASONS = {
    "SQLITE_FULL": ("the disk is full", _FREE_SPACE),
    "SQLITE_READONLY": ("it may only be read", _OTHER_FOLDER),
    "SQLITE_PERM": ("this is not allowed", _OTHER_FOLDER),
    "SQLITE_CANTOPEN": ("it cannot be opened", _OTHER_FOLDER),
    "SQLITE_IOERR": ("the disk does not work as it should", _OTHER_FOLDER),
    "SQLITE_BUSY": ("another program is busy with it", "Try again."),
    "SQLITE_LOCKED": ("another program is busy with it", "Try again."),
}
"""SQLite's words (https://sqlite.org/rescode.html) in ours; finer ones begin with these."""


class Migration(NamedTuple):
    """One step from a version of the schema to the next; never changed once it was released."""

    name: str
    statements: tuple[str, ...]


class Database:
    """A SQLite file, opened at its first use and after ``close`` again. One thread at a time.

    A file that is damaged is moved aside, never deleted, and a new one begun.

    Args:
        path: The file; it and its folder are made for this user alone.
        migrations: From an empty file to today's schema, in order; their count is its version.
        holds: What is in it, for sentences: "the latency figures".

    Attributes:
        path: As given.
        problem: What happened to a damaged file, in one sentence; empty if none was found.
    """

    def __init__(self, path: Path, migrations: Sequence[Migration], holds: str) -> None:
        self.path = path
        self.problem = ""
        self._migrations = migrations
        self._holds = holds
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do work on the file; once more on a new file if this one is damaged. Blocks.

        Raises:
            StorageFailed: If the file cannot be used, or a newer version of the program wrote it.
        """
        import sqlite3

        with self._lock:
            try:
                try:
                    return work(self._opened())
                except sqlite3.DatabaseError as error:
                    if not _word(error).startswith(tuple(_BROKEN)):
                        raise
                    self._set_aside()
                    return work(self._opened())
            except (sqlite3.DatabaseError, OSError) as error:
                if isinstance(error, sqlite3.ProgrammingError | sqlite3.IntegrityError):
                    raise  # our own fault
                raise self._failed(error) from error

    def close(self) -> None:
        """Let go of the file. Blocks."""
        with self._lock:
            self._let_go()

    def _let_go(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            import sqlite3

            ensure_private(self.path.parent)
            # Made here for its mode; SQLite gives the same to the files it puts beside.
            os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))
            connection = sqlite3.connect(
                self.path, timeout=BUSY_S, isolation_level=None, check_same_thread=False
            )
            connection.text_factory = _read_text
            with contextlib.ExitStack() as unusable:
                unusable.callback(connection.close)
                self._bring_up_to_date(connection)
                unusable.pop_all()
            self._connection = connection
        return self._connection

    def _bring_up_to_date(self, connection: sqlite3.Connection) -> None:
        if self._version(connection) < len(self._migrations):
            # Locked before the version is read again: a second process may do the same just now.
            connection.execute("BEGIN IMMEDIATE")
            for migration in self._migrations[self._version(connection) :]:
                for statement in migration.statements:
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {len(self._migrations)}")
            connection.execute("COMMIT")
        connection.execute("PRAGMA synchronous = NORMAL")
        import sqlite3

        # Kept in the file from the first time on; while others hold it, it waits for the next.
        with contextlib.suppress(sqlite3.OperationalError):
            connection.execute("PRAGMA journal_mode = WAL")

    def _version(self, connection: sqlite3.Connection) -> int:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > len(self._migrations):
            raise StorageFailed(
                f"A newer version of Gemstream wrote {self.path.name}, so it is left alone.",
                hint="Update Gemstream, or choose another folder with --data-dir.",
                detail=f"version {version}, known are {len(self._migrations)}",
            )
        return int(version)

    def _set_aside(self) -> None:
        self._let_go()
        aside = set_aside(self.path)
        for ending in ("-wal", "-shm"):
            part = self.path.with_name(self.path.name + ending)
            if part.exists():  # another program has it open; it must not become part of a new file
                part.replace(aside.with_name(aside.name + ending))
        self.problem = (
            f"The file of {self._holds} was damaged; it was kept as {aside.name} and a new one "
            "was begun."
        )

    def _failed(self, error: Exception) -> StorageFailed:
        word = _word(error)
        known = (words for start, words in _REASONS.items() if word.startswith(start))
        why, hint = next(known, ("it cannot be used", _OTHER_FOLDER))
        return StorageFailed(
            f"{self._holds.capitalize()} cannot be kept in {self.path}: {why}.",
            hint=hint,
            detail=f"{word} {error}".strip(),
        )


def _read_text(data: bytes) -> str:
    """One damaged letter must not hide all rows."""
    return data.decode("utf-8", "replace")


def _word(error: Exception) -> str:
    return getattr(error, "sqlite_errorname", "")
