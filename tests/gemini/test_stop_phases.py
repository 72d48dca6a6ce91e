"""Stop works in every phase of an answer: the real client, real sockets, a server that watches.

After httpcore's tests/test_cancellations.py: one case for each place where an answer can wait.
"""

import asyncio
import gc
import itertools
import random
import threading
import time
import warnings
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest

from desktop.core.conversation import Draft, ImagePart, TextPart, TurnState
from desktop.core.errors import TimedOut
from desktop.core.events import (
    Ended,
    HopStarted,
    RequestSent,
    RetryScheduled,
    TextDelta,
    ThoughtDelta,
    TurnFailed,
    TurnFinished,
    TurnStopped,
)
from desktop.engine.controller import ChatController, Options
from desktop.engine.retries import Retries
from desktop.engine.terms import Limits, Terms
from desktop.gemini.client import Access, GeminiClient
from tests.fakes import PicturesInMemory
from tests.loopback import LoopbackServer, Scene, answer, refusing, saying, sse

HOLD_S = 20.0
"""Longest wait for what must come; it is only ever used up by a test that fails."""
ANOTHER = "Are you there?"
AGAIN = Retries(attempts=3, chance=lambda: 0.0)


class Place:
    """Says where the server is; while it is shut, whoever asks is left waiting."""

    def __init__(self, server):
        self.access = Access(api_key="test-key", base_url=server.url, local=True)
        self.is_shut = False
        self.waiting = threading.Event()
        self.given_up = threading.Event()

    async def provide(self):
        if self.is_shut:
            self.waiting.set()
            try:
                await asyncio.get_running_loop().create_future()
            finally:
                self.given_up.set()
        return self.access


class Chat:
    """A controller on the given client, and all that it told."""

    def __init__(self, client, server, place, **terms):
        self.client = client
        self.server = server
        self.place = place
        self.crashes = []
        self.controller = ChatController(
            client,
            Options(model="gemini-3.8-flash", include_thoughts=True),
            Terms(pictures=PicturesInMemory(), clock=time.monotonic, **terms),
            load_images=lambda *_: (ImagePart(mime_type="image/png", data=b"x"),),
            on_crash=self.crashes.append,
        )
        self.events = []
        self.ended_at = 0.0
        self.headers = threading.Event()
        self._news = asyncio.Event()
        self.controller.listen(self._hear)

    def _hear(self, events):
        self.events += events
        if any(isinstance(event, Ended) for event in events):
            self.ended_at = time.monotonic()
        self._news.set()

    def send(self, text="Why?"):
        return self.controller.send(Draft(text=text))

    def of(self, turn_id, kind=object):
        return [e for e in self.events if e.turn_id == turn_id and isinstance(e, kind)]

    def text_told(self, turn_id):
        return "".join(event.text for event in self.of(turn_id, TextDelta))

    async def until(self, kind, turn_id=None):
        async with asyncio.timeout(HOLD_S):
            while not self.of(turn_id or self.controller.running, kind):
                self._news.clear()
                await self._news.wait()

    async def ending(self, turn_id):
        """Wait for the ending; it is the only one and the last that was told of the turn."""
        await self.until(Ended, turn_id)
        endings = self.of(turn_id, Ended)
        assert self.of(turn_id)[-1:] == endings
        return endings[0]

    async def ask(self, text="Why?"):
        return await self.ending(self.send(text))

    async def nothing_is_left(self):
        """No task on this loop but the test's, and on the network loop none that does not end."""
        others = asyncio.all_tasks() - {asyncio.current_task()}
        assert others == set()
        await self.client._network().call(others_end())
        assert self.crashes == []


async def others_end():
    if others := asyncio.all_tasks() - {asyncio.current_task()}:
        _, pending = await asyncio.wait(others, timeout=HOLD_S / 2)
        assert pending == set()


@asynccontextmanager
async def chatting(*scenes, is_deaf=False, **terms):
    with LoopbackServer(scenes, is_deaf=is_deaf) as server:
        place = Place(server)
        # Longer than any wait of a test, so that no attempt to connect ends by itself.
        client = GeminiClient("gemini", place.provide, connect_s=3 * HOLD_S)
        chat = Chat(client, server, place, **terms)

        async def note_headers(_response):
            chat.headers.set()

        try:
            await client.warm_up()  # an import that holds the interpreter is not the matter here
            client._lines.current.http.event_hooks["response"].append(note_headers)
            yield chat
        finally:
            await chat.controller.aclose()
            await client.aclose()
        assert await asyncio.to_thread(server.wait, lambda: server.open_connections == 0)


# What the server does, up to the phase, for ever.


def says_nothing(connection):
    connection.server.hold.set()
    connection.wait_for_close()


