import asyncio
import base64
import threading
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from desktop.app import App, open_chat
from desktop.core.conversation import Conversation, Draft
from desktop.core.errors import ImageRejected
from desktop.core.events import (
    ProgressMade,
    RequestSent,
    TextDelta,
    TurnFinished,
    TurnStarted,
    TurnStopped,
)
from desktop.core.history import Opened
from desktop.core.images import ImageWish, Watch, WebImage
from desktop.core.profile import Profile
from desktop.core.secret import Secret
from desktop.core.source import OFFLINE
from desktop.engine import Chat, Limits
from desktop.gemini.models import DEFAULT_MODEL
from desktop.offline import MODEL as OFFLINE_MODEL
from desktop.settings import STANDARD, Settings
from desktop.setup import Setup
from tests.keeping import outline
from tests.loopback import LoopbackServer, refusing, replaying, saying
from tests.proxies import HOST, HttpProxy, SocksProxy


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


async def keep(app, name, **more):
    profile = Profile(id=name * 8, name=name, kept_in="file", **more)
    await app.keys.keep(profile, Secret(f"key-of-{name}"))
    return profile.id


async def test_another_key_is_asked_with_from_the_next_question_on(tmp_path):
    go_on = threading.Event()

    def scene(connection):
        connection.head()
        connection.text("half ")
        go_on.wait(20)
        connection.text("end", finishReason="STOP")
        connection.end()

    with LoopbackServer([scene]) as server:
        async with App(Setup(environ={}, data_dir=tmp_path), on_crash=pytest.fail) as app:
            assert app.client.engine == "offline"
            first = await keep(app, "a", base_url=server.url)
            second = await keep(app, "b", base_url=server.url)
            app.keys.choose(first)
            app.use_keys()
            assert app.controller.options.model == DEFAULT_MODEL
            app.controller.options = replace(app.controller.options, model="mine")
            asking, client = app.client, Chat(app.controller)
            answer = asyncio.ensure_future(client.ask("?"))
            await asyncio.to_thread(server.wait, lambda: server.requests)
            app.keys.choose(second)
            app.use_keys()
            assert app.controller.options.model == "mine"
            await app.let_go_of_earlier()
            assert app.has_earlier  # the one that is still being answered by
            other = asyncio.ensure_future(Chat(app.new_controller()).ask("?"))
            await asyncio.to_thread(server.wait, lambda: len(server.requests) == 2)
            go_on.set()
            assert (await answer).text == (await other).text == "half end"
            await app.let_go_of_earlier()
            assert not app.has_earlier
            assert asking._thread is None
            app.keys.choose(OFFLINE)
            app.use_keys()
            assert app.controller.options.model == OFFLINE_MODEL
            assert app.controller.engine == "offline"
    sent = [request.headers["x-goog-api-key"] for request in server.requests]
    assert sent == ["key-of-a", "key-of-b"]


async def test_closing_closes_what_was_in_use_before(tmp_path):
    app = App(Setup(environ={}, data_dir=tmp_path), on_crash=pytest.fail)
    before = app.client
    await before.warm_up()
    app.keys.choose(await keep(app, "a"))
    app.use_keys()
    assert app.has_earlier
    await app.aclose()
    assert before._thread is None


async def test_images_of_an_engine_on_this_computer_are_clean_for_any_other(tmp_path):
    file = tmp_path / "red.jpg"
    exif = Image.Exif()
    exif[0x010F] = "s3cret-camera"
    Image.new("RGB", (64, 48), "#ff0000").save(file, exif=exif)
    with LoopbackServer([saying("hi")]) as server:
        async with App(Setup(environ={}, data_dir=tmp_path), on_crash=pytest.fail) as app:
            images = await app.controller.load_images(file, file.name)
            app.keys.choose(await keep(app, "a", base_url=server.url))
            app.use_keys()
            ended = asyncio.Event()
            app.controller.listen(lambda e: isinstance(e[-1], TurnFinished) and ended.set())
            app.controller.send(Draft(text="?", images=images))
            await ended.wait()
    (part,) = [p for p in server.requests[0].json["contents"][0]["parts"] if "inlineData" in p]
    assert b"s3cret-camera" not in base64.b64decode(part["inlineData"]["data"])


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


