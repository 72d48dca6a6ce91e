import asyncio
from pathlib import Path

import pytest
from PIL import Image

from desktop.app import App, Setup, model_client, open_chat
from desktop.core.conversation import Draft
from desktop.core.errors import AuthenticationFailed, ImageRejected
from desktop.core.events import (
    ProgressMade,
    RequestSent,
    TextDelta,
    TurnFinished,
    TurnStarted,
    TurnStopped,
)
from desktop.engine import Chat, Limits
from tests.contracts import REQUEST
from tests.loopback import LoopbackServer, refusing, saying


@pytest.mark.parametrize(
    ("engine", "environ", "chosen"),
    [
        ("auto", {}, "offline"),
        ("auto", {"GEMINI_API_KEY": "k"}, "gemini"),
        ("auto", {"GOOGLE_GENAI_USE_ENTERPRISE": "true"}, "enterprise"),
        ("auto", {"GOOGLE_GENAI_USE_VERTEXAI": "1"}, "enterprise"),
        (
            "auto",
            {"GOOGLE_GENAI_USE_ENTERPRISE": "0", "GOOGLE_GENAI_USE_VERTEXAI": "1"},
            "offline",
        ),
        ("offline", {"GEMINI_API_KEY": "k"}, "offline"),
        ("gemini", {}, "gemini"),
        ("enterprise", {}, "enterprise"),
    ],
)
def test_the_engine_that_answers(engine, environ, chosen):
    setup = Setup(engine=engine, environ=environ)
    assert setup.chosen_engine == chosen
    assert ("offline" in setup.options.model) == (chosen == "offline")


def test_a_flag_beats_the_environment_for_the_folder(tmp_path):
    environ = {"GEMSTREAM_DATA_DIR": "/elsewhere"}
    assert Setup(data_dir=tmp_path, environ=environ).folder == tmp_path
    assert Setup(environ=environ).folder == Path("/elsewhere")


def test_the_environment_is_not_shown():
    assert "s3cret" not in repr(Setup(environ={"GEMINI_API_KEY": "s3cret"}))


@pytest.mark.parametrize(
    ("engine", "words"), [("gemini", "no API key"), ("enterprise", "Google Cloud project")]
)
async def test_what_is_missing_is_said(engine, words):
    client = model_client(Setup(engine=engine, environ={}))
    with pytest.raises(AuthenticationFailed, match=words):
        async for _ in client.stream(REQUEST):
            pass
    await client.aclose()


async def test_asks_where_the_environment_says():
    with LoopbackServer([saying("hi")]) as server:
        environ = {"GEMINI_API_KEY": "env-key", "GOOGLE_GEMINI_BASE_URL": server.url}
        async with open_chat(Setup(environ=environ)) as chat:
            ending = await chat.ask("?")
    assert ending.text == "hi"
    assert server.requests[0].headers["x-goog-api-key"] == "env-key"
    assert "gemini-3.8-flash" in server.requests[0].path


async def test_the_offline_engine_answers_about_an_image_through_the_same_path(tmp_path):
    file = tmp_path / "red.png"
    Image.new("RGB", (64, 48), "#ff0000").save(file)
    async with open_chat(Setup(environ={})) as chat:
        events = [event async for event in chat.stream("What?", [file])]
        ending = events[-1]
        assert isinstance(ending, TurnFinished)
        assert ending.text.startswith("Offline engine")
        assert "red: 100 %" in ending.text
        assert ending.metrics.output_tokens
        again = await chat.ask("And how many words is this?")
        assert "Words: 6" in again.text
    kinds = [type(event) for event in events]
    assert kinds[:3] == [TurnStarted, RequestSent, TextDelta]
    assert ProgressMade in kinds


async def test_an_image_that_is_none_is_refused(tmp_path):
    file = tmp_path / "notes.txt"
    file.write_text("hello")
    async with open_chat(Setup(environ={})) as chat:
        with pytest.raises(ImageRejected, match=r"notes\.txt"):
            await chat.ask("What?", [file])


async def test_limits_and_retries_reach_the_engine():
    busy = refusing(503, {"error": {"code": 503, "message": "busy", "status": "UNAVAILABLE"}})
    with LoopbackServer([busy, saying("ok")]) as server:
        environ = {"GEMINI_API_KEY": "k", "GOOGLE_GEMINI_BASE_URL": server.url}
        async with open_chat(Setup(environ=environ, retries=1)) as chat:
            assert (await chat.ask("?")).text == "ok"
        stall = LoopbackServer([lambda connection: connection.wait_for_close()])
        with stall:
            environ["GOOGLE_GEMINI_BASE_URL"] = stall.url
            limits = Limits(total_s=0.1)
            async with open_chat(Setup(environ=environ, limits=limits)) as chat:
                ending = await chat.ask("?")
    assert isinstance(ending, TurnStopped)
    assert ending.by == "timeout"


async def test_closing_ends_the_network_thread():
    app = App(Setup(environ={}), on_crash=pytest.fail)
    await app.client.warm_up()
    thread = app.client._thread
    await app.aclose()
    assert thread.loop.is_closed()
    assert not thread._thread.is_alive()


async def test_conversations_share_the_client_and_close_with_the_program():
    ended = []
    with LoopbackServer([saying("ok"), lambda connection: connection.wait_for_close()]) as server:
        environ = {"GEMINI_API_KEY": "k", "GOOGLE_GEMINI_BASE_URL": server.url}
        async with App(Setup(environ=environ), on_crash=pytest.fail) as app:
            assert (await Chat(app.controller).ask("first")).text == "ok"
            other = app.new_controller()
            other.listen(lambda events: ended.append(events[-1]))
            other.send(Draft(text="second"))
            await asyncio.to_thread(server.wait, lambda: len(server.requests) == 2)
    assert len(server.requests[1].json["contents"]) == 1
    assert isinstance(ended[-1], TurnStopped)