def only_headers(connection):
    connection.head()
    connection.wait_for_close()


def only_a_thought(connection):
    connection.head()
    thought = answer("")
    thought["candidates"][0]["content"]["parts"] = [{"text": "Hm, why?", "thought": True}]
    connection.event(thought)
    connection.wait_for_close()


def half_of_it(connection):
    connection.head()
    connection.text("Half of ")
    connection.text("it")
    connection.wait_for_close()


def another_hop(connection):
    """One request carries half of it; the next one, with its token, is never answered."""
    if "continuationToken" not in connection.request.json:
        connection.head()
        connection.text("Half of it", finishReason="CONTINUATION", continuationToken="dG9rZW4=")
        connection.end()
    else:
        says_nothing(connection)


def more_and_more(connection):
    connection.head()
    for number in itertools.count():
        connection.text(f"{number} ")


def no(code, status):
    """Refuses, and asks for 30 seconds of patience."""
    info = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "30s"}
    error = {"code": code, "message": "Not now.", "status": status, "details": [info]}
    return refusing(code, {"error": error})


# How a test knows that the phase has been reached.


async def at_once(chat):
    assert chat.events == []


async def waiting_for_the_place(chat):
    assert await asyncio.to_thread(chat.place.waiting.wait, HOLD_S)


async def waiting_for_a_connection(chat):
    await chat.until(RequestSent)
    assert await asyncio.to_thread(chat.server.wait_for_attempt)


async def waiting_for_headers(chat):
    await chat.until(RequestSent)
    assert await asyncio.to_thread(chat.server.hold.wait, HOLD_S)


async def headers_came(chat):
    assert await asyncio.to_thread(chat.headers.wait, HOLD_S)


async def a_thought_came(chat):
    await chat.until(ThoughtDelta)


async def text_came(chat):
    await chat.until(TextDelta)


async def all_text_came(chat):
    while chat.text_told(chat.controller.running) != "Half of it":
        chat._news.clear()
        await asyncio.wait_for(chat._news.wait(), HOLD_S)


async def waiting_for_another_hop(chat):
    await chat.until(HopStarted)
    assert await asyncio.to_thread(chat.server.hold.wait, HOLD_S)
    assert chat.text_told(chat.controller.running) == "Half of it"


async def waiting_to_ask_again(chat):
    await chat.until(RetryScheduled)


# What the other side sees of the stop.


def line_closed(chat):
    server = chat.server
    return server.wait(lambda: len(server.closed_at) == 1 and server.open_connections == 0)


def place_given_up(chat):
    return chat.place.given_up.wait(HOLD_S) and chat.server.open_connections == 0


def attempt_given_up(chat):
    return chat.server.wait_for_attempt(False)


def nothing_was_begun(chat):
    return chat.server.open_connections == 0


def line_kept_for_the_next_question(chat):
    return chat.server.open_connections == 1 and chat.server.closed_at == []


@dataclass(frozen=True)
class Phase:
    """A place where an answer can wait.

    Attributes:
        scene: What the server plays.
        reached: Waits until the answer is there.
        let_go: Waits until the other side has seen the stop; False if it never did.
        requests: How many requests the server has seen by then.
    """

    name: str
    scene: Scene
    reached: Callable[[Chat], Awaitable[None]]
    let_go: Callable[[Chat], bool] = line_closed
    requests: int = 1
    is_shut: bool = False
    is_deaf: bool = False


CONNECTING = Phase(
    "connecting",
    says_nothing,
    waiting_for_a_connection,
    attempt_given_up,
    requests=0,
    is_deaf=True,
)
PHASES = [
    Phase("just asked", says_nothing, at_once, nothing_was_begun, requests=0),
    Phase(
        "resolving",
        says_nothing,
        waiting_for_the_place,
        place_given_up,
        requests=0,
        is_shut=True,
    ),
    CONNECTING,
    Phase("before headers", says_nothing, waiting_for_headers),
    Phase("after headers", only_headers, headers_came),
    Phase("in thoughts", only_a_thought, a_thought_came),
    Phase("mid-text", more_and_more, text_came),
    Phase("stalled mid-text", half_of_it, all_text_came),
    Phase("between hops", another_hop, waiting_for_another_hop, requests=2),
    Phase(
        "before a retry, limited",
        no(429, "RESOURCE_EXHAUSTED"),
        waiting_to_ask_again,
        line_kept_for_the_next_question,
    ),
    Phase(
        "before a retry, busy",
        no(503, "UNAVAILABLE"),
        waiting_to_ask_again,
        line_kept_for_the_next_question,
    ),
]


@asynccontextmanager
async def chatting_in(phase, **terms):
    async with chatting(phase.scene, is_deaf=phase.is_deaf, **terms) as chat:
        chat.place.is_shut = phase.is_shut
        yield chat


