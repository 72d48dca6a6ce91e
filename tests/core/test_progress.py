from hypothesis import given
from hypothesis import strategies as st

from desktop.core.progress import DEFAULT_LIMIT_TOKENS, ProgressEstimate


@given(
    st.lists(st.tuples(st.integers(0, 5000), st.none() | st.integers(0, 100_000))),
    st.none() | st.integers(1, 10_000),
)
def test_never_goes_back_and_never_says_done(steps, limit):
    estimate = ProgressEstimate(limit)
    before = (0, 0)
    for characters, counted in steps:
        estimate.add(characters, counted)
        now = (estimate.percent, estimate.estimated_tokens)
        assert now >= before
        assert now[1] >= before[1]
        assert 0 <= estimate.percent <= 99
        before = now


def test_counts_four_characters_a_token_until_the_service_counts():
    estimate = ProgressEstimate(100)
    estimate.add(40)
    assert (estimate.estimated_tokens, estimate.percent) == (10, 10)
    estimate.add(40, 50)
    assert estimate.estimated_tokens == 50
    estimate.add(8)
    assert estimate.estimated_tokens == 52


def test_without_a_limit_the_models_own_is_taken():
    estimate = ProgressEstimate(None)
    estimate.add(DEFAULT_LIMIT_TOKENS * 2)
    assert estimate.percent == 50


def test_is_due_ten_times_a_second():
    estimate = ProgressEstimate(None)
    told = [estimate.due(at) for at in (5.0, 5.05, 5.125, 5.15, 5.25)]
    assert told == [True, False, True, False, True]
