from pathlib import Path

import pytest

from desktop.core.errors import ChatError
from desktop.core.events import (
    HopStarted,
    ImageDelta,
    ImageNotKept,
    ImagesReduced,
    ProgressMade,
    RequestSent,
    RetryScheduled,
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
from desktop.core.usage import Usage
from desktop.ui.phase import Phase
from tests.ui.fake_controller import metrics


def event(kind, at=1.0, **fields):
    return kind(turn_id="t", at=at, **fields)


def ending(kind, **fields):
    return event(kind, text="", metrics=metrics(), **fields)


STARTED = event(TurnStarted, model="m", engine="gemini")
TEXT = event(TextDelta, text="a", index=1)


@pytest.mark.parametrize(
    ("happened", "words", "role"),
    [
        (STARTED, "Connecting", "accent"),
        (event(RequestSent), "Waiting for the first chunk", "accent"),
        (event(ThoughtDelta, text="hm"), "Thinking", "accent"),
        (TEXT, "Streaming", "accent"),
        (
            event(ImageDelta, mime_type="image/png", data=b"", path=Path("a.png")),
            "Streaming",
            "accent",
        ),
        (
            event(ImageNotKept, mime_type="image/png", data=b"", number=33, sentence="Too many."),
            "Streaming",
            "accent",
        ),
        (ending(TurnFinished, finish_reason="STOP", model_version=None), "Done", "good"),
        (
            ending(TurnTruncated, finish_reason="MAX_TOKENS", model_version=None, note="Cut."),
            "Cut short",
            "warn",
        ),
        (ending(TurnBlocked, message="No.", reason="SAFETY", categories=()), "Blocked", "warn"),
        (ending(TurnStopped, by="user"), "Stopped", "quiet"),
        (ending(TurnFailed, error=ChatError("It failed.")), "Failed", "bad"),
    ],
)
def test_words_and_colour(happened, words, role):
    phase = Phase()
    phase.begin()
    phase.take(happened)
    assert (phase.words(1.2, None), phase.role) == (words, role)


def test_ready_before_anything_and_connecting_once_sent():
    phase = Phase()
    assert phase.words(0.0, None) == "Ready"
    phase.begin()
    assert phase.words(0.0, None) == "Connecting"


def test_counts_do_not_change_the_phase():
    phase = Phase()
    phase.take(TEXT)
    phase.take(event(UsageReported, usage=Usage(output_tokens=3)))
    phase.take(event(ProgressMade, percent=3, estimated_tokens=12))
    assert phase.words(1.1, None) == "Streaming"


def test_a_wait_for_another_attempt_counts_down():
    phase = Phase()
    phase.take(event(RetryScheduled, attempt=2, wait_s=4.0, reason="busy"))
    assert phase.words(1.0, None) == "Trying again in 4 s (attempt 2)"
    assert phase.words(3.5, None) == "Trying again in 2 s (attempt 2)"
    assert phase.words(9.0, None) == "Trying again in 0 s (attempt 2)"
    phase.take(event(RequestSent, at=9.0))
    assert phase.words(9.0, None) == "Waiting for the first chunk"


def test_images_that_are_made_smaller_change_nothing():
    phase = Phase()
    phase.begin()
    phase.take(event(ImagesReduced, count=1, bytes_before=2, bytes_after=1))
    assert phase.words(0.0, None) == "Connecting"


def test_further_requests_are_counted():
    phase = Phase()
    phase.take(event(HopStarted, hop=3))
    assert phase.words(0.0, None) == "Continuing (request 3)"


def test_a_stall_is_what_the_figures_call_one():
    phase = Phase()
    phase.take(TEXT)
    assert phase.words(1.9, 20.0) == "Streaming"
    assert phase.words(4.2, 20.0) == "Stalled for 3 s"
    assert phase.role == "warn"
    # With a second between chunks, three seconds are nothing unusual.
    assert phase.words(4.2, 1.0) == "Streaming"
    assert phase.role == "accent"


def test_a_stall_is_one_in_any_language(bracketed):
    phase = Phase()
    assert phase.words(0.0, None) == "«Ready»"
    phase.take(TEXT)
    assert phase.words(1.1, 10.0) == "«Streaming»"
    assert phase.words(8.0, 10.0) == "«Stalled for 7 s»"
    phase.take(ending(TurnFinished, finish_reason="STOP", model_version=None))
    assert phase.words(60.0, 10.0) == "«Done»"
