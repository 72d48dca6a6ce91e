import pytest

from desktop import words
from desktop.ui.setting_units import counted, counting, measured, measuring


@pytest.mark.parametrize(
    ("name", "count", "said"),
    [
        ("retries", 0, "0 times"),
        ("retries", 1, "1 time"),
        ("hops", 1, "1 request"),
        ("max_output_tokens", 8192, "8192 tokens"),
        ("attach_from", 10_000, "10000 characters"),
        ("presets", 1, "1 preset"),
        ("shortcuts", 2, "2 keys of your own"),
        ("programs", 3, "3 programs"),
        ("bridge_port", 8700, "8700"),
    ],
)
def test_counts(name, count, said):
    assert counted(name, count) == said


@pytest.mark.parametrize(
    ("name", "value", "said"), [("idle_s", 60.0, "60 s"), ("temperature", 0.125, "0.125")]
)
def test_measures(name, value, said):
    assert measured(name, value) == said


def test_where_the_user_lives(in_germany):
    assert measured("idle_s", 1.5) == "1,5 s"


def test_a_language_puts_the_number_where_it_wants(bracketed):
    words.use(lambda text, comment, n: {"{count} times": "max. {count}-mal"}.get(text, text))
    assert counting("retries", 2) == "max. {count}-mal"
    assert counted("retries", 2) == "max. 2-mal"
    assert measuring("idle_s") == "{count} s"
