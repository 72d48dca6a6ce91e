"""When to ask again, and how long to wait first. Only before the first piece of an answer."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.core.errors import ChatError, RateLimited, TimedOut

FIRST_WAIT_S = 0.5
LONGEST_WAIT_S = 30.0


def _chance() -> float:
    import random  # brings hashlib along, for a wait that few answers have

    return random.random()  # noqa: S311 - spreads waits, guards nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Retries:
    """How often to ask again.

    Attributes:
        attempts: Requests made after the first one, at most.
        longest_wait_s: A service that advises a longer wait than this is not asked again.
        chance: Gives a number in [0, 1) that spreads the waits of many programs.
    """

    attempts: int = 0
    longest_wait_s: float = LONGEST_WAIT_S
    chance: Callable[[], float] = _chance

    def wait_s(self, attempt: int, error: ChatError) -> float | None:
        """Seconds to wait before attempt number ``attempt`` (from 2 on), None to give up.

        An advised wait is kept exactly; else the wait doubles from half a second, with jitter.
        """
        if not error.retryable or attempt > self.attempts + 1:
            return None
        if isinstance(error, TimedOut) and error.phase == "idle":
            return None
        if isinstance(error, RateLimited) and error.is_for_today:
            return None
        if error.retry_after_s is not None:
            return error.retry_after_s if error.retry_after_s <= self.longest_wait_s else None
        backoff_s = min(self.longest_wait_s, FIRST_WAIT_S * 2.0 ** (attempt - 2))
        return backoff_s * (1 + self.chance() / 2)
