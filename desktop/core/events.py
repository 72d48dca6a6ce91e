"""What happens during one turn, as a closed union: a new event breaks consumers at type-check.

An event is equal only to itself: nobody compares them, and making that costs a start 5 ms of CPU.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Literal, assert_never

from desktop.core.errors import ChatError, NextStep, RateLimited
from desktop.words import number, tr

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.metrics import Metrics
    from desktop.core.usage import Usage

StoppedBy = Literal["user", "timeout", "shutdown"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Event:
    """What all events carry.

    Attributes:
        turn_id: The turn it belongs to.
        at: Monotonic seconds; for what came over the wire, the moment of its arrival.
    """

    turn_id: str
    at: float

    def __repr__(self) -> str:
        """All fields that may be shown; written once, for making it for each kind costs a start."""
        shown = [f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr]
        return f"{type(self).__name__}({', '.join(shown)})"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class TurnStarted(Event):
    """The turn was taken up: once, before anything else."""

    model: str
    engine: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ImagesReduced(Event):
    """The images were too large for one request, so some are sent with less detail.

    Attributes:
        count: How many of them.
        bytes_before: What all images of the request would have taken, in base64.
        bytes_after: What they take now.
    """

    count: int
    bytes_before: int
    bytes_after: int

    @property
    def sentence(self) -> str:
        """What happened, in words for the user."""
        return tr(
            "%Ln images are sent with less detail to fit in one request ({before} → {after} MB).",
            "",
            self.count,
            one="%Ln image is sent with less detail to fit in one request ({before} → {after} MB).",
        ).format(before=number(self.bytes_before / 1e6), after=number(self.bytes_after / 1e6))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class RequestSent(Event):
    """A request left for the service; the first one is time zero of all latencies."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class HopStarted(Event):
    """The answer is longer than one request carries; request number ``hop`` (2, 3, ...) follows."""

    hop: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class TextDelta(Event):
    """A piece of answer text, exactly as received; ``index`` counts 1, 2, ..."""

    text: str
    index: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ThoughtDelta(Event):
    """A piece of a summary of the model's thinking."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ImageDelta(Event):
    """The model sent an image; it was saved at ``path``."""

    mime_type: str
    data: bytes = field(repr=False)
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ImageNotKept(Event):
    """The model sent an image beyond the limits: it was not saved and is not sent back to it.

    Attributes:
        number: Which image of the answer it is, 1 the first.
        sentence: Why, in words for the user.
    """

    mime_type: str
    data: bytes = field(repr=False)
    number: int
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class UsageReported(Event):
    """The service's count changed."""

    usage: Usage


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ProgressMade(Event):
    """How much of the output limit is used: 0 to 99 %, at most ten times a second."""

    percent: int
    estimated_tokens: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class RetryScheduled(Event):
    """Attempt number ``attempt`` follows after ``wait_s`` seconds."""

    attempt: int
    wait_s: float
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Ended(Event):
    """What all endings carry; a turn has exactly one, and it comes last.

    Attributes:
        text: All answer text that came, whole code points only.
    """

    text: str
    metrics: Metrics


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class TurnFinished(Ended):
    """A natural end."""

    finish_reason: str
    model_version: str | None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class TurnTruncated(Ended):
    """Useful, but cut at the output limit; ``note`` says so in one sentence."""

    finish_reason: str
    model_version: str | None
    note: str
    step: NextStep = "continue"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class TurnBlocked(Ended):
    """The question or the answer was blocked; ``reason`` is the service's word."""

    message: str
    reason: str
    categories: tuple[str, ...]
    step: NextStep = "rephrase"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class TurnStopped(Ended):
    """Stopped on purpose; the text so far is kept."""

    by: StoppedBy


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class TurnFailed(Ended):
    """Anything else; the text so far is kept."""

    error: ChatError


TurnEnding = TurnFinished | TurnTruncated | TurnBlocked | TurnStopped | TurnFailed
StreamEvent = (
    TurnStarted
    | ImagesReduced
    | RequestSent
    | HopStarted
    | TextDelta
    | ThoughtDelta
    | ImageDelta
    | ImageNotKept
    | UsageReported
    | ProgressMade
    | RetryScheduled
    | TurnEnding
)


def ending_word(ending: TurnEnding) -> str:
    """The ``type`` of an ending in contracts.md, section 2."""
    match ending:
        case TurnFinished():
            return "complete"
        case TurnTruncated():
            return "truncated"
        case TurnBlocked():
            return "safety"
        case TurnStopped():
            return "stopped"
        case TurnFailed(error=error):
            return "rate_limit" if isinstance(error, RateLimited) else "error"
        case _:
            assert_never(ending)
