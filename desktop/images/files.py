"""Reading a file whose path cannot be trusted: a folder, an endless pipe, or nothing at all."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

from desktop.core.errors import ImageRejected

MAX_FILE_BYTES = 100_000_000

_SAVE_FIRST = "Save the image as a file first."
_KINDS: tuple[tuple[Callable[[int], bool], str, str], ...] = (
    (stat.S_ISDIR, "is a folder", "Open it and choose an image in it."),
    (stat.S_ISFIFO, "is a named pipe, not a file", _SAVE_FIRST),
    (stat.S_ISSOCK, "is a socket, not a file", _SAVE_FIRST),
    (stat.S_ISCHR, "is a device, not a file", _SAVE_FIRST),
    (stat.S_ISBLK, "is a device, not a file", _SAVE_FIRST),
)

_NOT_FOUND = ("was not found", "Check whether it was moved or renamed.")
_NOT_ALLOWED = ("may not be read", "Change its permissions, or choose another image.")
_REASONS = {
    errno.ENOENT: _NOT_FOUND,
    errno.ENOTDIR: _NOT_FOUND,
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.ELOOP: ("is a link that leads back to itself", "Choose the image it was made for."),
    errno.ENAMETOOLONG: ("has a name that is too long", "Choose a shorter name."),
}
_OTHER_REASON = ("could not be read", "Copy it to this computer and try again.")

# A pipe may take the file's place after the first look at it: opening must not wait for a writer.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def read(path: Path, name: str) -> bytes:
    """All bytes of a regular file of at most ``MAX_FILE_BYTES``; never waits for more to come.

    Args:
        path: Links are followed.
        name: What the file is called in a refusal.

    Raises:
        ImageRejected: If it is no regular file, cannot be read, is empty or too large.
    """
    try:
        _check_kind(path.stat(), name)
        with os.fdopen(os.open(path, _FLAGS), "rb") as file:
            _check_kind(os.fstat(file.fileno()), name)
            data = file.read(MAX_FILE_BYTES + 1)
    except (OSError, ValueError) as error:
        raise _unreadable(error, name) from error
    check_size(len(data), name)
    return data


def check_size(size_bytes: int, name: str) -> None:
    """Refuse an image by the size of its file.

    Raises:
        ImageRejected: If it is empty or larger than ``MAX_FILE_BYTES``.
    """
    if not size_bytes:
        raise ImageRejected(f"{name} is empty.", hint="Save or download it again.")
    if size_bytes > MAX_FILE_BYTES:
        raise ImageRejected(
            f"{name} is larger than {MAX_FILE_BYTES // 1_000_000} MB.",
            hint="Make the image smaller and try again.",
        )


def _check_kind(status: os.stat_result, name: str) -> None:
    if stat.S_ISREG(status.st_mode):
        # Files of the kernel say 0 and hold more; only what is read counts as empty.
        check_size(max(1, status.st_size), name)
        return
    for is_kind, words, hint in _KINDS:
        if is_kind(status.st_mode):
            raise ImageRejected(f"{name} {words}.", hint=hint)
    raise ImageRejected(f"{name} is not a file.", hint=_SAVE_FIRST)


def _unreadable(error: OSError | ValueError, name: str) -> ImageRejected:
    if isinstance(error, OSError):
        words, hint = _REASONS.get(error.errno or 0, _OTHER_REASON)
        return ImageRejected(f"{name} {words}.", hint=hint, detail=error.strerror or "")
    words, hint = _NOT_FOUND  # a name no system takes, such as one with a zero byte
    return ImageRejected(f"{name} {words}.", hint=hint)
