import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.latency_meter import LatencyMeter
from desktop.core.metrics import RECENT
from desktop.core.usage import Usage


class TestLatencyMeter:
    def test_counts_from_the_request_not_from_the_click(self):
        meter = LatencyMeter(10.0)
        meter.sent(12.0)
        meter.arrived(12.5)
        meter.text_arrived(13.0, 4)
        meter.painted(13.1, 4)
        meter.painted(15.0, 8)
        meter.text_arrived(13.5, 4)
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
        meter.text_arrived(6.0, 4)
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
            meter.text_arrived(float(second), 4)
        assert meter.summary(5.0).tokens_per_second is None
        meter.usage = Usage(output_tokens=100)
        assert meter.summary(5.0).tokens_per_second == pytest.approx(25.0)
        assert meter.summary(5.0).chunks_per_second == pytest.approx(1.0)

    def test_a_span_too_short_to_tell_counts_the_whole_time(self):
        meter = LatencyMeter(0.0)
        meter.sent(0.0)
        meter.text_arrived(2.0, 4)
        meter.usage = Usage(output_tokens=10)
        assert meter.tokens_per_second(2.0) == pytest.approx(5.0)

    def test_no_time_at_all_gives_no_rate(self):
        meter = LatencyMeter(0.0)
        meter.text_arrived(0.0, 4)
        meter.usage = Usage(output_tokens=10)
        assert meter.tokens_per_second(0.0) is None

    def test_a_second_is_no_stall_yet(self):
        meter = LatencyMeter(0.0)
        for at in (0.0, 0.125, 0.25, 0.375, 0.5, 1.5, 2.625):
            meter.text_arrived(at, 4)
        assert meter.summary(3.0).stalls == 1

    def test_what_is_shown_and_when_it_was_asked_never_go_beyond_what_can_be(self):
        meter = LatencyMeter(10.0)
        meter.sent(9.5)
        meter.text_arrived(11.0, 8)
        meter.painted(11.0, 8)
        meter.passed(4)
        assert meter.shown == 8
        words = {"engine": "gemini", "model": "m", "ending": "complete"}
        latency = meter.latency("t", **words, asked_at=0.0, ended_at=12.0)
        assert latency.asked == 0.0

    def test_a_stall_is_longer_than_a_second_and_five_times_the_median(self):
        meter = LatencyMeter(0.0)
        at = 0.0
        for gap in [0.1] * 20 + [0.9, 1.1]:
            at += gap
            meter.text_arrived(at, 4)
        assert meter.summary(at).stalls == 1
        assert meter.summary(at).gap_max == pytest.approx(1.1)

    def test_long_gaps_all_the_way_are_no_stalls(self):
        meter = LatencyMeter(0.0)
        for second in range(0, 20, 2):
            meter.text_arrived(float(second), 4)
        assert meter.summary(20.0).stalls == 0

    @given(st.lists(st.floats(0, 100), min_size=2, max_size=50))
    def test_live_figures_agree_with_the_summary(self, gaps):
        meter = LatencyMeter(0.0)
        at = 0.0
        for gap in gaps:
            at += gap
            meter.text_arrived(at, 4)
        live, summary = meter.live(at), meter.summary(at)
        assert live.first_chunk_latency == summary.first_chunk_latency
        assert live.chunks_per_second == summary.chunks_per_second
        assert live.total_time == summary.total_time
        assert live.chunk_count == summary.chunk_count == len(gaps)


WORDS = {"engine": "gemini", "model": "m", "ending": "complete"}


def kept(meter, ended_at=20.0):
    return meter.latency("t", **WORDS, asked_at=1_700_000_000.0, ended_at=ended_at)


class TestMarks:
    def test_every_mark_counts_from_the_request(self):
        meter = LatencyMeter(9.5)
        meter.sent(10.0)
        meter.written(10.1)
        meter.headers(10.4)
        meter.thought_arrived(10.6)
        meter.thought_arrived(10.7)
        meter.text_arrived(11.0, 5)
        meter.text_arrived(12.0, 5)
        meter.painted(11.1, 5)
        meter.painted(12.1, 10)
        meter.end_painted(12.2)
        meter.end_painted(99.0)
        latency = kept(meter, 12.05)
        assert latency.asked == pytest.approx(-0.5)
        assert latency.written == pytest.approx(0.1)
        assert latency.headers == pytest.approx(0.4)
        assert latency.first_thought == pytest.approx(0.6)
        assert latency.metrics.first_chunk_latency == pytest.approx(0.6)
        assert latency.metrics.first_text_latency == pytest.approx(1.0)
        assert latency.metrics.first_paint_latency == pytest.approx(1.1)
        assert latency.arrivals == pytest.approx((1.0, 2.0))
        assert latency.last_text == pytest.approx(2.0)
        assert latency.end_painted == pytest.approx(2.2)
        assert latency.metrics.total_time == pytest.approx(2.05)
        assert (latency.delay_p50, latency.delay_p95) == pytest.approx((0.1, 0.1))

    def test_what_never_came_is_not_known(self):
        latency = kept(LatencyMeter(1.0), 2.0)
        assert (latency.written, latency.headers, latency.first_thought) == (None, None, None)
        assert (latency.last_text, latency.end_painted, latency.delay_p50) == (None, None, None)
        assert (latency.prompt_tokens, latency.thought_tokens_per_second) == (None, None)
        assert latency.asked == 0
        assert latency.arrivals == ()

    def test_the_request_that_was_answered_counts(self):
        meter = LatencyMeter(0.0)
        for start in (0.0, 5.0):
            meter.sent(start)
            meter.written(start + 0.1)
            meter.headers(start + 0.2)
        meter.text_arrived(6.0, 1)
        meter.written(8.0)  # of a later hop
        meter.headers(8.1)
        latency = kept(meter)
        assert (latency.written, latency.headers) == pytest.approx((5.1, 5.2))
        assert latency.metrics.requests == 2

    def test_counts_and_bytes_are_kept(self):
        meter = LatencyMeter(0.0)
        meter.usage = Usage(prompt_tokens=3, output_tokens=40, thought_tokens=50)
        meter.hops, meter.retries, meter.bytes_up, meter.bytes_down = 2, 1, 700, 9000
        latency = kept(meter)
        assert (latency.prompt_tokens, latency.output_tokens, latency.thought_tokens) == (3, 40, 50)
        assert (latency.hops, latency.retries) == (2, 1)
        assert (latency.bytes_up, latency.bytes_down) == (700, 9000)
        assert (latency.turn_id, latency.asked_at) == ("t", 1_700_000_000.0)
        assert (latency.engine, latency.model, latency.ending) == ("gemini", "m", "complete")


