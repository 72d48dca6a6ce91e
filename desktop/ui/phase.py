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
from desktop.ui.numbers import number
from desktop.words import later, tr

READY = later("Ready")
CONNECTING = later("Connecting")
WAITING = later("Waiting for the first chunk")
THINKING = later("Thinking", "it does so now")
STREAMING = later("Streaming")


class Phase:
    """Follows the events of one turn after the other.

    Attributes:
        role: The role of the colour to say it in.
    """

    def __init__(self) -> None:
        self.role = "quiet"
        self._words = tr(READY)
        self._is_flowing = False
        self._last_at = 0.0
        self._retry_at: float | None = None
        self._attempt = 0

    def begin(self) -> None:
        """A question was sent."""
        self._be(tr(CONNECTING), "accent")

    def _be(self, words: str, role: str) -> None:
        self._words, self.role, self._retry_at = words, role, None
        self._is_flowing = False

    def take(self, event: StreamEvent) -> None:
        """Go on with what happened."""
        match event:
            case TurnStarted():
                self._be(tr(CONNECTING), "accent")
            case RequestSent():
                self._be(tr(WAITING), "accent")
            case HopStarted(hop=hop):
                words = tr("Continuing (request {number})").format(number=number(hop))
                self._be(words, "accent")
            case ThoughtDelta(at=at):
                self._arrive(THINKING, at)
            case TextDelta(at=at) | ImageDelta(at=at) | ImageNotKept(at=at):
                self._arrive(STREAMING, at)
            case RetryScheduled(at=at, wait_s=wait_s, attempt=attempt):
                self._be("", "warn")
                self._retry_at, self._attempt = at + wait_s, attempt
            case TurnFinished():
                self._be(tr("Done"), "good")
            case TurnTruncated():
                self._be(tr("Cut short"), "warn")
            case TurnBlocked():
                self._be(tr("Blocked"), "warn")
            case TurnStopped():
                self._be(tr("Stopped"), "quiet")
            case TurnFailed():
                self._be(tr("Failed"), "bad")
            case ImagesReduced() | UsageReported() | ProgressMade():
                pass
            case _:
                assert_never(event)

    def _arrive(self, words: str, at: float) -> None:
        self._be(tr(words), "accent")
        self._is_flowing = True
        self._last_at = at

    def words(self, now: float, chunks_per_second: float | None) -> str:
        """What to say at this moment; sets ``role`` too.

        A stall is what the figures count as one: longer than a second, and than five times the
        usual time between two chunks.
        """
        if self._retry_at is not None:
            wait_s = max(0, math.ceil(self._retry_at - now))
            words = tr("Trying again in {seconds} s (attempt {number})")
            return words.format(seconds=number(wait_s), number=number(self._attempt))
        if not self._is_flowing:
            return self._words
        idle_s = now - self._last_at
        usual_s = 1 / chunks_per_second if chunks_per_second else 0.0
        is_stalled = idle_s > longest_gap_s(usual_s)
        self.role = "warn" if is_stalled else "accent"
        if not is_stalled:
            return self._words
        return tr("Stalled for {seconds} s").format(seconds=number(int(idle_s)))
