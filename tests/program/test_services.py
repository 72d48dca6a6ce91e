"""Who answers, in the real window."""

import asyncio
import json
import sys
import threading
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.core.events import Ended, TextDelta
from desktop.core.profile import Profile
from desktop.core.secret import Secret
from desktop.core.source import ENVIRONMENT, OFFLINE
from desktop.gemini.models import DEFAULT_MODEL
from desktop.keys import ring
from desktop.offline import MODEL as OFFLINE_MODEL
from desktop.settings import STANDARD
from tests.gui_run import run, until
from tests.half_answers import Ear
from tests.keychains import Slow
from tests.loopback import LoopbackServer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def server():
    go_on = threading.Event()

    def scene(connection):
        if connection.request.method == "GET":
            name = connection.request.headers["x-goog-api-key"]
            connection.whole(200, b'{"models": [{"name": "models/of-%s"}]}' % name.encode())
            return
        connection.head()
        connection.text("half ")
        go_on.wait(20)
        connection.text("end", finishReason="STOP")
        connection.end()

    with LoopbackServer([scene]) as made:
        made.go_on = go_on
        yield made
        go_on.set()


def ask(window, text="Why?"):
    window.composer.prompt.setFocus()
    QTest.keyClicks(window.composer.prompt, text)
    QTest.keyClick(window.composer.prompt, Qt.Key.Key_Return)


async def ready(application, words):
    button = application.window.composer.source_button
    await until(lambda: "services" in vars(application.windows) and button.words == words)
    return application.windows.services


async def keep(application, name, url):
    profile = Profile(id=name * 8, name=name, kept_in="file", base_url=url)
    await application._app.keys.keep(profile, Secret(f"key-{name}"))
    return profile.id


def models(window):
    box = window.composer.model_box
    return [box.itemData(place) for place in range(box.count())]


def keys_sent(server):
    return [r.headers["x-goog-api-key"] for r in server.asked]


def test_another_one_answers_the_next_question_in_every_window(server, tmp_path):
    async def scenario(application):
        one = application.window
        services = await ready(application, "Offline engine")
        assert not one.empty_state.offline_note.isHidden()
        first = await keep(application, "a", server.url)
        one.composer.source_button.chosen.emit(first)
        one.new_window_requested.emit()
        two = list(application.windows)[-1]
        await ready(application, "a")
        for window in (one, two):
            assert window.composer.source_button.words == "a"
            assert window.empty_state.offline_note.isHidden()
            assert models(window) == [DEFAULT_MODEL, "of-key-a"]
            assert window.composer.model_box.currentData() == DEFAULT_MODEL
        ear = Ear(one.page.controller)
        ask(one)
        await until(lambda: ear.has(TextDelta))
        services.choose(await keep(application, "b", server.url))
        await ready(application, "b")
        ask(two)
        await until(lambda: len(keys_sent(server)) == 2)
        assert application._app.has_earlier
        server.go_on.set()
        await until(lambda: ear.has(Ended))
        assert "half end" in one.view.text()
        await until(lambda: not application._app.has_earlier)
        services.choose(OFFLINE)
        await ready(application, "Offline engine")
        assert models(one) == [OFFLINE_MODEL]

    run([], scenario)
    assert keys_sent(server) == ["key-a", "key-b"]
    kept = json.loads((tmp_path / "data" / "profiles.json").read_bytes())
    assert kept["chosen"] == OFFLINE


def test_the_choice_holds_at_the_next_start(server):
    async def choose(application):
        services = await ready(application, "Offline engine")
        services.choose(await keep(application, "a", server.url))
        await ready(application, "a")

    async def look(application):
        await ready(application, "a")
        assert application.controller.engine == "gemini"

    run([], choose)
    run([], look)


def test_what_a_start_loads_is_not_looked_through_for_garbage_later(server, monkeypatch):
    loaded = []
    monkeypatch.setattr(
        "desktop.program.services.keep_start", lambda: loaded.append("google.genai" in sys.modules)
    )

    async def scenario(application):
        services = await ready(application, "Offline engine")
        await until(lambda: loaded)
        for chosen in (await keep(application, "a", server.url), OFFLINE):
            services.choose(chosen)
            await services._tasks.join()

    run([], scenario)
    assert loaded == [True], "what was made since may go"


def test_choosing_what_is_in_use_changes_nothing(server):
    async def scenario(application):
        services = await ready(application, "Offline engine")
        client = application._app.client
        services.choose(OFFLINE)
        assert application._app.client is client

    run([], scenario)


