"""Which Gemstream has a data folder: the one that holds the lock in it.

The lock is the system's own and ends with the process, however that ends; the file stays. What is
written in the file only helps to find who holds it.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from typing import TYPE_CHECKING, Self

from desktop.paths import make_private
from desktop.words import filled, later

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "instance"
FILE = "lock"

HELD = frozenset({errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK})
MARK = "gemstream 1"
"""The first line of the file."""


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
        words = os.fsencode("\n".join((MARK, str(os.getpid()), this_host(), door, "")))
        with contextlib.suppress(OSError):  # of use to others, but nothing hangs on it
            os.ftruncate(self._descriptor, 0)
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, words)

    def release(self) -> None:
        """Let go of the folder."""
        if self._descriptor is not None:
            descriptor, self._descriptor = self._descriptor, None
            os.close(descriptor)

    def forget(self) -> None:
        """Let go of a folder that is used no more, and leave nothing of the lock in it."""
        self.release()
        with contextlib.suppress(OSError):
            (self.place / FILE).unlink()
            self.place.rmdir()


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
        lock_file(descriptor)
    except OSError as error:
        os.close(descriptor)
        return None if error.errno in HELD else Lock(folder, None, _unlockable(folder))
    lock = Lock(folder, descriptor)
    lock.tell()
    return lock


def this_host() -> str:
    """The name of this computer."""
    return os.environ.get("COMPUTERNAME", "") if os.name == "nt" else os.uname().nodename


def _unlockable(folder: Path) -> str:
    return filled(
        later(
            "The data folder {folder} cannot be locked. "
            "Take care not to open Gemstream a second time with it."
        ),
        folder=folder,
    )


if sys.platform == "win32":
    import msvcrt

    _FAR_BYTES = 1 << 30  # what is locked there cannot be read by others

    def lock_file(descriptor: int) -> None:
        """Lock an open file, or raise ``OSError``; ends with the file."""
        os.lseek(descriptor, _FAR_BYTES, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def lock_file(descriptor: int) -> None:
        """Lock an open file, or raise ``OSError``; ends with the file."""
        # Of the open file, not of the process: children that are started do not get it along.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
