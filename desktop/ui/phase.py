"""What an answer is doing at this moment, in words."""

from __future__ import annotations

import math
from typing import assert_never

from desktop.core.events import (
    HopStarted,
    ImageDelta,
    ImageNotKept,
    ImagesReduced,
    ProgressMade,
    RequestSent,
    RetryScheduled,
    StreamEvent,
    TextDelta,
    ThoughtDelta,
    TurnBlocked,
    TurnFailed,
    TurnFinished,
    TurnStarted,
    TurnStopped,
    TurnTruncated,
    UsageReported,
)
from desktop.core.stalls import longest_gap_s

READY = "Ready"
CONNECTING = "Connecting"
WAITING = "Waiting for the first chunk"
THINKING = "Thinking"
STREAMING = "Streaming"
_FLOWING = frozenset({THINKING, STREAMING})


class Phase:
    """Follows the events of one turn after the other.

    Attributes:
        role: The role of the colour to say it in.
    """

    def __init__(self) -> None:
        self.role = "quiet"
        self._words = READY
        self._last_at = 0.0
        self._retry_at: float | None = None
        self._attempt = 0

    def begin(self) -> None:
        """A question was sent."""
        self._be(CONNECTING, "accent")

    def _be(self, words: str, role: str) -> None:
        self._words, self.role, self._retry_at = words, role, None

    def take(self, event: StreamEvent) -> None:
        """Go on with what happened."""
        match event:
            case TurnStarted():
                self._be(CONNECTING, "accent")
            case RequestSent():
                self._be(WAITING, "accent")
            case HopStarted(hop=hop):
                self._be(f"Continuing (request {hop})", "accent")
            case ThoughtDelta(at=at):
                self._arrive(THINKING, at)
            case TextDelta(at=at) | ImageDelta(at=at) | ImageNotKept(at=at):
                self._arrive(STREAMING, at)
            case RetryScheduled(at=at, wait_s=wait_s, attempt=attempt):
                self._be("", "warn")
                self._retry_at, self._attempt = at + wait_s, attempt
            case TurnFinished():
                self._be("Done", "good")
            case TurnTruncated():
                self._be("Cut short", "warn")
            case TurnBlocked():
                self._be("Blocked", "warn")
            case TurnStopped():
                self._be("Stopped", "quiet")
            case TurnFailed():
                self._be("Failed", "bad")
            case ImagesReduced() | UsageReported() | ProgressMade():
                pass
            case _:
                assert_never(event)

    def _arrive(self, words: str, at: float) -> None:
        self._be(words, "accent")
        self._last_at = at

    def words(self, now: float, chunks_per_second: float | None) -> str:
        """What to say at this moment; sets ``role`` too.

        A stall is what the figures count as one: longer than a second, and than five times the
        usual time between two chunks.
        """
        if self._retry_at is not None:
            wait_s = max(0, math.ceil(self._retry_at - now))
            return f"Trying again in {wait_s} s (attempt {self._attempt})"
        if self._words not in _FLOWING:
            return self._words
        idle_s = now - self._last_at
        usual_s = 1 / chunks_per_second if chunks_per_second else 0.0
        is_stalled = idle_s > longest_gap_s(usual_s)
        self.role = "warn" if is_stalled else "accent"
        return f"Stalled for {int(idle_s)} s" if is_stalled else self._words
