import pytest

from desktop.core.errors import ChatError
from desktop.core.events import (
    RequestSent,
    TextDelta,
    TurnBlocked,
    TurnFailed,
    TurnFinished,
    TurnStopped,
    TurnTruncated,
)
from desktop.ui.stream_line import SETTLE_S, StreamLine
from desktop.ui.theme import DARK, LIGHT, Theme
from tests.ui.fake_controller import metrics


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def line(qtbot, clock):
    theme = Theme()
    theme.use(LIGHT)
    theme.reduced_motion = False
    line = StreamLine(theme, clock)
    qtbot.addWidget(line)
    line.resize(800, 2)
    return line


def colours(line):
    """The lower row of pixels: the upper one is the card's edge at rest."""
    image = line.grab().toImage()
    return [image.pixelColor(x, 1) for x in range(image.width())]


def is_blank(line, first, last):
    return {colour.name() for colour in colours(line)[first:last]} == {LIGHT.surface.lower()}


def test_at_rest_it_is_the_edge_of_the_card_and_nothing_moves(line):
    assert not line.is_moving
    assert is_blank(line, 0, 800)
    line.ended("done")
    assert not line.is_moving


def test_waiting_is_a_pulse_brightest_in_the_middle(line, clock):
    line.waiting()
    clock.now += 0.8
    assert line.is_moving
    row = colours(line)
    assert row[400].blueF() - row[400].redF() > row[40].blueF() - row[40].redF()
    clock.now += 0.8
    assert colours(line)[400] != row[400]


def test_it_flows_from_right_to_left(line, clock):
    line.waiting()
    for step in range(10):
        line.arrived(clock.now + step * 0.1)
    clock.now += 1.0
    assert not is_blank(line, 720, 790)
    assert is_blank(line, 0, 650)
    clock.now += 3.0
    assert not is_blank(line, 420, 490)


def test_it_is_broken_where_the_answer_stalled(line, clock):
    line.waiting()
    line.arrived(clock.now)
    clock.now += 3.0
    line.arrived(clock.now)
    clock.now += 0.2
    assert is_blank(line, 550, 700)
    assert not is_blank(line, 480, 495)


def test_short_gaps_are_drawn_over(line, clock):
    line.waiting()
    line.arrived(clock.now)
    line.arrived(clock.now)
    clock.now += 0.6
    line.arrived(clock.now)
    clock.now += 0.2
    assert not any(c.name() == LIGHT.surface.lower() for c in colours(line)[730:780])


def test_a_stall_pulses_softly_at_the_right(line, clock):
    line.waiting()
    line.arrived(clock.now)
    clock.now += 1.6 * 1.5
    assert not is_blank(line, 752, 800)
    assert is_blank(line, 600, 750)


@pytest.mark.parametrize("kind", ["done", "cut", "stopped", "failed"])
def test_it_settles_and_stops(line, clock, qtbot, kind):
    line.waiting()
    line.arrived(clock.now)
    clock.now += 0.1
    line.ended(kind)
    clock.now += SETTLE_S / 2
    assert not is_blank(line, 300, 500)
    clock.now += SETTLE_S
    qtbot.waitUntil(lambda: not line.is_moving)
    assert is_blank(line, 0, 800)


def ending(kind, **fields):
    return kind(turn_id="t", at=100.2, text="", metrics=metrics(), **fields)


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        (ending(TurnFinished, finish_reason="STOP", model_version=None), "done"),
        (
            ending(TurnTruncated, finish_reason="MAX_TOKENS", model_version=None, note="Cut."),
            "cut",
        ),
        (ending(TurnBlocked, message="No.", reason="SAFETY", categories=()), "cut"),
        (ending(TurnStopped, by="user"), "stopped"),
        (ending(TurnFailed, error=ChatError("It failed.")), "failed"),
    ],
)
def test_it_follows_the_events_to_each_ending(line, clock, event, kind):
    line.waiting()
    line.take(RequestSent(turn_id="t", at=100.0))
    line.take(TextDelta(turn_id="t", at=100.1, text="a", index=1))
    line.take(event)
    assert line._ended == (clock.now, kind)


def test_reduced_motion_moves_nothing(line, clock):
    line._theme.reduced_motion = True
    line.waiting()
    line.arrived(clock.now)
    line.ended("done")
    assert not line.is_moving
    assert is_blank(line, 0, 800)


def test_motion_that_is_reduced_meanwhile_stops_it(line, clock):
    line.waiting()
    line.arrived(clock.now)
    assert line.is_moving
    line._theme.reduced_motion = True
    line._theme.changed.emit()
    assert not line.is_moving
    assert is_blank(line, 0, 800)


def test_it_follows_the_theme(line):
    line._theme.use(DARK)
    assert colours(line)[400].name() == DARK.surface.lower()
