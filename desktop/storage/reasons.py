"""Why a file cannot be written, in words."""

import errno

from desktop.words import filled, later

_REASONS = {
    errno.ENOSPC: (later("the disk is full"), True),
    errno.EDQUOT: (later("your share of the disk is used up"), True),
    errno.EROFS: (later("the disk is read-only"), False),
    errno.EACCES: (later("this is not allowed"), False),
    errno.EPERM: (later("this is not allowed"), False),
}


def reason(error: Exception) -> tuple[str, bool]:
    """What the system says, as the end of a sentence, and whether free space helps."""
    number = error.errno if isinstance(error, OSError) else None
    why, is_full = _REASONS.get(number or 0, (later("it cannot be written"), False))
    return filled(why), is_full
