import asyncio
import base64
import json
import os
import threading
import time
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.conversation import Draft, ImagePart, Message, TextPart
from desktop.core.errors import AuthenticationFailed, ChatError, TimedOut
from desktop.core.events import TurnFailed
from desktop.core.ports import ModelChunk, ModelRequest, Sent
from desktop.engine.record import TurnRecord
from desktop.gemini.client import Access, GeminiClient
from tests.contracts import REQUEST, ModelClientContract, Scripted
from tests.loopback import LoopbackServer, answer, refusing, saying

HOLD_S = 20.0


def access_to(server, **fields):
    access = Access(**{"api_key": "test-key", "base_url": server.url, "local": True, **fields})

    async def provide():
        return access

    return provide


@asynccontextmanager
async def client_of(server, **fields):
    client = GeminiClient("gemini", access_to(server, **fields))
    try:
        yield client
    finally:
        await client.aclose()


async def collect(stream):
    return [item async for batch in stream for item in batch]


def text_of(items):
    parts = [p for i in items if isinstance(i, ModelChunk) for p in i.parts]
    return "".join(p.text for p in parts if isinstance(p, TextPart) and not p.thought)


class TestContract(ModelClientContract):
    @asynccontextmanager
    async def playing(self, play):
        waiting = threading.Event()

        def reset(connection):
            connection.reset()

        def silence(connection):
            waiting.set()
            connection.wait_for_close()

        def half(connection):
            connection.head()
            connection.text("half")
            waiting.set()
            connection.wait_for_close()

        def models_or(scene):
            def play_it(connection):
                if connection.request.method == "GET":
                    body = {"models": [{"name": "models/gemini-3.8-flash"}]}
                    connection.whole(200, json.dumps(body).encode())
                else:
                    scene(connection)

            return play_it

        scenes = {"answer": saying("Hello ", "world"), "fault": reset, "silence": silence}
        scene = models_or(scenes.get(play, half))
        with LoopbackServer([scene]) as server:
            async with client_of(server) as client:
                yield Scripted(client, lambda: waiting.wait(HOLD_S), lambda: len(server.requests))


async def test_sends_what_was_asked():
    request = ModelRequest(
        model="gemini-3.8-flash",
        messages=(
            Draft(
                text="What?",
                images=(ImagePart(mime_type="image/png", data=b"clean", original=b"secret exif"),),
            ).message(),
            Message(
                role="model",
                parts=(
                    TextPart(text="hm", thought=True),
                    TextPart(text="That.", signature=b"sig"),
                ),
            ),
            Draft(text="And?").message(),
        ),
        system="Be brief.",
        temperature=0.25,
        max_output_tokens=77,
        thinking_level="low",
        include_thoughts=True,
    )
    with LoopbackServer([saying("ok")]) as server:
        async with client_of(server, local=False) as client:
            await collect(client.stream(request))
        sent = server.requests[0]
    assert sent.path.endswith("/models/gemini-3.8-flash:streamGenerateContent?alt=sse")
    assert sent.headers["x-goog-api-key"] == "test-key"
    body = sent.json
    first, second, third = body["contents"]
    blob = first["parts"][0]["inlineData"]
    assert base64.urlsafe_b64decode(blob["data"]) == b"clean"
    assert first["parts"][1]["text"] == "What?"
    assert [part["text"] for part in second["parts"]] == ["That."]
    assert third["role"] == "user"
    assert body["systemInstruction"]["parts"][0]["text"] == "Be brief."
    config = body["generationConfig"]
    assert (config["temperature"], config["maxOutputTokens"]) == (0.25, 77)
    assert sorted(config["thinkingConfig"].values(), key=str) == ["LOW", True]
    assert b"secret exif" not in sent.body


async def test_an_engine_on_this_computer_gets_the_original():
    image = ImagePart(mime_type="image/png", data=b"clean", original=b"original")
    request = ModelRequest(model="m", messages=(Draft(text="?", images=(image,)).message(),))
    with LoopbackServer([saying("ok")]) as server:
        async with client_of(server, local=True) as client:
            await collect(client.stream(request))
        blob = server.requests[0].json["contents"][0]["parts"][0]["inlineData"]
    assert base64.urlsafe_b64decode(blob["data"]) == b"original"


async def test_follows_no_continuation_by_itself():
    def cut(connection):
        connection.head()
        connection.text("a", finishReason="CONTINUATION", continuationToken="dG9rZW4=")
        connection.end()

    with LoopbackServer([cut]) as server:
        async with client_of(server) as client:
            items = await collect(client.stream(REQUEST))
        assert len(server.requests) == 1
    assert items[-1].finish_reason == "CONTINUATION"
    assert items[-1].continuation_token == b"token"


