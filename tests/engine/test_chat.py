import asyncio
import time

import pytest

from desktop.core.conversation import ImagePart
from desktop.core.errors import ConnectionFailed
from desktop.core.events import Ended, TextDelta, TurnFinished, TurnStopped
from desktop.engine import Chat, ChatController, Options
from desktop.engine.terms import Terms
from tests.fakes import Pause, PicturesInMemory, ScriptedClient, chunk, sent

IMAGE = ImagePart(mime_type="image/png", data=b"x")
DONE = [sent(), chunk("Hello "), chunk("world", finish_reason="STOP")]


@pytest.fixture
async def make():
    chats = []

    def chat_of(*scripts):
        client = ScriptedClient(scripts)
        controller = ChatController(
            client,
            Options(model="m"),
            Terms(pictures=PicturesInMemory(), clock=time.monotonic),
            load_images=lambda *_: (IMAGE,),
            on_crash=pytest.fail,
        )
        chats.append(controller)
        return Chat(controller), client

    yield chat_of
    for controller in chats:
        await controller.aclose()


async def test_streams_and_yields_the_whole_answer_at_the_end(make):
    chat, _ = make(DONE)
    events = [event async for event in chat.stream("?")]
    assert [e.text for e in events if isinstance(e, TextDelta)] == ["Hello ", "world"]
    assert isinstance(events[-1], TurnFinished)
    assert events[-1].text == "Hello world"


async def test_shows_what_would_be_sent_and_sends_nothing(make):
    chat, client = make(DONE)
    await chat.ask("one")
    request = await chat.as_sent("two", ["a.png"])
    assert [m.parts[-1].text for m in request.messages] == ["one", "Hello world", "two"]
    assert [image.data for image in request.images] == [IMAGE.data]
    assert len(client.requests) == 1


async def test_many_turns_with_history_and_a_callback(make):
    chat, client = make(DONE)
    heard = []
    await chat.ask("one", on_chunk=heard.append)
    await chat.ask("two")
    assert heard == ["Hello ", "world"]
    assert [m.text for m in client.requests[1].messages] == ["one", "Hello world", "two"]


async def test_images_are_loaded_or_taken_as_they_are(make):
    chat, client = make(DONE)
    await chat.ask("?", [b"bytes", IMAGE, "a.png"])
    assert client.requests[0].messages[0].parts[:3] == (IMAGE, IMAGE, IMAGE)


async def test_leaving_the_loop_stops_the_answer(make):
    chat, client = make([sent(), chunk("a"), Pause()])
    events = chat.stream("?")
    async for event in events:
        if isinstance(event, TextDelta):
            break
    await events.aclose()
    await chat.controller.aclose()
    assert chat.controller.running is None
    assert client.streams[0].is_closed


async def test_stop_from_outside(make):
    chat, client = make([sent(), chunk("a"), Pause()])
    asking = asyncio.ensure_future(chat.ask("?"))
    await client.pausing.wait()
    chat.stop()
    ending = await asking
    assert isinstance(ending, TurnStopped)
    assert ending.text == "a"
    chat.stop()


async def test_a_failure_is_raised_and_the_chat_goes_on(make):
    chat, _ = make([sent(), ConnectionFailed("gone")], DONE)
    with pytest.raises(ConnectionFailed):
        await chat.ask("?")
    assert (await chat.ask("?")).text == "Hello world"


async def test_an_empty_question_is_refused_before_anything_starts(make):
    chat, client = make(DONE)
    with pytest.raises(ValueError, match="nothing to ask"):
        await chat.ask(" ")
    assert client.requests == []


async def test_goes_on_with_an_answer_that_broke_off(make):
    chat, client = make(
        [sent(), chunk("one ", finish_reason="MAX_TOKENS")],
        [sent(), chunk("two"), Pause()],
        [sent(), chunk(" three", finish_reason="STOP")],
    )
    await chat.ask("?")
    ended = asyncio.Event()
    chat.controller.listen(lambda batch: isinstance(batch[-1], Ended) and ended.set())
    events = chat.go_on()
    async for event in events:
        if isinstance(event, TextDelta):
            break
    await events.aclose()  # leaving the loop stops it
    await ended.wait()
    assert client.streams[1].is_closed
    ending = [event async for event in chat.go_on()][-1]
    assert isinstance(ending, TurnFinished)
    assert ending.text == "one two three"


async def test_without_an_answer_there_is_nothing_to_go_on_from(make):
    chat, _ = make(DONE)
    with pytest.raises(ValueError, match="nothing to go on from"):
        _ = [event async for event in chat.go_on()]
