"""Waits before another attempt, on a clock of our own: as long as advised, and silent."""

import asyncio
import contextlib
from itertools import pairwise

import pytest

from desktop.core.conversation import Draft
from desktop.core.errors import ChatError, RateLimited, ServiceUnavailable
from desktop.core.events import RetryScheduled, StreamEvent, TurnFailed, TurnFinished, TurnStopped
from desktop.core.ports import ModelRequest
from desktop.engine.retries import Retries
from desktop.engine.terms import Limits, Terms
from desktop.engine.turn import TurnRun
from tests.fakes import PicturesInMemory, ScriptedClient, chunk
from tests.virtual_time import run

REQUEST = ModelRequest(model="m", messages=(Draft(text="?").message(),))
DONE = [chunk("x", finish_reason="STOP", at=1000.0)]


class Clocked(ScriptedClient):
    """Notes when it was asked."""

    def __init__(self, loop, *scripts):
        super().__init__(scripts)
        self.loop = loop
        self.asked_at = []

    def stream(self, request):
        self.asked_at.append(self.loop.time() - 1000.0)
        return super().stream(request)


def ask(*scripts, attempts=3, chance=0.0, stop_after_s=None, limits=None):
    """The events of a turn, and the moments of its requests in seconds."""

    async def scenario(loop):
        events: list[StreamEvent] = []
        client = Clocked(loop, *scripts)
        terms = Terms(
            limits=limits or Limits(),
            retries=Retries(attempts=attempts, chance=lambda: chance),
            pictures=PicturesInMemory(),
            clock=loop.time,
        )
        turn = TurnRun("t", REQUEST, client, terms, events.extend, asked=[])
        if stop_after_s is not None:
            loop.call_later(stop_after_s, turn.stop, "user")
        with contextlib.suppress(asyncio.CancelledError):
            await turn.run()
        return events, client.asked_at

    return run(scenario)


@pytest.mark.parametrize("advised_s", [0.5, 17.0, 29.9])
@pytest.mark.parametrize("kind", [RateLimited, ServiceUnavailable])
def test_an_advised_wait_is_kept_within_a_tenth_and_nothing_is_asked_inside_it(kind, advised_s):
    fault: ChatError = kind("Busy.", retry_after_s=advised_s)
    events, asked_at = ask([fault], DONE)
    assert isinstance(events[-1], TurnFinished)
    first, second = asked_at
    assert advised_s <= second - first <= 1.1 * advised_s
    retry = next(event for event in events if isinstance(event, RetryScheduled))
    assert retry.at - 1000.0 == pytest.approx(first, abs=0.2)  # told at once
    assert retry.wait_s == advised_s


def test_other_waits_grow_and_are_spread():
    busy = ServiceUnavailable("Busy.")
    _, steady = ask([busy], [busy], [busy], DONE)
    _, late = ask([busy], [busy], [busy], DONE, chance=0.99)
    waits = [b - a for a, b in pairwise(steady)]
    assert waits == pytest.approx([0.5, 1.0, 2.0], rel=0.1)
    later = [b - a for a, b in pairwise(late)]
    assert all(one < other < 1.6 * one for one, other in zip(waits, later, strict=True))


@pytest.mark.parametrize(
    "fault",
    [
        RateLimited("Slow.", retry_after_s=31.0),
        RateLimited("Slow.", retry_after_s=1.0, quota="RequestsPerDay = 50"),
    ],
)
def test_a_wait_that_is_too_long_is_not_begun(fault):
    events, asked_at = ask([fault], DONE)
    assert asked_at == [0.0]
    assert isinstance(events[-1], TurnFailed)
    assert events[-1].error is fault


def test_a_stop_ends_a_wait_at_once():
    events, asked_at = ask([ServiceUnavailable("Busy.", retry_after_s=20.0)], stop_after_s=3.0)
    assert asked_at == [0.0]
    assert isinstance(events[-1], TurnStopped)
    assert events[-1].at - 1000.0 == pytest.approx(3.0, abs=0.1)


def test_after_text_nothing_is_asked_again():
    events, asked_at = ask([chunk("half", at=1000.0), ServiceUnavailable("Gone.")], DONE)
    assert asked_at == [0.0]
    assert isinstance(events[-1], TurnFailed)
    assert events[-1].text == "half"
