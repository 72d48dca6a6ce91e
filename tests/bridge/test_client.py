"""What a client says is done: asked with the real client library over loopback."""

import asyncio
import base64
import contextlib
import json
from pathlib import Path

import pytest
from websockets.exceptions import ConnectionClosed

from desktop.bridge import client as module
from desktop.bridge.protocol import Refused
from tests.bridge_clients import bridge_to, client, hear, hear_text, hear_to_end, say, text_of
from tests.loopback import LoopbackServer, saying

LAKE = Path(__file__).parents[2] / "resources" / "samples" / "lake-at-dusk.jpg"


@pytest.fixture
def service():
    """Answers all but the last scene has come to."""
    with LoopbackServer([saying("Hello ", "world")] * 9) as server:
        yield server


class Held:
    """A scene that says something and then waits for the test."""

    def __init__(self, server=None):
        self.closed = asyncio.Event()
        self._loop = asyncio.get_running_loop()

    def __call__(self, connection):
        connection.head()
        connection.text("half ")
        connection.wait_for_close()
        self._loop.call_soon_threadsafe(self.closed.set)


async def test_a_prompt_streams_its_answer(service, tmp_path):
    async with bridge_to(service, tmp_path), client(tmp_path) as connection:
        await say(connection, prompt="hi", id="mine")
        told = await hear_to_end(connection)
    assert told[0]["type"] == "started"
    assert [each["seq"] for each in told] == list(range(1, len(told) + 1))
    assert {each["id"] for each in told} == {"mine"}
    assert text_of(told) == told[-1]["text"] == "Hello world"
    assert told[-1]["type"] == "complete"
    assert told[-1]["metrics"]["chunk_count"] == 2


async def test_an_id_is_given_where_none_is_said(service, tmp_path):
    async with bridge_to(service, tmp_path), client(tmp_path) as connection:
        await say(connection, prompt="hi")
        first = await hear_to_end(connection)
        await say(connection, prompt="hi")
        second = await hear_to_end(connection)
    assert first[0]["id"]
    assert first[0]["id"] != second[0]["id"]


async def test_images_and_settings_go_along(service, tmp_path):
    image = {"mime_type": "image/jpeg", "data": base64.b64encode(LAKE.read_bytes()).decode()}
    settings = {"model": "gemini-x", "system": "Be short.", "temperature": 0.5}
    async with bridge_to(service, tmp_path), client(tmp_path, max_size=None) as connection:
        await say(connection, prompt="What?", images=[image], settings=settings)
        told = await hear_to_end(connection)
    assert told[-1]["type"] == "complete"
    (request,) = service.requests
    assert "gemini-x" in request.path
    assert request.json["systemInstruction"]["parts"][0]["text"] == "Be short."
    assert request.json["generationConfig"]["temperature"] == 0.5
    parts = request.json["contents"][0]["parts"]
    assert [next(iter(part)) for part in parts] == ["inlineData", "text"]


async def test_a_conversation_is_gone_on_with(service, tmp_path):
    async with bridge_to(service, tmp_path), client(tmp_path) as connection:
        await say(connection, prompt="one", id="a")
        await hear_to_end(connection)
        await say(connection, prompt="two", id="b", conversation="a")
        await hear_to_end(connection)
        await say(connection, prompt="three", conversation="nobody")
        refused = await hear(connection)
    said = [each["parts"][0]["text"] for each in service.requests[1].json["contents"]]
    assert said == ["one", "Hello world", "two"]
    assert refused["code"] == "not_found"


async def test_stop_ends_the_request_and_keeps_the_text(tmp_path):
    held = Held()
    with LoopbackServer([held]) as server:
        async with bridge_to(server, tmp_path), client(tmp_path) as connection:
            await say(connection, prompt="hi", id="a")
            await hear_text(connection)
            await say(connection, type="stop", id="a")
            told = await hear_to_end(connection)
            await held.closed.wait()
    assert (told[-1]["type"], told[-1]["by"], told[-1]["text"]) == ("stopped", "user", "half ")


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("{", "invalid_request"),
        ('{"type": "stop", "id": "nobody"}', "not_found"),
        ('{"type": "resume", "id": "nobody"}', "not_found"),
        ('{"prompt": "?", "images": [{"data": "AAAA"}]}', "image_rejected"),
    ],
)
async def test_what_cannot_be_done_is_refused_and_the_next_is_done(service, tmp_path, said, code):
    async with bridge_to(service, tmp_path), client(tmp_path) as connection:
        await connection.send(said)
        refused = await hear(connection)
        await say(connection, prompt="hi")
        told = await hear_to_end(connection)
    assert (refused["type"], refused["code"]) == ("error", code)
    assert "seq" not in refused
    assert told[-1]["type"] == "complete"


