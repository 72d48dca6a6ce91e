"""Files of conversations as they were before: listed, and put in the place of the present one."""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.core.errors import StorageFailed
from desktop.core.history import EarlierFile
from desktop.storage.database import Database, transaction
from desktop.storage.reasons import reason
from desktop.storage.schema import MIGRATIONS, PRAGMAS
from desktop.words import filled, later

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

_EARLIER = re.compile(r"\.(version-\d+|broken-\d+|before-[\d-]+)")
_NOTHING_CHANGED = later("Nothing has changed.")
_COUNTS = (
    "SELECT count(*) FROM conversations WHERE deleted_at IS NULL",
    """SELECT count(*) FROM turns JOIN conversations ON conversations.number = turns.conversation
        WHERE turns.deleted_at IS NULL AND conversations.deleted_at IS NULL""",
)


def earlier_files(path: Path) -> Sequence[EarlierFile]:
    """The files that lie beside the present one, the latest first. Blocks, and only reads.

    Args:
        path: The present file.

    Raises:
        StorageFailed: If the folder cannot be read.
    """
    try:
        found = [_described(each) for each in _beside(path)]
    except OSError as error:
        raise StorageFailed(
            filled(later("The files in {folder} cannot be listed."), folder=path.parent),
            hint=later("Try again."),
            detail=str(error),
        ) from error
    return sorted(found, key=lambda each: (each.at, each.name), reverse=True)


def has_earlier_files(path: Path) -> bool:
    """Whether there is one; looks at names alone."""
    with contextlib.suppress(OSError):
        return bool(_beside(path))
    return False


def _beside(path: Path) -> list[Path]:
    if not path.parent.is_dir():
        return []
    return [
        each
        for each in path.parent.iterdir()
        if each.name.startswith(path.name)
        and _EARLIER.fullmatch(each.name[len(path.name) :])
        and each.is_file()
        and not _is_same(each, path)
    ]


def _is_same(one: Path, other: Path) -> bool:
    """A second name of the present file: the program was killed between two steps."""
    return other.exists() and one.samefile(other)


def _described(path: Path) -> EarlierFile:
    is_whole, counts = False, (None, None)
    with contextlib.suppress(sqlite3.DatabaseError), contextlib.closing(_read_only(path)) as file:
        counts = tuple(file.execute(query).fetchone()[0] for query in _COUNTS)
        is_whole = _version(file) in range(1, len(MIGRATIONS) + 1) and _is_sound(file)
    status = path.stat()
    return EarlierFile(
        name=path.name,
        at=status.st_mtime,
        size_bytes=status.st_size,
        conversations=counts[0],
        questions=counts[1],
        is_whole=is_whole,
    )


def _read_only(path: Path) -> sqlite3.Connection:
    has_log = path.with_name(f"{path.name}-wal").exists()
    # Without a log nothing is made beside it: it cannot change while it is read.
    wish = "mode=ro" if has_log else "mode=ro&immutable=1"
    return sqlite3.connect(f"{path.absolute().as_uri()}?{wish}", uri=True)


def is_too_new(path: Path) -> bool:
    """Whether a newer version of the program wrote a file, as after going back to an older one."""
    with contextlib.suppress(sqlite3.DatabaseError), contextlib.closing(_read_only(path)) as file:
        return _version(file) > len(MIGRATIONS)
    return False


def _version(file: sqlite3.Connection) -> int:
    return int(file.execute("PRAGMA user_version").fetchone()[0])


def _is_sound(file: sqlite3.Connection) -> bool:
    return bool(file.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)])


def exchanged(
    path: Path, name: str, holds: str, recover: Callable[[sqlite3.Connection], object]
) -> str:
    """Put a copy of an earlier file in the place of the present one. Blocks.

    The copy is checked, brought up to date and recovered under another name first; then it takes
    the place in one step, so that there is one whole file in it at every moment.

    Args:
        path: The present file; nobody has it open.
        name: The earlier one, beside it; it stays as it is.
        holds: What is in it, for sentences.
        recover: What is done at the first use of a file after the program ended.

    Returns:
        What the present file is called now: ``NAME.before-DATE-TIME``.

    Raises:
        StorageFailed: If it cannot be done; the present file is in its place then.
    """
    copy = path.with_name(f"{path.name}.going-back")
    with contextlib.ExitStack() as undo:
        undo.callback(_remove, copy)
        try:
            if name not in {each.name for each in _beside(path)}:
                raise _failed(name, later("it is no longer there"))
            _remove(copy)
            _copy(path.with_name(name), copy)
            _bring_up_to_date(copy, holds, recover)
            aside = _second_name(path)
            undo.callback(_remove, aside)
            copy.replace(path)
            undo.pop_all()
        except (OSError, sqlite3.DatabaseError) as error:
            why = reason(error)[0] if isinstance(error, OSError) else later("it cannot be read")
            raise _failed(name, why, str(error)) from error
        except StorageFailed as error:
            if error.hint == _NOTHING_CHANGED:
                raise
            raise _failed(name, later("it cannot be opened"), str(error)) from error
    return aside.name


def _failed(name: str, why: str, detail: str = "") -> StorageFailed:
    sentence = filled(
        later("Gemstream cannot go back to {name}: {why}."), name=name, why=filled(why)
    )
    return StorageFailed(sentence, hint=_NOTHING_CHANGED, detail=detail)


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        with contextlib.suppress(OSError):
            path.with_name(path.name + ending).unlink(missing_ok=True)


def _copy(source: Path, copy: Path) -> None:
    os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    with (
        contextlib.closing(_read_only(source)) as earlier,
        contextlib.closing(sqlite3.connect(copy)) as target,
    ):
        earlier.backup(target)
        if not _is_sound(target):
            raise _failed(source.name, later("it is damaged"))


def _bring_up_to_date(
    copy: Path, holds: str, recover: Callable[[sqlite3.Connection], object]
) -> None:
    database = Database(copy, MIGRATIONS, holds, is_alone=True, pragmas=PRAGMAS)

    def recovered(connection: sqlite3.Connection) -> None:
        with transaction(connection):
            recover(connection)

    try:
        database.run(recovered)
    finally:
        database.close()
    if copy.with_name(f"{copy.name}-wal").exists():
        raise _failed(copy.name, later("the disk does not work as it should"))
    with copy.open("rb+") as file:
        os.fsync(file.fileno())


def _second_name(path: Path) -> Path:
    """Give the present file a name to be kept under, beside its own. It has no log any more.

    Raises:
        OSError: If that cannot be done.
        StorageFailed: If something is not merged into it yet.
    """
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size:
        raise _failed(path.name, later("another program is busy with your conversations"))
    for each in path.parent.glob(f"{path.name}.before-*"):
        if _is_same(each, path):
            each.unlink()  # of a time that the program was killed here
    stem = f"{path.name}.before-{datetime.now().astimezone():%Y-%m-%d-%H%M%S}"
    aside, number = path.with_name(stem), 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{stem}-{number}")
    try:
        os.link(path, aside)
    except OSError:  # not every file system has second names
        _write_copy(path, aside)
    return aside


def _write_copy(path: Path, aside: Path) -> None:
    import shutil

    part = aside.with_name(f"{aside.name}.part")
    try:
        os.close(os.open(part, os.O_CREAT | os.O_RDWR, 0o600))
        shutil.copyfile(path, part)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        shutil.copystat(path, part)
        part.replace(aside)
    finally:
        part.unlink(missing_ok=True)
