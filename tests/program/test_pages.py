"""Conversations in windows, on the real loop."""

import asyncio
import gc
import weakref
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.core.conversation import Conversation
from desktop.core.errors import StorageFailed
from desktop.core.events import Ended, TextDelta
from desktop.program.pages import NOT_THERE, neighbour
from desktop.settings import STANDARD
from desktop.settings_file import FILE_NAME
from desktop.storage.conversations import Conversations
from desktop.ui.chat_page import ChatPage
from desktop.ui.theme import DARK
from tests.gui_run import run, until
from tests.half_answers import Ear
from tests.keeping import ConversationsInMemory, asked, outline

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


async def ask(window, text, kind=Ended):
    """Ask and wait for that much of the answer; gives the id of the conversation."""
    ear = Ear(window.page.controller)
    prompt = window.composer.prompt
    QTest.keyClicks(prompt, text)
    QTest.keyClick(prompt, Qt.Key.Key_Return)
    await until(lambda: ear.has(kind))
    return window.page.controller.conversation.id


async def open_one(application, window, conversation_id):
    application.windows.pages.open(window, conversation_id)
    await until(lambda: window.page.controller.conversation.id == conversation_id)


async def ready(application):
    await until(lambda: application.windows.history.has_begun)


def test_a_new_conversation_takes_the_place_of_one_that_has_begun(gemini):
    gemini.go_on.set()

    async def scenario(application):
        await ready(application)
        window, before = application.window, application.window.page
        window.new_requested.emit()
        assert window.page is before  # it has not begun
        await ask(window, "one")
        window.new_requested.emit()
        assert window.page is not before
        assert window.view.turn_count == 0
        assert window.bar.label.text() == ""
        assert window.composer.prompt.hasFocus()
        await until(lambda: not isValid(before))
        assert len(window.findChildren(QWidget, "prompt")) == 1

    run([], scenario)


def test_a_conversation_is_opened_and_gone_on_with(gemini):
    gemini.go_on.set()

    async def scenario(application):
        await ready(application)
        window = application.window
        one = await ask(window, "one")
        turn = window.page.controller.conversation.turns[0]
        window.new_requested.emit()
        await ask(window, "two")
        await open_one(application, window, one)
        assert window.bar.label.text() == "one"
        assert window.view.answer_text(turn.id) == "Half of one, and the rest"
        await ask(window, "three")
        assert window.view.turn_count == 2
        sent = gemini.asked[-1].json["contents"]
        assert [part["parts"][0]["text"] for part in sent][0::2] == ["one", "three"]

    run([], scenario)


def test_an_answer_goes_on_while_another_conversation_is_shown(gemini):
    async def scenario(application):
        await ready(application)
        window, page = application.window, application.window.page
        ear = Ear(page.controller)
        one = await ask(window, "one", TextDelta)
        turn_id = page.controller.running
        window.new_requested.emit()
        assert page.controller.running
        assert not window.composer.is_running
        window.composer.prompt.setPlainText("typed")
        await open_one(application, window, one)
        assert window.page is page
        assert window.composer.is_running
        window.new_requested.emit()
        gemini.go_on.set()
        await until(lambda: ear.has(Ended))
        await until(lambda: not isValid(page))
        await open_one(application, window, one)
        assert window.view.answer_text(turn_id) == "Half of one, and the rest"

    run([], scenario)


def test_what_was_put_away_stops_with_its_window_and_is_kept(gemini):
    async def scenario(application):
        await ready(application)
        application.window.new_window_requested.emit()
        two = list(application.windows)[-1]
        conversation_id = await ask(two, "two", TextDelta)
        page = two.page
        two.new_requested.emit()
        two.close()
        await until(lambda: not isValid(page) and not isValid(two))
        await open_one(application, application.window, conversation_id)
        text = application.window.view.text()
        assert "Half of two" in text
        assert "Stopped because the window was closed." in text

    run([], scenario)


def test_what_was_put_away_ends_with_the_program(gemini):
    async def scenario(application):
        await ready(application)
        conversation_id = await ask(application.window, "one", TextDelta)
        application.window.new_requested.emit()
        return conversation_id, application.window

    conversation_id, _ = run([], scenario)

    async def again(application):
        await ready(application)
        await open_one(application, application.window, conversation_id)
        assert "Half of one" in application.window.view.text()

    run([], again)


