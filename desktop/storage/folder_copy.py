"""The data folder copied to another place, and the copy checked; nothing in the old one changes.

Databases are copied by SQLite itself, which merges what was not merged yet; so nobody else may use
the folder meanwhile. Whatever fails, or is cancelled, takes away what was copied until then.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.errors import StorageFailed
from desktop.data_folder import FILE_NAME, MARK_NAME
from desktop.instance import FOLDER as LOCK_FOLDER
from desktop.storage.reasons import reason
from desktop.words import filled, later

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PIECE_BYTES = 1 << 20
STAYS = frozenset({FILE_NAME, MARK_NAME, LOCK_FOLDER})
"""Names of what belongs to one place and goes nowhere."""

_SQLITE = b"SQLite format 3\0"
_BESIDE = ("-wal", "-shm", "-journal")


class GivenUp(Exception):
    """The move was cancelled."""


class Copy:
    """One copy of a data folder.

    Args:
        old: The data folder; nobody else uses it.
        new: Where to; free.
        advanced: Hears how many bytes are copied.
        is_cancelled: Says whether it is still wanted.
    """

    def __init__(
        self,
        old: Path,
        new: Path,
        advanced: Callable[[int], None],
        is_cancelled: Callable[[], bool],
    ) -> None:
        self._old, self._new = old, new
        self._advanced, self._is_cancelled = advanced, is_cancelled
        self._copied = 0
        self._made: list[Path] = []

    def make(self) -> None:
        """Copy all, and check it. Blocks.

        Raises:
            StorageFailed: If it cannot be done; what was copied is gone then.
            GivenUp: Likewise, if it was cancelled.
        """
        try:
            for path in files_in(self._old):
                self._copy(path, self._new / path.relative_to(self._old))
            _write_through(self._made)
            for path in files_in(self._old):
                _check(path, self._new / path.relative_to(self._old))
        except (OSError, sqlite3.Error) as error:
            self.take_away()
            raise copy_failed(self._new, error) from error
        except (StorageFailed, GivenUp):
            self.take_away()
            raise

    def take_away(self) -> None:
        """Delete what was copied, as far as that can be done."""
        for path in reversed(self._made):
            with contextlib.suppress(OSError):
                path.rmdir() if path.is_dir() else path.unlink()
        self._made.clear()

    def _copy(self, source: Path, target: Path) -> None:
        self._make_folder(target.parent)
        self._made.append(target)
        found = source.stat()
        with source.open("rb") as file:
            is_database = source.parent == self._old and file.read(len(_SQLITE)) == _SQLITE
        if is_database and source.suffix == ".db":
            _back_up(source, target)
            self._add(found.st_size)
        else:
            self._copy_bytes(source, target)
        with contextlib.suppress(OSError):  # some disks know neither
            target.chmod(stat.S_IMODE(found.st_mode) & 0o700)
            os.utime(target, ns=(found.st_atime_ns, found.st_mtime_ns))

    def _make_folder(self, folder: Path) -> None:
        if not folder.is_dir():
            self._make_folder(folder.parent)
            folder.mkdir(mode=0o700)
            self._made.append(folder)

    def _copy_bytes(self, source: Path, target: Path) -> None:
        descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with source.open("rb") as old, os.fdopen(descriptor, "wb") as new:
            while piece := old.read(PIECE_BYTES):
                new.write(piece)
                self._add(len(piece))
        self._add(0)

    def _add(self, count: int) -> None:
        self._copied += count
        self._advanced(self._copied)
        if self._is_cancelled():
            raise GivenUp


def files_in(folder: Path, *, with_all: bool = False) -> Iterator[Path]:
    """The files of a data folder that are copied, in order.

    Args:
        folder: The folder.
        with_all: Likewise those that SQLite writes beside a database.

    Raises:
        StorageFailed: If a folder in it is only a link to one elsewhere.
        OSError: If it cannot be looked through.
    """

    def fail(error: OSError) -> None:
        raise error

    for root, folders, names in os.walk(folder, onerror=fail):
        is_top = Path(root) == folder
        if is_top and LOCK_FOLDER in folders:
            folders.remove(LOCK_FOLDER)
        folders.sort()
        for link in (path for each in folders if (path := Path(root, each)).is_symlink()):
            raise StorageFailed(
                filled(later("{link} is a link to another folder."), link=link),
                hint=later("Put that folder in its place."),
            )
        for name in sorted(names):
            path = Path(root, name)
            if is_top and (name in STAYS or (_is_beside(path) and not with_all)):
                continue
            if path.is_file():  # no socket, and no link that leads nowhere
                yield path


def _is_beside(path: Path) -> bool:
    """True for what SQLite writes beside a database, which is merged into its copy."""
    ending = next((each for each in _BESIDE if path.name.endswith(each)), "")
    return bool(ending) and path.with_name(path.name.removesuffix(ending)).suffix == ".db"


def _back_up(source: Path, target: Path) -> None:
    for ending in ("", *_BESIDE):  # of a copy that did not come to its end
        target.with_name(target.name + ending).unlink(missing_ok=True)
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    with (
        contextlib.closing(sqlite3.connect(source, timeout=1.0)) as old,
        contextlib.closing(sqlite3.connect(target)) as new,
    ):
        old.backup(new)


def _check(source: Path, target: Path) -> None:
    """Make sure that a file was copied whole.

    Raises:
        StorageFailed: If not.
    """
    with source.open("rb") as file:
        is_database = target.suffix == ".db" and file.read(len(_SQLITE)) == _SQLITE
    if is_database:
        with contextlib.closing(
            sqlite3.connect(f"{target.as_uri()}?immutable=1", uri=True)
        ) as copy:
            is_whole = copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    else:
        is_whole = source.stat().st_size == target.stat().st_size
    if not is_whole:
        raise StorageFailed(
            filled(later("The copy of {name} is not whole."), name=source.name),
            hint=later("Try again."),
        )


def _write_through(paths: list[Path]) -> None:
    """Have all that was written outlive a power cut."""
    if hasattr(os, "sync"):
        os.sync()  # much faster than one file after the other
        return
    for path in paths:
        if path.is_file():
            with path.open("rb+") as file:
                os.fsync(file.fileno())


def copy_failed(folder: Path, error: Exception) -> StorageFailed:
    """What is said where data cannot be copied to a folder."""
    why, is_full = reason(error) if isinstance(error, OSError) else (str(error), False)
    hint = "Free some space and try again." if is_full else "Choose another folder."
    return StorageFailed(
        filled(later("Your data cannot be copied to {folder}: {why}."), folder=folder, why=why),
        hint=hint,
        detail=str(error),
    )
