"""A SQLite file that brings itself up to date and outlives its own damage."""

from __future__ import annotations

import contextlib
import logging
import os
import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from desktop.core.errors import StorageFailed
from desktop.files import set_aside
from desktop.paths import ensure_private
from desktop.storage.reasons import reason
from desktop.words import filled, later

if TYPE_CHECKING:
    import sqlite3  # 5 ms to import, and a start reads and writes nothing
    from collections.abc import Iterator, Sequence
    from pathlib import Path

T = TypeVar("T")
log = logging.getLogger(__name__)

BUSY_S = 5.0
"""How long a second process is waited for."""

BUSY_ALONE_S = 0.5
"""Likewise where a second process would keep it as long as it runs."""

_OTHER_FOLDER = later("Choose another folder with --data-dir.")
_FREE_SPACE = later("Free some space and try again.")
_IN_USE = (
    later("another Gemstream is using it"),
    later("Close that one, or choose another with --data-dir."),
)
_BEGINNINGS = (later("Your conversations"), later("The latency figures"))
"""What sentences on the files begin with."""

_read_text = partial(str, encoding="utf-8", errors="replace")
"""One damaged letter must not hide all rows; no function of Python, for each text is read by it."""
_ALONE = ("locking_mode = EXCLUSIVE",)
_BROKEN = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
_REASONS = {
    "SQLITE_FULL": (later("the disk is full"), _FREE_SPACE),
    "SQLITE_READONLY": (later("it may only be read"), _OTHER_FOLDER),
    "SQLITE_PERM": (later("this is not allowed"), _OTHER_FOLDER),
    "SQLITE_CANTOPEN": (later("it cannot be opened"), _OTHER_FOLDER),
    "SQLITE_IOERR": (later("the disk does not work as it should"), _OTHER_FOLDER),
    "SQLITE_BUSY": (later("another program is busy with it"), later("Try again.")),
    "SQLITE_LOCKED": (later("another program is busy with it"), later("Try again.")),
}
"""SQLite's words (https://sqlite.org/rescode.html) in ours; finer ones begin with these."""


Salvage = Callable[["sqlite3.Connection", "sqlite3.Connection"], str]
"""Takes over what can be read of a damaged file (first) into a new one, and says what that was."""


class Migration(NamedTuple):
    """One step from a version of the schema to the next; never changed once it was released."""

    name: str
    statements: tuple[str, ...]


