"""Connections without a network: what the loop tells them, and what is read then."""

import asyncio
import time

import httpcore2
import pytest

from desktop.core.ports import ModelChunk
from desktop.gemini.connection import AT_ONCE, HOLD_S, Connection
from desktop.gemini.stream import SdkStream
from desktop.gemini.thread import NetworkThread

FOR_EVER_S = 1e6
BURST = 16_384
MUCH = 262_144


class Transport(asyncio.Transport):
    def __init__(self):
        super().__init__({"peername": ("127.0.0.1", 80)})
        self.written = []
        self.reads = []
        self.is_aborted = False

    def set_write_buffer_limits(self, high=None, low=None):
        assert (high, low) == (0, None)

    def write(self, data):
        self.written.append(data)

    def pause_reading(self):
        self.reads.append(False)

    def resume_reading(self):
        self.reads.append(True)

    def abort(self):
        self.is_aborted = True


def connection(hold_s=FOR_EVER_S):
    made = Connection(hold_s)
    made.connection_made(Transport())
    return made


async def turns():
    for _ in range(5):
        await asyncio.sleep(0)


async def reading(made):
    task = asyncio.get_running_loop().create_task(made.read(BURST))
    await turns()
    return task


async def read_when_it_comes(made, data):
    task = await reading(made)
    made.data_received(data)
    return await task


async def holding(hold_s=FOR_EVER_S):
    """One whose first answer has begun: from here on bytes wait for others."""
    made = connection(hold_s)
    await made.write(b"a question")
    for _ in range(AT_ONCE):
        assert await read_when_it_comes(made, b"at once") == b"at once"
    return made


async def test_what_comes_behind_the_first_bytes_waits_for_more():
    made = await holding()
    task = await reading(made)
    made.data_received(b"a")
    made.data_received(b"b")
    await turns()
    assert not task.done()
    made.eof_received()
    assert await task == b"a"
    assert await made.read(BURST) == b"b"
    assert await made.read(BURST) == b""


async def test_it_waits_no_longer_than_a_frame():
    assert HOLD_S < 1 / 60
    made = await holding(HOLD_S)
    assert await read_when_it_comes(made, b"a") == b"a"


async def test_nothing_waits_after_a_pause():
    made = await holding(0.0)
    assert await read_when_it_comes(made, b"a") == b"a"


async def test_each_question_is_answered_at_once():
    made = await holding()
    await made.write(b"another")
    assert await read_when_it_comes(made, b"a") == b"a"


async def test_a_burst_does_not_wait():
    made = await holding()
    task = await reading(made)
    made.data_received(b"a")
    made.data_received(b"b" * BURST)
    assert await task == b"a"


async def test_bytes_keep_the_moment_of_their_arrival():
    async def nothing():
        pass

    thread = NetworkThread(nothing)
    between = []

    async def opening():
        async def chunks():
            made = connection()
            made.data_received(b"a")
            between.append(time.monotonic())
            made.data_received(b"b")
            between.append(time.monotonic())
            yield await made.read(9)
            yield await made.read(9)

        return chunks()

    try:
        convert = lambda value, at: ModelChunk(at=at, finish_reason=value)  # noqa: E731
        stream = SdkStream(thread, opening, convert, lambda error: error)
        first, second = [item async for batch in stream for item in batch]
    finally:
        thread.close()
    assert first.at <= between[0] <= second.at <= between[1]


async def test_a_piece_is_cut_where_less_is_wanted():
    made = connection()
    made.data_received(b"abc")
    assert [await made.read(2), await made.read(2)] == [b"ab", b"c"]


async def test_the_loop_has_its_turn_within_a_burst():
    made = connection()
    made.data_received(b"a" * BURST)
    made.data_received(b"b")
    await made.read(BURST)
    others = []
    asyncio.get_running_loop().call_soon(others.append, True)
    assert await made.read(BURST) == b"b"
    assert others


async def test_the_service_waits_while_very_much_is_unread():
    made = connection()
    made.data_received(b"a" * (MUCH - 1))
    assert made._transport.reads == []
    made.data_received(b"b")
    assert made._transport.reads == [False]
    await made.read(BURST)
    assert made._transport.reads == [False, True]


async def test_a_break_is_told_behind_what_came_before():
    made = connection()
    made.data_received(b"a")
    made.connection_lost(ConnectionResetError("reset"))
    assert await made.read(BURST) == b"a"
    with pytest.raises(httpcore2.ReadError, match="reset"):
        await made.read(BURST)
    with pytest.raises(httpcore2.WriteError, match="reset"):
        await made.write(b"x")


async def test_what_is_closed_takes_nothing():
    made = connection()
    made.connection_lost(None)
    with pytest.raises(httpcore2.WriteError, match="closed"):
        await made.write(b"x")
    assert made._transport.written == []


async def test_written_is_what_the_system_has_taken():
    made = connection()
    made.pause_writing()
    task = asyncio.get_running_loop().create_task(made.write(b"x"))
    await turns()
    assert made._transport.written == [b"x"]
    assert not task.done()
    made.resume_writing()
    await task
    await made.write(b"")
    assert made._transport.written == [b"x"]


async def test_waits_have_their_limits():
    made = connection()
    with pytest.raises(httpcore2.ReadTimeout):
        await made.read(BURST, timeout=0.0)
    made.pause_writing()
    with pytest.raises(httpcore2.WriteTimeout):
        await made.write(b"x", timeout=0.0)


async def test_one_at_rest_that_was_left_is_known():
    made = connection()
    assert not made.get_extra_info("is_readable")
    assert made.get_extra_info("server_addr") == ("127.0.0.1", 80)
    made.eof_received()
    assert made.get_extra_info("is_readable")
    await made.aclose()
    assert made._transport.is_aborted