def test_a_conversation_is_shown_in_one_window_alone(gemini):
    gemini.go_on.set()

    async def scenario(application):
        await ready(application)
        one = await ask(application.window, "one")
        application.window.new_window_requested.emit()
        two = list(application.windows)[-1]
        page = two.page
        for _ in range(2):
            application.windows.pages.open(two, one)
        assert two.page is page
        await ask(two, "two")
        two.new_requested.emit()
        pages = application.windows.pages
        for _ in range(2):
            pages.open(application.window, two.page.controller.conversation.id)
        await application.windows._keepers.join()
        ids = [each.controller.conversation.id for each in pages]
        assert len(set(ids)) == len(ids)

    run([], scenario)


def test_one_that_is_not_there_is_said():
    async def scenario(application):
        await ready(application)
        page = application.window.page
        application.windows.pages.open(application.window, "x")
        await until(lambda: application.window.notice.sentence.text() == NOT_THERE)
        assert application.window.page is page

    run(["--engine", "offline"], scenario)


class TestTemporary:
    def test_it_is_shown_as_such_and_never_written(self, gemini, tmp_path):
        gemini.go_on.set()

        async def scenario(application):
            await ready(application)
            window = application.window
            QTest.keyClick(
                window,
                Qt.Key.Key_T,
                Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
            )
            await until(lambda: window.page.is_temporary)
            assert window.bar.temporary_button.isChecked()
            await ask(window, "secret")
            assert await application._app.store.conversations() == []
            QTest.keyClicks(window.composer.prompt, "secret too")
            await application._app.store.settled()

        run([], scenario)
        for file in (tmp_path / "data").rglob("*"):
            if file.is_file():
                assert b"secret" not in file.read_bytes()

    def test_another_conversation_does_not_take_its_place(self, gemini):
        gemini.go_on.set()

        async def scenario(application):
            await ready(application)
            window = application.window
            kept = await ask(window, "one")
            window.temporary_requested.emit()
            page = window.page
            await ask(window, "two")
            window.new_requested.emit()
            assert window.page is page
            second = list(application.windows)[-1]
            assert not second.page.is_temporary
            application.windows.pages.open(window, kept)
            await until(lambda: len(application.windows) == 3)
            third = list(application.windows)[-1]
            await until(lambda: third.page.controller.conversation.id == kept)
            window.temporary_requested.emit()
            fourth = list(application.windows)[-1]
            assert fourth.page.is_temporary
            assert window.page is page

        run([], scenario)

    def test_wanted_again_before_it_has_begun_it_is_a_usual_one(self):
        async def scenario(application):
            await ready(application)
            window = application.window
            for is_temporary in (True, False, True):
                QTest.mouseClick(window.bar.temporary_button, Qt.MouseButton.LeftButton)
                assert window.page.is_temporary is is_temporary
                assert window.bar.temporary_button.isChecked() is is_temporary

        run(["--engine", "offline"], scenario)

    def test_an_empty_one_gives_way(self):
        async def scenario(application):
            await ready(application)
            window = application.window
            window.temporary_requested.emit()
            assert window.page.is_temporary
            window.new_requested.emit()
            assert not window.page.is_temporary
            assert len(application.windows) == 1
            assert isinstance(window.page, ChatPage)

        run(["--engine", "offline"], scenario)


def test_nothing_is_left_of_a_conversation_that_is_no_longer_shown(gemini):
    gemini.go_on.set()

    async def scenario(application):
        await ready(application)
        window = application.window
        one = await ask(window, "one")
        kept = weakref.ref(window.page)
        window.new_requested.emit()
        await until(lambda: gc.collect() is not None and kept() is None)
        application.theme.use(DARK)
        await open_one(application, window, one)
        assert window.view.turn_count == 1

    run([], scenario)


def test_those_that_are_kept_close_together_once_nothing_is_under_way(gemini):
    async def scenario(application):
        await ready(application)
        pages, window = application.windows.pages, application.window
        two, three = (application.windows.open(window) for _ in range(2))
        pages.begin(two, is_temporary=True)
        await ask(two, "secret", TextDelta)
        fresh = three.page
        asked = await ask(window, "one", TextDelta)
        pages.begin(window)  # it goes on, put away
        assert pages.is_busy
        assert not await pages.close_kept()
        await open_one(application, window, asked)
        gemini.go_on.set()
        await until(lambda: not pages.is_busy)
        before = window.page
        assert await pages.close_kept()
        assert window.page is not before
        assert not window.page.controller.conversation.turns
        assert two.page.controller.conversation.turns  # it is in no file
        assert three.page is fresh

    run([], scenario)


