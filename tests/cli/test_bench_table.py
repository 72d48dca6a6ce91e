from dataclasses import replace

import pytest

from desktop.cli.bench_table import COLD_LEGEND, _time, report
from desktop.core.errors import TimedOut
from desktop.core.events import TurnFailed
from tests.cli.test_bench_figures import END, answered, finished, metrics


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, "-"),
        (0.0, "0.0 ms"),
        (0.00123, "1.2 ms"),
        (0.00996, "10 ms"),
        (0.1234, "123 ms"),
        (0.9994, "999 ms"),
        (0.9996, "1.00 s"),
        (12.345, "12.35 s"),
    ],
)
def test_times_are_short(seconds, words):
    assert _time(seconds) == words


def test_the_tables_stand_straight():
    cold = answered(finished(2.0, 2.5), kind="cold", preparation_s=0.5, gaps_s=(0.5,))
    warm = answered(finished(0.1, 0.2), preparation_s=0.001, gaps_s=(0.1,))
    head, times, flow, notes = report("gemini", "m", [cold, warm, warm]).split("\n\n")
    assert head == "gemini, m"
    assert times.splitlines() == [
        "      answers      until sent     first chunk      first text           total",
        "                  p50     p95     p50     p95     p50     p95     p50     p95",
        "cold        1  500 ms  500 ms  2.00 s  2.00 s  2.00 s  2.00 s  2.50 s  2.50 s",
        "warm        2  1.0 ms  1.0 ms  100 ms  100 ms  100 ms  100 ms  200 ms  200 ms",
    ]
    assert flow.splitlines() == [
        "            speed      gap between chunks  requests",
        "              p50     p50     p95     max",
        "cold   2 chunks/s  500 ms  500 ms  500 ms         1",
        "warm  10 chunks/s  100 ms  100 ms  100 ms         2",
    ]
    assert COLD_LEGEND in notes
    assert "overhead" not in notes


def test_chunks_are_never_called_tokens():
    counted = replace(metrics(0.1, 0.2), tokens_per_second=50.0)
    with_tokens = answered(replace(finished(), metrics=counted))
    assert " 50 tokens/s" in report("gemini", "m", [with_tokens])
    mixed = report("gemini", "m", [with_tokens, answered(finished(0.1, 0.2))])
    assert " 10 chunks/s" in mixed
    assert "tokens" not in mixed


def test_what_failed_is_named_and_a_row_of_nothing_has_no_figures():
    failed = TurnFailed(**END, metrics=metrics(), error=TimedOut("idle", 1))
    told = report("offline", "m", [answered(failed), answered(failed)])
    assert "cold" not in told
    assert "0 of 2" in told
    assert f"timeout (2 of 2): {TimedOut('idle', 1)}\n" in told
    assert "own overhead" in told
