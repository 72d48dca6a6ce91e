import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import ConnectionFailed, RateLimited
from desktop.core.event_json import JsonEvents
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
from desktop.core.latency_meter import LatencyMeter
from desktop.core.usage import Usage

AT: dict[str, Any] = {"turn_id": "t", "at": 12.0}
END: dict[str, Any] = {**AT, "text": "all", "metrics": LatencyMeter(10.0).summary(12.0)}
METRICS = {
    "first_chunk_latency",
    "first_text_latency",
    "total_time",
    "chunk_count",
    "output_tokens",
    "tokens_per_second",
    "chunks_per_second",
    "gap_p50",
    "gap_p95",
    "gap_max",
    "stalls",
    "requests",
    "first_paint_latency",
}
FINISH: dict[str, Any] = {"finish_reason": "STOP", "model_version": "v"}
CASES = [
    (TextDelta(**AT, text="a\ud83d", index=3), "chunk", {"text": "a\ud83d", "index": 3}),
    (ThoughtDelta(**AT, text="hm"), "thought", {"text": "hm"}),
    (
        ImageDelta(**AT, mime_type="image/png", data=b"1234", path=Path("/p/x.png")),
        "image",
        {"mime_type": "image/png", "bytes": 4, "path": str(Path("/p/x.png"))},
    ),
    (
        UsageReported(**AT, usage=Usage(prompt_tokens=1, output_tokens=2)),
        "usage",
        {
            "prompt_tokens": 1,
            "output_tokens": 2,
            "thought_tokens": None,
            "cached_tokens": None,
            "total_tokens": None,
        },
    ),
    (
        ProgressMade(**AT, percent=5, estimated_tokens=50),
        "progress",
        {"percent": 5, "estimated_tokens": 50},
    ),
    (
        RetryScheduled(**AT, attempt=2, wait_s=1.5, reason="busy"),
        "retry",
        {"attempt": 2, "wait": 1.5, "reason": "busy"},
    ),
    (TurnFinished(**END, **FINISH), "complete", {"text": "all", **FINISH}),
    (TurnTruncated(**END, **FINISH, note="cut"), "truncated", {"text": "all", **FINISH}),
    (TurnStopped(**END, by="user"), "stopped", {"text": "all", "by": "user"}),
    (
        TurnBlocked(**END, message="blocked", reason="SAFETY", categories=("C",)),
        "safety",
        {"message": "blocked", "reason": "SAFETY", "text": "all", "categories": ["C"]},
    ),
    (
        TurnFailed(**END, error=RateLimited("slow", retry_after_s=17.0, quota="q = 1")),
        "rate_limit",
        {"message": "slow", "retry_after": 17.0, "quota": "q = 1", "text": "all"},
    ),
    (
        TurnFailed(**END, error=ConnectionFailed("gone", hint="Try again.")),
        "error",
        {"error": "gone Try again.", "code": "network", "retryable": True, "text": "all"},
    ),
]


@pytest.mark.parametrize(("event", "kind", "fields"), CASES, ids=[case[1] for case in CASES])
def test_has_the_names_of_the_contract(event, kind, fields):
    events = JsonEvents()
    assert events.of(RequestSent(turn_id="t", at=10.0)) is None
    value = events.of(event)
    assert value is not None
    metrics = value.pop("metrics", None)
    assert value == {"type": kind, "timestamp": 2.0, **fields}
    assert list(value)[:2] == ["type", "timestamp"]
    assert json.loads(json.dumps(value)) == value
    if kind in {"complete", "truncated", "stopped", "safety", "rate_limit", "error"}:
        assert set(metrics) == METRICS


def test_started_is_time_zero_and_so_is_all_before_the_request():
    events = JsonEvents()
    started = TurnStarted(turn_id="t", at=3.0, model="m", engine="gemini")
    assert events.of(started) == {
        "type": "started",
        "timestamp": 0.0,
        "model": "m",
        "engine": "gemini",
    }
    stopped = events.of(TurnStopped(**END, by="shutdown"))
    assert stopped is not None
    assert stopped["timestamp"] == 0.0


def test_further_requests_of_one_answer_are_no_news_to_programs():
    assert JsonEvents().of(HopStarted(**AT, hop=2)) is None
    assert JsonEvents().line(HopStarted(**AT, hop=2)) == ""


def test_programs_are_not_told_of_images_that_were_made_smaller():
    reduced = ImagesReduced(**AT, count=2, bytes_before=120_000_000, bytes_after=90_000_000)
    assert JsonEvents().of(reduced) is None


def test_programs_are_not_told_of_images_that_are_not_kept():
    beyond = ImageNotKept(**AT, mime_type="image/png", data=b"", number=33, sentence="Too many.")
    assert JsonEvents().of(beyond) is None


def test_the_first_request_is_time_zero():
    events = JsonEvents()
    events.of(RequestSent(turn_id="t", at=10.0))
    events.of(RequestSent(turn_id="t", at=11.0))
    value = events.of(TextDelta(**AT, text="a", index=1))
    assert value is not None
    assert value["timestamp"] == 2.0


@pytest.mark.parametrize(("event", "kind", "fields"), CASES, ids=[case[1] for case in CASES])
def test_a_line_is_the_object_in_ascii(event, kind, fields):
    events = JsonEvents()
    assert events.line(RequestSent(turn_id="t", at=10.0)) == ""
    line = events.line(event)
    assert line.isascii()
    assert line.endswith("\n")
    assert json.loads(line) == json.loads(json.dumps(events.of(event)))


@given(st.text(st.characters(codec=None, exclude_categories=())), st.floats(0, 1e6))
def test_any_text_makes_the_line_that_json_would_make(text, at):
    events = JsonEvents()
    events.of(RequestSent(turn_id="t", at=0.0))
    event = TextDelta(turn_id="t", at=at, text=text, index=7)
    assert events.line(event) == json.dumps(events.of(event)) + "\n"
