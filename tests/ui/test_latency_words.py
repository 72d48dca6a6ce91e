import pytest

from desktop.ui.latency_words import LABELS, all_words, details, live_details, size
from tests.latency_turns import turn
from tests.ui.fake_controller import figures, metrics


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (999_949, "999.9 kB"), (999_950, "1.0 MB")],
)
def test_sizes(count, words):
    assert size(count) == words


def test_what_is_known_while_it_streams():
    words = live_details(figures())
    assert words == {
        "firstText": "0.50 s",
        "firstPaint": "0.52 s",
        "ownDelay": "20 ms · 0.20 s",
        "characters": "900 · 880",
        "answerTokens": "220",
        "requests": "1",
    }
    assert set(words) <= set(LABELS)
    unknown = live_details(figures(output_tokens=None, delay_p50=None, first_text_latency=None))
    assert (unknown["answerTokens"], unknown["ownDelay"], unknown["firstText"]) == ("—", "—", "—")


def test_what_is_known_at_the_end():
    words = details(
        turn(
            metrics=metrics(stalls=2, requests=3),
            output_tokens=240,
            thought_tokens=61,
            thought_tokens_per_second=100.5,
            first_thought=0.4,
            prompt_tokens=1,
            headers=0.35,
            delay_p50=0.012,
            delay_p95=0.2,
            hops=2,
            retries=1,
            bytes_up=812,
            bytes_down=18_200,
        )
    )
    assert words == {
        "firstText": "0.50 s",
        "firstPaint": "0.52 s",
        "ownDelay": "12 ms · 0.20 s",
        "gaps": "80 ms · 0.20 s · 0.40 s",
        "stalls": "2",
        "answerTokens": "240 · 60.0/s",
        "thoughts": "61 · 100/s",
        "prompt": "1",
        "headers": "0.35 s",
        "requests": "3 · over 2 hops · 1 after a fault",
        "bytes": "812 B · 18.2 kB",
    }
    assert set(words) <= set(LABELS)


def test_a_unit_that_times_share_is_said_once():
    assert details(turn(delay_p50=0.26, delay_p95=0.27))["ownDelay"] == "0.26 · 0.27 s"
    assert details(turn(delay_p50=0.006, delay_p95=0.012))["ownDelay"] == "6 · 12 ms"
    assert details(turn(delay_p50=2, delay_p95=125))["ownDelay"] == "2.00 s · 2 min 05 s"


def test_what_the_service_did_not_count_is_not_called_tokens():
    uncounted = turn(
        metrics=metrics(tokens_per_second=None, output_tokens=None, gap_p50=None),
        output_tokens=None,
        prompt_tokens=None,
        thought_tokens=None,
        first_thought=0.4,
        thought_tokens_per_second=None,
        hops=1,
        retries=0,
    )
    words = details(uncounted)
    assert words["answerTokens"] == words["prompt"] == words["thoughts"] == "not counted"
    assert words["gaps"] == "—"
    assert words["requests"] == "1"
    assert "Chunks per second: 11.0" in all_words(uncounted)
    assert "Tokens per second" not in all_words(uncounted)


def test_an_answer_without_thoughts_has_none():
    words = details(turn(thought_tokens=None, first_thought=None))
    assert words["thoughts"] == "none"


def test_all_figures_are_lines_that_name_them():
    lines = all_words(turn(model="gemini-4-argon", metrics=metrics())).splitlines()
    assert lines[:5] == [
        "Model: gemini-4-argon",
        "Time to first chunk: 0.42 s",
        "Tokens per second: 60.0",
        "Total time: 4.20 s",
        "Chunks: 40",
    ]
    assert all(": " in line for line in lines)
    assert lines[5] == "First text: 0.50 s"


def test_as_where_the_user_lives(in_germany):
    assert size(4100) == "4,1 kB"
    words = live_details(figures())
    assert (words["ownDelay"], words["characters"]) == ("20 ms · 0,20 s", "900 · 880")


def test_names_are_in_the_language_of_the_user(bracketed):
    words = all_words(turn()).splitlines()
    assert words[0].startswith("««Model»: ")
    assert words[-1].startswith("««Bytes up · down»: ")
