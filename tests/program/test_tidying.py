"""Garbage goes in the GUI thread, by timers of Qt."""

import gc
import weakref

import pytest
from PySide6.QtCore import QObject

from desktop.core.events import RequestSent, TurnStopped
from desktop.program.tidying import Tidying
from tests.latency_turns import turn
from tests.test_garbage import make_many

STOPPED = TurnStopped(turn_id="t", at=1.0, text="", metrics=turn("t").metrics, by="user")


class Ring(QObject):
    """Refers to itself, so that only the collector can let go of it."""

    def __init__(self):
        super().__init__()
        self.me = self


@pytest.fixture
def tidying(qapp):
    parent = QObject()
    yield Tidying(parent)
    parent.deleteLater()


@pytest.fixture
def ring(qapp):
    gc.collect()
    return weakref.ref(Ring())


def test_from_time_to_time_what_is_due_goes(qtbot, tidying, ring):
    many = make_many()
    tidying._often.setInterval(0)
    qtbot.waitUntil(lambda: ring() is None)
    assert many


def test_some_time_after_an_answer_all_goes(qtbot, tidying, ring, monkeypatch):
    given = []
    monkeypatch.setattr("desktop.program.tidying.give_back", lambda: given.append(ring()))
    tidying._resting.setInterval(0)
    tidying.hear([STOPPED])
    qtbot.waitUntil(lambda: ring() is None)
    assert given == [None]


def test_the_next_answer_is_not_held_up(tidying):
    tidying.hear([STOPPED])
    assert tidying._resting.isActive()
    tidying.hear([RequestSent(turn_id="u", at=2.0)])
    assert not tidying._resting.isActive()


def test_stopped_it_collects_no_more(tidying):
    tidying.hear([STOPPED])
    tidying.stop()
    assert not tidying._resting.isActive()
    assert not tidying._often.isActive()
