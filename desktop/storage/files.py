"""Files of the user's, written whole or not at all."""

import errno
import os
from pathlib import Path

from desktop.core.errors import StorageFailed

FREE_SPACE = "Free some space and try again."
OTHER_PLACE = "Choose another place."

_REASONS = {
    errno.ENOSPC: ("the disk is full", True),
    errno.EDQUOT: ("your share of the disk is used up", True),
    errno.EROFS: ("the disk is read-only", False),
    errno.EACCES: ("this is not allowed", False),
    errno.EPERM: ("this is not allowed", False),
}
"""What the system says, in words, and whether free space helps."""


def put(path: Path, data: bytes) -> None:
    """Write a file beside its place, then move it there: no reader ever sees half of it. Blocks.

    The file is for its owner alone; one that was there is replaced, and a link is not followed.

    Raises:
        OSError: If it cannot be written; what was there is untouched then.
    """
    # mkstemp makes the file readable for its owner alone; the rename keeps that.
    import tempfile  # dear to import, and a start writes nothing

    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def reason(error: OSError) -> tuple[str, bool]:
    """Why a file cannot be written, as the end of a sentence, and whether free space helps."""
    return _REASONS.get(error.errno or 0, ("it cannot be written", False))


def write_whole(path: Path, data: bytes) -> None:
    """Write a file that the user asked for, whole or not at all. Blocks.

    Raises:
        StorageFailed: If it cannot be written; what was there is untouched then.
    """
    try:
        put(path, data)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        no_name = ("the name is not valid", False)
        why, is_full = reason(error) if isinstance(error, OSError) else no_name
        raise StorageFailed(
            f"{path.name} cannot be saved in {path.parent}: {why}.",
            hint=FREE_SPACE if is_full else OTHER_PLACE,
            detail=str(error),
        ) from error
