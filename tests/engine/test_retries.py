import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import ConnectionFailed, RateLimited, RequestRejected, TimedOut
from desktop.engine.retries import LONGEST_WAIT_S, Retries

FAULT = ConnectionFailed("gone")


def test_without_retries_the_first_fault_is_final():
    assert Retries().wait_s(2, FAULT) is None


def test_asks_again_as_often_as_allowed():
    retries = Retries(attempts=2, chance=lambda: 0.0)
    assert [retries.wait_s(n, FAULT) for n in (2, 3, 4)] == [0.5, 1.0, None]


@given(st.integers(2, 60), st.floats(0, 1, exclude_max=True))
def test_waits_stay_bounded(attempt, chance):
    wait_s = Retries(attempts=100, chance=lambda: chance).wait_s(attempt, FAULT)
    assert wait_s is not None
    assert 0.5 <= wait_s <= LONGEST_WAIT_S * 1.5


def test_waits_are_spread_by_chance():
    waits = {Retries(attempts=1).wait_s(2, FAULT) for _ in range(50)}
    assert len(waits) > 1
    assert all(wait is not None and 0.5 <= wait <= 0.75 for wait in waits)


def test_keeps_to_the_advised_wait():
    assert Retries(attempts=1).wait_s(2, RateLimited("slow", retry_after_s=17.0)) == 17.0


def test_gives_up_when_the_advised_wait_is_too_long():
    assert Retries(attempts=1).wait_s(2, RateLimited("slow", retry_after_s=3600.0)) is None


def test_gives_up_at_once_when_the_limit_of_the_day_is_reached():
    today = RateLimited("slow", retry_after_s=5.0, quota="GenerateRequestsPerDayPerModel = 50")
    assert Retries(attempts=5).wait_s(2, today) is None
    this_minute = RateLimited("slow", retry_after_s=5.0, quota="GenerateRequestsPerMinute = 5")
    assert Retries(attempts=5).wait_s(2, this_minute) == 5.0


@pytest.mark.parametrize("error", [RequestRejected("no"), TimedOut("idle", 1.0)])
def test_never_repeats_what_would_fail_again_or_double_an_answer(error):
    assert Retries(attempts=5).wait_s(2, error) is None


def test_repeats_after_a_time_out_before_the_answer():
    assert Retries(attempts=1, chance=lambda: 0.0).wait_s(2, TimedOut("connect", 1.0)) == 0.5
