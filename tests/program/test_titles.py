"""Titles of the model on the real loop, with the real store."""

import threading
from dataclasses import replace

import pytest

from desktop.core.events import Ended
from desktop.settings import STANDARD
from tests.gui_run import run, until
from tests.loopback import LoopbackServer
from tests.program.test_pages import ask, ready

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
WANTED = replace(STANDARD, better_titles=True)


def is_for_title(request):
    return request.method == "POST" and b"You name conversations" in request.body


@pytest.fixture
def gemini(monkeypatch):
    """Answers each question at once, and gives a title when it is told to."""
    name_it = threading.Event()

    def scene(connection):
        if connection.request.method == "GET":
            connection.whole(200, b'{"models": [{"name": "models/gemini-3.8-flash"}]}')
        elif is_for_title(connection.request):
            if not name_it.wait(20) or server.status != 200:
                connection.whole(server.status, b"{}")
                return
            connection.head()
            connection.text("**Blue sky**", finishReason="STOP")
            connection.end()
        else:
            connection.head()
            connection.text("It scatters.", finishReason="STOP")
            connection.end()

    with LoopbackServer([scene]) as server:
        monkeypatch.setenv("GEMINI_API_KEY", "test-key")
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)
        server.name_it, server.status = name_it, 200
        yield server
        name_it.set()


def asked_for_title(gemini):
    return [each for each in gemini.requests if is_for_title(each)]


def tasks(application):
    return application.windows.history._titles._tasks


async def begin(application, settings=WANTED):
    await ready(application)
    application.windows.settings.use(settings)
    return application.window


def test_the_first_answer_gives_a_better_title_everywhere(gemini):
    gemini.name_it.set()

    async def scenario(application):
        window = await begin(application)
        window.toggle_side()
        first = await ask(window, "why blue")
        await until(lambda: window.page.title == "Blue sky")
        assert window.bar.label.text() == "Blue sky"
        rows = window.side.panel.rows
        await until(lambda: [each.title for each in rows.outlines] == ["Blue sky"])
        await ask(window, "and red")
        assert window.page.controller.conversation.id == first
        assert not len(tasks(application))
        (outline,) = await application._app.store.conversations()
        assert outline.title == "Blue sky"

    run([], scenario)
    (request,) = asked_for_title(gemini)
    sent = request.json
    assert len(sent["contents"]) == 1
    assert "why blue" in sent["contents"][0]["parts"][0]["text"]
    assert sent["generationConfig"]["thinkingConfig"]["thinking_level"] == "LOW"


def test_nothing_is_asked_unless_it_is_wanted(gemini):
    async def scenario(application):
        window = await begin(application, STANDARD)
        await ask(window, "why blue")
        application.windows.settings.use(WANTED)
        await ask(window, "and red")  # not the first answer
        application.windows.pages.begin(window, is_temporary=True)
        await ask(window, "secret")
        assert not len(tasks(application))

    run([], scenario)
    assert not asked_for_title(gemini)


def test_the_offline_engine_is_not_asked():
    async def scenario(application):
        window = await begin(application)
        await ask(window, "why blue")
        assert not len(tasks(application))
        assert window.page.title == "why blue"

    run(["--engine", "offline"], scenario)


def test_a_model_that_draws_is_not_asked(gemini):
    async def scenario(application):
        window = await begin(application)
        window.composer.model_chosen.emit("gemini-3-pro-image")
        await ask(window, "why blue")
        assert not len(tasks(application))

    run([], scenario)
    assert not asked_for_title(gemini)


def test_one_with_a_name_of_the_user_keeps_it(gemini):
    async def scenario(application):
        window = await begin(application)
        conversation_id = await ask(window, "why blue")
        await until(lambda: asked_for_title(gemini))
        application.windows.history.rename(conversation_id, "Mine")
        gemini.name_it.set()
        await tasks(application).join()
        assert window.page.title == "Mine"
        window.new_requested.emit()

        def rename(events):
            if not isinstance(events[-1], Ended):
                window.page.use_title("Mine too")

        window.page.controller.listen(rename)
        await ask(window, "why red")
        assert not len(tasks(application))

    run([], scenario)
    assert len(asked_for_title(gemini)) == 1


def test_a_fault_leaves_the_first_words_and_says_nothing(gemini):
    gemini.status = 500
    gemini.name_it.set()

    async def scenario(application):
        window = await begin(application)
        await ask(window, "why blue")
        await tasks(application).join()
        assert window.page.title == "why blue"
        assert window.notice.isHidden()

    run([], scenario)
    assert len(asked_for_title(gemini)) == 1


def test_the_end_of_the_program_waits_for_no_title(gemini):
    async def scenario(application):
        await ask(await begin(application), "why blue")
        await until(lambda: asked_for_title(gemini))

    run([], scenario)  # the title would come in 20 seconds
    assert not gemini.name_it.is_set()
