import asyncio
import time

import pytest

from desktop.core.errors import TimedOut
from desktop.core.ports import Sent
from desktop.engine.deadlines import Deadlines, TotalTimeOver
from desktop.engine.terms import Limits
from tests.fakes import Pause, ScriptedStream, chunk, sent

SHORT_S = 0.03
LONG_S = 30.0


async def texts(deadlines):
    # A watch that looks too late would end at last, too.
    async with asyncio.timeout(LONG_S / 2):
        return [item async for batch in deadlines for item in batch]


def guard(stream, *, first_sent_at=None, **limits):
    standard = {"first_chunk_s": LONG_S, "idle_s": LONG_S}
    return Deadlines(stream, Limits(**{**standard, **limits}), time.monotonic, first_sent_at)


async def test_gives_all_that_comes_in_time():
    now = time.monotonic()
    items = [Sent(at=now), chunk("a", at=now), chunk("b", at=now)]
    stream = ScriptedStream(items)
    assert await texts(guard(stream)) == items
    assert stream.is_closed


async def test_the_first_chunk_has_its_limit():
    stream = ScriptedStream([sent(), Pause()])
    with pytest.raises(TimedOut) as caught:
        await texts(guard(stream, first_chunk_s=SHORT_S))
    assert caught.value.phase == "first_chunk"
    assert stream.is_closed


async def test_what_comes_before_the_request_has_a_limit_too():
    stream = ScriptedStream([Pause()])
    with pytest.raises(TimedOut) as caught:
        await texts(guard(stream, connect_s=SHORT_S))
    assert caught.value.phase == "connect"
    assert stream.is_closed


async def test_silence_in_the_middle_has_its_own():
    stream = ScriptedStream([sent(), chunk("a"), Pause(), chunk("lost")])
    with pytest.raises(TimedOut) as caught:
        await texts(guard(stream, idle_s=SHORT_S))
    assert caught.value.phase == "idle"
    assert stream.is_closed


async def test_the_total_is_no_fault():
    stream = ScriptedStream([sent(), chunk("a"), Pause()])
    with pytest.raises(TotalTimeOver):
        await texts(guard(stream, total_s=SHORT_S))


async def test_the_total_counts_from_the_first_request():
    stream = ScriptedStream([sent(), chunk("a"), Pause()])
    long_ago = time.monotonic() - 10.0
    with pytest.raises(TotalTimeOver):
        await texts(guard(stream, total_s=10.0 + SHORT_S, first_sent_at=long_ago))


async def test_an_earlier_total_wins_over_the_phase_and_a_later_one_does_not():
    with pytest.raises(TimedOut):
        await texts(guard(ScriptedStream([sent(), Pause()]), first_chunk_s=SHORT_S, total_s=LONG_S))


async def test_each_chunk_gives_new_time():
    start = time.monotonic()
    steps = [sent()]
    steps += [chunk("x", at=start + n * SHORT_S) for n in range(1, 4)]
    deadlines = guard(ScriptedStream([*steps, Pause()]), idle_s=SHORT_S)
    with pytest.raises(TimedOut):
        await texts(deadlines)
    assert time.monotonic() >= start + 4 * SHORT_S


async def test_closing_early_stops_the_watch():
    stream = ScriptedStream([sent(), chunk("a"), Pause()])
    deadlines = guard(stream, idle_s=SHORT_S)
    await anext(deadlines)
    deadlines.close()
    deadlines.close()
    assert await texts(deadlines) == []
