"""How a turn ended, as it is remembered: its state, and the words that are shown for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from desktop.core.endings import next_step
from desktop.core.events import (
    Ended,
    ImageDelta,
    ImageNotKept,
    StreamEvent,
    TextDelta,
    ThoughtDelta,
    TurnBlocked,
    TurnEnding,
    TurnFailed,
    TurnFinished,
    TurnStopped,
    TurnTruncated,
    ending_word,
)
from desktop.core.turn_state import TurnState
from desktop.words import later

if TYPE_CHECKING:
    from desktop.core.errors import NextStep


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a turn ended.

    Attributes:
        word: Its ``type`` in contracts.md, section 2; "interrupted" if the program ended first.
        sentence: What happened, for the user; empty where there is nothing to say.
        hint: What to do next; likewise.
        step: What to offer.
        code: The stable word of an error, or the service's word for a block.
    """

    word: str
    sentence: str = ""
    hint: str = ""
    step: NextStep = ""
    code: str = ""


def interrupted(text: str) -> Outcome:
    """The outcome of a turn that was under way when the program ended.

    Args:
        text: What had come of its answer.
    """
    return Outcome(
        word="interrupted",
        sentence=later(
            "Gemstream was closed while this answer was under way. What had come is kept."
        ),
        step="continue" if text else "retry",
    )


def outcome(ending: TurnEnding) -> Outcome:
    """What is remembered of an ending."""
    word, step = ending_word(ending), next_step(ending)
    match ending:
        case TurnFinished():
            return Outcome(word=word, step=step)
        case TurnTruncated(note=note):
            return Outcome(word=word, step=step, sentence=note)
        case TurnBlocked(message=message, reason=reason):
            return Outcome(word=word, step=step, sentence=message, code=reason)
        case TurnStopped(by=by):
            return Outcome(word=word, step=step, code=by)
        case TurnFailed(error=error):
            return Outcome(
                word=word, step=step, sentence=error.sentence, hint=error.hint, code=error.code
            )
        case _:
            assert_never(ending)


def state_after(event: StreamEvent) -> TurnState | None:
    """Where a turn stands after an event; None if it does not change that."""
    if isinstance(event, TextDelta | ThoughtDelta | ImageDelta | ImageNotKept):
        return TurnState.STREAMING
    return _state(event) if isinstance(event, Ended) else None


def _state(ending: TurnEnding) -> TurnState:
    match ending:
        case TurnFinished():
            return TurnState.FINISHED
        case TurnTruncated():
            return TurnState.TRUNCATED
        case TurnBlocked():
            return TurnState.BLOCKED
        case TurnStopped():
            return TurnState.STOPPED
        case TurnFailed():
            return TurnState.FAILED
        case _:
            assert_never(ending)