async def test_an_id_in_use_is_refused(service, tmp_path):
    async with bridge_to(service, tmp_path), client(tmp_path) as connection:
        await say(connection, prompt="hi", id="a")
        await hear_to_end(connection)
        await say(connection, prompt="hi", id="a")
        refused = await hear(connection)
    assert (refused["code"], refused["id"]) == ("invalid_request", "a")


async def test_too_many_questions_are_refused_for_a_while(service, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "ASKS_AT_ONCE", 2)
    monkeypatch.setattr(module, "ASKS_EACH_S", 0.0)
    async with bridge_to(service, tmp_path), client(tmp_path) as connection:
        for _ in range(2):
            await say(connection, prompt="hi")
            await hear_to_end(connection)
        await say(connection, prompt="hi", id="c")
        refused = await hear(connection)
    assert (refused["code"], refused["retryable"], refused["id"]) == ("rate_limit", True, "c")


async def test_the_models_are_named(tmp_path):
    models = {"models": [{"name": "models/gemini-x", "displayName": "X", "outputTokenLimit": 9,
                          "supportedGenerationMethods": ["generateContent"]}]}  # fmt: skip
    with LoopbackServer([lambda at: at.whole(200, json.dumps(models).encode())]) as server:
        async with bridge_to(server, tmp_path), client(tmp_path) as connection:
            await say(connection, type="models")
            told = await hear(connection)
    assert told["type"] == "models"
    assert all(set(each) == {"name", "title", "output_token_limit"} for each in told["models"])


async def test_watchers_get_the_same_and_one_that_comes_late_a_snapshot(tmp_path):
    held = Held()
    with LoopbackServer([held]) as server:
        async with bridge_to(server, tmp_path) as bridge:
            async with client(tmp_path) as asker, client(tmp_path) as early:
                await say(early, type="watch")
                await say(early, type="watch")  # twice is once
                await say(early, type="stop", id="nobody")
                await hear(early)  # so it watches by now
                await say(asker, prompt="hi", id="a")
                first = await hear_text(asker)
                async with client(tmp_path) as late:
                    await say(late, type="watch")
                    snapshot = await hear(late)
                    assert (snapshot["type"], snapshot["text"]) == ("snapshot", "half ")
                    await say(asker, type="stop", id="a")
                    rest = await hear_to_end(asker)
                    assert await hear_to_end(early) == first + rest
                    after = await hear_to_end(late)
                    whole = first + rest
                    assert after == [each for each in whole if each["seq"] > snapshot["seq"]]
            assert bridge.answers.running == []


async def test_a_client_that_goes_away_stops_its_answer(tmp_path):
    held = Held()
    with LoopbackServer([held]) as server:
        async with bridge_to(server, tmp_path):
            async with client(tmp_path) as connection:
                await say(connection, prompt="hi")
                await hear_text(connection)
            await held.closed.wait()


async def test_an_answer_that_is_kept_goes_on_and_can_be_taken_up(tmp_path):
    held = Held()
    with LoopbackServer([held]) as server:
        async with bridge_to(server, tmp_path) as bridge:
            async with client(tmp_path) as connection:
                await say(connection, prompt="hi", id="a", keep=True)
                first = await hear_text(connection)
            (answer,) = bridge.answers.running
            assert not held.closed.is_set()
            async with client(tmp_path) as connection:
                await say(connection, type="resume", id="a", after_seq=first[-1]["seq"])
                await say(connection, type="stop", id="a")
                told = first + await hear_to_end(connection)
            assert answer.has_ended
    assert [each["seq"] for each in told] == list(range(1, len(told) + 1))
    assert told[-1]["text"] == text_of(told) == "half "


