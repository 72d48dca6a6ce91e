import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cli.printing import JsonPrinter, PlainPrinter, printable
from desktop.core.errors import ConnectionFailed
from desktop.core.events import (
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
from desktop.core.terminal import for_terminal
from desktop.core.usage import Usage

AT: dict[str, Any] = {"turn_id": "t", "at": 1.0}
METER = LatencyMeter(0.0)
METER.sent(0.0)
METER.text_arrived(0.5, 1)
METER.usage = Usage(output_tokens=10)
END: dict[str, Any] = {**AT, "text": "x", "metrics": METER.summary(1.0)}
FINISH: dict[str, Any] = {"finish_reason": "STOP", "model_version": "m"}


class Terminal(io.StringIO):
    def isatty(self):
        return True


def delta(text):
    return TextDelta(**AT, text=text, index=1)


def plain(*events, terminal=False):
    out, about = io.StringIO(), Terminal() if terminal else io.StringIO()
    PlainPrinter(out, about).print([TurnStarted(**AT, model="m", engine="gemini"), *events])
    return out.getvalue(), about.getvalue()


def test_json_is_one_object_a_line():
    out = io.StringIO()
    JsonPrinter(out).print([RequestSent(**AT), delta("a\ud83d"), TurnFinished(**END, **FINISH)])
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [line["type"] for line in lines] == ["chunk", "complete"]
    assert out.getvalue().isascii()


def test_the_answer_goes_out_and_nothing_else():
    out, about = plain(delta("Hello "), delta("world"), TurnFinished(**END, **FINISH))
    assert out == "Hello world\n"
    assert about == ""


def test_a_last_line_break_is_not_doubled():
    assert plain(delta("a\n"), TurnFinished(**END, **FINISH))[0] == "a\n"


@given(st.lists(st.text(), max_size=5))
def test_pieces_that_cut_a_character_come_out_whole(texts):
    text = "".join(texts)
    units = text.encode("utf-16-le")
    halves = [
        units[i : i + 2].decode("utf-16-le", "surrogatepass") for i in range(0, len(units), 2)
    ]
    out = io.StringIO()
    printer = PlainPrinter(out, io.StringIO())
    for half in halves:
        printer.print([delta(half)])
    assert out.getvalue().encode() == for_terminal(text).encode()


def test_a_half_that_stays_alone_is_replaced():
    assert plain(delta("a\ud83d"), TurnStopped(**END, by="user"))[0] == "a\ufffd\n"


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (ThoughtDelta(**AT, text="hm"), "hm"),
        (
            ImageDelta(**AT, mime_type="image/png", data=b"", path=Path("/p.png")),
            f"Image saved: {Path('/p.png')}",
        ),
        (
            ImageNotKept(**AT, mime_type="image/png", data=b"", number=33, sentence="Too many."),
            "gemstream: Too many.",
        ),
        (
            ImagesReduced(**AT, count=2, bytes_before=120_000_000, bytes_after=90_000_000),
            "2 images are sent with less detail to fit in one request (120 → 90 MB).",
        ),
        (RetryScheduled(**AT, attempt=2, wait_s=1.5, reason="Busy."), "Busy. Trying again in 1.5"),
        (TurnTruncated(**END, **FINISH, note="It was cut."), "It was cut."),
        (TurnBlocked(**END, message="Blocked.", reason="SAFETY", categories=()), "Blocked."),
        (TurnStopped(**END, by="timeout"), "total time"),
        (TurnStopped(**END, by="user"), "Stopped."),
        (TurnFailed(**END, error=ConnectionFailed("Gone.", hint="Try again.")), "Gone. Try again."),
        (TurnFailed(**END, error=ConnectionFailed("Gone.", detail="why")), "Details: why"),
        (
            TurnFinished(**END, finish_reason="STOP", model_version="other"),
            "Answered by other.",
        ),
    ],
)
def test_what_is_about_the_answer_goes_to_the_other_stream(event, words):
    out, about = plain(delta("x\n"), event)
    assert out == "x\n"
    assert words in about


def test_the_same_model_under_its_long_name_is_no_news():
    event = TurnFinished(**END, finish_reason="STOP", model_version="models/m")
    assert plain(event)[1] == ""


def test_figures_and_reports_are_for_programs():
    usage = UsageReported(**AT, usage=Usage())
    progress = ProgressMade(**AT, percent=1, estimated_tokens=1)
    assert plain(usage, progress, RequestSent(**AT)) == ("", "")


def test_on_a_terminal_the_figures_are_told():
    about = plain(delta("x"), TurnFinished(**END, **FINISH), terminal=True)[1]
    assert "first chunk 0.50 s" in about
    assert "10 tokens/s" in about
    nothing = {**END, "metrics": LatencyMeter(0.0).summary(1.0)}
    about = plain(TurnStopped(**nothing, by="user"), terminal=True)[1]
    assert "1.00 s in all · 0 chunks" in about


def test_words_from_elsewhere_give_a_terminal_no_commands():
    assert printable("a\x1b[2J\nb\u202e 猫 é") == "a [2J b  猫 é"


ESCAPES = "\x1b[2J\x1b]52;c;c2VjcmV0\x07\x9b31m\x08\rx"


def test_nothing_that_came_is_a_command_to_the_terminal():
    error = ConnectionFailed(f"Gone {ESCAPES}", detail=ESCAPES)
    reduced = RetryScheduled(**AT, attempt=2, wait_s=1.0, reason=ESCAPES)
    failed = TurnFailed(**END, error=error)
    out, about = plain(delta(f"a{ESCAPES}"), ThoughtDelta(**AT, text=ESCAPES), reduced, failed)
    assert out == "a[2J]52;c;c2VjcmV031mx\n"
    assert about.isprintable() or not set(about) & set("\x1b\x9b\x07\x08\r")
    model = TurnFinished(**END, finish_reason="STOP", model_version=f"m{ESCAPES}")
    assert "\x1b" not in plain(model)[1]


def test_a_program_gets_the_escapes_as_they_came():
    out = io.StringIO()
    JsonPrinter(out).print([delta(ESCAPES)])
    assert json.loads(out.getvalue())["text"] == ESCAPES