@pytest.mark.parametrize("event", [[{"error": {"code": 503}}], {"odd": 1, "error": {}}])
async def test_an_error_that_the_sdk_swallows_is_no_answer_and_says_so(event):
    def scene(connection):
        connection.head()
        connection.event(event)
        connection.end()

    record = TurnRecord("t", 0.0, None)
    with LoopbackServer([scene]) as server:
        async with client_of(server) as client:
            items = await collect(client.stream(REQUEST))
    for item in items:
        if isinstance(item, ModelChunk):
            record.take(item)
    ending = record.judged(1.0)
    assert isinstance(ending, TurnFailed)
    assert ending.error.code == "protocol"
    assert "not an answer" in ending.error.sentence


async def test_goes_on_with_a_token_when_asked_to():
    with LoopbackServer([saying("b")]) as server:
        async with client_of(server) as client:
            await collect(client.stream(replace(REQUEST, continuation_token=b"token")))
        body = server.requests[0].json
    assert body["continuationToken"] == "dG9rZW4="
    assert "automaticContinuation" not in server.requests[0].body.decode()


async def test_without_a_key_there_is_a_sentence_and_no_request():
    with LoopbackServer([saying("ok")]) as server:
        async with client_of(server, api_key=None) as client:
            with pytest.raises(AuthenticationFailed, match="no API key"):
                await collect(client.stream(REQUEST))
        assert server.requests == []


async def test_a_place_that_changes_is_followed():
    with LoopbackServer([saying("one")]) as first, LoopbackServer([saying("two")]) as second:
        places = [first, second]

        async def provide():
            return Access(api_key="k", base_url=places.pop(0).url, local=True)

        client = GeminiClient("offline", provide)
        texts = [text_of(await collect(client.stream(REQUEST))) for _ in range(2)]
        await client.aclose()
    assert texts == ["one", "two"]


async def test_lets_go_of_what_was_started_for_it():
    released = []

    async def provide():
        raise AuthenticationFailed("no")

    async def release():
        released.append(True)

    client = GeminiClient("offline", provide, release=release)
    await client.aclose()
    assert released == []
    with pytest.raises(AuthenticationFailed):
        await client.warm_up()
    await client.aclose()
    await client.aclose()
    assert released == [True]


async def test_warming_up_makes_no_request():
    with LoopbackServer([saying("ok")]) as server:
        async with client_of(server) as client:
            await client.warm_up()
            assert server.requests == []
            assert text_of(await collect(client.stream(REQUEST))) == "ok"


async def test_a_stumble_while_warming_up_comes_in_our_words():
    async def provide():
        raise ValueError("something of the SDK's")

    client = GeminiClient("gemini", provide)
    with pytest.raises(ChatError):
        await client.warm_up()
    await client.aclose()


async def test_the_connection_is_used_again():
    with LoopbackServer([saying("ok")]) as server:
        async with client_of(server) as client:
            for _ in range(3):
                await collect(client.stream(REQUEST))
            assert server.open_connections == 1


async def test_no_list_of_models_is_a_sentence():
    with LoopbackServer([refusing(500, {"error": {"code": 500, "message": "no"}})]) as server:
        async with client_of(server) as client:
            with pytest.raises(ChatError):
                await client.models()


async def test_connecting_has_its_own_limit(monkeypatch):
    import socket

    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        port = full.getsockname()[1]
        # A full backlog swallows the next connection attempt: the classic black hole.
        fillers = [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(("127.0.0.1", port))

        async def provide():
            return Access(api_key="k", base_url=f"http://127.0.0.1:{port}", local=True)

        client = GeminiClient("gemini", provide, connect_s=0.2)
        with pytest.raises(TimedOut) as caught:
            await collect(client.stream(REQUEST))
        assert caught.value.phase == "connect"
        await client.aclose()
        for filler in fillers:
            filler.close()


async def test_enterprise_signs_in_with_application_default_credentials(tmp_path, monkeypatch):
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    def token(connection):
        body = {"access_token": "token-1", "expires_in": 3600, "token_type": "Bearer"}
        connection.whole(200, json.dumps(body).encode())

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    with LoopbackServer([token]) as signing, LoopbackServer([saying("cloud")]) as server:
        account = {
            "type": "service_account",
            "client_email": "test@example.com",
            "private_key": pem.decode(),
            "token_uri": f"{signing.url}/token",
            "project_id": "p",
        }
        file = tmp_path / "account.json"
        file.write_text(json.dumps(account))
        monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(file))

        async def provide():
            return Access(base_url=server.url, project="my-project", location="europe-west1")

        client = GeminiClient("enterprise", provide)
        items = await collect(client.stream(REQUEST))
        await client.aclose()
        request = server.requests[0]
    assert text_of(items) == "cloud"
    assert request.headers["authorization"] == "Bearer token-1"
    assert "projects/my-project/locations/europe-west1" in request.path


async def test_credentials_that_are_missing_are_a_sentence(tmp_path, monkeypatch):
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(tmp_path / "missing.json"))

    async def provide():
        return Access(base_url="http://127.0.0.1:9", project="p", location="l")

    client = GeminiClient("enterprise", provide)
    with pytest.raises(AuthenticationFailed, match="credentials"):
        await collect(client.stream(REQUEST))
    await client.aclose()


