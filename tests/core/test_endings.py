import itertools
from typing import get_args

import pytest
from google.genai import types

from desktop.core import endings
from desktop.core.endings import Blocked, Complete, Cut, Received, next_step, verdict
from desktop.core.errors import (
    AuthenticationFailed,
    ChatError,
    ConnectionFailed,
    ImageRejected,
    NextStep,
    ProtocolViolation,
    RateLimited,
    RequestRejected,
    TimedOut,
)
from desktop.core.events import (
    TurnBlocked,
    TurnFailed,
    TurnFinished,
    TurnStopped,
    TurnTruncated,
)
from desktop.core.latency_meter import LatencyMeter

WORDED = {
    "STOP",
    *endings.UNSPECIFIED,
    *endings.CUT,
    *endings.BLOCKED_ANSWER,
    *endings.UNUSABLE,
}


def received(**fields):
    return Received(**{"any_chunk": True, **fields})


@pytest.mark.parametrize("reason", [member.value for member in types.FinishReason])
def test_every_finish_reason_of_the_sdk_is_worded(reason):
    assert reason in WORDED, f"{reason} is new in the SDK: give it words in core/endings.py"


@pytest.mark.parametrize("reason", [member.value for member in types.BlockedReason])
def test_every_block_reason_of_the_sdk_is_worded(reason):
    assert reason in endings.BLOCKED_PROMPT or reason in endings.UNSPECIFIED


@pytest.mark.parametrize("reason", sorted(endings.BLOCKED_PROMPT))
def test_a_blocked_prompt_is_blocked_whatever_else_came(reason):
    result = verdict(received(block_reason=reason, finish_reason="STOP", has_text=True))
    step = {"IMAGE_SAFETY": "remove_image", "OTHER": "retry"}.get(reason, "rephrase")
    assert result == Blocked(reason, endings.BLOCKED_PROMPT[reason], step)


def test_an_unknown_block_is_shown_as_it_came():
    result = verdict(received(block_reason="NEW_WORD"))
    assert isinstance(result, Blocked)
    assert "NEW_WORD" in result.message


@pytest.mark.parametrize("what", ["has_text", "has_image"])
def test_stop_with_something_is_complete(what):
    assert verdict(received(finish_reason="STOP", **{what: True})) == Complete()


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "without writing anything"),
        ({"has_thought": True}, "thought about it"),
        ({"has_thought": True, "other_parts": ("function_call",)}, "tool"),
    ],
)
def test_stop_with_nothing_to_read_says_why(fields, words):
    result = verdict(received(finish_reason="STOP", **fields))
    assert isinstance(result, ProtocolViolation)
    assert result.code == "empty_answer"
    assert words in result.sentence


def test_no_reason_at_all():
    nothing = verdict(Received())
    broken = verdict(received(has_text=True))
    other = verdict(received(any_said=False))
    assert isinstance(other, ProtocolViolation)
    assert "not an answer" in other.sentence
    early = verdict(received(finish_reason="FINISH_REASON_UNSPECIFIED"))
    assert isinstance(nothing, ChatError)
    assert nothing.code == "empty_answer"
    assert isinstance(broken, ChatError)
    assert broken.code == "no_finish_reason"
    assert "in the middle" in broken.sentence
    assert isinstance(early, ChatError)
    assert "before any text" in early.sentence


@pytest.mark.parametrize(
    ("reason", "fields", "words", "step"),
    [
        ("MAX_TOKENS", {"has_text": True}, "length limit and was cut", "continue"),
        ("MAX_TOKENS", {"has_thought": True}, "used up by thinking", "shorten"),
        ("MAX_TOKENS", {"has_limit": True}, "used up by thinking", "raise_limit"),
        ("CONTINUATION", {"has_text": True}, "longer than one request", "continue"),
    ],
)
def test_a_cut_answer_says_what_cut_it(reason, fields, words, step):
    result = verdict(received(finish_reason=reason, **fields))
    assert isinstance(result, Cut)
    assert words in result.note
    assert result.step == step


