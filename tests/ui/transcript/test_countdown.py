from PySide6.QtCore import QObject

from desktop.ui.transcript.countdown import Countdown


class Turn:
    def __init__(self):
        self.is_counting_down = True
        self.ticks = []

    def tick(self, now):
        self.ticks.append(now)


def test_a_turn_that_waits_is_told_the_time(qtbot):
    turn, parent, changes = Turn(), QObject(), []
    countdown = Countdown(lambda: 7.0, lambda: changes.append(1), parent)
    countdown.follow(turn)
    countdown.follow(turn)
    qtbot.waitUntil(lambda: len(turn.ticks) >= 2)
    assert set(turn.ticks) == {7.0}
    assert len(changes) == len(turn.ticks)
    turn.is_counting_down = False
    countdown.follow(turn)
    assert not countdown._timer.isActive()
    countdown._tick()  # one that was under way
    assert len(changes) == len(turn.ticks)
    countdown.follow(None)
