import json
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.bench_figures import Answer, Hearing, Spread, document, summary
from desktop.core.errors import RateLimited, TimedOut
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


def metrics(*text_at, requests=1):
    meter = LatencyMeter(0.0)
    for _ in range(requests):
        meter.sent(0.0)
    for at in text_at:
        meter.text_arrived(at, 1)
    return meter.summary(text_at[-1] if text_at else 0.0)


END: dict[str, Any] = {"turn_id": "t", "at": 0.0, "text": "private"}
FINISH: dict[str, Any] = {"finish_reason": "x", "model_version": None}


def finished(*text_at):
    return TurnFinished(**END, **FINISH, metrics=metrics(*text_at))


def answered(ending, *, kind="warm", preparation_s=0.0, gaps_s=()):
    return Answer(
        kind=kind, prompt_number=1, ending=ending, preparation_s=preparation_s, gaps_s=gaps_s
    )


@pytest.mark.parametrize(
    ("ending", "word", "code", "name", "sentence"),
    [
        (finished(1.0), "complete", None, "complete", ""),
        (
            TurnTruncated(**END, **FINISH, metrics=metrics(), note="It is\ncut."),
            "truncated",
            None,
            "truncated",
            "It is cut.",
        ),
        (
            TurnBlocked(**END, metrics=metrics(), message="No.", reason="SAFETY", categories=()),
            "safety",
            None,
            "safety SAFETY",
            "No.",
        ),
        (
            TurnStopped(**END, metrics=metrics(), by="timeout"),
            "stopped",
            None,
            "stopped timeout",
            "The total time allowed is over.",
        ),
        (
            TurnStopped(**END, metrics=metrics(), by="shutdown"),
            "stopped",
            None,
            "stopped shutdown",
            "It was stopped.",
        ),
        (
            TurnFailed(**END, metrics=metrics(), error=RateLimited("Slow.", hint="Wait.")),
            "rate_limit",
            "rate_limit",
            "rate_limit",
            "Slow. Wait.",
        ),
        (
            TurnFailed(**END, metrics=metrics(), error=TimedOut("idle", 1)),
            "error",
            "timeout",
            "timeout",
            str(TimedOut("idle", 1)),
        ),
    ],
)
def test_each_ending_has_its_words(ending, word, code, name, sentence):
    answer = answered(ending)
    assert (answer.word, answer.code, answer.name, answer.sentence) == (word, code, name, sentence)
    assert answer.is_measured == (word in {"complete", "truncated"})


def test_the_moments_of_one_answer():
    hearing = Hearing()
    about: dict[str, Any] = {"turn_id": "t"}
    hearing.hear([TurnStarted(**about, at=1.0, model="m", engine="e")])
    hearing.hear([RequestSent(**about, at=1.5), RequestSent(**about, at=2.0)])
    hearing.hear(
        [
            RetryScheduled(**about, at=1.6, attempt=2, wait_s=0.4, reason=""),
            HopStarted(**about, at=2.0, hop=2),
            ImagesReduced(**about, at=0.1, count=1, bytes_before=2, bytes_after=1),
            ThoughtDelta(**about, at=2.5, text="?"),
            ImageNotKept(**about, at=2.5, mime_type="m", data=b"", number=33, sentence=""),
            ImageDelta(**about, at=2.5, mime_type="image/png", data=b"", path=Path("x")),
            UsageReported(**about, at=2.5, usage=Usage()),
            ProgressMade(**about, at=2.5, percent=1, estimated_tokens=1),
            *[TextDelta(**about, at=at, text="x", index=1) for at in (3.0, 3.5, 4.5)],
        ]
    )
    assert hearing.ending is None
    hearing.hear([finished(3.0, 3.5, 4.5)])
    answer = hearing.answer("cold", 3)
    assert (answer.kind, answer.prompt_number) == ("cold", 3)
    assert (answer.preparation_s, answer.gaps_s) == (0.5, (0.5, 1.0))
    assert answer.ending is hearing.ending


def test_without_a_request_there_is_no_preparation():
    hearing = Hearing()
    hearing.hear([TurnStarted(turn_id="t", at=1.0, model="m", engine="e"), finished()])
    assert hearing.answer("warm", 1).preparation_s is None


def test_a_spread_leaves_out_what_is_not_known():
    assert Spread.of([3.0, None, 1.0, 2.0]) == Spread(n=3, p50=2.0, p95=2.9, max=3.0)
    assert Spread.of([7.0]) == Spread(n=1, p50=7.0, p95=7.0, max=7.0)
    assert Spread.of([None]) == Spread(n=0, p50=None, p95=None, max=None)


def test_failures_count_as_asked_and_for_their_requests_alone():
    failed = TurnFailed(**END, metrics=metrics(9.0, requests=3), error=TimedOut("idle", 1))
    answers = [
        answered(finished(1.0, 2.0), preparation_s=0.1, gaps_s=(1.0,)),
        answered(finished(3.0, 6.0), preparation_s=0.3, gaps_s=(3.0,)),
        answered(failed, preparation_s=9.0, gaps_s=(9.0,)),
    ]
    told = summary(answers)
    assert (told.asked, told.n, told.requests) == (3, 2, 5)
    assert told.first_chunk_latency == Spread(n=2, p50=2.0, p95=2.9, max=3.0)
    assert (told.first_text_latency.max, told.total_time.max) == (3.0, 6.0)
    assert (told.preparation.max, told.gap.max, told.gap.n) == (0.3, 3.0, 2)
    assert (told.tokens_per_second.p50, told.chunks_per_second.n) == (None, 2)


def test_the_document_keeps_cold_and_warm_apart():
    value = document("gemini", "m", [answered(finished(1.0), kind="cold")])
    assert (value["cold"]["asked"], value["warm"]["asked"]) == (1, 0)
    assert value["cold"]["total_time"] == {"n": 1, "p50": 1.0, "p95": 1.0, "max": 1.0}
    assert list(value["answers"][0]) == [
        "kind",
        "prompt_number",
        "ending",
        "code",
        "preparation",
        "metrics",
    ]
    assert "private" not in json.dumps(value)