def test_conversations_begin_as_temporary_ones_where_the_settings_say_so(gemini, tmp_path):
    gemini.go_on.set()
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / FILE_NAME).write_text('{"begin_temporary": true}')

    async def scenario(application):
        await ready(application)
        window = application.window
        assert window.page.is_temporary
        assert window.bar.temporary_button.isChecked()
        before = window.page
        window.new_requested.emit()
        assert window.page is before
        await ask(window, "not kept")
        window.new_requested.emit()  # what was said would be lost here
        other = list(application.windows)[-1]
        assert other is not window
        assert other.page.is_temporary
        other.temporary_requested.emit()
        assert not other.page.is_temporary
        kept = await ask(other, "kept")
        other.new_requested.emit()
        assert other.page.is_temporary
        await application._app.store.settled()
        outlines = await application._app.store.conversations()
        assert [each.id for each in outlines] == [kept]

    run([], scenario)


def test_a_change_of_that_holds_at_once_where_nothing_has_begun(gemini):
    gemini.go_on.set()

    async def scenario(application):
        await ready(application)
        begun, typed, fresh = application.window, another(application), another(application)
        await ask(begun, "kept")
        QTest.keyClicks(typed.composer.prompt, "not asked yet")
        settings = application.windows.settings
        settings.use(replace(STANDARD, begin_temporary=True))
        shown = [window.page.is_temporary for window in (begun, typed, fresh)]
        assert shown == [False, False, True]
        settings.use(STANDARD)
        assert not fresh.page.is_temporary

    run([], scenario)


def another(application):
    application.window.new_window_requested.emit()
    return list(application.windows)[-1]


def keep(folder, *titles):
    async def kept():
        store = Conversations(folder)
        for number, name in enumerate(titles):
            store.begin(
                outline(name, 1000.0 - number, title=name),
                asked(Conversation(name), f"turn of {name}"),
            )
        await store.aclose()

    asyncio.run(kept())


def press(window, key):
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def test_keys_go_through_the_list_of_conversations(tmp_path, monkeypatch):
    monkeypatch.setattr("desktop.program.pages.PAGE", 2)
    keep(tmp_path / "data", *"abcde")

    async def scenario(application):
        await ready(application)
        window = application.window
        for key, names in ((Qt.Key.Key_PageDown, "abcde"), (Qt.Key.Key_PageUp, "dcba")):
            for name in names:
                window.activateWindow()  # offscreen, another page takes that away
                await until(window.isActiveWindow)
                press(window, key)
                await until(lambda name=name: window.page.title == name)

    run(["--engine", "offline"], scenario)


async def test_what_stands_beside_a_conversation_in_the_list(monkeypatch):
    monkeypatch.setattr("desktop.program.pages.PAGE", 2)
    store = ConversationsInMemory()
    assert [await neighbour(store, "new", by) for by in (1, -1)] == [None, None]
    for number, name in enumerate("cba"):
        store.begin(outline(name, 1000.0 + number), asked(Conversation(name), f"turn {name}"))
    assert [await neighbour(store, "new", by) for by in (1, -1)] == ["a", None]
    assert [await neighbour(store, name, 1) for name in "abc"] == ["b", "c", None]
    assert [await neighbour(store, name, -1) for name in "abc"] == [None, "a", "b"]


def test_a_list_that_cannot_be_read_is_said(monkeypatch):
    async def broken(self, **_):
        raise StorageFailed("The disk is broken.")

    async def scenario(application):
        await ready(application)
        window, page = application.window, application.window.page
        monkeypatch.setattr(Conversations, "conversations", broken)
        application.windows.pages.go_on(window, 1)
        await until(lambda: window.notice.sentence.text() == "The disk is broken.")
        assert window.page is page
        application._app.keeps = False
        application.windows.pages.go_on(window, 1)

    run(["--engine", "offline"], scenario)
