import asyncio
import time

import pytest

from desktop.core.conversation import Draft, ImagePart
from desktop.core.errors import ConnectionFailed, RateLimited, RequestRejected
from desktop.core.events import (
    Ended,
    ImageDelta,
    RequestSent,
    RetryScheduled,
    TextDelta,
    TurnFailed,
    TurnFinished,
    TurnStarted,
    TurnStopped,
)
from desktop.core.ports import ModelRequest
from desktop.engine.retries import Retries
from desktop.engine.terms import Limits, Terms
from desktop.engine.turn import TurnRun
from tests.fakes import Pause, PicturesInMemory, ScriptedClient, chunk, sent

REQUEST = ModelRequest(model="m", messages=(Draft(text="?").message(),))
DONE = chunk("end", finish_reason="STOP")
NO_WAIT = Retries(attempts=2, chance=lambda: 0.0)


class Harness:
    def __init__(self, *scripts, pictures=None, **terms):
        self.client = ScriptedClient(scripts)
        self.events = []
        self.seen = asyncio.Event()
        self.pictures = pictures or PicturesInMemory()
        self.run = TurnRun(
            "t",
            REQUEST,
            self.client,
            Terms(pictures=self.pictures, clock=time.monotonic, **terms),
            self._hear,
            asked=[],
        )

    def _hear(self, events):
        assert events
        self.events += events
        if any(isinstance(event, TextDelta | RetryScheduled) for event in events):
            self.seen.set()

    @property
    def kinds(self):
        return [type(event) for event in self.events]

    @property
    def ending(self):
        endings = [event for event in self.events if isinstance(event, Ended)]
        assert len(endings) == 1
        assert self.events[-1] is endings[0]
        return endings[0]


async def test_tells_start_request_text_and_end_in_order():
    harness = Harness([sent(), chunk("a"), DONE])
    ending = await harness.run.run()
    assert harness.kinds[:3] == [TurnStarted, RequestSent, TextDelta]
    assert isinstance(harness.ending, TurnFinished)
    assert harness.ending is ending
    assert ending.text == "aend"
    assert ending.metrics.requests == 1
    assert harness.client.streams[0].is_closed


async def test_a_fault_keeps_the_text():
    harness = Harness([sent(), chunk("half"), ConnectionFailed("gone")], retries=NO_WAIT)
    await harness.run.run()
    assert isinstance(harness.ending, TurnFailed)
    assert harness.ending.text == "half"
    assert len(harness.client.requests) == 1
    assert harness.client.streams[0].is_closed


async def test_asks_again_before_the_first_chunk_only():
    harness = Harness(
        [sent(), ConnectionFailed("gone")],
        [sent(), RateLimited("slow", retry_after_s=0.0)],
        [sent(), DONE],
        retries=NO_WAIT,
    )
    await harness.run.run()
    retries = [event for event in harness.events if isinstance(event, RetryScheduled)]
    assert [(r.attempt, r.wait_s, r.reason) for r in retries] == [
        (2, 0.5, "gone"),
        (3, 0.0, "slow"),
    ]
    assert isinstance(harness.ending, TurnFinished)
    assert harness.ending.metrics.requests == 3


async def test_gives_up_after_the_retries_allowed():
    harness = Harness([sent(), RateLimited("slow", retry_after_s=0.0)], retries=NO_WAIT)
    await harness.run.run()
    assert isinstance(harness.ending, TurnFailed)
    assert len(harness.client.requests) == 3


async def test_does_not_repeat_a_refusal():
    harness = Harness([sent(), RequestRejected("no")], retries=NO_WAIT)
    await harness.run.run()
    assert len(harness.client.requests) == 1


