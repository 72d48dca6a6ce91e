"""Chunks come in bursts, and text goes out evenly, whole and in time."""

import itertools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.core.pacing import FRAME_S, LAG_S, LONGEST_CLUSTER, Pacer, code_points
from desktop.core.stalls import STALL_S

HIGH, LOW = "\ud83d", "\ude00"
TEXTS = st.text(alphabet=["a", "b", ".", "-", "漢", "👩", HIGH, LOW], max_size=30)
"""In the tests a dash is what joins: to the stub below, ``a-b-`` is one cluster."""

STEPS = st.floats(0, 0.5)
EVENTS = st.lists(st.tuples(STEPS, st.none() | TEXTS), max_size=40)
"""What happens, each a time after the former: a take or a chunk."""


def clusters(text, place):
    """A stub: dots go with what is before them, dashes with what is before and after."""
    place = code_points(text, place)
    while 0 < place < len(text) and (text[place] in ".-" or text[place - 1] == "-"):
        place = code_points(text, place - 1)
    return place


def play(pacer, events):
    """Plays events; gives each with its time: what arrived, or what was taken."""
    now = 0.0
    for step, text in events:
        now += step
        if text is None:
            yield now, None, pacer.take(now)
        else:
            pacer.add(text, now)
            yield now, text, None


def steady(pacer, size, gap_s, until_s, frames=(FRAME_S,)):
    """Chunks of one size at one gap; gives the takes as times and sizes, each at its frame."""
    chunk_at, frame_at, turn = 0.0, 0.0, itertools.cycle(frames)
    while frame_at < until_s:
        frame_at += next(turn)
        while chunk_at <= frame_at:
            pacer.add("x" * size, chunk_at)
            chunk_at += gap_s
        yield frame_at, len(pacer.take(frame_at))


class TestText:
    @given(EVENTS, st.sampled_from([code_points, clusters]))
    def test_what_goes_out_is_what_came_in(self, events, boundary):
        pacer = Pacer(boundary)
        received = shown = ""
        for _, text, taken in play(pacer, events):
            received += text or ""
            shown += taken or ""
            assert received.startswith(shown)
            assert pacer.received == len(received)
            assert pacer.shown == len(shown)
            assert pacer.waiting == len(received) - len(shown)
        assert shown + pacer.flush() == received
        assert pacer.waiting == 0
        assert pacer.shown == pacer.received

    @given(EVENTS)
    def test_a_pair_is_never_cut(self, events):
        pacer = Pacer()
        whole = "".join(text for _, text in events if text)
        pairs = {at + 1 for at in range(len(whole)) if whole[at : at + 2] == HIGH + LOW}
        arrived = []
        for now, text, taken in play(pacer, events):
            if text:
                arrived.append((now, pacer.received))
            elif taken and pacer.shown in pairs:
                # Only where the other half had not come when the first one was overdue.
                assert pacer.shown == pacer.received
                assert any(at <= now - LAG_S for at, end in arrived if end == pacer.shown)

    @given(EVENTS)
    def test_no_cluster_is_cut_but_one_that_grew_when_it_was_overdue(self, events):
        pacer = Pacer(clusters)
        received = shown = ""
        arrived = []
        for now, text, taken in play(pacer, events):
            received += text or ""
            shown += taken or ""
            if text:
                arrived.append((now, len(received)))
            end = len(shown)
            if not taken or clusters(received, end) == end < len(received):
                continue
            # All there was, because something of the last cluster, or half a pair, was overdue.
            whole = len(received) - received.endswith(HIGH)
            assert end in {whole, len(received)}
            overdue = max((size for at, size in arrived if at <= now - LAG_S), default=0)
            assert overdue > clusters(received, len(received) - 1) or overdue > whole - 1


