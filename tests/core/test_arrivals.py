import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.arrivals import MOST_GAPS, MOST_POINTS, MOST_STALLS, Arrivals, Curve, Gaps
from desktop.core.metrics import LatencyMeter, percentile

GAPS = st.lists(
    st.one_of(st.just(0.0), st.floats(0, 0.3), st.floats(0.1, 12)), min_size=1, max_size=60
)


def ascending(values):
    return all(a <= b for a, b in pairwise(values))


@pytest.fixture
def arrivals():
    arrivals = Arrivals()
    arrivals.begin(100.0)
    return arrivals


class TestCurve:
    def test_it_is_empty_at_first(self):
        assert Curve().count == 0

    def test_it_keeps_few_points_however_many_come(self):
        curve = Curve()
        for number in range(50_000):
            curve.add(100 + number * 0.01, number)
        assert MOST_POINTS // 4 <= len(curve.times) <= MOST_POINTS
        assert curve.times[-1] == pytest.approx(100 + 499.99)
        assert curve.count == 49_999

    def test_no_point_is_off_by_more_than_a_slot(self):
        curve = Curve()
        for number in range(1, 20_000):
            curve.add(number * 0.01, number)
        for at, count in zip(curve.times, curve.counts, strict=True):
            assert at == pytest.approx(count * 0.01)

    def test_many_points_at_one_moment_are_one(self):
        curve = Curve()
        for number in range(2_000):
            curve.add(5.0, number)
        assert list(curve.times) == [5.0]
        assert curve.count == 1_999

    def test_points_far_apart_are_thinned_out_too(self):
        curve = Curve()
        for number in range(MOST_POINTS + 1):
            curve.add(number * 60.0, number)
        assert len(curve.times) <= MOST_POINTS

    @given(st.lists(st.tuples(st.floats(0, 1e6), st.integers(0, 10**9)), min_size=1))
    def test_it_only_rises(self, points):
        curve = Curve()
        for at, count in points:
            curve.add(at, count)
        assert ascending(list(curve.times))
        assert ascending(list(curve.counts))
        assert curve.count == max(count for _, count in points)

    def test_what_stood_still_rises_late(self):
        curve = Curve()
        curve.add(1.0, 10)
        curve.add(3.0, 10)
        curve.add(3.1, 20)
        assert list(zip(curve.times, curve.counts, strict=True)) == [
            (1.0, 10),
            (3.0, 10),
            (3.1, 20),
        ]


class TestGaps:
    @given(GAPS)
    def test_a_stall_is_what_the_figures_call_one(self, lengths):
        gaps, meter, at = Gaps(), LatencyMeter(0.0), 0.0
        for length in (0.0, *lengths):
            at += length
            gaps.arrived(at)
            meter.text_arrived(at)
        assert len(gaps.stalls(None)) == meter.summary(at).stalls

    @given(GAPS)
    def test_the_median_is_right_to_a_millisecond(self, lengths):
        gaps, at, moments = Gaps(), 0.0, [0.0]
        gaps.arrived(at)
        for length in lengths:
            at += length
            gaps.arrived(at)
            moments.append(at)
        exact = percentile(sorted(b - a for a, b in pairwise(moments)), 50)
        assert gaps.median_s == pytest.approx(exact, abs=0.001)

    def test_without_two_arrivals_there_is_no_median(self):
        gaps = Gaps()
        assert gaps.median_s == 0.0
        gaps.arrived(1.0)
        assert gaps.median_s == 0.0
        assert gaps.stalls(1.5) == []
        assert gaps.stalls(2.5) == [(1.0, 2.5)]

    def test_an_answer_that_is_slow_throughout_does_not_stall(self):
        gaps = Gaps()
        for number in range(20):
            gaps.arrived(number * 2.0)
        assert gaps.stalls(None) == []
        assert gaps.stalls(38.0 + 11.0) == [(38.0, 49.0)]

    def test_an_earlier_moment_is_taken_as_the_last(self):
        gaps = Gaps()
        for at in (5.0, 4.0, 5.0, 7.0):
            gaps.arrived(at)
        assert gaps.stalls(None) == [(5.0, 7.0)]

    def test_what_is_kept_is_bounded_and_the_median_stays(self):
        chance = random.Random(1)  # noqa: S311 - makes up gaps, guards nothing
        gaps, at = Gaps(), 0.0
        for _ in range(4 * MOST_GAPS):
            at += chance.choice([0.05, 0.25, 0.3, 0.35])
            gaps.arrived(at)
        assert len(gaps._long) <= MOST_GAPS
        assert gaps.median_s == pytest.approx(0.275, abs=0.03)

    def test_of_too_many_stalls_the_longest_are_kept(self):
        gaps, at = Gaps(), 0.0
        gaps.arrived(at)
        for number in range(MOST_STALLS + 10):
            for gap in (0.01, 0.01, 2.0 + number * 0.01):
                at += gap
                gaps.arrived(at)
        stalls = gaps.stalls(None)
        assert len(stalls) == MOST_STALLS
        assert min(end - start for start, end in stalls) == pytest.approx(2.1)


