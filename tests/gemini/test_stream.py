import asyncio
import threading

import pytest

from desktop.core.ports import HeadersReceived, ModelChunk, Sent, Written
from desktop.gemini.stream import SdkStream, note_request, note_response
from desktop.gemini.thread import NetworkThread


async def nothing():
    pass


@pytest.fixture
def thread():
    network = NetworkThread(nothing)
    yield network
    network.close()


class Request:
    def __init__(self):
        self.headers = {"content-length": "70"}
        self.url = "http://me:secret@127.0.0.1:1/x"
        self.extensions = {}


class Response:
    closed = False
    num_bytes_downloaded = 300

    async def aclose(self):
        self.closed = True


def stream_of(thread, opening):
    return SdkStream(
        thread, opening, lambda value, at: ModelChunk(at=at, finish_reason=value), as_is
    )


def as_is(error):
    return error


async def items_of(stream):
    return [item async for batch in stream for item in batch]


async def test_notes_requests_and_closes_responses(thread):
    request, response = Request(), Response()

    async def opening():
        await note_request(request)
        for step in ("connect_tcp", "send_request_body", "receive_response_headers"):
            for moment in ("started", "complete"):
                await request.extensions["trace"](f"http11.{step}.{moment}", {})
        await note_response(response)

        async def chunks():
            yield "a"
            yield "b"

        return chunks()

    stream = stream_of(thread, opening)
    sent, written, headers, *chunks = await items_of(stream)
    assert isinstance(sent, Sent)
    assert sent.to == "http://127.0.0.1:1/x"
    assert isinstance(written, Written)
    assert isinstance(headers, HeadersReceived)
    assert (stream.bytes_up, stream.bytes_down) == (70, 300)
    assert [chunk.finish_reason for chunk in chunks] == ["a", "b"]
    assert response.closed
    assert stream._down == (300, [])  # a response holds its request, and that the stream


async def test_hooks_outside_a_stream_do_nothing():
    await note_request(None)
    await note_response(None)


async def test_what_came_before_a_fault_is_given_first(thread):
    async def opening():
        async def chunks():
            yield "a"
            raise RuntimeError("gone")

        return chunks()

    stream = stream_of(thread, opening)
    assert len(await anext(stream)) == 1
    with pytest.raises(RuntimeError, match="gone"):
        await anext(stream)


async def test_closed_before_it_began_never_opens(thread):
    opened = []
    hold = threading.Event()
    thread.loop.call_soon_threadsafe(hold.wait)

    async def opening():
        opened.append(True)
        raise AssertionError

    stream = stream_of(thread, opening)
    stream.close()
    hold.set()
    assert await items_of(stream) == []
    assert opened == []


async def test_closing_after_the_end_is_harmless(thread):
    async def opening():
        async def chunks():
            yield "a"

        return chunks()

    stream = stream_of(thread, opening)
    await items_of(stream)
    stream.close()
    assert await items_of(stream) == []


def test_a_consumer_whose_loop_is_gone_is_not_told(thread):
    gate = threading.Event()
    ended = threading.Event()

    async def opening():
        async def chunks():
            await asyncio.to_thread(gate.wait)
            yield "late"

        return chunks()

    async def begin():
        return stream_of(thread, opening)

    stream = asyncio.run(begin())
    thread.loop.call_soon_threadsafe(lambda: stream._task.add_done_callback(lambda _: ended.set()))
    gate.set()
    assert ended.wait(5)
    assert stream._ended