async def test_a_client_whose_line_broke_has_time_to_come_back(tmp_path):
    held = Held()
    with LoopbackServer([held]) as server:
        async with bridge_to(server, tmp_path) as bridge:
            connection = await client(tmp_path)
            await say(connection, prompt="hi", id="a")
            first = (await hear_text(connection))[-1]
            connection.transport.abort()
            await connection.wait_closed()
            async with client(tmp_path) as again:
                await say(again, type="resume", id="a", after_seq=first["seq"])
                assert len(bridge.answers.running) == 1
                await say(again, type="stop", id="a")
                told = await hear_to_end(again)
                assert told[0]["seq"] == first["seq"] + 1
            await held.closed.wait()


async def test_one_that_does_not_come_back_is_stopped_for(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "BACK_WITHIN_S", 0.01)
    held = Held()
    with LoopbackServer([held]) as server:
        async with bridge_to(server, tmp_path):
            connection = await client(tmp_path)
            await say(connection, prompt="hi", id="a")
            await hear_text(connection)
            connection.transport.abort()
            await held.closed.wait()


async def test_one_that_only_follows_stops_nothing_when_it_goes(tmp_path):
    held = Held()
    with LoopbackServer([held]) as server:
        async with bridge_to(server, tmp_path) as bridge, client(tmp_path) as asker:
            await say(asker, prompt="hi", id="a")
            await hear_text(asker)
            gone = asyncio.Event()
            async with client(tmp_path) as other:
                await say(other, type="resume", id="a", after_seq=0, keep=True)
                await hear_text(other)
                bridge.clients_changed.append(gone.set)
            await gone.wait()
            await say(asker, type="stop", id="nobody")
            # The reply is an error without a number; no ending came before it.
            assert "seq" not in (await hear_to_end(asker))[-1]
            await say(asker, type="stop", id="a")
            assert (await hear_to_end(asker))[-1]["type"] == "stopped"


async def test_an_ended_answer_can_be_had_from_any_place(service, tmp_path):
    async with bridge_to(service, tmp_path), client(tmp_path) as connection:
        await say(connection, prompt="hi", id="a")
        told = await hear_to_end(connection)
        for after in range(len(told)):
            await say(connection, type="resume", id="a", after_seq=after)
            assert await hear_to_end(connection) == told[after:]
        await say(connection, type="resume", id="a", after_seq=len(told) + 1)
        assert (await hear(connection))["code"] == "invalid_request"


async def test_a_program_that_was_not_allowed_waits_and_is_heard_meanwhile(
    service, tmp_path, monkeypatch
):
    monkeypatch.setattr(module, "MOST_NOT_ALLOWED", 2)
    async with bridge_to(service, tmp_path) as bridge, client(tmp_path) as connection:
        conversations = bridge.answers.conversations
        said = {"good": asyncio.Event(), "bad": asyncio.Event()}

        async def allow(program):
            await said[program].wait()
            if program == "bad":
                raise Refused("permission", "Not this one.")

        conversations.is_allowed = lambda program: False
        conversations.allow = allow
        await say(connection, prompt="hi", id="a", program="good")
        await say(connection, prompt="hi", id="b", program="bad")
        await say(connection, prompt="hi", id="c", program="good")
        refused = await hear(connection)
        assert (refused["id"], refused["code"]) == ("c", "rate_limit")
        said["bad"].set()
        refused = await hear(connection)
        assert (refused["id"], refused["code"]) == ("b", "permission")
        assert refused["error"] == "Not this one."
        said["good"].set()
        assert text_of(await hear_to_end(connection)) == "Hello world"


async def test_nothing_is_asked_for_a_client_that_went_before_it_was_allowed(service, tmp_path):
    async with bridge_to(service, tmp_path) as bridge:
        gone = asyncio.Event()

        async def allow(program):
            try:
                await asyncio.Event().wait()
            finally:
                gone.set()

        bridge.answers.conversations.is_allowed = lambda program: False
        bridge.answers.conversations.allow = allow
        async with client(tmp_path) as connection:
            await say(connection, prompt="hi")
            await say(connection, type="stop", id="nobody")
            await hear(connection)  # so the question was heard
        await gone.wait()
        assert list(bridge.answers) == []


