import typing
from typing import Any

import pytest

from desktop.core.errors import ConnectionFailed, RateLimited
from desktop.core.events import (
    ImageDelta,
    ImageNotKept,
    RequestSent,
    StreamEvent,
    TextDelta,
    ThoughtDelta,
    TurnBlocked,
    TurnEnding,
    TurnFailed,
    TurnFinished,
    TurnStopped,
    TurnTruncated,
)
from desktop.core.outcome import Outcome, interrupted, outcome, state_after
from desktop.core.turn_state import TurnState
from tests.latency_turns import turn

COMMON: dict[str, Any] = {"turn_id": "t", "at": 1.0, "text": "half", "metrics": turn("t").metrics}
FINISHED = TurnFinished(**COMMON, finish_reason="STOP", model_version=None)
TRUNCATED = TurnTruncated(**COMMON, finish_reason="M", model_version=None, note="Cut here.")
BLOCKED = TurnBlocked(**COMMON, message="Blocked.", reason="SAFETY", categories=())
STOPPED = TurnStopped(**COMMON, by="user")
FAILED = TurnFailed(**COMMON, error=ConnectionFailed("Gone.", hint="Look."))
LIMITED = TurnFailed(**COMMON, error=RateLimited("Slow."))


@pytest.mark.parametrize(
    ("ending", "words", "state"),
    [
        (FINISHED, Outcome(word="complete"), TurnState.FINISHED),
        (
            TRUNCATED,
            Outcome(word="truncated", sentence="Cut here.", step="continue"),
            TurnState.TRUNCATED,
        ),
        (
            BLOCKED,
            Outcome(word="safety", sentence="Blocked.", step="rephrase", code="SAFETY"),
            TurnState.BLOCKED,
        ),
        (STOPPED, Outcome(word="stopped", step="continue", code="user"), TurnState.STOPPED),
        (
            FAILED,
            Outcome(word="error", sentence="Gone.", hint="Look.", step="continue", code="network"),
            TurnState.FAILED,
        ),
        (
            LIMITED,
            Outcome(word="rate_limit", sentence="Slow.", step="continue", code="rate_limit"),
            TurnState.FAILED,
        ),
    ],
)
def test_what_is_remembered_of_an_ending(ending, words, state):
    assert outcome(ending) == words
    assert state_after(ending) is state


def test_every_ending_was_looked_at():
    looked_at = {type(each) for each in (FINISHED, TRUNCATED, BLOCKED, STOPPED, FAILED)}
    assert looked_at == set(typing.get_args(TurnEnding))


def test_what_streams_and_what_changes_nothing(tmp_path):
    image = ImageDelta(turn_id="t", at=1.0, mime_type="image/png", data=b"", path=tmp_path)
    not_kept = ImageNotKept(
        turn_id="t", at=1.0, mime_type="image/png", data=b"", number=1, sentence="Too large."
    )
    streams = [
        not_kept,
        TextDelta(turn_id="t", at=1.0, text="a", index=1),
        ThoughtDelta(turn_id="t", at=1.0, text="a"),
        image,
    ]
    assert {state_after(event) for event in streams} == {TurnState.STREAMING}
    assert state_after(RequestSent(turn_id="t", at=1.0)) is None
    assert len(typing.get_args(StreamEvent)) > len(streams)


def test_an_interrupted_answer_can_go_on_where_there_is_some():
    assert interrupted("half").step == "continue"
    assert interrupted("").step == "retry"
    assert interrupted("").sentence
