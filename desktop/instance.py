"""Which Gemstream has a data folder: the one that holds the lock in it.

The lock is the system's own and ends with the process, however that ends; the file stays. What is
written in the file only helps to find who holds it.
"""

from __future__ import annotations

import contextlib
import errno
import math
import os
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from desktop.core.errors import StorageFailed
from desktop.paths import make_private

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "instance"
FILE = "lock"

_HELD = frozenset({errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK})
_LONGEST_BYTES = 8192
_MARK = "gemstream 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """What is known of the Gemstream that has a folder.

    Attributes:
        pid: Its process; 0 if that is not known.
        host: Its computer; empty if that is not known.
        door: Where it takes what later starts hand over; empty as long as it does not.
        age_s: Seconds since it wrote this; endless if that is not known.
    """

    pid: int = 0
    host: str = ""
    door: str = ""
    age_s: float = math.inf

    @property
    def is_here(self) -> bool:
        """False if it runs on another computer."""
        return self.host in {"", this_host()}


class Lock:
    """A data folder held by this process, until ``release`` or the end of the process.

    Attributes:
        folder: The data folder.
        problem: Why it cannot be held, in words for the user; empty if it is.
    """

    def __init__(self, folder: Path, descriptor: int | None, problem: str = "") -> None:
        self.folder = folder
        self.problem = problem
        self._descriptor = descriptor

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    @property
    def place(self) -> Path:
        """The folder of the lock, for this user alone."""
        return self.folder / FOLDER

    @property
    def is_held(self) -> bool:
        """True if no other Gemstream can have the folder."""
        return self._descriptor is not None

    def tell(self, door: str = "") -> None:
        """Write down who holds the folder, and where its door is."""
        if self._descriptor is None:
            return
        words = os.fsencode("\n".join((_MARK, str(os.getpid()), this_host(), door, "")))
        with contextlib.suppress(OSError):  # of use to others, but nothing hangs on it
            os.ftruncate(self._descriptor, 0)
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, words)

    def release(self) -> None:
        """Let go of the folder."""
        if self._descriptor is not None:
            descriptor, self._descriptor = self._descriptor, None
            os.close(descriptor)


def take(folder: Path) -> Lock | None:
    """Take a data folder for this process; it is created if it is not there. Does not wait.

    Returns:
        None if another Gemstream has it. Where it cannot be locked, a lock with a ``problem``.
    """
    try:
        make_private(folder)
        (folder / FOLDER).mkdir(mode=0o700, exist_ok=True)
        descriptor = os.open(folder / FOLDER / FILE, os.O_RDWR | os.O_CREAT, 0o600)
    except (OSError, ValueError):
        return Lock(folder, None, _unlockable(folder))
    try:
        _lock(descriptor)
    except OSError as error:
        os.close(descriptor)
        return None if error.errno in _HELD else Lock(folder, None, _unlockable(folder))
    lock = Lock(folder, descriptor)
    lock.tell()
    return lock


def holder(folder: Path) -> Holder | None:
    """Who has a folder; None if nobody does, or that cannot be told. Changes nothing."""
    try:
        descriptor = os.open(folder / FOLDER / FILE, os.O_RDWR)
    except (OSError, ValueError):
        return None
    try:
        _lock(descriptor)
    except OSError as error:
        return written(folder) if error.errno in _HELD else None
    finally:
        os.close(descriptor)
    return None


def written(folder: Path) -> Holder:
    """What the last one that had a folder wrote down; it may have ended since."""
    try:
        with (folder / FOLDER / FILE).open("rb") as file:
            words = os.fsdecode(file.read(_LONGEST_BYTES)).split("\n")
            age_s = time.time() - os.fstat(file.fileno()).st_mtime
        mark, pid, host, door, rest = words
        if (mark, rest) == (_MARK, ""):
            return Holder(pid=int(pid), host=host, door=door, age_s=age_s)
    except (OSError, ValueError):
        pass  # it is just being written, or something else wrote it
    return Holder()


def in_the_way(folder: Path, by: Holder) -> StorageFailed:
    """What is said where a folder is in use by one that cannot be reached."""
    if not by.is_here:
        return StorageFailed(
            f"The data folder {folder} is in use by Gemstream on the computer {by.host}.",
            hint="Close it there, or choose another folder with --data-dir.",
        )
    process = f" (process {by.pid})" if by.pid else ""
    return StorageFailed(
        f"Gemstream{process} has the data folder {folder} open but does not answer.",
        hint="End it, then start again, or choose another folder with --data-dir.",
    )


def this_host() -> str:
    """The name of this computer."""
    if sys.platform == "win32":
        return os.environ.get("COMPUTERNAME", "")
    return os.uname().nodename


def _unlockable(folder: Path) -> str:
    return (
        f"The data folder {folder} cannot be locked. "
        "Take care not to open Gemstream a second time with it."
    )


if sys.platform == "win32":
    import msvcrt

    _FAR_BYTES = 1 << 30  # what is locked there cannot be read by others

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, _FAR_BYTES, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        # Of the open file, not of the process: children that are started do not get it along.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