async def test_who_takes_up_what_was_asked_in_the_window_does_not_own_it(tmp_path):
    held = Held()
    with LoopbackServer([held]) as server:
        async with bridge_to(server, tmp_path) as bridge, client(tmp_path) as asker:
            await say(asker, prompt="hi", id="a", keep=True)
            first = await hear_text(asker)
            answer = bridge.answers.find("a")
            answer.is_asked_here = False
            answer.owner = None
            async with client(tmp_path) as connection:
                await say(connection, type="resume", id="a", after_seq=0)
                assert await hear_text(connection) == first
                await say(connection, type="stop", id="a")
                assert (await hear_to_end(connection))[-1]["code"] == "permission"
            assert answer.owner is None
            assert not answer.has_ended


async def test_bytes_are_no_message(service, tmp_path):
    async with bridge_to(service, tmp_path), client(tmp_path) as connection:
        await connection.send(b"\x00junk")
        await connection.wait_closed()
    assert connection.close_code == module.JUNK


async def test_a_long_message_is_understood(service, tmp_path):
    async with bridge_to(service, tmp_path), client(tmp_path) as connection:
        await say(connection, prompt="word " * 40_000)
        assert (await hear_to_end(connection))[-1]["type"] == "complete"


def many(connection):
    connection.head()
    for number in range(400):
        connection.text(f"{number} " + "x" * 20_000)
    connection.text("", finishReason="STOP")
    connection.end()


async def ask_and_read_nothing(tmp_path):
    connection = await client(tmp_path, max_queue=1, max_size=None)
    connection.transport.pause_reading()
    await say(connection, prompt="hi", id="a", keep=True)
    return connection


class Ending:
    """Waits for the end of the next answer, beside all clients."""

    def __init__(self, bridge):
        self._ended = asyncio.Event()
        bridge.answers.begun.append(lambda answer: answer.followers.add(self))

    def more(self, answer):
        if answer.has_ended:
            self._ended.set()

    async def wait(self):
        await asyncio.wait_for(self._ended.wait(), 30)


async def resumed(tmp_path, after):
    async with client(tmp_path, max_size=None) as again:
        await say(again, type="resume", id="a", after_seq=after)
        return await hear_to_end(again)


async def test_one_that_reads_too_slowly_is_closed_and_takes_up_where_it_was(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MOST_BEHIND", 50)
    with LoopbackServer([many]) as server:
        async with bridge_to(server, tmp_path) as bridge:
            ending = Ending(bridge)
            slow = await ask_and_read_nothing(tmp_path)
            await ending.wait()
            slow.transport.resume_reading()
            had = [json.loads(line) async for line in slow_to_close(slow)]
            assert slow.close_code == module.TOO_SLOW
            whole = had + await resumed(tmp_path, had[-1]["seq"])
    assert [each["seq"] for each in whole] == list(range(1, len(whole) + 1))
    assert text_of(whole) == whole[-1]["text"]


async def slow_to_close(connection):
    with contextlib.suppress(ConnectionClosed):
        while True:
            yield await connection.recv()


async def test_one_that_never_reads_is_let_go_of(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MOST_BEHIND", 50)
    monkeypatch.setattr(module, "CLOSE_S", 0.1)
    gone = asyncio.Event()
    with LoopbackServer([many]) as server:
        async with bridge_to(server, tmp_path) as bridge:
            ending = Ending(bridge)
            slow = await ask_and_read_nothing(tmp_path)
            bridge.clients_changed.append(lambda: bridge.clients or gone.set())
            await ending.wait()
            await asyncio.wait_for(gone.wait(), 10)
            slow.transport.abort()
            # Its first lines are gone by now: a snapshot stands for them.
            snapshot, ending = await resumed(tmp_path, 0)
            assert (snapshot["type"], ending["type"]) == ("snapshot", "complete")
            assert snapshot["text"] == ending["text"]
            assert snapshot["seq"] + 1 == ending["seq"]
