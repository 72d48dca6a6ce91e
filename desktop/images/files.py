"""Reading a file whose path cannot be trusted: a folder, an endless pipe, or nothing at all."""

import errno
import os
import stat
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO, TypeVar

from desktop.core.errors import ImageRejected
from desktop.images.apart import Reached, Stalled, apart
from desktop.images.folders import folder_given
from desktop.words import filled, later

MAX_FILE_BYTES = 100_000_000
STALL_S = 20.0
"""Longest time a drive may give nothing."""

_Result = TypeVar("_Result")
_BLOCK_BYTES = 1 << 20
_SAVE_FIRST = later("Save the image as a file first.")
_KINDS: tuple[tuple[Callable[[int], bool], str, str], ...] = (
    (stat.S_ISFIFO, later("{name} is a named pipe, not a file."), _SAVE_FIRST),
    (stat.S_ISSOCK, later("{name} is a socket, not a file."), _SAVE_FIRST),
    (stat.S_ISCHR, later("{name} is a device, not a file."), _SAVE_FIRST),
    (stat.S_ISBLK, later("{name} is a device, not a file."), _SAVE_FIRST),
)

_NOT_FOUND = (later("{name} was not found."), later("Check whether it was moved or renamed."))
_NOT_ALLOWED = (
    later("{name} may not be read."),
    later("Change its permissions, or choose another image."),
)
_REASONS = {
    errno.ENOENT: _NOT_FOUND,
    errno.ENOTDIR: _NOT_FOUND,
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.ELOOP: (
        later("{name} is a link that leads back to itself."),
        later("Choose the image it was made for."),
    ),
    errno.ENAMETOOLONG: (
        later("{name} has a name that is too long."),
        later("Choose a shorter name."),
    ),
}
_OTHER_REASON = (
    later("{name} could not be read."),
    later("Copy it to this computer and try again."),
)

# A pipe may take the file's place after the first look at it: opening must not wait for a writer.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def _ignore(share: float) -> None:
    """Nobody asks how far it is."""


def look_at(path: Path, name: str, reached: Reached = _ignore) -> None:
    """Refuse what cannot be read, without reading more than its first byte.

    Args:
        path: Links are followed.
        name: What the file is called in a refusal.
        reached: Called all the while; what it raises ends the wait.

    Raises:
        FolderGiven: If it is a folder.
        ImageRejected: If it is no regular file, cannot be read, is empty or too large, or if its
            drive does not answer.
    """
    _guarded(lambda _: _look(path, name), name, reached)


def read(path: Path, name: str, reached: Reached = _ignore) -> bytes:
    """All bytes of a regular file of at most ``MAX_FILE_BYTES``; never waits for more to come.

    Args:
        path: Links are followed.
        name: What the file is called in a refusal.
        reached: Called all the while with the share that is read; what it raises ends the wait.

    Raises:
        FolderGiven: If it is a folder.
        ImageRejected: As for ``look_at``, or if the file changes meanwhile.
    """
    data = _guarded(lambda tell: _read(path, name, tell), name, reached)
    check_size(len(data), name)
    return data


def _guarded(
    work: Callable[[Reached], _Result], name: str, reached: Reached, stall_s: float = STALL_S
) -> _Result:
    """Do work of a drive, which may hang for ever: a network drive that is gone does."""
    try:
        return apart(work, reached, stall_s=stall_s)
    except Stalled as error:
        raise ImageRejected(
            filled(later("The drive of {name} does not answer."), name=name),
            hint=later("Copy the file to this computer, then try again."),
        ) from error
    except (OSError, ValueError) as error:
        raise _unreadable(error, name) from error


def _open(path: Path, name: str) -> BinaryIO:
    _check_kind(path, path.stat(), name)
    with ExitStack() as undo:
        file = undo.enter_context(os.fdopen(os.open(path, _FLAGS), "rb"))
        _check_kind(path, os.fstat(file.fileno()), name)
        undo.pop_all()
        return file


def _look(path: Path, name: str) -> None:
    with _open(path, name) as file:
        file.read(1)


def _read(path: Path, name: str, tell: Reached) -> bytes:
    with _open(path, name) as file:
        before = os.fstat(file.fileno())
        data = bytearray()
        while block := file.read(min(_BLOCK_BYTES, MAX_FILE_BYTES + 1 - len(data))):
            data += block
            tell(min(1.0, len(data) / max(1, before.st_size)))
        after = os.fstat(file.fileno())
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise ImageRejected(
            filled(later("{name} was changed while it was read."), name=name),
            hint=later("Wait until it is saved, then try again."),
        )
    return bytes(data)


def check_size(size_bytes: int, name: str) -> None:
    """Refuse an image by the size of its file.

    Raises:
        ImageRejected: If it is empty or larger than ``MAX_FILE_BYTES``.
    """
    if not size_bytes:
        raise ImageRejected(
            filled(later("{name} is empty."), name=name), hint=later("Save or download it again.")
        )
    if size_bytes > MAX_FILE_BYTES:
        raise ImageRejected(
            filled(
                later("{name} is larger than {max_file_bytes} MB."),
                name=name,
                max_file_bytes=MAX_FILE_BYTES // 1_000_000,
            ),
            hint=later("Make the image smaller and try again."),
        )


def _check_kind(path: Path, status: os.stat_result, name: str) -> None:
    if stat.S_ISREG(status.st_mode):
        # Files of the kernel say 0 and hold more; only what is read counts as empty.
        check_size(max(1, status.st_size), name)
        return
    if stat.S_ISDIR(status.st_mode):
        raise folder_given(path, name)
    for is_kind, words, hint in _KINDS:
        if is_kind(status.st_mode):
            raise ImageRejected(filled(words, name=name), hint=hint)
    raise ImageRejected(filled(later("{name} is not a file."), name=name), hint=_SAVE_FIRST)


def _unreadable(error: OSError | ValueError, name: str) -> ImageRejected:
    if isinstance(error, OSError):
        words, hint = _REASONS.get(error.errno or 0, _OTHER_REASON)
        return ImageRejected(filled(words, name=name), hint=hint, detail=error.strerror or "")
    words, hint = _NOT_FOUND  # a name no system takes, such as one with a zero byte
    return ImageRejected(filled(words, name=name), hint=hint)
