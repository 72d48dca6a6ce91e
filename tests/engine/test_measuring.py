import pytest

from desktop.core.latency_meter import LatencyMeter
from desktop.engine.measuring import Measuring


class Rig:
    def __init__(self):
        self.known, self.complete = [], []
        self.measuring = Measuring(self.known.append)

    def begin(self, turn_id="t"):
        meter = LatencyMeter(0.0)
        self.measuring.begin(turn_id, meter, engine="gemini", model="m", asked_at=5.0)
        return meter

    def shown_by_a_window(self):
        self.measuring.listeners.append(self.complete.append)
        return self


@pytest.fixture
def rig():
    return Rig()


def test_without_a_window_the_end_is_the_end(rig):
    rig.begin().text_arrived(1.0, 4)
    rig.measuring.ended("t", "complete", 2.0)
    assert [latency.ending for latency in rig.known] == ["complete"]
    assert rig.measuring.live("t", 3.0) is None


def test_with_a_window_it_is_complete_when_its_last_text_was_painted(rig):
    meter = rig.shown_by_a_window().begin()
    meter.text_arrived(1.0, 4)
    meter.text_arrived(2.0, 4)
    rig.measuring.painted("t", 1.5, 4)
    rig.measuring.painted("t", 2.0, 8)
    assert rig.known == []  # more may come
    meter.text_arrived(2.0, 4)
    rig.measuring.ended("t", "stopped", 2.0)
    assert rig.complete == []
    assert rig.known[-1].end_painted is None  # what is known by now is known at once
    assert rig.measuring.live("t", 2.0) is None
    rig.measuring.painted("t", 2.1, 8)
    assert rig.complete == []
    rig.measuring.painted("t", 2.2, 12)
    rig.measuring.painted("t", 9.9, 12)
    assert [latency.end_painted for latency in rig.complete] == [2.2]
    assert rig.known[-1] == rig.complete[0]


def test_what_is_passed_is_complete_without_a_last_paint(rig):
    rig.shown_by_a_window().begin().text_arrived(1.0, 4)
    rig.measuring.passed("t", 2)
    rig.measuring.ended("t", "complete", 2.0)
    rig.measuring.passed("t", 2)
    assert rig.complete == []
    rig.measuring.passed("t", 4)
    assert [latency.end_painted for latency in rig.complete] == [None]


def test_an_answer_without_text_is_complete_as_soon_as_the_window_has_shown_its_end(rig):
    rig.shown_by_a_window().begin()
    rig.measuring.passed("t", 0)
    rig.measuring.ended("t", "error", 2.0)
    rig.measuring.passed("t", 0)
    assert [latency.ending for latency in rig.complete] == ["error"]


def test_an_answer_may_be_painted_when_the_next_one_is_asked_for(rig):
    rig.shown_by_a_window().begin("one").text_arrived(1.0, 4)
    rig.measuring.ended("one", "complete", 2.0)
    rig.begin("two")
    assert rig.complete == []
    rig.measuring.painted("one", 2.1, 4)
    assert [(latency.turn_id, latency.end_painted) for latency in rig.complete] == [("one", 2.1)]


def test_what_was_never_shown_is_complete_with_the_question_after_the_next(rig):
    rig.shown_by_a_window().begin("one").text_arrived(1.0, 4)
    rig.measuring.ended("one", "complete", 2.0)
    rig.begin("two")
    rig.measuring.ended("two", "complete", 3.0)
    rig.begin("three")
    assert [latency.turn_id for latency in rig.complete] == ["one"]
    rig.measuring.close()  # what is under way is not complete
    assert [latency.turn_id for latency in rig.complete] == ["one", "two"]


def test_live_figures_are_those_of_the_answer_under_way(rig):
    rig.begin().text_arrived(1.0, 4)
    assert rig.measuring.live("t", 3.0).received == 4
    assert rig.measuring.live("other", 3.0) is None


def test_turns_that_are_not_measured_are_passed_over(rig):
    rig.measuring.painted("x", 1.0, 4)
    rig.measuring.passed("x", 4)
    assert rig.known == []


def test_an_answer_that_is_gone_on_with_is_measured_anew(rig):
    rig.shown_by_a_window().begin().text_arrived(1.0, 4)
    rig.measuring.ended("t", "truncated", 2.0)
    again = rig.begin("t")
    assert [latency.ending for latency in rig.complete] == ["truncated"]
    again.text_arrived(5.0, 2)
    rig.measuring.ended("t", "complete", 6.0)
    rig.measuring.painted("t", 6.1, 2)
    assert [latency.ending for latency in rig.complete] == ["truncated", "complete"]