class TestLag:
    @given(EVENTS, st.sampled_from([code_points, clusters]))
    def test_nothing_waits_longer_than_the_lag(self, events, boundary):
        pacer = Pacer(boundary)
        arrived = []
        for now, text, taken in play(pacer, events):
            if text is not None:
                arrived.append((now, pacer.received))
            if taken is not None:
                overdue = max((size for at, size in arrived if at <= now - LAG_S), default=0)
                assert pacer.shown >= overdue

    @pytest.mark.parametrize("size", [1, 20, 100_000])
    def test_a_burst_of_100_kb_is_caught_up_within_the_lag(self, size):
        pacer = Pacer()
        for _ in range(100_000 // size):
            pacer.add("x" * size, 1.0)
        takes = [len(pacer.take(1.0 + frame * FRAME_S)) for frame in range(9)]
        assert sum(takes) == 100_000
        assert max(takes) < 40_000

    def test_the_rest_is_due_when_the_lag_is_over(self):
        pacer = Pacer()
        pacer.add("one two", 1.0)
        assert pacer.take(1.24) == "one tw"
        assert pacer.due(1.24) == pytest.approx(0.01)
        assert pacer.take(1.25) == "o"

    def test_text_that_came_at_an_earlier_time_counts_as_late_as_the_one_before(self):
        pacer = Pacer()
        pacer.add("one", 2.0)
        pacer.add("two", 1.0)
        assert pacer.take(2.0 + LAG_S - 0.001) == "onetw"
        assert pacer.take(2.0 + LAG_S) == "o"


class TestFirstText:
    @given(st.text(alphabet="ab漢", min_size=2), st.floats(0, 0.01))
    def test_a_part_of_it_shows_at_once(self, text, later):
        pacer = Pacer()
        pacer.add(text, 5.0)
        assert pacer.due(5.0) == 0
        assert pacer.take(5.0 + later)

    def test_it_is_a_whole_cluster(self):
        pacer = Pacer(clusters)
        pacer.add("a-b-c def", 0.0)
        assert pacer.take(0.0) == "a-b-c"

    def test_a_single_character_may_still_grow_and_waits_for_the_next(self):
        pacer = Pacer(clusters)
        pacer.add("a", 0.0)
        assert pacer.take(0.0) == ""
        pacer.add(".b", 0.1)
        assert pacer.take(0.1) == "a."

    def test_text_after_a_pause_shows_at_the_next_take(self):
        pacer = Pacer()
        pacer.add("one", 0.0)
        pacer.take(0.5)
        pacer.add("twenty characters of", 3.0)
        assert pacer.due(3.0) == 0
        assert 2 <= len(pacer.take(3.0)) <= 7


class TestEvenness:
    def test_a_chunk_is_spread_over_the_time_to_the_next(self):
        takes = [size for at, size in steady(Pacer(), 40, 0.15, 6) if at > 2]
        assert min(takes) >= 8
        assert max(takes) <= 10

    @given(st.integers(1, 300), st.floats(0.005, LAG_S))
    @example(40, 0.15)
    @example(3, LAG_S)
    def test_steady_chunks_give_a_steady_flow(self, size, gap_s):
        takes = [size for at, size in steady(Pacer(), size, gap_s, 6) if at > 2]
        assert max(takes) <= 2 * sum(takes) / len(takes) + 1

    @given(
        st.integers(20, 300),
        st.floats(0.05, LAG_S),
        st.lists(st.floats(0.01, 0.06), min_size=1, max_size=7),
    )
    def test_irregular_frames_give_text_as_they_are_long(self, size, gap_s, frames):
        pacer = Pacer()
        takes = list(steady(pacer, size, gap_s, 6, frames))
        for (before, _), (now, taken) in itertools.pairwise(takes):
            if now > 2:
                assert taken <= 2 * (size / gap_s) * (now - before) + 2

    def test_many_chunks_in_one_packet_are_one_burst(self):
        pacer = Pacer()
        takes = []
        for frame in range(180):
            if frame % 6 == 0:
                for _ in range(10):
                    pacer.add("x" * 6, frame * FRAME_S)
            takes.append(len(pacer.take(frame * FRAME_S)))
        assert max(takes[60:]) <= 14
        assert min(takes[60:]) >= 6

    def test_dense_chunks_hardly_wait(self):
        pacer = Pacer()
        for at, _ in steady(pacer, 20, 0.005, 6):
            if at > 2:
                assert pacer.waiting <= 4 * 20

    def test_a_stall_is_no_usual_gap(self):
        pacer, other = Pacer(), Pacer()
        other.add("x" * 90, 4 * STALL_S)
        for now in range(5):
            pacer.flush()
            pacer.add("x" * 90, now * STALL_S)
        assert len(pacer.take(4 * STALL_S)) == len(other.take(4 * STALL_S)) == 16

    def test_a_flow_too_slow_for_a_character_a_frame_loses_none_of_it(self):
        takes = [size for at, size in steady(Pacer(), 2, 0.2, 8) if at > 2]
        assert max(takes) == 1
        assert sum(takes) == pytest.approx(60, abs=2)


class TestHalves:
    def test_a_first_half_waits_for_the_other(self):
        pacer = Pacer()
        pacer.add("ab" + HIGH, 0.0)
        assert pacer.take(0.2) == "a"
        pacer.add(LOW + "c", 0.21)
        assert pacer.take(0.25) == "b" + HIGH + LOW

    def test_a_first_half_that_is_overdue_goes_alone(self):
        pacer = Pacer()
        pacer.add("a" + HIGH, 0.0)
        assert pacer.take(LAG_S) == "a" + HIGH
        pacer.add(LOW, 1.0)
        assert pacer.flush() == LOW

    def test_a_first_half_alone_is_nothing_to_show(self):
        pacer = Pacer()
        pacer.add(HIGH, 0.0)
        assert pacer.take(0.2) == ""
        assert pacer.take(LAG_S) == HIGH

    @pytest.mark.parametrize(
        ("text", "ends"),
        [(HIGH + LOW, [0, 0, 2]), (LOW + HIGH, [0, 1, 2]), (HIGH + "a", [0, 1, 2]), ("", [0])],
        ids=ascii,
    )
    def test_only_pairs_are_kept_together(self, text, ends):
        assert [code_points(text, place) for place in range(len(text) + 1)] == ends


class TestClusters:
    def test_what_is_overdue_takes_the_rest_of_its_cluster_along(self):
        pacer = Pacer(clusters)
        pacer.add("one a-", 0.0)
        pacer.take(0.2)
        pacer.add("b two", 0.24)
        assert pacer.take(LAG_S) == "a-b"

    def test_a_cluster_that_still_grows_when_it_is_overdue_goes_as_far_as_it_has_come(self):
        pacer = Pacer(clusters)
        pacer.add("a-", 0.0)
        pacer.add("b-", 0.2)
        assert pacer.take(0.24) == ""
        assert pacer.take(LAG_S) == "a-b-"

    def test_but_not_with_half_a_pair_that_has_just_come(self):
        pacer = Pacer(clusters)
        pacer.add("a-", 0.0)
        pacer.add("b-" + HIGH, 0.2)
        assert pacer.take(LAG_S) == "a-b-"
        assert pacer.waiting == 1

    @pytest.mark.parametrize(("size", "taken"), [(5, 5), (6, 7)])
    def test_a_cluster_without_end_is_cut_when_it_is_overdue(self, size, taken):
        pacer = Pacer(lambda text, place: place if place in {0, len(text)} else 0)
        pacer.add("a" * (size - 1) + ("a" if size == 5 else HIGH), 0.0)
        pacer.add(LOW + "a" * 10 * LONGEST_CLUSTER, 0.24)
        assert pacer.take(0.24) == ""
        assert len(pacer.take(LAG_S)) == taken


class TestTime:
    def test_nothing_waits_in_the_beginning(self):
        pacer = Pacer()
        assert pacer.take(1.0) == ""
        assert pacer.flush() == ""
        assert pacer.due(1.0) is None
        pacer.add("", 1.0)
        assert pacer.due(1.0) is None

    def test_a_take_at_the_same_or_an_earlier_time_gives_nothing(self):
        pacer = Pacer()
        pacer.add("x" * 100, 1.0)
        assert pacer.take(1.05)
        for now in (1.05, 1.0, 0.0, float("-inf")):
            assert pacer.take(now) == ""
        assert pacer.take(1.1)

    def test_all_is_taken_at_the_end_of_time(self):
        pacer = Pacer()
        pacer.add("x" * 100, 1.0)
        assert pacer.take(float("inf")) == "x" * 100

    def test_the_next_take_is_worth_it_a_frame_later(self):
        pacer = Pacer()
        pacer.add("x" * 100, 1.0)
        pacer.take(1.01)
        assert pacer.due(1.01) == pytest.approx(FRAME_S)
        assert pacer.due(1.03) == pytest.approx(FRAME_S - 0.02)
        assert pacer.due(1.1) == 0

    def test_text_after_a_flush_flows_as_before(self):
        pacer = Pacer()
        pacer.add("x" * 100, 1.0)
        pacer.take(1.0)
        pacer.flush()
        pacer.add("x" * 100, 1.05)
        assert pacer.take(1.05) == ""
        assert 10 < len(pacer.take(1.1)) < 50
