import asyncio
import time
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.conversation import Draft, ImagePart, TextPart, TurnState
from desktop.core.errors import ConnectionFailed, ImageRejected
from desktop.core.events import Ended, TextDelta, TurnBlocked, TurnFinished, TurnStopped
from desktop.engine.controller import ChatController, Options
from desktop.engine.terms import Terms
from tests.fakes import Pause, PicturesInMemory, ScriptedClient, chunk, sent

DONE = chunk("end", finish_reason="STOP")
IMAGE = ImagePart(mime_type="image/png", data=b"x")


class Harness:
    def __init__(self, *scripts, load_image=lambda source, name: IMAGE):
        self.client = ScriptedClient(scripts)
        self.crashes = []
        self.controller = ChatController(
            self.client,
            Options(model="m", system="be brief", temperature=0.5),
            Terms(pictures=PicturesInMemory(), clock=time.monotonic),
            load_image=load_image,
            on_crash=self.crashes.append,
        )
        self.events = []
        self.news = asyncio.Event()
        self.stop_listening = self.controller.listen(self._hear)

    def _hear(self, events):
        self.events += events
        self.news.set()

    async def until(self, kind):
        while not any(isinstance(event, kind) for event in self.events):
            self.news.clear()
            await self.news.wait()

    async def ask(self, text):
        self.events.clear()
        turn_id = self.controller.send(Draft(text=text))
        await self.until(Ended)
        return turn_id


async def test_a_chat_sends_its_history():
    harness = Harness([sent(), DONE])
    first = await harness.ask("one")
    await harness.ask("two")
    request = harness.client.requests[1]
    assert [message.text for message in request.messages] == ["one", "end", "two"]
    assert (request.system, request.temperature) == ("be brief", 0.5)
    turn = harness.controller.conversation.turn(first)
    assert turn.state is TurnState.FINISHED
    assert turn.answer is not None
    assert turn.answer.parts == (TextPart(text="end"),)


@pytest.mark.parametrize(
    ("last", "state"),
    [
        (DONE, TurnState.FINISHED),
        (chunk("x", finish_reason="MAX_TOKENS"), TurnState.TRUNCATED),
        (chunk(block_reason="SAFETY"), TurnState.BLOCKED),
        (ConnectionFailed("gone"), TurnState.FAILED),
    ],
)
async def test_the_ending_becomes_the_state(last, state):
    harness = Harness([sent(), last])
    turn_id = await harness.ask("?")
    assert harness.controller.conversation.turn(turn_id).state is state
    assert harness.controller.running is None


async def test_stop_keeps_the_partial_answer():
    harness = Harness([sent(), chunk("half"), Pause()])
    turn_id = harness.controller.send(Draft(text="?"))
    assert harness.controller.running == turn_id
    await harness.until(TextDelta)
    assert harness.controller.live(turn_id).chunk_count == 1
    harness.controller.painted(turn_id, time.monotonic())
    harness.controller.stop("another")
    harness.controller.stop(turn_id)
    await harness.until(TurnStopped)
    assert harness.events[-1].metrics.first_paint_latency is not None
    turn = harness.controller.conversation.turn(turn_id)
    assert turn.state is TurnState.STOPPED
    assert turn.answer.text == "half"
    assert harness.controller.live(turn_id) is None
    harness.controller.painted(turn_id, 0.0)
    harness.controller.stop(turn_id)


async def test_stopped_at_once_still_ends():
    harness = Harness([sent(), DONE])
    turn_id = harness.controller.send(Draft(text="?"))
    harness.controller.stop(turn_id)
    await harness.until(TurnStopped)
    assert harness.client.requests == []


async def test_only_one_answer_at_a_time():
    harness = Harness([sent(), Pause()])
    turn_id = harness.controller.send(Draft(text="?"))
    with pytest.raises(ValueError, match="under way"):
        harness.controller.send(Draft(text="?"))
    with pytest.raises(ValueError, match="under way"):
        harness.controller.regenerate(turn_id)
    await harness.controller.aclose()
    assert isinstance(harness.events[-1], TurnStopped)
    assert harness.events[-1].by == "shutdown"


async def test_closing_when_nothing_is_under_way():
    harness = Harness([])
    await harness.controller.aclose()
    await harness.controller.aclose()
    assert harness.events == []


async def test_an_empty_draft_is_refused():
    with pytest.raises(ValueError, match="nothing to ask"):
        Harness([]).controller.send(Draft(text=" "))


async def test_regenerate_asks_the_same_without_the_first_answer():
    harness = Harness([sent(), DONE])
    first = await harness.ask("?")
    harness.events.clear()
    second = harness.controller.regenerate(first)
    await harness.until(TurnFinished)
    assert [m.text for m in harness.client.requests[1].messages] == ["?"]
    assert second != first
    assert harness.controller.conversation.turn(first).answer is not None


async def test_the_model_can_change_between_turns():
    harness = Harness([sent(), DONE])
    harness.controller.options = replace(harness.controller.options, model="other")
    await harness.ask("?")
    assert harness.client.requests[0].model == "other"
    assert harness.controller.engine == "gemini"
    assert [model.name for model in await harness.controller.models()] == ["scripted"]


async def test_listening_can_end():
    harness = Harness([sent(), DONE])
    harness.stop_listening()
    harness.stop_listening()
    harness.controller.send(Draft(text="?"))
    await harness.controller._tasks.join()
    assert harness.events == []


async def test_attach_gives_the_image_or_the_refusal():
    def load(source, name):
        if source == b"bad":
            raise ImageRejected(f"{name} is no image.")
        return IMAGE

    harness = Harness([], load_image=load)
    got = []
    harness.controller.attach(b"good", name="a.png", done=got.append)
    harness.controller.attach(b"bad", name="b.png", done=got.append)
    harness.controller.attach(Path("c"), name="c", done=got.append)
    await harness.controller._tasks.join()
    assert len(got) == 3
    assert sum(image is IMAGE for image in got) == 2
    assert [str(error) for error in got if isinstance(error, ImageRejected)] == [
        "b.png is no image."
    ]


async def test_a_mistake_of_ours_goes_to_the_crash_path():
    harness = Harness([sent(), ZeroDivisionError()])
    await harness.ask("?")
    await harness.controller._tasks.join()
    assert [type(crash) for crash in harness.crashes] == [ZeroDivisionError]


async def test_a_blocked_turn_is_not_sent_again():
    harness = Harness([sent(), chunk(block_reason="SAFETY")], [sent(), DONE])
    harness.controller.send(Draft(text="bad"))
    await harness.until(TurnBlocked)
    await harness.ask("good")
    assert [m.text for m in harness.client.requests[1].messages] == ["good"]