class TestThoughtSpeed:
    def meter(self):
        meter = LatencyMeter(0.0)
        meter.sent(0.0)
        meter.thought_arrived(1.0)
        return meter

    def test_is_thought_tokens_from_the_first_thought_to_the_first_text(self):
        meter = self.meter()
        meter.text_arrived(3.0, 1)
        assert meter.thought_tokens_per_second(9.0) is None
        meter.usage = Usage(thought_tokens=100, output_tokens=7)
        assert meter.thought_tokens_per_second(9.0) == pytest.approx(50.0)

    def test_is_up_to_now_while_there_is_no_text(self):
        meter = self.meter()
        meter.usage = Usage(thought_tokens=100)
        assert meter.thought_tokens_per_second(5.0) == pytest.approx(25.0)

    def test_is_not_told_of_a_span_too_short_to_tell(self):
        meter = self.meter()
        meter.usage = Usage(thought_tokens=100)
        assert meter.thought_tokens_per_second(1.01) is None

    def test_needs_a_thought_that_was_seen(self):
        meter = LatencyMeter(0.0)
        meter.usage = Usage(thought_tokens=100)
        assert meter.thought_tokens_per_second(5.0) is None


class TestOwnDelay:
    def test_a_paint_shows_all_pieces_that_it_covers_and_no_half_of_one(self):
        meter = LatencyMeter(0.0)
        for at in (1.0, 2.0, 3.0):
            meter.text_arrived(at, 10)
        meter.painted(3.5, 25)
        assert (meter.received, meter.shown) == (30, 25)
        meter.painted(4.0, 30)
        assert list(meter._delays) == pytest.approx([2.5, 1.5, 1.0])

    def test_what_nobody_looks_at_has_no_delay(self):
        meter = LatencyMeter(0.0)
        for at in (1.0, 2.0, 3.0):
            meter.text_arrived(at, 10)
        meter.passed(20)
        meter.painted(3.5, 30)
        assert list(meter._delays) == pytest.approx([0.5])
        assert kept(meter).metrics.first_paint_latency == pytest.approx(3.5)

    def test_a_paint_without_text_is_no_first_paint(self):
        meter = LatencyMeter(0.0)
        meter.painted(1.0, 0)
        assert meter.live(2.0).first_paint_latency is None

    def test_the_live_figures_look_at_the_last_pieces_only(self):
        meter = LatencyMeter(0.0)
        for number in range(RECENT + 50):
            meter.text_arrived(float(number), 1)
            meter.painted(number + (9.0 if number < 50 else 0.5), number + 1)
        live = meter.live(1000.0)
        assert (live.delay_p50, live.delay_p95) == pytest.approx((0.5, 0.5))
        assert (live.received, live.shown) == (RECENT + 50, RECENT + 50)

    @given(st.lists(st.tuples(st.floats(0, 2), st.integers(1, 9), st.booleans()), max_size=40))
    def test_percentiles_are_those_of_statistics_on_the_same_data(self, steps):
        meter, now, expected = LatencyMeter(0.0), 0.0, []
        waiting = []
        for gap, size, is_painted in steps:
            now += gap
            meter.text_arrived(now, size)
            waiting.append(now)
            if is_painted:
                now += 0.01
                meter.painted(now, meter.received)
                expected += [now - at for at in waiting]
                waiting.clear()
        latency = kept(meter, now)
        assert meter.shown <= meter.received
        if len(expected) > 1:
            cuts = statistics.quantiles(expected, n=100, method="inclusive")
            assert latency.delay_p50 == pytest.approx(cuts[49], abs=1e-6)
            assert latency.delay_p95 == pytest.approx(cuts[94], abs=1e-6)
        elif not expected:
            assert latency.delay_p50 is None