@pytest.mark.parametrize(
    "script",
    [[Pause()], [sent(), Pause()], [sent(), chunk("a"), Pause()]],
    ids=["before it is sent", "before the first chunk", "in the middle"],
)
async def test_stop_ends_it_in_each_phase(script):
    harness = Harness(script)
    task = asyncio.ensure_future(harness.run.run())
    await harness.client.pausing.wait()
    harness.run.stop("user")
    harness.run.stop("shutdown")
    with pytest.raises(asyncio.CancelledError):
        await task
    assert isinstance(harness.ending, TurnStopped)
    assert harness.ending.by == "user"
    assert harness.client.streams[0].is_closed
    assert len(harness.client.requests) == 1


async def test_stop_before_the_first_step_still_has_an_ending():
    harness = Harness([sent(), DONE])
    harness.run.stop("user")
    with pytest.raises(asyncio.CancelledError):
        await harness.run.run()
    assert harness.kinds == [TurnStarted, TurnStopped]
    assert harness.client.requests == []


async def test_stop_in_a_retry_wait_asks_no_more():
    harness = Harness(
        [sent(), RateLimited("slow", retry_after_s=20.0)], retries=Retries(attempts=1)
    )
    task = asyncio.ensure_future(harness.run.run())
    await harness.seen.wait()
    harness.run.stop("user")
    with pytest.raises(asyncio.CancelledError):
        await task
    assert isinstance(harness.ending, TurnStopped)
    assert len(harness.client.requests) == 1


async def test_a_cancel_from_outside_counts_as_shutdown():
    harness = Harness([sent(), chunk("a"), Pause()])
    task = asyncio.ensure_future(harness.run.run())
    await harness.seen.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert isinstance(harness.ending, TurnStopped)
    assert harness.ending.by == "shutdown"
    assert harness.ending.text == "a"


async def test_the_total_time_stops_and_keeps_the_text():
    harness = Harness([sent(), chunk("a"), Pause()], limits=Limits(total_s=0.5))
    await harness.run.run()
    assert isinstance(harness.ending, TurnStopped)
    assert (harness.ending.by, harness.ending.text) == ("timeout", "a")


async def test_the_total_time_holds_in_a_retry_wait():
    harness = Harness(
        [sent(), RateLimited("slow", retry_after_s=20.0)],
        retries=Retries(attempts=1),
        limits=Limits(total_s=0.05),
    )
    await harness.run.run()
    assert isinstance(harness.ending, TurnStopped)
    assert len(harness.client.requests) == 1


async def test_a_retry_within_the_total_time_goes_on():
    harness = Harness(
        [sent(), RateLimited("slow", retry_after_s=0.0)],
        [sent(), DONE],
        retries=Retries(attempts=1),
        limits=Limits(total_s=30.0),
    )
    await harness.run.run()
    assert isinstance(harness.ending, TurnFinished)


async def test_images_are_saved_between_the_texts_around_them():
    image = ImagePart(mime_type="image/png", data=b"png")
    parts = (*chunk("a").parts, image, *chunk("b").parts)
    harness = Harness([[sent(), chunk(parts=parts)], chunk(parts=(image,), finish_reason="STOP")])
    await harness.run.run()
    shown = [k for k in harness.kinds if k in {TextDelta, ImageDelta}]
    assert shown == [TextDelta, ImageDelta, TextDelta, ImageDelta]
    assert harness.pictures.saved == [(b"png", "image/png")] * 2


async def test_an_image_that_cannot_be_saved_ends_it_with_a_sentence():
    image = ImagePart(mime_type="image/png", data=b"png")
    harness = Harness([sent(), chunk("a"), chunk(parts=(image,))], pictures=PicturesInMemory(True))
    await harness.run.run()
    assert isinstance(harness.ending, TurnFailed)
    assert harness.ending.error.code == "storage"
    assert harness.ending.text == "a"


async def test_a_mistake_of_ours_ends_the_turn_and_travels_on():
    harness = Harness([sent(), chunk("a"), ZeroDivisionError()])
    with pytest.raises(ZeroDivisionError):
        await harness.run.run()
    assert isinstance(harness.ending, TurnFailed)
    assert harness.ending.error.code == "internal"
    assert harness.ending.text == "a"
