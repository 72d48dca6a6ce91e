import asyncio
import time
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.conversation import Draft, ImagePart, TextPart, TurnState
from desktop.core.errors import ConnectionFailed, ImageRejected, StorageFailed
from desktop.core.events import (
    Ended,
    HopStarted,
    ImagesReduced,
    TextDelta,
    TurnBlocked,
    TurnFailed,
    TurnFinished,
    TurnStopped,
    TurnTruncated,
)
from desktop.core.images import ImageWish
from desktop.core.message import Kept
from desktop.core.usage import Usage
from desktop.engine.controller import GO_ON, ChatController, Options
from desktop.engine.terms import Terms
from tests.fakes import Pause, PicturesInMemory, ScriptedClient, chunk, sent
from tests.keeping import IMAGE as KEPT_IMAGE
from tests.keeping import ConversationsInMemory

DONE = chunk("end", finish_reason="STOP")
IMAGE = ImagePart(mime_type="image/png", data=b"x")


class Harness:
    def __init__(
        self, *scripts, load_images=lambda *_: (IMAGE,), shrink=None, store=None, opened=None
    ):
        self.client = ScriptedClient(scripts)
        self.crashes = []
        self.controller = ChatController(
            self.client,
            Options(model="m", system="be brief", temperature=0.5),
            Terms(pictures=PicturesInMemory(), clock=time.monotonic),
            load_images=load_images,
            shrink=shrink,
            store=None if store is None else lambda: store,
            opened=opened,
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


async def test_images_that_one_request_cannot_carry_are_sent_smaller():
    large = ImagePart(mime_type="image/png", data=bytes(80_000_000))
    small = replace(large, data=b"small", detail="medium")
    shrunk = []

    def shrink(image, detail):
        shrunk.append(detail)
        return small

    harness = Harness([sent(), DONE], shrink=shrink)
    turn_id = harness.controller.send(Draft(text="?", images=(large,)))
    await harness.until(Ended)
    reduced = next(event for event in harness.events if isinstance(event, ImagesReduced))
    assert (reduced.count, reduced.bytes_after) == (1, 8)
    assert harness.client.requests[0].messages[0].parts[0] is small
    # What the user sees and keeps is the image as it was.
    assert harness.controller.conversation.turn(turn_id).question.parts[0] is large
    await harness.ask("And now?")
    assert harness.client.requests[1].messages[0].parts[0] is small
    assert shrunk == ["medium"]


async def test_images_that_fit_are_sent_as_they_are():
    harness = Harness([sent(), DONE], shrink=lambda *_: pytest.fail("nothing to do"))
    harness.controller.send(Draft(text="?", images=(IMAGE,)))
    await harness.until(Ended)
    assert harness.client.requests[0].messages[0].parts[0] is IMAGE


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
    harness.controller.measuring.painted(turn_id, time.monotonic(), 4)
    harness.controller.stop("another")
    harness.controller.stop(turn_id)
    await harness.until(TurnStopped)
    assert harness.events[-1].metrics.first_paint_latency is not None
    turn = harness.controller.conversation.turn(turn_id)
    assert turn.state is TurnState.STOPPED
    assert turn.answer.text == "half"
    assert harness.controller.live(turn_id) is None
    assert turn.latency.ending == "stopped"
    assert turn.latency.delay_p50 is not None
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


async def test_another_client_answers_from_the_next_turn_on():
    go_on = asyncio.Event()
    harness = Harness([sent(), chunk("first"), Pause(go_on), DONE], [sent(), DONE])
    other = ScriptedClient([[sent(), DONE]], engine="offline")
    controller, first = harness.controller, harness.client
    controller.send(Draft(text="Why?"))
    await harness.until(TextDelta)
    looked_at = controller.sending
    controller.use_client(other, None, replace(controller.options, model="another"))
    assert controller.engine == "offline"
    assert controller.sending is not looked_at
    go_on.set()
    await harness.until(Ended)
    assert (len(first.requests), len(other.requests)) == (1, 0)
    await harness.ask("And now?")
    assert (len(first.requests), len(other.requests)) == (1, 1)
    assert other.requests[0].model == "another"
    assert [model.name for model in await controller.models()] == ["scripted"]


async def test_another_client_may_need_smaller_images():
    small = replace(IMAGE, data=b"s")
    large = replace(IMAGE, data=bytes(90_000_000))
    harness = Harness([sent(), DONE])
    client, made = harness.client, []

    def shrink(image, detail):
        made.append(detail)
        return small

    harness.controller.use_client(client, shrink, harness.controller.options)
    harness.controller.send(Draft(text="?", images=(large,)))
    await harness.until(Ended)
    assert made
    harness.controller.use_client(client, None, harness.controller.options)
    made.clear()
    await harness.ask("?")
    assert made == []


async def test_listening_can_end():
    harness = Harness([sent(), DONE])
    harness.stop_listening()
    harness.stop_listening()
    harness.controller.send(Draft(text="?"))
    await harness.controller._tasks.join()
    assert harness.events == []


async def test_attach_gives_the_images_or_the_refusal():
    def load(source, name, wish, watch):
        watch.reached(0.5)
        if source == b"bad":
            raise ImageRejected(f"{name} is no image.")
        return (replace(IMAGE, name=f"{name} {wish.detail}"),)

    harness = Harness([], load_images=load)
    got, shares = [], []
    attach = harness.controller.attach
    attach(b"good", name="a.png", wish=ImageWish(detail="low"), done=got.append)
    attach(b"bad", name="b.png", progress=shares.append, done=got.append)
    attach(Path("c"), name="c", done=got.append)
    await harness.controller._tasks.join()
    assert {str(each) if isinstance(each, ImageRejected) else each[0].name for each in got} == {
        "a.png low",
        "b.png is no image.",
        "c None",
    }
    assert shares == [0.5]


async def test_what_is_prepared_is_given_back():
    harness = Harness([])
    assert await harness.controller.load_images(IMAGE) == (IMAGE,)
    assert await harness.controller.load_images(b"x", "a") == (IMAGE,)


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


LONG = "The quick brown fox jumps over"


class TestGoingOn:
    async def test_appends_to_the_same_answer_what_is_new(self):
        harness = Harness(
            [sent(), chunk(LONG, finish_reason="MAX_TOKENS")],
            [sent(), chunk("fox jumps over"), chunk(" the lazy dog.", finish_reason="STOP")],
        )
        turn_id = await harness.ask("?")
        harness.events.clear()
        assert harness.controller.go_on(turn_id) == turn_id
        await harness.until(Ended)
        ending = harness.events[-1]
        assert isinstance(ending, TurnFinished)
        assert ending.text == f"{LONG} the lazy dog."
        assert [e.text for e in harness.events if isinstance(e, TextDelta)] == [" the lazy dog."]
        asked = harness.client.requests[1]
        assert [m.text for m in asked.messages] == ["?", LONG, GO_ON]
        assert asked.continuation_token is None
        turn = harness.controller.conversation.turn(turn_id)
        assert turn.state is TurnState.FINISHED
        assert turn.answer.parts == (TextPart(text=f"{LONG} the lazy dog."),)
        assert turn.seams == (len(LONG),)

    async def test_uses_the_token_where_there_is_one(self):
        first = chunk("one ", continuation_token=b"here")
        harness = Harness(
            [sent(), first, chunk("two"), ConnectionFailed("gone")],
            [sent(), chunk("tw"), chunk("o three", finish_reason="STOP")],
        )
        turn_id = await harness.ask("?")
        turn = harness.controller.conversation.turn(turn_id)
        assert (turn.token, turn.token_at) == (b"here", 4)
        harness.controller.go_on(turn_id)
        harness.events.clear()
        await harness.until(Ended)
        asked = harness.client.requests[1]
        assert asked.continuation_token == b"here"
        assert [m.text for m in asked.messages] == ["?"]
        assert harness.events[-1].text == "one two three"
        assert turn.token is None

    async def test_keeps_what_is_held_back_when_it_breaks_off_again(self):
        harness = Harness(
            [sent(), chunk(LONG), ConnectionFailed("gone")],
            [sent(), chunk("over"), ConnectionFailed("gone")],
        )
        turn_id = await harness.ask("?")
        harness.controller.go_on(turn_id)
        harness.events.clear()
        await harness.until(Ended)
        assert harness.events[-1].text == f"{LONG}over"
        assert [e.text for e in harness.events if isinstance(e, TextDelta)] == ["over"]
        answer = harness.controller.conversation.turn(turn_id).answer
        assert answer.text == f"{LONG}over"

    async def test_needs_a_broken_off_answer(self):
        harness = Harness([sent(), DONE])
        turn_id = await harness.ask("?")
        with pytest.raises(ValueError, match="nothing to go on from"):
            harness.controller.go_on(turn_id)

    async def test_waits_for_no_other_answer(self):
        harness = Harness([sent(), chunk("half"), ConnectionFailed("x")], [sent(), Pause()])
        turn_id = await harness.ask("?")
        other = harness.controller.send(Draft(text="next"))
        with pytest.raises(ValueError, match="under way"):
            harness.controller.go_on(turn_id)
        harness.controller.stop(other)
        await harness.controller.aclose()

    async def test_can_be_stopped_and_gone_on_with_again(self):
        harness = Harness(
            [sent(), chunk("one "), Pause()], [sent(), chunk("two "), Pause()], [sent(), DONE]
        )
        turn_id = harness.controller.send(Draft(text="?"))
        for _ in range(2):
            await harness.until(TextDelta)
            harness.events.clear()
            harness.controller.stop(turn_id)
            await harness.until(TurnStopped)
            harness.events.clear()
            harness.controller.go_on(turn_id)
        await harness.until(TurnFinished)
        assert harness.events[-1].text == "one two end"


class TestHops:
    async def test_a_long_answer_goes_on_by_itself(self):
        harness = Harness(
            [sent(), chunk("one ", finish_reason="CONTINUATION", continuation_token=b"1",
                           usage=Usage(output_tokens=5, prompt_tokens=1))],
            [sent(), chunk("two ", finish_reason="CONTINUATION", continuation_token=b"2")],
            [sent(), chunk("three", finish_reason="STOP", usage=Usage(output_tokens=2))],
        )  # fmt: skip
        await harness.ask("?")
        ending = harness.events[-1]
        assert isinstance(ending, TurnFinished)
        assert ending.text == "one two three"
        assert ending.metrics.requests == 3
        assert ending.metrics.output_tokens == 7
        assert [e.hop for e in harness.events if isinstance(e, HopStarted)] == [2, 3]
        tokens = [request.continuation_token for request in harness.client.requests]
        assert tokens == [None, b"1", b"2"]

    async def test_stop_starts_no_further_hop(self):
        harness = Harness(
            [sent(), chunk("one", finish_reason="CONTINUATION", continuation_token=b"1")],
            [sent(), Pause()],
        )
        harness.controller.send(Draft(text="?"))
        await harness.until(HopStarted)
        harness.controller.stop(harness.controller.running)
        await harness.until(TurnStopped)
        assert harness.events[-1].text == "one"
        assert len(harness.client.requests) <= 2

    async def test_there_is_a_limit(self):
        more = [
            [sent(), chunk("x", finish_reason="CONTINUATION", continuation_token=bytes([n]))]
            for n in range(20)
        ]
        harness = Harness(*more)
        turn_id = await harness.ask("?")
        assert isinstance(harness.events[-1], TurnTruncated)
        assert harness.events[-1].text == "x" * 16
        assert harness.controller.conversation.turn(turn_id).can_go_on

    async def test_a_token_that_was_asked_with_is_not_asked_with_again(self):
        harness = Harness(
            [sent(), chunk("x", finish_reason="CONTINUATION", continuation_token=b"same")]
        )
        await harness.ask("?")
        assert len(harness.client.requests) == 2


class TestLeavingOut:
    async def test_an_image_of_an_earlier_turn_is_in_no_request_until_it_is_taken_back(self):
        harness = Harness([sent(), DONE], [sent(), DONE], [sent(), DONE])
        turn_id = harness.controller.send(Draft(text="?", images=(IMAGE,)))
        await harness.until(Ended)
        harness.controller.leave_out(turn_id, 0)
        await harness.ask("second")
        harness.controller.take_back(turn_id, 0)
        await harness.ask("third")
        first, second, third = (request.messages[0] for request in harness.client.requests)
        assert [each.images for each in (first, second, third)] == [(IMAGE,), (), (IMAGE,)]

    async def test_nor_when_the_answer_is_gone_on_with(self):
        drawn = replace(chunk("one"), parts=(TextPart(text="one"), IMAGE))
        harness = Harness([sent(), drawn, ConnectionFailed("gone")], [sent(), DONE])
        turn_id = await harness.ask("?")
        harness.controller.leave_out(turn_id, 0)
        harness.events.clear()
        harness.controller.go_on(turn_id)
        await harness.until(Ended)
        assert not any(message.images for message in harness.client.requests[-1].messages)


class TestQueue:
    async def test_the_next_question_follows_by_itself(self):
        go = asyncio.Event()
        harness = Harness([sent(), chunk("one"), Pause(go), DONE], [sent(), DONE])
        harness.controller.send(Draft(text="first"))
        await harness.until(TextDelta)
        harness.controller.queue.add(Draft(text="second"))
        go.set()
        while len(harness.client.requests) < 2 or harness.controller.running:
            harness.news.clear()
            await harness.news.wait()
        asked = harness.client.requests[1]
        assert [m.text for m in asked.messages] == ["first", "oneend", "second"]

    async def test_after_a_stop_it_waits(self):
        harness = Harness([sent(), chunk("one"), Pause()], [sent(), DONE])
        turn_id = harness.controller.send(Draft(text="first"))
        await harness.until(TextDelta)
        harness.controller.queue.add(Draft(text="second"))
        harness.controller.stop(turn_id)
        await harness.until(TurnStopped)
        assert harness.controller.queue.is_held
        harness.controller.queue.go_on()
        await harness.until(TurnFinished)


async def test_partial_answers_are_sent_along_unless_the_user_does_not_want_that():
    harness = Harness([sent(), chunk("half"), ConnectionFailed("x")], [sent(), DONE])
    await harness.ask("one")
    await harness.ask("two")
    assert [m.text for m in harness.client.requests[1].messages] == ["one", "half", "two"]
    harness.controller.options = replace(harness.controller.options, send_partial=False)
    await harness.ask("three")
    assert [m.text for m in harness.client.requests[2].messages] == ["two", "end", "three"]


async def test_two_conversations_stream_at_the_same_time():
    one, two = Harness([sent(), chunk("a"), Pause()]), Harness([sent(), chunk("b"), Pause()])
    for harness in (one, two):
        harness.controller.send(Draft(text="?"))
    for harness in (one, two):
        await harness.until(TextDelta)
    assert one.controller.running
    assert two.controller.running
    for harness in (one, two):
        await harness.controller.aclose()


async def test_an_edited_question_is_a_branch_of_its_own():
    harness = Harness([sent(), DONE])
    first = await harness.ask("one")
    await harness.ask("two")
    harness.events.clear()
    edited = harness.controller.edit(first, Draft(text="other"))
    await harness.until(Ended)
    assert [m.text for m in harness.client.requests[2].messages] == ["other"]
    assert harness.controller.conversation.leaf_id == edited
    with pytest.raises(ValueError, match="nothing to ask"):
        harness.controller.edit(first, Draft(text=" "))


async def test_a_turn_that_is_deleted_before_its_end_is_seen_is_measured_no_more():
    harness = Harness([sent(), DONE])
    harness.controller.measuring.listeners.append(lambda _: None)
    turn_id = await harness.ask("?")
    harness.controller.branches.delete(turn_id)
    harness.controller.measuring.close()
    assert len(harness.controller.conversation) == 0


class TestKeeping:
    @pytest.fixture
    def store(self):
        return ConversationsInMemory()

    async def found(self, store, harness):
        return (await store.open(harness.controller.conversation.id)).conversation

    async def test_a_question_is_kept_before_it_is_sent(self, store):
        harness = Harness([sent(), DONE], store=store)
        asked_for = []
        store.on_settled = lambda: asked_for.append(len(harness.client.requests))
        turn_id = await harness.ask("What is this?")
        assert asked_for == [0]
        assert store.calls[:2] == ["begin", "settled"]
        turn = (await self.found(store, harness)).turn(turn_id)
        assert turn.question.text == "What is this?"
        assert turn.answer.text == "end"
        assert turn.state is TurnState.FINISHED
        assert turn.outcome.word == "complete"
        assert turn.latency.model == "m"
        (outline,) = await store.conversations()
        assert (outline.title, outline.model, outline.system) == (
            "What is this?",
            "m",
            "be brief",
        )

    async def test_that_of_a_temporary_conversation_is_kept_nowhere_and_holds(self):
        harness = Harness([sent(), DONE])
        harness.controller.use_system("be kind")
        await harness.ask("one")
        assert harness.client.requests[-1].system == "be kind"

    async def test_another_system_prompt_holds_from_the_next_question_on(self, store):
        harness = Harness([sent(), DONE], store=store)
        controller = harness.controller
        controller.use_system("be kind \ud800")
        first = await harness.ask("one")
        controller.use_system("")
        (outline,) = await store.conversations()
        assert outline.system == ""
        await harness.ask("two")
        harness.events.clear()
        controller.regenerate(first)
        await harness.until(Ended)
        systems = [request.system for request in harness.client.requests]
        assert systems == ["be kind \ufffd", "", ""]

    async def test_what_the_command_line_gives_is_not_kept_for_a_conversation_of_its_own(
        self, store
    ):
        harness = Harness([sent(), DONE], store=store)
        controller = harness.controller
        controller.options = replace(controller.options, system="now", own_system="always")
        await harness.ask("one")
        (outline,) = await store.conversations()
        assert (outline.system, harness.client.requests[0].system) == ("always", "now")
        controller.use_system("other")
        await harness.ask("two")
        (outline,) = await store.conversations()
        assert (outline.system, harness.client.requests[1].system) == ("other", "other")

    async def test_an_answer_is_journalled_as_it_comes(self, store):
        thought = TextPart(text="Hm", thought=True, signature=b"mark")
        picture = ImagePart(mime_type="image/png", data=b"drawn")
        harness = Harness(
            [
                sent(),
                chunk(parts=(thought,)),
                chunk(parts=(picture,)),
                chunk("half", continuation_token=b"on"),
                Pause(),
            ],
            store=store,
        )
        turn_id = harness.controller.send(Draft(text="?"))
        await harness.client.pausing.wait()
        assert store.calls.count("journal") == 3
        after = (await self.found(store.crash(), harness)).turn(turn_id)
        assert after.state is TurnState.INTERRUPTED
        assert after.answer.parts[0] == thought
        assert len(after.answer.images) == 1
        assert after.answer.text == "half"
        assert (after.token, after.token_at) == (b"on", 4)
        await harness.controller.aclose()

    async def test_what_was_interrupted_is_gone_on_with_after_a_restart(self, store):
        harness = Harness([sent(), chunk("one "), Pause()], store=store)
        turn_id = harness.controller.send(Draft(text="?"))
        await harness.client.pausing.wait()
        opened = await store.crash().open(harness.controller.conversation.id)
        again = Harness([sent(), DONE], store=store, opened=opened)
        again.controller.go_on(turn_id)
        await again.until(TurnFinished)
        turn = (await self.found(store, again)).turn(turn_id)
        assert turn.answer.text == "one end"
        assert turn.seams == (4,)
        await harness.controller.aclose()

    async def test_stopped_at_once_the_question_is_kept(self, store):
        harness = Harness([sent(), DONE], store=store)
        turn_id = harness.controller.send(Draft(text="?"))
        harness.controller.stop(turn_id)
        await harness.until(TurnStopped)
        turn = (await self.found(store, harness)).turn(turn_id)
        assert (turn.state, turn.question.text) == (TurnState.STOPPED, "?")

    async def test_it_can_be_stopped_while_the_question_is_being_kept(self, store):
        waiting = asyncio.Event()

        async def hanging():
            waiting.set()
            await asyncio.Event().wait()

        store.settled = hanging
        harness = Harness([sent(), DONE], store=store)
        turn_id = harness.controller.send(Draft(text="?"))
        await waiting.wait()
        harness.controller.stop(turn_id)
        await harness.until(TurnStopped)
        assert harness.client.requests == []
        assert (await self.found(store, harness)).turn(turn_id).state is TurnState.STOPPED

    async def test_a_fault_of_the_store_stops_no_answer(self, store):
        store.fault = StorageFailed("The disk is full.")
        told = []
        store.problems.append(told.append)
        harness = Harness([sent(), chunk("a"), DONE], store=store)
        await harness.ask("?")
        assert isinstance(harness.events[-1], TurnFinished)
        assert set(told) == {store.fault}
        assert harness.crashes == []

    async def test_images_of_an_earlier_time_are_loaded_to_be_sent(self, store):
        harness = Harness([sent(), DONE], store=store)
        harness.controller.send(Draft(text="?", images=(KEPT_IMAGE,)))
        await harness.until(Ended)
        opened = await store.open(harness.controller.conversation.id)
        again = Harness([sent(), DONE], store=store, opened=opened)
        turn_id = await again.ask("And now?")
        assert again.client.requests[0].messages[0].images == (KEPT_IMAGE,)
        branch = again.controller.conversation.branch(turn_id)
        assert not branch[0].question.images[0].is_loaded
        assert await again.controller.load_images(branch[0].question.images[0]) == (KEPT_IMAGE,)

    async def test_an_image_that_is_lost_fails_the_turn(self, store):
        harness = Harness([sent(), DONE], store=store)

        async def load(_):
            raise StorageFailed("The image is gone.")

        store.load = load
        lost = replace(KEPT_IMAGE, data=b"", kept=Kept(data="x"))
        harness.controller.send(Draft(text="?", images=(lost,)))
        await harness.until(TurnFailed)
        assert harness.events[-1].error.sentence == "The image is gone."
        assert harness.client.requests == []

    async def test_what_is_left_out_is_kept(self, store):
        harness = Harness([sent(), DONE], store=store)
        turn_id = harness.controller.send(Draft(text="?", images=(KEPT_IMAGE,)))
        await harness.until(Ended)
        harness.controller.leave_out(turn_id, 0)
        assert (await self.found(store, harness)).turn(turn_id).left_out == {0}
        harness.controller.take_back(turn_id, 0)
        assert (await self.found(store, harness)).turn(turn_id).left_out == set()

    async def test_asking_again_is_kept_as_a_branch(self, store):
        harness = Harness([sent(), DONE], store=store)
        first = await harness.ask("?")
        harness.events.clear()
        second = harness.controller.regenerate(first)
        await harness.until(Ended)
        found = await self.found(store, harness)
        assert [turn.id for turn in found.siblings(first)] == [first, second]
        assert found.leaf_id == second