class Database:
    """A SQLite file, opened at its first use and after ``close`` again. One thread at a time.

    A file that is damaged is moved aside, never deleted, and a new one begun; an index that alone
    is damaged is made anew.

    Args:
        path: The file; it and its folder are made for this user alone.
        migrations: From an empty file to today's schema, in order; their count is its version.
        holds: What is in it, for sentences: "the latency figures".
        is_alone: Keep every other program out while it is open; one that has it open is not waited
            for long.
        pragmas: What else to set each time it is opened.
        salvage: Takes over what can be read of a damaged file; None to begin an empty one.
        keeps_backups: Keep a copy of the file, named after its version, before it is migrated.
        index: The full-text table whose words are in other tables too; None if there is none.

    Attributes:
        path: As given.
        problem: What happened to a damaged file, in one sentence; empty if none was found.
    """

    def __init__(
        self,
        path: Path,
        migrations: Sequence[Migration],
        holds: str,
        *,
        is_alone: bool = False,
        pragmas: Sequence[str] = (),
        salvage: Salvage | None = None,
        keeps_backups: bool = False,
        index: str | None = None,
    ) -> None:
        self.path = path
        self.problem = ""
        self._migrations = migrations
        self._holds = holds
        self._is_alone = is_alone
        self._pragmas = (*_ALONE, *pragmas) if is_alone else pragmas
        self._salvage = salvage
        self._keeps_backups = keeps_backups
        self._index = index
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do work on the file; once more on what is made of it if it is damaged. Blocks.

        Raises:
            StorageFailed: If the file cannot be used, or a newer version of the program wrote it.
        """
        import sqlite3

        with self._lock:
            try:
                return self._run(work)
            except (sqlite3.DatabaseError, OSError) as error:
                if isinstance(error, sqlite3.ProgrammingError | sqlite3.IntegrityError):
                    raise  # our own fault
                raise self._failed(error) from error

    def _run(self, work: Callable[[sqlite3.Connection], T], *, may_reindex: bool = True) -> T:
        import sqlite3

        try:
            return work(self._opened())
        except sqlite3.DatabaseError as error:
            if not _is_broken(error):
                raise
        if may_reindex and self._is_index_anew():
            return self._run(work, may_reindex=False)
        self._set_aside()
        return work(self._opened())

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
                self.path,
                timeout=BUSY_ALONE_S if self._is_alone else BUSY_S,
                isolation_level=None,
                check_same_thread=False,
            )
            connection.text_factory = _read_text
            with contextlib.ExitStack() as unusable:
                unusable.callback(connection.close)
                self._bring_up_to_date(connection)
                unusable.pop_all()
            self._connection = connection
        return self._connection

    def _bring_up_to_date(self, connection: sqlite3.Connection) -> None:
        for pragma in self._pragmas:
            connection.execute(f"PRAGMA {pragma}")
        version = self._version(connection)
        if version < len(self._migrations):
            if self._keeps_backups and version:
                self._back_up(connection, version)
            # Locked before the version is read again: a second process may do the same just now.
            connection.execute("BEGIN IMMEDIATE")
            for migration in self._migrations[self._version(connection) :]:
                for statement in migration.statements:
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {len(self._migrations)}")
            connection.execute("COMMIT")
            fields = {"file": self.path.name, "from": version, "to": len(self._migrations)}
            log.info("brought up to date", extra={"fields": fields})
        connection.execute("PRAGMA synchronous = NORMAL")
        import sqlite3

        # Kept in the file from the first time on; while others hold it, it waits for the next.
        with contextlib.suppress(sqlite3.OperationalError):
            connection.execute("PRAGMA journal_mode = WAL")

    def _back_up(self, connection: sqlite3.Connection, version: int) -> None:
        """Copy the file, whole or not at all; SQLite reads what is not merged yet as well."""
        import sqlite3

        copy = self.path.with_name(f"{self.path.name}.version-{version}")
        part = copy.with_name(f"{copy.name}.part")
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_RDWR, 0o600))
        with contextlib.closing(sqlite3.connect(part)) as target:
            connection.backup(target)
        part.replace(copy)

    def _version(self, connection: sqlite3.Connection) -> int:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > len(self._migrations):
            raise StorageFailed(
                filled(
                    later("A newer version of Gemstream wrote {name}, so it is left alone."),
                    name=self.path.name,
                ),
                hint=later("Update Gemstream, or choose another folder with --data-dir."),
                detail=f"version {version}, known are {len(self._migrations)}",
            )
        return int(version)

    def _is_index_anew(self) -> bool:
        """Make the index anew; False if there is none, or anything else is damaged."""
        import sqlite3

        if self._index is None:
            return False
        try:
            connection = self._opened()
            # Nothing may be written into a file whose pages are not what they seem. SQLite looks
            # into the index as well from 3.44 on, and was seen to find it sound before.
            for (fault,) in connection.execute("PRAGMA quick_check"):
                if fault != "ok" and "fts5" not in fault.lower():
                    return False
            _reindex(connection, self._index)
        except sqlite3.DatabaseError as error:
            if _is_broken(error):
                return False
            raise
        log.warning("index made anew", extra={"fields": {"file": self.path.name}})
        return True

    def _set_aside(self) -> None:
        self._let_go()
        aside = set_aside(self.path)
        for ending in ("-wal", "-shm"):
            part = self.path.with_name(self.path.name + ending)
            if part.exists():  # another program has it open; it must not become part of a new file
                part.replace(aside.with_name(aside.name + ending))
        saved = later("a new one was begun") if self._salvage is None else self._salvaged(aside)
        self.problem = filled(
            later("The file of {what} was damaged; it was kept as {name} and {saved}."),
            what=filled(self._holds),
            name=aside.name,
            saved=filled(saved),
        )

    def _salvaged(self, aside: Path) -> str:
        """Take over what can be read of the damaged file; the end of a sentence on it."""
        import sqlite3

        assert self._salvage is not None  # noqa: S101 - asked before
        new = self._opened()
        with contextlib.closing(sqlite3.connect(aside, isolation_level=None)) as damaged:
            damaged.text_factory = _read_text
            return self._salvage(damaged, new)

    def _failed(self, error: Exception) -> StorageFailed:
        word = _word(error)
        known = (words for start, words in _REASONS.items() if word.startswith(start))
        why, hint = next(known, (later("it cannot be used"), _OTHER_FOLDER))
        if isinstance(error, OSError):
            why, is_full = reason(error)
            hint = _FREE_SPACE if is_full else _OTHER_FOLDER
        if self._is_alone and word.startswith("SQLITE_BUSY"):
            why, hint = _IN_USE
        return StorageFailed(
            filled(
                later("{what} cannot be kept in {path}: {why}."),
                what=filled(self._holds.capitalize()),
                path=self.path,
                why=filled(why),
            ),
            hint=hint,
            detail=f"{word} {error}".strip(),
        )


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Do all of it or nothing; one inside another is part of that one.

    Raises:
        sqlite3.Error: If it cannot be written; nothing has changed then.
    """
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        connection.rollback()  # nothing to do once it is committed


def _reindex(connection: sqlite3.Connection, index: str) -> None:
    """Make a full-text index anew out of the texts it is of.

    https://sqlite.org/fts5.html#the_rebuild_command, which SQLite 3.40 cannot even begin while the
    record of the index's structure is damaged: that of an empty one is put in its place. It calls a
    record damaged that has 2,000 levels, too, which it adds itself: one with each merge of all
    parts (``fts5StructureDecode`` in ext/fts5/fts5_index.c; seen after a thousand deletions).
    """
    with transaction(connection):
        connection.execute(f"INSERT OR REPLACE INTO {index}_data VALUES (10, zeroblob(7))")  # noqa: S608
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")  # noqa: S608


def _is_broken(error: Exception) -> bool:
    return _word(error).startswith(_BROKEN)


def _word(error: Exception) -> str:
    return getattr(error, "sqlite_errorname", "")