async def another_question_is_answered(chat):
    chat.place.is_shut = False
    chat.server.accept()
    chat.server.scenes = [saying("Here ", "I am")]
    ending = await chat.ask(ANOTHER)
    assert isinstance(ending, TurnFinished)
    assert ending.text == "Here I am"
    # What was stopped may come to the server only now.
    assert sum(ANOTHER.encode() in request.body for request in chat.server.requests) == 1


@pytest.mark.parametrize("phase", PHASES, ids=lambda phase: phase.name)
async def test_stop_ends_an_answer_in_each_phase(phase):
    async with chatting_in(phase, retries=AGAIN) as chat:
        turn_id = chat.send()
        # What is closed is closed by us: nothing is collected here (see ``tests.conftest``), and
        # the SDK leaves much to the garbage collector.
        await phase.reached(chat)
        stopped_at = time.monotonic()
        chat.controller.stop(turn_id)
        ending = await chat.ending(turn_id)
        assert await asyncio.to_thread(phase.let_go, chat)
        # What is promised is 0.1 s; the rest is room for a machine that is busy with other things.
        assert chat.ended_at - stopped_at < 0.5
        assert isinstance(ending, TurnStopped)
        assert ending.by == "user"
        turn = chat.controller.conversation.turn(turn_id)
        assert turn.state is TurnState.STOPPED
        assert chat.text_told(turn_id) == ending.text == turn.answer.text
        assert chat.controller.running is None
        await chat.nothing_is_left()
        assert len(chat.server.requests) == phase.requests
        await another_question_is_answered(chat)
        assert await chat.ending(turn_id) is ending


async def test_thoughts_that_came_before_a_stop_are_kept_apart_from_the_text():
    async with chatting(only_a_thought) as chat:
        turn_id = chat.send()
        await a_thought_came(chat)
        chat.controller.stop(turn_id)
        assert (await chat.ending(turn_id)).text == ""
        answered = chat.controller.conversation.turn(turn_id).answer
        assert answered.parts == (TextPart(text="Hm, why?", thought=True),)


async def test_a_stopped_answer_is_part_of_the_next_question():
    async with chatting(half_of_it) as chat:
        turn_id = chat.send()
        await all_text_came(chat)
        chat.controller.stop(turn_id)
        await chat.ending(turn_id)
        await another_question_is_answered(chat)
        said = [
            content["parts"][0]["text"] for content in chat.server.requests[-1].json["contents"]
        ]
    assert said == ["Why?", "Half of it", ANOTHER]


