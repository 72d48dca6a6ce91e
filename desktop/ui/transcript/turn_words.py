"""What the transcript says about a turn: waiting, trying again, each ending, its figures."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, assert_never

from desktop.core.endings import next_step
from desktop.core.errors import NextStep, RateLimited
from desktop.core.events import (
    RetryScheduled,
    StoppedBy,
    TurnBlocked,
    TurnEnding,
    TurnFailed,
    TurnFinished,
    TurnStopped,
    TurnTruncated,
)
from desktop.ui.figures import seconds
from desktop.ui.numbers import number
from desktop.words import later, shown, together, tr

if TYPE_CHECKING:
    from desktop.core.metrics import Metrics

Step = NextStep | Literal["cancel"]
"""A next step, or to give up a wait."""

ANSWER_COMPLETE = later("Answer complete")


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A sentence at the foot of an answer.

    Attributes:
        sentence: Plain words.
        icon: A name in ``resources/icons/ui``; empty for words alone.
        role: The colour of the icon.
        details: For those who ask: the service's own words.
        in_card: True for what needs the reader's attention.
        steps: What to offer, the most helpful first.
    """

    sentence: str
    icon: str = ""
    role: str = "quiet"
    details: str = ""
    in_card: bool = False
    steps: tuple[Step, ...] = ()

    @property
    def text(self) -> str:
        """The note in one piece of text."""
        return f"{self.sentence}\n{self.details}" if self.details else self.sentence


WAITING = Note(sentence=later("Waiting for the first words…"))


def waiting_note(about: str = "") -> Note:
    """What is said until the first words come, with a sentence about the request before it."""
    waiting = tr(WAITING.sentence)
    return Note(sentence=together(about, waiting), icon="info") if about else Note(sentence=waiting)


STOPPED: dict[StoppedBy, str] = {
    "user": later("Stopped by you."),
    "timeout": later("Stopped: the time allowed for an answer is over."),
    "shutdown": later("Stopped because the window was closed."),
}
"""What is said of an answer that was stopped."""


def retry_note(event: RetryScheduled, now: float) -> Note:
    """What is said while a wait for another attempt lasts; ``now`` is monotonic seconds."""
    seconds = max(0, math.ceil(event.at + event.wait_s - now))
    return Note(
        sentence=tr("Trying again in {seconds} s (attempt {attempt}): {reason}").format(
            seconds=number(seconds), attempt=number(event.attempt), reason=shown(event.reason)
        ),
        icon="hourglass",
        in_card=True,
        steps=("cancel", "choose_model"),
    )


def hop_note(hop: int) -> Note:
    """What is said while an answer goes on with another request."""
    return Note(
        sentence=tr("The answer goes on with request {hop}…").format(hop=number(hop)),
        icon="hourglass",
    )


def thought_words(seconds: float | None, *, is_over: bool = True) -> str:
    """The heading of the thoughts; None while the model is thinking, or if nobody measured."""
    if seconds is None:
        return tr("Thoughts") if is_over else tr("Thinking…")
    return tr("Thought for {seconds} s").format(seconds=number(max(1, round(seconds))))


def ending_note(event: TurnEnding, *, has_content: bool) -> Note | None:
    """What is said at the end; None if the answer speaks for itself."""
    step = next_step(event)
    steps: tuple[Step, ...] = (step,) if step else ()
    requests = event.metrics.requests
    count = tr("%Ln requests", "", requests, one="%Ln request")
    match event:
        case TurnFinished():
            return None if has_content else Note(sentence=tr("The answer is empty."), icon="info")
        case TurnTruncated(note=note):
            return Note(
                sentence=shown(note),
                icon="scissors",
                role="warn",
                details=f"{event.finish_reason}\n{count}",
                in_card=True,
                steps=steps,
            )
        case TurnBlocked(message=message, reason=reason, categories=categories):
            return Note(
                sentence=shown(message),
                icon="shield-alert",
                role="warn",
                details="\n".join(filter(None, (reason, ", ".join(categories), count))),
                in_card=True,
                steps=steps,
            )
        case TurnStopped(by=by):
            kept = tr("What had arrived is kept.") if has_content else ""
            sentence = together(tr(STOPPED[by]), kept)
            return Note(sentence=sentence, icon="circle-stop", in_card=True, steps=steps)
        case TurnFailed(error=error):
            if isinstance(error, RateLimited) and "choose_model" not in steps:
                steps = (*steps, "choose_model")
            # To try again is no advice where there is something to go on from.
            sentence = shown(error.sentence) if step == "continue" else str(error)
            return Note(
                sentence=sentence,
                icon="wifi-off" if error.code == "network" else "triangle-alert",
                role="bad",
                details="\n".join(filter(None, (error.code, error.detail, count))),
                in_card=True,
                steps=steps,
            )
        case _:
            assert_never(event)


def ending_caption(event: TurnEnding, model: str, time: str = "") -> str:
    """The quiet line under an answer: who gave it, when, how fast; what is not known is left out.

    Args:
        event: The ending.
        model: Who was asked.
        time: When it ended, in words.
    """
    return metrics_caption(_who(event, model), time, event.metrics)


def metrics_caption(who: str, time: str, figures: Metrics) -> str:
    """The same from what is remembered of an answer."""
    words = [who, time]
    if figures.first_chunk_latency is not None:
        first = _seconds(figures.first_chunk_latency)
        words.append(tr("first chunk {seconds}").format(seconds=first))
    if figures.tokens_per_second is not None:
        words.append(tr("{rate} tokens/s").format(rate=_rate(figures.tokens_per_second)))
    elif figures.chunks_per_second is not None:
        words.append(tr("{rate} chunks/s").format(rate=_rate(figures.chunks_per_second)))
    words.append(_seconds(figures.total_time))
    return " · ".join(filter(None, words))


def _who(event: TurnEnding, model: str) -> str:
    asked = model.removeprefix("models/")
    if isinstance(event, TurnFinished | TurnTruncated) and event.model_version:
        answered = event.model_version.removeprefix("models/")
        if answered != asked:
            return tr("answered by {model}").format(model=answered)
    return asked


def _seconds(value: float) -> str:
    return seconds(value) if value < 1 else tr("{number} s").format(number=number(value, 1))


def _rate(rate: float) -> str:
    return number(rate, 1 if rate < 10 else 0)
