"""What `gemstream bench` learns of answers: the moments of one, the figures of many."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal, Self, assert_never

from desktop.core.events import (
    Ended,
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
    TurnEnding,
    TurnFailed,
    TurnFinished,
    TurnStarted,
    TurnStopped,
    TurnTruncated,
    UsageReported,
    ending_word,
)
from desktop.core.metrics import percentile

Kind = Literal["cold", "warm"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer that was asked for.

    Attributes:
        kind: "cold" for one with a client of its own, "warm" for one that shares it.
        prompt_number: Which of the prompts was asked: 1, 2, ...
        ending: How it ended, with its figures.
        preparation_s: Seconds from asking until the request left; None if none did.
        gaps_s: Seconds between two pieces of text, in order.
    """

    kind: Kind
    prompt_number: int
    ending: TurnEnding
    preparation_s: float | None
    gaps_s: tuple[float, ...]

    @property
    def is_measured(self) -> bool:
        """True for an answer that came to its end, or to the output limit."""
        return isinstance(self.ending, TurnFinished | TurnTruncated)

    @property
    def word(self) -> str:
        """How it ended, as the ``type`` of the JSON events has it."""
        return ending_word(self.ending)

    @property
    def code(self) -> str | None:
        """The stable word for what went wrong, None for an answer that did not fail."""
        return self.ending.error.code if isinstance(self.ending, TurnFailed) else None

    @property
    def name(self) -> str:
        """How it ended, in a word or two for people."""
        match self.ending:
            case TurnBlocked(reason=reason):
                return f"{self.word} {reason}"
            case TurnStopped(by=by):
                return f"{self.word} {by}"
            case TurnFinished() | TurnTruncated() | TurnFailed():
                return self.code or self.word
            case _:
                assert_never(self.ending)

    @property
    def sentence(self) -> str:
        """What is to be said of the ending, on one line; empty if it is a natural one."""
        match self.ending:
            case TurnFinished():
                words = ""
            case TurnTruncated(note=words) | TurnBlocked(message=words):
                pass
            case TurnStopped(by=by):
                over = "The total time allowed is over."
                words = over if by == "timeout" else "It was stopped."
            case TurnFailed(error=error):
                words = str(error)
            case _:
                assert_never(self.ending)
        return " ".join(words.split())

    def as_json(self) -> dict[str, Any]:
        """Its place in the JSON document; no text of question or answer is in it."""
        return {
            "kind": self.kind,
            "prompt_number": self.prompt_number,
            "ending": self.word,
            "code": self.code,
            "preparation": self.preparation_s,
            "metrics": asdict(self.ending.metrics),
        }


class Hearing:
    """Listens to one answer and keeps its moments, never its pieces."""

    def __init__(self) -> None:
        self._started_at: float | None = None
        self._sent_at: float | None = None
        self._text_at: float | None = None
        self._gaps_s: list[float] = []
        self.ending: TurnEnding | None = None

    def hear(self, events: Sequence[StreamEvent]) -> None:
        """Take in a batch of events."""
        for event in events:
            self._take(event)

    def _take(self, event: StreamEvent) -> None:
        match event:
            case TurnStarted(at=at):
                self._started_at = at
            case RequestSent(at=at):
                self._sent_at = at if self._sent_at is None else self._sent_at
            case TextDelta(at=at):
                if self._text_at is not None:
                    self._gaps_s.append(at - self._text_at)
                self._text_at = at
            case Ended():
                self.ending = event
            case (
                ImagesReduced()
                | HopStarted()
                | ThoughtDelta()
                | ImageDelta()
                | ImageNotKept()
                | UsageReported()
                | ProgressMade()
                | RetryScheduled()
            ):
                pass
            case _:
                assert_never(event)

    def answer(self, kind: Kind, prompt_number: int) -> Answer:
        """The answer, once it has ended."""
        assert self.ending is not None  # noqa: S101 - asked for after the ending was told
        preparation_s = None
        if self._started_at is not None and self._sent_at is not None:
            preparation_s = self._sent_at - self._started_at
        return Answer(
            kind=kind,
            prompt_number=prompt_number,
            ending=self.ending,
            preparation_s=preparation_s,
            gaps_s=tuple(self._gaps_s),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """How a figure is spread over answers; None where it is not known of any.

    Attributes:
        n: Of how many it is known.
    """

    n: int
    p50: float | None
    p95: float | None
    max: float | None

    @classmethod
    def of(cls, values: Iterable[float | None]) -> Self:
        """The spread of the values that are known."""
        known = sorted(value for value in values if value is not None)
        if not known:
            return cls(n=0, p50=None, p95=None, max=None)
        return cls(
            n=len(known), p50=percentile(known, 50), p95=percentile(known, 95), max=known[-1]
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The figures of many answers, seconds and rates; names as in ``Metrics``.

    All but ``asked`` and ``requests`` leave out answers that failed, were blocked or stopped.

    Attributes:
        asked: How many were asked for.
        n: How many are measured.
        requests: HTTP requests made for all of them.
        preparation: From asking until the request left; all else counts from there.
        gap: The pauses between two pieces of text, those of all answers together.
    """

    asked: int
    n: int
    requests: int
    preparation: Spread
    first_chunk_latency: Spread
    first_text_latency: Spread
    total_time: Spread
    tokens_per_second: Spread
    chunks_per_second: Spread
    gap: Spread


def summary(answers: Sequence[Answer]) -> Summary:
    """The figures of these answers."""
    measured = [answer for answer in answers if answer.is_measured]
    metrics = [answer.ending.metrics for answer in measured]
    return Summary(
        asked=len(answers),
        n=len(measured),
        requests=sum(answer.ending.metrics.requests for answer in answers),
        preparation=Spread.of(answer.preparation_s for answer in measured),
        first_chunk_latency=Spread.of(each.first_chunk_latency for each in metrics),
        first_text_latency=Spread.of(each.first_text_latency for each in metrics),
        total_time=Spread.of(each.total_time for each in metrics),
        tokens_per_second=Spread.of(each.tokens_per_second for each in metrics),
        chunks_per_second=Spread.of(each.chunks_per_second for each in metrics),
        gap=Spread.of(gap for answer in measured for gap in answer.gaps_s),
    )


def document(engine: str, model: str, answers: Sequence[Answer]) -> dict[str, Any]:
    """The whole report for programs: figures of the cold and the warm ones, then each answer."""
    kinds: tuple[Kind, ...] = ("cold", "warm")
    groups: dict[str, Any] = {
        kind: asdict(summary([answer for answer in answers if answer.kind == kind]))
        for kind in kinds
    }
    each = [answer.as_json() for answer in answers]
    return {"engine": engine, "model": model, **groups, "answers": each}