@pytest.mark.parametrize(
    ("phase", "total_s"),
    [
        (CONNECTING, 0.5),
        (Phase("before headers", says_nothing, waiting_for_headers), 0.5),
        (Phase("mid-text", more_and_more, text_came), 1.0),
        (Phase("stalled mid-text", half_of_it, all_text_came), 1.0),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
async def test_the_total_time_ends_an_answer_in_each_phase(phase, total_s):
    async with chatting_in(phase, limits=Limits(total_s=total_s), retries=AGAIN) as chat:
        turn_id = chat.send()
        await phase.reached(chat)
        ending = await chat.ending(turn_id)
        assert isinstance(ending, TurnStopped)
        assert ending.by == "timeout"
        turn = chat.controller.conversation.turn(turn_id)
        assert turn.state is TurnState.STOPPED
        assert chat.text_told(turn_id) == ending.text == turn.answer.text
        assert await asyncio.to_thread(phase.let_go, chat)
        await chat.nothing_is_left()
        assert len(chat.server.requests) == phase.requests


def drop_by_drop(data, pause_s):
    """A scene that sends one byte, waits, and sends the next one."""

    def scene(connection):
        for byte in itertools.chain(data, itertools.repeat(ord(" "))):
            connection.send(bytes([byte]))
            if connection.wait_for_close(pause_s):
                return

    return scene


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
ENDLESS = b"ffff\r\n" + sse(answer("Half of it")).rstrip()


def in_the_head(pause_s):
    return drop_by_drop(HEAD, pause_s)


def in_the_first_event(pause_s):
    drops = drop_by_drop(ENDLESS, pause_s)

    def scene(connection):
        connection.send(HEAD)
        drops(connection)

    return scene


@pytest.mark.parametrize("pause_s", [1.0, 0.01], ids=["a byte a second", "many bytes"])
@pytest.mark.parametrize("where", [in_the_head, in_the_first_event], ids=lambda w: w.__name__)
async def test_bytes_that_make_no_chunk_do_not_put_off_the_first_chunk_limit(where, pause_s):
    async with chatting(where(pause_s), limits=Limits(first_chunk_s=0.3)) as chat:
        ending = await chat.ask()
        assert isinstance(ending, TurnFailed)
        assert isinstance(ending.error, TimedOut)
        assert ending.error.phase == "first_chunk"
        assert await asyncio.to_thread(line_closed, chat)
        await chat.nothing_is_left()
        await another_question_is_answered(chat)


async def test_bytes_that_make_no_chunk_do_not_put_off_the_limit_between_chunks():
    drops = drop_by_drop(ENDLESS, 0.01)

    def scene(connection):
        connection.send(HEAD)
        connection.text("Half of it")
        drops(connection)

    async with chatting(scene, limits=Limits(idle_s=0.2), retries=AGAIN) as chat:
        ending = await chat.ask()
        assert isinstance(ending, TurnFailed)
        assert isinstance(ending.error, TimedOut)
        assert (ending.error.phase, ending.text) == ("idle", "Half of it")
        assert await asyncio.to_thread(line_closed, chat)
        assert len(chat.server.requests) == 1


async def test_a_service_that_fails_twice_and_then_answers_is_answered():
    busy = refusing(503, {"error": {"code": 503, "message": "busy", "status": "UNAVAILABLE"}})
    async with chatting(busy, busy, saying("Here ", "I am"), retries=AGAIN) as chat:
        turn_id = chat.send()
        ending = await chat.ending(turn_id)
        assert isinstance(ending, TurnFinished)
        assert ending.text == "Here I am"
        assert ending.metrics.requests == len(chat.server.requests) == 3
        scheduled = chat.of(turn_id, RetryScheduled)
        assert [(retry.attempt, retry.wait_s) for retry in scheduled] == [(2, 0.5), (3, 1.0)]
        await chat.nothing_is_left()


@pytest.mark.parametrize(
    ("code", "status"),
    [
        pytest.param(429, "RESOURCE_EXHAUSTED", id="limited"),
        pytest.param(503, "UNAVAILABLE", id="busy"),
    ],
)
async def test_the_wait_that_a_service_advises_is_kept(code, status):
    async with chatting(no(code, status), retries=AGAIN) as chat:
        turn_id = chat.send()
        await waiting_to_ask_again(chat)
        chat.controller.stop(turn_id)
        assert [retry.wait_s for retry in chat.of(turn_id, RetryScheduled)] == [30.0]


# Each closes the line after it, so that a line still open is one that a stop left behind.


def a_whole_answer(connection):
    connection.head(Connection="close")
    connection.text("Here I am", finishReason="STOP")
    connection.end()


def a_refusal(connection):
    connection.whole(503, b'{"error": {"code": 503, "message": "busy"}}', Connection="close")


def a_broken_line(connection):
    connection.head()
    connection.text("Half of it")
    connection.reset()


ENDLESS_SCENES = [says_nothing, only_headers, only_a_thought, half_of_it, more_and_more]
SCENES = [*ENDLESS_SCENES, *ENDLESS_SCENES, a_whole_answer, a_refusal, a_broken_line]
STREAMS, AT_ONCE = 300, 4


async def stop_at_random(chat, chance):
    """Ask, and stop at some moment, mostly in the first milliseconds where all happens at once."""
    turn_id = chat.send()
    for _ in range(chance.randrange(4)):
        await asyncio.sleep(0)
    await asyncio.sleep(chance.choice([0.0, 0.005, 0.02, 0.06]) * chance.random())
    chat.controller.stop(turn_id)
    return await chat.ending(turn_id)


@pytest.mark.unmeasured
async def test_many_answers_stopped_at_random_moments_leave_nothing_behind(caplog):
    chance = random.Random(2026)  # noqa: S311 - the same moments each time
    scenes = [chance.choice(SCENES) for _ in range(STREAMS)]
    async with chatting(*scenes, retries=AGAIN) as first:
        server, client = first.server, first.client
        chats = [Chat(client, server, first.place, retries=AGAIN) for _ in range(AT_ONCE)]

        async def one_after_another(chat, seed):
            own = random.Random(seed)  # noqa: S311
            return [await stop_at_random(chat, own) for _ in range(STREAMS // AT_ONCE)]

        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            runs = await asyncio.gather(*(one_after_another(c, n) for n, c in enumerate(chats)))
            for chat in chats:
                await chat.nothing_is_left()
            assert await asyncio.to_thread(server.wait, lambda: server.open_connections == 0)
            gc.collect()  # what was left to the collector speaks up now
            await client._network().call(asyncio.sleep(0))
        assert told == []
        endings = list(itertools.chain(*runs))
        assert len(endings) == STREAMS
        assert sum(isinstance(ending, TurnStopped) for ending in endings) > STREAMS // 2
        await another_question_is_answered(first)
    assert [r.message for r in caplog.records if r.levelname in {"WARNING", "ERROR"}] == []
