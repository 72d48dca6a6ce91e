"""The sentences of the transcript."""

from dataclasses import replace

import pytest

from desktop.core.errors import ConnectionFailed, RateLimited, ServiceUnavailable
from desktop.core.events import RetryScheduled, TurnBlocked
from desktop.ui.transcript.turn_words import (
    ending_caption,
    ending_note,
    hop_note,
    retry_note,
    thought_words,
)
from tests.ui.transcript.turn_events import MODEL, failed, finished, metrics, stopped, truncated


@pytest.mark.parametrize(
    ("event", "caption"),
    [
        (finished(), f"{MODEL} · first chunk 0.42 s · 78 tokens/s · 5.1 s"),
        (finished(tokens_per_second=None), f"{MODEL} · first chunk 0.42 s · 9.0 chunks/s · 5.1 s"),
        (
            finished(first_chunk_latency=None, tokens_per_second=None, chunks_per_second=None),
            f"{MODEL} · 5.1 s",
        ),
        (finished(first_chunk_latency=12.34, total_time=123.0), None),
        (finished(model_version="models/" + MODEL), f"{MODEL} · first chunk 0.42 s"),
        (finished(model_version=None), f"{MODEL} · first chunk 0.42 s"),
        (finished(model_version="gemini-4"), "answered by gemini-4 · first chunk"),
        (truncated("Cut."), f"{MODEL} · first chunk"),
        (stopped(), f"{MODEL} · first chunk"),
    ],
)
def test_the_line_of_figures(event, caption):
    shown = ending_caption(event, "models/" + MODEL)
    assert shown.startswith(caption or f"{MODEL} · first chunk 12.3 s · 78 tokens/s · 123.0 s")


def test_the_line_says_when_the_answer_was_complete():
    caption = ending_caption(finished(), MODEL, "15:04")
    assert caption.startswith(f"{MODEL} · 15:04 · first chunk")


def test_an_answer_that_came_needs_no_words():
    assert ending_note(finished(), has_content=True) is None


def test_an_empty_answer_is_named():
    note = ending_note(finished(), has_content=False)
    assert note is not None
    assert note.text == "The answer is empty."


def test_a_cut_answer_says_so():
    note = ending_note(truncated("The limit is reached."), has_content=True)
    assert note is not None
    assert (note.sentence, note.icon, note.in_card) == ("The limit is reached.", "scissors", True)


@pytest.mark.parametrize(
    ("by", "has_content", "sentence"),
    [
        ("user", True, "Stopped by you. What had arrived is kept."),
        ("user", False, "Stopped by you."),
        ("timeout", True, "Stopped: the time allowed for an answer is over. What had arrived"),
        ("shutdown", True, "Stopped because the window was closed. What had arrived is kept."),
    ],
)
def test_who_stopped_it(by, has_content, sentence):
    note = ending_note(stopped(by), has_content=has_content)
    assert note is not None
    assert note.sentence.startswith(sentence)
    assert note.in_card
    assert note.steps == ("retry",)


def test_a_block_names_the_reason_in_the_details():
    event = TurnBlocked(
        turn_id="t",
        at=1.0,
        text="",
        metrics=metrics(),
        message="The question was blocked.",
        reason="SAFETY",
        categories=("A", "B"),
    )
    note = ending_note(event, has_content=False)
    assert note is not None
    assert note.text == "The question was blocked.\nSAFETY\nA, B\n1 request"


@pytest.mark.parametrize(
    ("error", "icon", "text"),
    [
        (
            ConnectionFailed("No line.", hint="Plug in."),
            "wifi-off",
            "No line. Plug in.\nnetwork\n1 request",
        ),
        (
            ServiceUnavailable("Too busy.", detail="503 overloaded"),
            "triangle-alert",
            "Too busy.\nunavailable\n503 overloaded\n1 request",
        ),
        (RateLimited("Wait."), "triangle-alert", "Wait.\nrate_limit\n1 request"),
    ],
)
def test_a_failure_says_what_to_do_and_keeps_the_rest_for_details(error, icon, text):
    note = ending_note(failed(error), has_content=True)
    assert note is not None
    assert (note.icon, note.text, note.role) == (icon, text, "bad")


def test_another_attempt_is_announced():
    event = RetryScheduled(turn_id="t", at=0.0, attempt=2, wait_s=3.2, reason="too busy")
    note = retry_note(event, 0.0)
    assert note.sentence == "Trying again in 4 s (attempt 2): too busy"
    assert note.steps == ("cancel", "choose_model")
    assert retry_note(event, 2.5).sentence.startswith("Trying again in 1 s")
    assert retry_note(event, 9.0).sentence.startswith("Trying again in 0 s")


def test_another_request_is_announced():
    assert "request 2" in hop_note(2).sentence


def test_who_is_asked_too_often_may_ask_another_model():
    note = ending_note(failed(RateLimited("Wait.")), has_content=False)
    assert note is not None
    assert note.steps == ("retry", "choose_model")
    today = ending_note(failed(RateLimited("Wait.", quota="PerDay")), has_content=False)
    assert today is not None
    assert today.steps == ("choose_model",)


def test_a_cut_answer_names_its_reason_in_the_details():
    note = ending_note(truncated("Cut."), has_content=True)
    assert note is not None
    assert note.text == "Cut.\nMAX_TOKENS\n1 request"
    assert note.steps == ("continue",)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(None, "Thinking…"), (0.2, "Thought for 1 s"), (6.6, "Thought for 7 s")],
)
def test_thinking(seconds, words):
    assert thought_words(seconds, is_over=seconds is not None) == words
    assert thought_words(None) == "Thoughts"


def test_where_the_answer_can_go_on_nobody_is_told_to_try_again():
    error = ConnectionFailed("The line broke.", hint="Try again.")
    event = replace(failed(error), text="Half")
    note = ending_note(event, has_content=True)
    assert note is not None
    assert (note.sentence, note.steps) == ("The line broke.", ("continue",))