def test_only_the_last_choice_is_shown(server):
    async def scenario(application):
        services = await ready(application, "Offline engine")
        for name in "abc":
            services.choose(await keep(application, name, server.url))
        services.choose("a" * 8)
        await ready(application, "a")
        assert models(application.window) == [DEFAULT_MODEL, "of-key-a"]

    run([], scenario)


def test_the_environment_is_one_of_them(server, monkeypatch):
    monkeypatch.setenv("GEMINI_API_KEY", "env-key")
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)

    async def scenario(application):
        services = await ready(application, "Environment")
        services.choose(OFFLINE)
        await ready(application, "Offline engine")
        services.choose(ENVIRONMENT)
        await ready(application, "Environment")
        assert models(application.window) == [DEFAULT_MODEL, "of-env-key"]

    run([], scenario)


def test_what_is_amiss_is_said_where_the_name_stood(server, monkeypatch):
    async def scenario(application):
        services = await ready(application, "Offline engine")
        profile = Profile(id="d" * 8, name="d", kept_in="file")
        await application._app.keys.keep(profile)
        services.choose(profile.id)
        await ready(application, "This key was given for another address, and was not sent.")

    run([], scenario)


def test_a_choice_that_cannot_be_kept_is_told(server, tmp_path):
    async def scenario(application):
        services = await ready(application, "Offline engine")
        first = await keep(application, "a", server.url)
        (tmp_path / "data" / "profiles.json").unlink()
        (tmp_path / "data" / "profiles.json").mkdir()
        services.choose(first)
        notice = application.window.notice.sentence
        await until(lambda: "profiles cannot be kept" in notice.text())
        await ready(application, "a")

    run([], scenario)


@pytest.mark.parametrize("key", ["", "env-key"])
def test_a_broken_file_is_told(server, tmp_path, monkeypatch, key):
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)
    monkeypatch.setenv("GEMINI_API_KEY", key)
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "profiles.json").write_text("{")

    async def scenario(application):
        notice = application.window.notice.sentence
        await until(lambda: "profiles.json.broken-1" in notice.text())

    run([], scenario)


def test_the_models_of_gemini_are_known_also_while_the_offline_engine_is_in_use():
    async def scenario(application):
        services = await ready(application, "Offline engine")
        assert DEFAULT_MODEL in [model.name for model in services.models]
        assert OFFLINE_MODEL not in [model.name for model in services.models]

    run(["--engine", "offline"], scenario)


def test_the_model_of_the_settings_is_asked_when_the_offline_engine_is_left(server):
    async def scenario(application):
        services = await ready(application, "Offline engine")
        application.windows.settings.use(replace(STANDARD, model="mine"))
        assert application.controller.options.model == OFFLINE_MODEL
        first = await keep(application, "a", server.url)
        services.choose(first)
        assert application.controller.options.model == "mine"

    run([], scenario)


def test_tab_leads_from_the_composer_to_who_answers():
    async def scenario(application):
        await ready(application, "Offline engine")
        composer = application.window.composer
        application.window.activateWindow()
        await until(application.window.isActiveWindow)
        composer.prompt.setPlainText("Why?")  # so that Send has the keyboard, too
        composer.send_button.setFocus()
        QTest.keyClick(composer.send_button, Qt.Key.Key_Tab)
        await until(composer.source_button.hasFocus)

    run([], scenario)


def test_a_keychain_that_waits_for_its_user_holds_up_nothing(use_keychain, server):
    slow = use_keychain(Slow())
    slow.answers.set()

    async def begin(application):
        services = await ready(application, "Offline engine")
        profile = Profile(id="e" * 8, name="e", base_url=server.url)
        await application._app.keys.keep(profile, Secret("key-e"))
        services.choose(profile.id)
        await ready(application, "e")

    async def wait(application):
        await asyncio.to_thread(slow.asked.wait, 20)
        QTest.keyClicks(application.window.composer.prompt, "still here")
        assert application.window.composer.prompt.toPlainText() == "still here"
        assert application.window.composer.source_button.words == "Starting Gemini…"
        return time.monotonic()

    async def unlock(application):
        await asyncio.to_thread(slow.asked.wait, 20)
        ask(application.window)
        slow.answers.set()
        await ready(application, "e")
        server.go_on.set()
        await until(lambda: "half end" in application.window.view.text())

    run([], begin)
    slow.answers.clear()
    slow.asked.clear()
    closing_at = run([], wait)
    assert time.monotonic() - closing_at < ring.LOAD_S / 2
    slow.asked.clear()
    run([], unlock)
