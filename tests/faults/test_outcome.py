from dataclasses import replace

import pytest

from tests.faults.outcome import LONGEST_HOLD_S, Expected, Outcome, how_much

EXPECTED = Expected(ending="failed network", text="part", says="lost")
GOOD = Outcome(ending="failed network", sentence="It was lost.", shown="part", kept="part")


def test_what_went_as_expected_misses_nothing():
    assert EXPECTED.misses(GOOD) == []


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"ending": "finished"}, "ended as finished"),
        ({"shown": "none"}, "none of the text shown"),
        ({"kept": "all"}, "all of the text kept"),
        ({"sentence": "Hm."}, "said “Hm.”"),
        ({"is_sound": False}, "the database is damaged"),
        ({"longest_hold_s": LONGEST_HOLD_S + 1}, "1.5 s held up"),
        ({"goes_on": False}, "goes on: False"),
    ],
)
def test_each_thing_that_went_otherwise_is_named(change, words):
    assert EXPECTED.misses(replace(GOOD, **change)) == [words]


def test_how_much_of_a_text_there_is():
    assert [how_much(text, "a b") for text in ("", " ", "a", "a b")] == [
        "none", "none", "part", "all",
    ]  # fmt: skip
