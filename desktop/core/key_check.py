"""What a real call with a key says of it, in words for the user."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from desktop.core.errors import (
    AuthenticationFailed,
    ChatError,
    ConnectionFailed,
    RateLimited,
    ServiceUnavailable,
    TimedOut,
)
from desktop.words import shown, tr

Finding = Literal["valid", "wrong", "not_allowed", "region", "unreachable", "unclear"]


@dataclass(frozen=True, slots=True)
class KeyCheck:
    """What was found.

    Attributes:
        words: What that means, and the next step.
    """

    finding: Finding
    words: str

    @property
    def can_be_kept(self) -> bool:
        """True if it makes sense to keep the key although it was not found to work."""
        return self.finding not in {"valid", "wrong"}


def key_check(error: ChatError | None) -> KeyCheck:
    """What it says of a key that a call with it failed so; None if it did not."""
    match error:
        case None:
            return KeyCheck("valid", tr("The key works."))
        case RateLimited():
            return KeyCheck("valid", tr("The key works, but its limit is reached for now."))
        case AuthenticationFailed(code="permission"):
            words = tr(
                "This key is not allowed to do that. Allow it in Google's console, or make one."
            )
            return KeyCheck("not_allowed", words)
        case AuthenticationFailed():
            return KeyCheck("wrong", str(error))
        case ConnectionFailed() | TimedOut():
            words = tr(
                "{sentence} So the key could not be checked; it can be kept unchecked."
            ).format(sentence=shown(error.sentence))
            return KeyCheck("unreachable", words)
        case ServiceUnavailable():
            words = tr(
                "The service is too busy to check the key now. Try again, or keep it unchecked."
            )
            return KeyCheck("unreachable", words)
        case _ if error.step == "open_keys":
            return KeyCheck("region", str(error))
        case _:
            words = tr("{sentence} So it is not known whether it works.").format(
                sentence=shown(error.sentence)
            )
            return KeyCheck("unclear", words)
