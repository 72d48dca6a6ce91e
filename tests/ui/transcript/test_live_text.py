import math
from functools import partial
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject

from desktop.core.events import ProgressMade
from desktop.core.pacing import FRAME_S
from desktop.ui.transcript.flow import STEP_CHARS
from desktop.ui.transcript.frames import FRAME_MS, SLICE_S
from desktop.ui.transcript.live_text import LiveText
from desktop.ui.transcript.rows import Row
from tests.ui.transcript.turn_events import finished, text


class Rig:
    def __init__(self):
        self.owner = QObject()
        self.now, self.is_smooth = 10.0, True
        self.shown, self.settled = [], 0
        self.step_s = 0.0  # what it takes to show something
        self.worked_s = 0.0
        self.live = LiveText(
            self._show,
            self._settle,
            lambda: self.is_smooth,
            lambda: self.now,
            self.owner,
            lambda: self.worked_s,
        )

    def _show(self, events):
        self.worked_s += self.step_s
        self.shown.extend(events)

    def _settle(self):
        self.settled += 1

    @property
    def words(self):
        return "".join(getattr(event, "text", "") for event in self.shown)


@pytest.fixture
def rig(qapp):
    return Rig()


def answer(**changes):
    values = {"turn_id": "t", "has_ended": False, "shown_characters": 4, "end_row": Row()}
    return SimpleNamespace(**(values | changes))


def test_a_frame_shows_what_is_due_and_asks_for_the_next(rig):
    rig.live.add([text("a" * 100, at=10.0)])
    rig.live.frames.now()
    assert 0 < len(rig.words) < 100
    assert rig.settled == 1
    assert rig.live.frames.is_due
    rig.now += 1
    rig.live.frames.now()
    assert len(rig.words) == 100
    assert not rig.live.frames.is_due


def test_an_ending_is_shown_within_the_call(rig):
    rig.live.add([text("a" * 100, at=10.0), finished()])
    assert len(rig.words) == 100
    assert not rig.live.frames.is_due


def test_the_first_words_of_an_answer_do_not_wait_for_a_frame(rig):
    rig.live.follow(answer())
    rig.live.add([text("a", at=10.0)])
    assert rig.live.frames.wait_ms <= 1
    rig.live.frames.now()
    rig.live.were_seen({answer().end_row})
    rig.live.frames._timer.stop()
    rig.live.add([text("b", at=10.0)])
    assert rig.live.frames.wait_ms <= 1  # not yet seen


def test_later_words_wait_for_the_next_frame(rig):
    seen = answer()
    rig.live.follow(seen)
    rig.live.were_seen({seen.end_row})
    rig.live.add([text("a", at=10.0)])
    assert rig.live.frames.wait_ms > 1


def test_text_that_flows_comes_in_steps_that_are_seen_as_a_flow(rig):
    rig.live.add([text("a" * 100, at=10.0)])
    rig.live.frames.now()
    usual_ms = 1000 * FRAME_S
    assert usual_ms - 2 < rig.live.frames.wait_ms <= math.ceil(usual_ms)
    rig.now += 0.02
    rig.live.frames._timer.stop()
    rig.live.add(
        [text("b", at=10.02), ProgressMade(turn_id="t", at=10.02, percent=1, estimated_tokens=9)]
    )
    assert FRAME_MS - 2 < rig.live.frames.wait_ms <= FRAME_MS, "13 ms are left, and a frame is 16"


def test_what_does_not_flow_comes_with_the_next_frame(rig):
    rig.is_smooth = False
    rig.live.frames.now()
    rig.live.add([text("a" * 100, at=10.0)])
    assert rig.live.frames.wait_ms <= FRAME_MS


def test_what_is_seen_is_told_with_its_moment(qtbot, rig):
    seen = answer()
    rig.live.follow(seen)
    with qtbot.waitSignal(rig.live.painted) as painted:
        rig.live.were_seen({seen.end_row})
    assert painted.args == ["t", 10.0, 4]
    seen.shown_characters = 9
    with qtbot.waitSignal(rig.live.passed) as passed:
        rig.live.laid_out(lambda _: False, lambda: pytest.fail("nothing to paint"))
    assert passed.args == ["t", 9]


def test_rows_in_view_are_not_looked_for_when_nothing_is_followed(rig):
    fail = partial(pytest.fail, "nobody asked")
    rig.live.laid_out(fail, fail)
    rig.live.were_seen(set())


def test_the_end_of_an_answer_is_painted_even_if_it_looks_as_before(rig):
    seen, repaints = answer(), []
    rig.live.follow(seen)
    for seen.has_ended in (False, True):
        rig.live.laid_out(lambda row: row is seen.end_row, lambda: repaints.append(seen.has_ended))
    assert repaints == [True]


def test_to_catch_up_shows_all(rig):
    rig.live.add([text("a" * 100, at=10.0)])
    rig.live.catch_up()
    assert len(rig.words) == 100


def test_a_mass_is_shown_over_many_turns_of_the_loop(rig):
    rig.step_s = 0.4 * SLICE_S
    ending = finished()
    mass = "a" * (20 * STEP_CHARS)
    rig.live.add([text(mass, at=10.0), ending])
    frames, before = 1, 0
    while ending not in rig.shown:
        assert 0 < len(rig.words) - before <= 3 * STEP_CHARS
        assert rig.settled == frames
        assert rig.live.waiting("t") == mass[len(rig.words) :]
        assert rig.live.frames.wait_ms <= 1
        before = len(rig.words)
        rig.live.frames.now()
        frames += 1
    assert rig.words == mass
    assert frames == 7
    assert not rig.live.frames.is_due


def test_to_catch_up_with_a_mass_takes_several_turns_too(rig):
    rig.step_s = 2 * SLICE_S
    rig.live.add([text("a" * (4 * STEP_CHARS), at=10.0)])
    rig.live.catch_up()
    assert len(rig.words) == STEP_CHARS
    assert rig.live.frames.wait_ms <= 1
    rig.live.show_all()
    assert len(rig.words) == 4 * STEP_CHARS
