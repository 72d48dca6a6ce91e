"""What programs ask, in the real window: shown, stopped there, kept and gone on with."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.bridge.protocol import Refused
from desktop.core.conversation import Draft
from desktop.core.errors import StorageFailed
from tests.bridge_clients import client, hear, hear_text, hear_to_end, say, text_of
from tests.gui_run import run, until
from tests.program.test_bridging import ALLOWED, opened, use

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


async def outlines(application):
    return await application._app.store.conversations()


async def open_newest(application):
    """Open the newest conversation from the list, as a click there does."""
    (newest, *_) = await outlines(application)
    window = application.window
    application.windows.pages.open(window, newest.id)
    await until(lambda: window.page.controller.conversation.id == newest.id)
    return window


async def refused(connection):
    told = await hear(connection)
    assert told["type"] == "error"
    return told["code"], told["error"]


def test_it_streams_behind_what_is_shown_and_is_stopped_where_it_is_opened(gemini):
    async def scenario(application):
        folder = await opened(application, programs=ALLOWED)
        window, page = application.window, application.window.page
        QTest.keyClicks(window.composer.prompt, "typed")
        async with client(folder) as connection:
            await say(connection, prompt="one", program="my editor", id="a")
            first = await hear_text(connection)
            assert window.page is page
            await until(lambda: application.windows.pages.is_busy)
            await open_newest(application)
            assert window.page is not page
            assert window.bar.label.text() == "From my editor: one"
            assert "Half of one" in window.view.text()
            assert window.composer.is_running
            QTest.keyClick(window, Qt.Key.Key_Escape)
            told = first + await hear_to_end(connection)
            assert (told[-1]["type"], told[-1]["by"]) == ("stopped", "user")
            assert text_of(told) == told[-1]["text"] == "Half of one"
        assert [each.title for each in await outlines(application)] == ["From my editor: one"]

    run([], scenario)


def test_it_is_gone_on_with_when_it_was_put_away_and_when_it_is_shown(gemini):
    gemini.go_on.set()

    async def scenario(application):
        folder = await opened(application, programs={"": True})
        async with client(folder) as connection:
            for number, of in enumerate((None, "0", "1")):
                asked = {"prompt": f"q{number}", "conversation": of}
                await say(connection, **asked, id=str(number), settings={"model": f"m{number}"})
                told = await hear_to_end(connection)
                assert text_of(told) == f"Half of q{number}, and the rest"
                if number == 1:
                    await open_newest(application)
                    await until(lambda: application.window.view.turn_count == 2)
            window = application.window
            assert window.view.turn_count == 3
            await until(lambda: not window.composer.is_running)
            assert window.composer.model_box.currentData() == "m2"
            sent = gemini.asked[-1].json["contents"]
            assert [each["parts"][0]["text"] for each in sent][0::2] == ["q0", "q1", "q2"]
            (outline,) = await outlines(application)
            assert outline.title == "From an unnamed program: q0"
            application.windows.history._delete(None, outline.id)
            await application.windows._keepers.join()
            await say(connection, prompt="?", id="3", conversation="2")
            assert (await refused(connection))[0] == "not_found"

    run([], scenario)


def test_a_temporary_one_is_offered_where_it_is_in_no_list(gemini):
    async def scenario(application):
        folder = await opened(application, programs=ALLOWED, begin_temporary=True)
        window = application.window
        async with client(folder) as connection:
            await say(connection, prompt="one", program="my editor")
            await hear_text(connection)
            assert "my editor" in window.notice.sentence.text()
            window.notice.button.click()
            assert window.page.is_temporary
            await until(lambda: "Half of one" in window.view.text())
            window.page.stop()
            assert (await hear_to_end(connection))[-1]["type"] == "stopped"
        assert await outlines(application) == []

    run([], scenario)


def test_a_question_whose_image_cannot_be_used_leaves_nothing(gemini):
    async def scenario(application):
        folder = await opened(application, programs=ALLOWED)
        before = list(application._app._controllers)
        async with client(folder) as connection:
            image = {"mime_type": "image/png", "data": "eHh4"}
            await say(connection, prompt="one", program="my editor", images=[image])
            assert (await refused(connection))[0] == "image_rejected"
        assert application._app._controllers == before
        assert await outlines(application) == []

    run([], scenario)


def conversations_of(application):
    return application.windows.bridging._answers.conversations


def test_a_store_that_cannot_be_read_is_said(gemini, monkeypatch):
    gemini.go_on.set()

    async def scenario(application):
        folder = await opened(application, programs=ALLOWED)

        async def fails(conversation_id):
            raise StorageFailed("It is broken.")

        async with client(folder) as connection:
            about = {"program": "my editor", "prompt": "one"}
            await say(connection, **about, id="a")
            await hear_to_end(connection)
            await until(lambda: not list(application.windows.pages._away))
            monkeypatch.setattr(application._app.store, "open", fails)
            await say(connection, **about, conversation="a")
            code, sentence = await refused(connection)
        assert code == "storage"
        assert "It is broken." in sentence

    run([], scenario)


def test_what_the_window_opens_meanwhile_is_left_to_it(gemini):
    gemini.go_on.set()

    async def scenario(application):
        folder = await opened(application, programs=ALLOWED)
        async with client(folder) as connection:
            await say(connection, prompt="one", program="my editor", id="a")
            await hear_to_end(connection)
        await until(lambda: not list(application.windows.pages._away))
        conversations = conversations_of(application)
        (outline,) = await outlines(application)
        controller = await conversations.find(outline.id)
        window = await open_newest(application)
        with pytest.raises(Refused, match="opened or closed") as fault:
            conversations.send(controller, Draft(text="two"), "my editor")
        assert fault.value.code == "unavailable"
        await conversations.let_go(controller)
        assert controller not in application._app._controllers
        shown = await conversations.find(outline.id)
        assert shown is window.page.controller
        await conversations.let_go(shown)
        assert shown in application._app._controllers
        window.new_requested.emit()
        with pytest.raises(Refused, match="opened or closed"):
            conversations.send(shown, Draft(text="two"), "my editor")

    run([], scenario)


def test_it_ends_with_the_bridge_unless_it_is_to_go_on(gemini):
    async def scenario(application):
        folder = await opened(application, programs=ALLOWED)
        async with client(folder) as connection:
            await say(connection, prompt="one", program="my editor", id="a")
            await hear_text(connection)
            await say(connection, prompt="two", program="my editor", id="b", keep=True)
            pages = application.windows.pages
            await until(lambda: len(pages._away) == 2)
            use(application, bridge=False)
            await until(lambda: len(pages._away) == 1)
            (page,) = pages._away
            assert page.title == "From my editor: two"
            assert page.controller.running

    run([], scenario)
