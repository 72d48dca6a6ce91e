import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.expectation import Expectation


def test_without_experience_it_is_the_share_of_the_limit():
    guess = Expectation()
    guess.note(1.0, 500, 12)
    assert (guess.tokens, guess.percent, guess.limit_percent) == (500, 12, 12)
    assert guess.remaining_s() is None
    assert guess.usual_tokens is None


@pytest.mark.parametrize(
    ("tokens", "percent"), [(0, 0), (50, 40), (100, 80), (200, 89), (1900, 98), (10**9, 98)]
)
def test_an_answer_of_the_usual_length_is_nearly_there(tokens, percent):
    guess = Expectation(100)
    guess.note(1.0, tokens, 0)
    assert guess.percent == percent


def test_what_is_left_follows_from_the_rate_so_far():
    guess = Expectation(100)
    guess.note(1.0, 10, 0)
    assert guess.remaining_s() is None
    guess.note(1.25, 40, 0)
    assert guess.remaining_s() is None  # too short a time to tell
    guess.note(3.0, 50, 0)
    assert guess.remaining_s() == pytest.approx(2.5)
    guess.note(9.0, 100, 0)
    assert guess.remaining_s() is None  # longer than usual: nobody knows


def test_an_estimate_that_was_too_high_stands():
    guess = Expectation(100)
    guess.note(1.0, 50, 0)
    guess.note(2.0, 40, 0)
    assert guess.tokens == 50


def test_an_answer_that_does_not_grow_gives_no_guess():
    guess = Expectation(100)
    guess.note(1.0, 10, 0)
    guess.note(9.0, 10, 0)
    assert guess.remaining_s() is None


@pytest.mark.parametrize("nothing", [None, 0, -5])
def test_nothing_usual_is_nothing_usual(nothing):
    assert Expectation(nothing).usual_tokens is None


@given(
    st.none() | st.integers(1, 10_000),
    st.lists(st.tuples(st.floats(0, 5), st.integers(0, 100_000), st.integers(0, 100)), max_size=40),
)
def test_it_never_goes_back_and_never_says_it_is_done(usual, steps):
    guess, before, now = Expectation(usual), 0, 0.0
    for gap_s, tokens, limit in steps:
        now += gap_s
        guess.note(now, tokens, limit)
        assert before <= guess.percent <= 99
        before = guess.percent
        left_s = guess.remaining_s()
        assert left_s is None or left_s > 0
