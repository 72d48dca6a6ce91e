import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.events import (
    HopStarted,
    ProgressMade,
    RequestSent,
    TextDelta,
    ThoughtDelta,
    UsageReported,
)
from desktop.core.pacing import FRAME_S, LAG_S, code_points
from desktop.core.usage import Usage
from desktop.ui.transcript.flow import STEP_CHARS, Flow
from tests.ui.transcript.turn_events import finished, text, thought


@pytest.fixture
def flow():
    return Flow(code_points)


def texts(events):
    return "".join(event.text for event in events if isinstance(event, TextDelta))


def test_text_flows_and_ends_with_the_lag(flow):
    flow.add(text("a" * 100, at=1.0))
    first = texts(flow.take(1.0))
    assert 0 < len(first) < 100
    assert flow.due(1.0) is not None
    assert len(texts(flow.take(1.0 + LAG_S))) == 100 - len(first)
    assert flow.due(1.0 + LAG_S) is None
    assert flow.take(9.0) == []


def test_without_smoothness_all_is_given_as_it_comes(flow):
    flow.is_smooth = False
    flow.add(text("a" * 100, at=1.0))
    assert len(texts(flow.take(1.0))) == 100


@pytest.mark.parametrize(
    "event",
    [
        finished(),
        thought("Hm"),
        RequestSent(turn_id="t", at=1.0),
        HopStarted(turn_id="t", at=1.0, hop=2),
    ],
    ids=lambda event: type(event).__name__,
)
def test_whatever_shows_something_comes_after_all_text_before_it(flow, event):
    flow.add(text("a" * 100, at=1.0))
    flow.add(event)
    *before, last = flow.take(1.0)
    assert len(texts(before)) == 100
    assert last is event


@pytest.mark.parametrize(
    "event",
    [
        UsageReported(turn_id="t", at=1.0, usage=Usage()),
        ProgressMade(turn_id="t", at=1.0, percent=1, estimated_tokens=1),
    ],
    ids=lambda event: type(event).__name__,
)
def test_counts_do_not_hurry_the_text(flow, event):
    flow.add(text("a" * 100, at=1.0))
    flow.add(event)
    taken = flow.take(1.0)
    assert event in taken
    assert len(texts(taken)) < 100
    flow.add(event)
    assert flow.due(1.0) == pytest.approx(FRAME_S)


def test_counts_alone_come_with_a_usual_frame(flow):
    flow.add(UsageReported(turn_id="t", at=1.0, usage=Usage()))
    assert flow.due(1.0) == FRAME_S
    assert len(flow.take(1.0)) == 1
    assert flow.due(1.0) is None


def test_what_shows_something_at_once_is_due_at_once(flow):
    flow.add(UsageReported(turn_id="t", at=1.0, usage=Usage()))
    flow.add(thought("Hm"))
    assert flow.due(1.0) == 0.0


def test_the_text_of_another_turn_does_not_wait_for_this_one(flow):
    flow.add(text("a" * 100, "one", at=1.0))
    flow.add(text("b" * 100, "two", at=1.0))
    taken = flow.take(1.0)
    assert [event.turn_id for event in taken] == ["one", "two"]
    assert len(taken[0].text) == 100
    assert len(taken[1].text) < 100


def test_all_can_be_had_at_once(flow):
    flow.add(text("a" * 100, at=1.0))
    flow.add(thought("Hm"))
    flow.add(text("b" * 100, at=1.0))
    taken = flow.take_all()
    assert [type(event) for event in taken] == [TextDelta, ThoughtDelta, TextDelta]
    assert flow.take_all() == []


@given(
    st.lists(
        st.tuples(st.text(max_size=30), st.booleans(), st.floats(0, 0.5), st.booleans()),
        max_size=30,
    )
)
def test_whatever_is_taken_when_it_is_all_that_arrived_in_order(steps):
    flow, now, taken, expected = Flow(code_points), 0.0, [], []
    for words, is_thought, gap_s, takes in steps:
        now += gap_s
        flow.add(thought(words) if is_thought else text(words, at=now))
        expected.append((is_thought, words))
        if takes:
            taken += flow.take(now)
    taken += flow.take_all()
    for kind in (True, False):
        told = "".join(event.text for event in taken if isinstance(event, ThoughtDelta) is kind)
        assert told == "".join(words for is_thought, words in expected if is_thought is kind)
    order = [isinstance(event, ThoughtDelta) for event in taken if event.text]
    runs = [kind for kind, before in zip(order, [None, *order], strict=False) if kind != before]
    wanted = [is_thought for is_thought, words in expected if words]
    runs_wanted = [k for k, before in zip(wanted, [None, *wanted], strict=False) if k != before]
    assert runs == runs_wanted


def steps_of(flow, now):
    while events := flow.take(now):
        yield events


@given(st.lists(st.tuples(st.integers(1, 3 * STEP_CHARS), st.booleans()), max_size=12))
def test_much_text_is_given_in_steps_of_a_bounded_length(pieces):
    flow, written = Flow(code_points), ""
    for number, (size, is_thought) in enumerate(pieces):
        words = chr(ord("a") + number) * size
        written += words
        flow.add(thought(words) if is_thought else text(words, at=1.0))
    ending = finished()
    flow.add(ending)
    steps = list(steps_of(flow, 1.0))
    sizes = [sum(len(getattr(event, "text", "")) for event in step) for step in steps]
    assert max(sizes) <= STEP_CHARS
    assert len(steps) <= 2 * (len(written) // STEP_CHARS + 1)
    events = [event for step in steps for event in step]
    assert "".join(getattr(event, "text", "") for event in events) == written
    assert events[-1] is ending
    assert not flow.has_more


def test_what_is_yet_to_be_taken_can_be_read(flow):
    flow.add(text("b" * 2000, "other", at=1.0))
    flow.add(text("a" * 5000, at=1.0))
    flow.flush()
    before = "".join(getattr(e, "text", "") for e in flow.take(1.0) if e.turn_id == "t")
    assert flow.has_more
    assert flow.due(1.0) == 0
    assert before + flow.waiting("t") == "a" * 5000
    assert len(flow.take_all()) > 2
    assert flow.waiting("t") == ""
    assert flow.due(1.0) is None