class TestKeeping:
    @pytest.fixture
    def app(self):
        with LoopbackServer([saying("So.")]) as server:
            environ = {"GEMINI_API_KEY": "k", "GOOGLE_GEMINI_BASE_URL": server.url}

            def app(folder, **words):
                setup = Setup(environ=environ, data_dir=folder)
                return App(setup, on_crash=pytest.fail, **words)

            yield app

    async def test_a_conversation_is_kept_and_gone_on_with(self, app, tmp_path):
        async with app(tmp_path, keeps=True) as first:
            await Chat(first.controller).ask("Why?")
        again = app(tmp_path, keeps=True)
        (outline,) = await again.store.conversations()
        opened = await again.store.open(outline.id)
        controller = again.new_controller(opened)
        assert controller.conversation is opened.conversation
        (turn,) = controller.conversation.turns
        assert (turn.question.text, turn.answer.text) == ("Why?", "So.")
        await again.aclose()

    @pytest.mark.parametrize("keeps", [True, False])
    async def test_a_temporary_one_is_never_written(self, app, tmp_path, keeps):
        async with app(tmp_path, keeps=keeps) as made:
            await Chat(made.new_controller(is_temporary=keeps)).ask("Why?")
        assert list(tmp_path.rglob("*.db")) == []

    async def test_what_cannot_be_kept_is_told_and_stops_no_answer(self, app, tmp_path):
        (tmp_path / "file").touch()
        told = []
        async with app(tmp_path / "file", keeps=True) as made:
            made.problems.append(told.append)
            assert (await Chat(made.controller).ask("Why?")).text == "So."
        assert "cannot keep its data" in told[0].sentence

    @pytest.mark.parametrize(
        ("engine", "chosen", "was", "model"),
        [
            ("gemini", None, "gemini-9", "gemini-9"),
            ("gemini", None, "", DEFAULT_MODEL),
            ("gemini", None, OFFLINE_MODEL, DEFAULT_MODEL),
            ("gemini", "mine", "gemini-9", "mine"),
            ("offline", None, "gemini-9", OFFLINE_MODEL),
        ],
    )
    def test_the_model_of_an_opened_one(self, tmp_path, engine, chosen, was, model):
        app = App(Setup(engine=engine, model=chosen, environ={}), on_crash=pytest.fail)
        opened = Opened(outline(model=was, system="brief"), Conversation("c"))
        options = app.new_controller(opened).options
        assert (options.model, options.system) == (model, "brief")


async def test_a_system_prompt_of_the_command_line_beats_that_of_a_conversation():
    async with App(Setup(engine="offline", system="now"), on_crash=pytest.fail) as app:
        begun = app.controller.options
        assert (begun.system, begun.kept_system) == ("now", "now")
        for was in ("always", ""):
            opened = Opened(outline(model="m", system=was), Conversation("c"))
            options = app.new_controller(opened).options
            assert (options.system, options.kept_system) == ("now", was)


async def test_what_the_settings_say_of_new_conversations_leaves_those_alone_that_have_begun():
    with LoopbackServer([saying("ok")]) as server:
        environ = {"GEMINI_API_KEY": "k", "GOOGLE_GEMINI_BASE_URL": server.url}
        settings = replace(STANDARD, model="one", temperature=0.5)
        async with App(Setup(environ=environ), settings, on_crash=pytest.fail) as app:
            await Chat(app.controller).ask("first")
            fresh, chosen = app.new_controller(), app.new_controller()
            chosen.options = replace(chosen.options, model="its own")
            changed = replace(settings, model="two", temperature=1.5, thoughts=True)
            app.use_settings(replace(changed, send_partial=False))
            asked = [each.options for each in (app.controller, fresh, chosen, app.new_controller())]
    assert [each.model for each in asked] == ["one", "two", "its own", "two"]
    assert [each.temperature for each in asked] == [0.5, 1.5, 1.5, 1.5]
    assert [each.include_thoughts for each in asked] == [False, True, True, True]
    assert not any(each.send_partial for each in asked)
    assert server.requests[0].path.startswith("/v1/models/one:")
    assert server.requests[0].json["generationConfig"]["temperature"] == 0.5


async def test_the_proxy_of_the_settings_holds_from_the_next_question_and_image_on(tmp_path):
    environ = {"GEMINI_API_KEY": "k", "GOOGLE_GEMINI_BASE_URL": f"http://{HOST}"}
    picture = BytesIO()
    Image.new("RGB", (8, 8)).save(picture, "PNG")
    with (
        LoopbackServer([saying("one")]) as first,
        LoopbackServer([replaying(picture.getvalue(), 200, "image/png")]) as second,
        HttpProxy(first) as before,
        SocksProxy(second) as after,
    ):
        setup = Setup(environ=environ, data_dir=tmp_path)
        async with App(setup, Settings(proxy=before.url), on_crash=pytest.fail) as app:
            chat = Chat(app.controller)
            events = [event async for event in chat.stream("hello")]
            assert isinstance(events[-1], TurnFinished)
            app.use_settings(Settings(proxy=after.url))
            address = WebImage(address=f"http://{HOST}/a.png")
            (part,) = await asyncio.to_thread(app.load_images, address, "", ImageWish(), Watch())
            assert Image.open(BytesIO(part.data)).size == (8, 8)
            app.use_settings(Settings(ca_file=str(tmp_path / "missing.pem")))
            events = [event async for event in chat.stream("hello")]
            assert "missing.pem" in events[-1].error.sentence
        assert HOST in before.asked[0]
        assert after.asked == [f"{HOST}:80"]
