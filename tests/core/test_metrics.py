import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.metrics import LatencyMeter, percentile

TIMES = st.floats(0, 1e6, allow_nan=False)


@given(st.lists(TIMES, min_size=2), st.integers(1, 99))
def test_percentiles_are_those_of_statistics(values, percent):
    expected = statistics.quantiles(values, n=100, method="inclusive")[percent - 1]
    assert percentile(sorted(values), percent) == pytest.approx(expected, abs=1e-6)


def test_percentile_of_one_value_is_that_value():
    assert percentile([3.0], 95) == 3.0


class TestLatencyMeter:
    def test_counts_from_the_request_not_from_the_click(self):
        meter = LatencyMeter(10.0)
        meter.sent(12.0)
        meter.arrived(12.5)
        meter.text_arrived(13.0)
        meter.painted(13.1)
        meter.painted(15.0)
        meter.text_arrived(13.5)
        figures = meter.summary(14.0)
        assert figures.first_chunk_latency == pytest.approx(0.5)
        assert figures.first_text_latency == pytest.approx(1.0)
        assert figures.first_paint_latency == pytest.approx(1.1)
        assert figures.total_time == pytest.approx(2.0)
        assert figures.chunk_count == 2
        assert figures.requests == 1

    def test_a_second_request_does_not_move_time_zero(self):
        meter = LatencyMeter(0.0)
        meter.sent(1.0)
        meter.sent(5.0)
        meter.text_arrived(6.0)
        assert meter.summary(6.0).first_chunk_latency == pytest.approx(5.0)
        assert meter.summary(6.0).requests == 2

    def test_nothing_came(self):
        figures = LatencyMeter(1.0).summary(3.0)
        assert figures.first_chunk_latency is None
        assert figures.gap_p50 is None
        assert figures.chunks_per_second is None
        assert figures.tokens_per_second is None
        assert figures.total_time == pytest.approx(2.0)

    def test_tokens_per_second_needs_the_services_own_count(self):
        meter = LatencyMeter(0.0)
        meter.sent(0.0)
        for second in range(1, 6):
            meter.text_arrived(float(second))
        assert meter.summary(5.0).tokens_per_second is None
        meter.output_tokens = 100
        assert meter.summary(5.0).tokens_per_second == pytest.approx(25.0)
        assert meter.summary(5.0).chunks_per_second == pytest.approx(1.0)

    def test_a_span_too_short_to_tell_counts_the_whole_time(self):
        meter = LatencyMeter(0.0)
        meter.sent(0.0)
        meter.text_arrived(2.0)
        meter.output_tokens = 10
        assert meter.tokens_per_second(2.0) == pytest.approx(5.0)

    def test_no_time_at_all_gives_no_rate(self):
        meter = LatencyMeter(0.0)
        meter.text_arrived(0.0)
        meter.output_tokens = 10
        assert meter.tokens_per_second(0.0) is None

    def test_a_stall_is_longer_than_a_second_and_five_times_the_median(self):
        meter = LatencyMeter(0.0)
        at = 0.0
        for gap in [0.1] * 20 + [0.9, 1.1]:
            at += gap
            meter.text_arrived(at)
        assert meter.summary(at).stalls == 1
        assert meter.summary(at).gap_max == pytest.approx(1.1)

    def test_long_gaps_all_the_way_are_no_stalls(self):
        meter = LatencyMeter(0.0)
        for second in range(0, 20, 2):
            meter.text_arrived(float(second))
        assert meter.summary(20.0).stalls == 0

    @given(st.lists(st.floats(0, 100), min_size=2, max_size=50))
    def test_live_figures_agree_with_the_summary(self, gaps):
        meter = LatencyMeter(0.0)
        at = 0.0
        for gap in gaps:
            at += gap
            meter.text_arrived(at)
        live, summary = meter.live(at), meter.summary(at)
        assert live.first_chunk_latency == summary.first_chunk_latency
        assert live.chunks_per_second == summary.chunks_per_second
        assert live.total_time == summary.total_time
        assert live.chunk_count == summary.chunk_count == len(gaps)
