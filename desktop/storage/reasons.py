"""Why a file cannot be written, in words."""

import errno

_REASONS = {
    errno.ENOSPC: ("the disk is full", True),
    errno.EDQUOT: ("your share of the disk is used up", True),
    errno.EROFS: ("the disk is read-only", False),
    errno.EACCES: ("this is not allowed", False),
    errno.EPERM: ("this is not allowed", False),
}


def reason(error: Exception) -> tuple[str, bool]:
    """What the system says, as the end of a sentence, and whether free space helps."""
    number = error.errno if isinstance(error, OSError) else None
    return _REASONS.get(number or 0, ("it cannot be written", False))