def open_descriptors():
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def stalled_before_headers(connection):
    connection.server.hold.set()
    connection.wait_for_close()


def stalled_before_the_first_chunk(connection):
    connection.head()
    connection.server.hold.set()
    connection.wait_for_close()


def stalled_in_the_middle(connection):
    connection.head()
    connection.text("a")
    connection.server.hold.set()
    connection.wait_for_close()


def at_full_speed(connection):
    connection.head()
    connection.server.hold.set()
    while True:
        connection.text("some words ")


PHASES = [
    stalled_before_headers,
    stalled_before_the_first_chunk,
    stalled_in_the_middle,
    at_full_speed,
]


@pytest.mark.parametrize("phase", PHASES, ids=lambda phase: phase.__name__)
@pytest.mark.parametrize("way", ["close", "cancel"])
async def test_stopping_closes_the_connection_in_each_phase(phase, way):
    """That the server sees it, and gets no further request; how fast is a benchmark's matter."""
    with LoopbackServer([phase]) as server:
        async with client_of(server) as client:
            stream = client.stream(REQUEST)

            async def consume():
                try:
                    return await collect(stream)
                finally:
                    stream.close()

            task = asyncio.ensure_future(consume())
            await asyncio.to_thread(server.hold.wait, HOLD_S)
            if way == "cancel":
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            else:
                stream.close()
                await task
            assert await asyncio.to_thread(server.wait, lambda: server.closed_at)
            assert await asyncio.to_thread(server.wait, lambda: server.open_connections == 0)
            assert len(server.requests) == 1


@pytest.mark.parametrize(
    "fault",
    [
        b'data: {"error": {"code": 503, "message": "busy", "status": "UNAVAILABLE"}}\r\n\r\n',
        b"data: {half\r\n\r\n",
        b'data: {"candidates": [{"content": {"parts": [{"text": 5}]}}]}\r\n\r\n',
    ],
    ids=["error event", "broken JSON", "wrong types"],
)
async def test_a_fault_in_the_middle_closes_the_connection_too(fault):
    def scene(connection):
        connection.head()
        connection.text("a")
        connection.chunk(fault)
        connection.wait_for_close()

    with LoopbackServer([scene]) as server:
        async with client_of(server) as client:
            with pytest.raises(ChatError):
                await collect(client.stream(REQUEST))
            assert await asyncio.to_thread(server.wait, lambda: server.closed_at)


async def test_many_stops_leave_nothing_behind():
    with LoopbackServer(PHASES) as server:
        async with client_of(server) as client:
            before = None
            for number in range(24):
                server.scenes = [PHASES[number % len(PHASES)]]
                server.hold.clear()
                stream = client.stream(REQUEST)
                task = asyncio.ensure_future(collect(stream))
                await asyncio.to_thread(server.hold.wait, HOLD_S)
                stream.close()
                await task
                assert await asyncio.to_thread(server.wait, lambda: server.open_connections == 0)
                if number == 3:
                    before = open_descriptors()
            assert open_descriptors() <= before
            assert len(client._thread._tasks) == 0


@pytest.mark.unmeasured
async def test_three_thousand_chunks_in_a_burst_arrive_whole_and_in_order():
    texts = [f"{number} " for number in range(3000)]
    with LoopbackServer([saying(*texts)]) as server:
        async with client_of(server) as client:
            batches = [batch async for batch in client.stream(REQUEST)]
    items = [item for batch in batches for item in batch]
    assert text_of(items) == "".join(texts)
    assert len(batches) < len(items)
    arrivals = [item.at for item in items]
    assert arrivals == sorted(arrivals)


async def test_one_huge_event():
    picture = base64.b64encode(os.urandom(4_000_000)).decode()
    huge = answer("x" * 1_000_000, finishReason="STOP")
    huge["candidates"][0]["content"]["parts"].append(
        {"inlineData": {"mimeType": "image/png", "data": picture}}
    )

    def scene(connection):
        connection.head()
        connection.event(huge)
        connection.end()

    with LoopbackServer([scene]) as server:
        async with client_of(server) as client:
            items = await collect(client.stream(REQUEST))
    text, image = items[-1].parts
    assert len(text.text) == 1_000_000
    assert image.data == base64.b64decode(picture)


async def test_arrivals_are_stamped_when_they_come_not_when_they_are_fetched():
    gate = threading.Event()

    def scene(connection):
        connection.head()
        connection.text("a")
        gate.wait(HOLD_S)
        connection.text("b", finishReason="STOP")
        connection.end()

    with LoopbackServer([scene]) as server:
        async with client_of(server) as client:
            stream = client.stream(REQUEST)
            items = list(await anext(stream))
            while not any(isinstance(item, ModelChunk) for item in items):
                items += await anext(stream)
            fetched_at = time.monotonic()
            gate.set()
            items += await collect(stream)
    assert isinstance(items[0], Sent)
    assert items[0].at <= items[1].at <= fetched_at <= items[-1].at