@pytest.mark.parametrize("reason", sorted(endings.BLOCKED_ANSWER))
def test_a_blocked_answer(reason):
    assert verdict(received(finish_reason=reason)) == Blocked(
        reason, endings.BLOCKED_ANSWER[reason]
    )


@pytest.mark.parametrize("reason", sorted(endings.UNUSABLE))
def test_an_unusable_end_has_code_sentence_and_next_step(reason):
    result = verdict(received(finish_reason=reason, finish_message="detail", has_text=True))
    code, step, sentence, hint = endings.UNUSABLE[reason]
    assert isinstance(result, ChatError)
    assert (result.code, result.sentence, result.hint) == (code, sentence, hint)
    assert result.step == step
    assert hint


def test_a_limited_account_is_a_matter_of_permission():
    result = verdict(received(finish_reason="PUP_LIMITED_DISABLED"))
    assert isinstance(result, AuthenticationFailed)


def test_an_unknown_finish_is_shown_as_it_came():
    result = verdict(received(finish_reason="FAKE_NEW", has_text=True))
    assert isinstance(result, ChatError)
    assert result.code == "unsupported_finish"
    assert "FAKE_NEW" in result.sentence


FINISHES = [None, "FAKE_NEW", *(member.value for member in types.FinishReason)]
BLOCKS = [None, "FAKE_NEW", *(member.value for member in types.BlockedReason)]
FLAGS = ("has_text", "has_thought", "any_said")


@pytest.mark.parametrize("finish", FINISHES)
def test_there_is_no_end_without_words_and_none_is_an_empty_bubble(finish):
    for block, *flags in itertools.product(BLOCKS, *([(False, True)] * len(FLAGS))):
        came = dict(zip(FLAGS, flags, strict=True))
        match verdict(received(finish_reason=finish, block_reason=block, **came)):
            case Complete():
                assert came["has_text"]
                assert finish == "STOP"
            case Cut(note=words, step=step) | Blocked(message=words, step=step):
                assert words.endswith(".")
                assert step
            case ChatError() as error:
                assert error.sentence.endswith(".")
                assert error.step in get_args(NextStep)


METRICS = LatencyMeter(0.0).summary(1.0)


def ending(kind, text="", **fields):
    return kind(turn_id="t", at=1.0, text=text, metrics=METRICS, **fields)


@pytest.mark.parametrize(
    ("end", "step"),
    [
        (ending(TurnFinished, "a", finish_reason="STOP", model_version=None), ""),
        (ending(TurnStopped, "a", by="user"), "continue"),
        (ending(TurnStopped, by="timeout"), "retry"),
        (ending(TurnFailed, "a", error=ConnectionFailed("x")), "continue"),
        (ending(TurnFailed, error=ConnectionFailed("x")), "retry"),
        (ending(TurnFailed, "a", error=AuthenticationFailed("x")), "open_keys"),
        (ending(TurnFailed, error=TimedOut("idle", 1.0)), "retry"),
        (ending(TurnFailed, error=RateLimited("x", quota="RequestsPerMinute")), "retry"),
        (ending(TurnFailed, error=RateLimited("x", quota="RequestsPerDay = 5")), "choose_model"),
        (ending(TurnFailed, error=ImageRejected("x")), "remove_image"),
        (ending(TurnFailed, error=RequestRejected("x")), "rephrase"),
        (ending(TurnBlocked, message="m", reason="SAFETY", categories=()), "rephrase"),
        (
            ending(
                TurnTruncated, finish_reason="MAX_TOKENS", model_version=None, note="n",
                step="raise_limit",
            ),
            "raise_limit",
        ),
    ],
)  # fmt: skip
def test_each_ending_offers_one_next_step(end, step):
    assert next_step(end) == step