class TestArrivals:
    def test_before_a_question_there_is_nothing(self):
        arrivals = Arrivals()
        arrivals.rebase(1.0)
        arrivals.received(1.0, 5)
        arrivals.shown(1.0, 5)
        assert arrivals.zero is None
        assert arrivals.text_received.count == arrivals.text_shown.count == 0
        assert arrivals.stalls == []
        assert arrivals.words == "Nothing received yet"

    def test_the_time_axis_runs_until_the_end(self, arrivals):
        assert arrivals.run_to(101.0)
        assert arrivals.until == 101.0
        assert not arrivals.run_to(101.0)
        assert not arrivals.run_to(100.5)
        arrivals.ended(102.0)
        assert arrivals.run_to(103.0)
        assert not arrivals.run_to(104.0)
        assert arrivals.until == 102.0

    def test_what_comes_is_new(self, arrivals):
        arrivals.run_to(101.0)
        arrivals.received(101.0, 5)
        assert arrivals.run_to(101.0)
        arrivals.shown(101.0, 5)
        assert arrivals.run_to(101.0)
        assert not arrivals.run_to(101.0)

    def test_the_axis_ends_with_the_answer_even_if_it_had_run_further(self, arrivals):
        arrivals.received(100.5, 5)
        arrivals.run_to(101.0)
        arrivals.ended(100.9)
        assert arrivals.until == 100.9

    def test_text_shown_after_the_end_stretches_the_axis(self, arrivals):
        arrivals.received(101.0, 50)
        arrivals.shown(101.0, 20)
        arrivals.ended(101.2)
        arrivals.shown(101.5, 20)
        assert arrivals.until == 101.2
        arrivals.shown(101.6, 50)
        assert arrivals.until == 101.6

    def test_the_request_was_sent_later(self, arrivals):
        arrivals.rebase(100.3)
        assert arrivals.zero == 100.3

    def test_nothing_lies_before_the_axis(self, arrivals):
        arrivals.received(100.2, 3)
        arrivals.rebase(100.3)
        assert arrivals.zero == 100.2
        arrivals.shown(100.1, 3)
        assert arrivals.zero == 100.1

    def test_an_open_stall_counts_until_the_end(self, arrivals):
        arrivals.received(101.0, 10)
        arrivals.run_to(104.0)
        assert arrivals.stalls == [(101.0, 104.0)]
        arrivals.ended(104.5)
        assert arrivals.stalls == []

    def test_a_new_question_forgets_the_last(self, arrivals):
        arrivals.received(101.0, 10)
        arrivals.ended(102.0)
        arrivals.begin(200.0)
        assert not arrivals.is_over
        assert (arrivals.zero, arrivals.until) == (200.0, 200.0)
        assert arrivals.text_received.count == 0

    def test_in_words(self, arrivals):
        assert arrivals.words == "Nothing received yet"
        arrivals.received(100.5, 1)
        assert arrivals.words == "1 character received, 0 shown, no stalls"
        arrivals.received(100.5, 2)
        arrivals.received(100.5, 3)
        arrivals.received(103.5, 1200)
        assert arrivals.words == "1,200 characters received, 0 shown, 1 stall of 3.0 s"
        for number in range(1, 5):
            arrivals.received(103.5 + number * 0.1, 1200 + number * 10)
        arrivals.received(105.3, 1240)
        arrivals.shown(105.3, 1240)
        words = "1,240 characters received, 1,240 shown, 2 stalls, the longest 3.0 s"
        assert arrivals.words == words

    def test_an_answer_without_text_in_words(self, arrivals):
        arrivals.ended(101.0)
        assert arrivals.words == "Nothing received"
