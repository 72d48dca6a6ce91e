"""A long conversation in the real window: its texts are read as they come near the view."""

import asyncio
from itertools import chain

import pytest

from desktop.core.conversation import Conversation
from desktop.core.errors import StorageFailed
from desktop.core.held_texts import HeldTexts
from desktop.core.stored_text import LOST, stored_texts
from desktop.storage.conversations import Conversations
from desktop.ui.transcript.folded import FoldedTurn
from tests.gui_run import run, until
from tests.keeping import answered, asked, outline
from tests.program.test_pages import ask, open_one, ready

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
COUNT = 40
MOST_BYTES = 5_000
WORDS = "Words of an answer.\n\n" * 20


@pytest.fixture(autouse=True)
def few(monkeypatch, tmp_path):
    """A conversation of which nearly nothing is held."""
    monkeypatch.setattr(HeldTexts.__init__, "__defaults__", (MOST_BYTES,))

    async def kept():
        store, made = Conversations(tmp_path / "data"), Conversation("long")
        for number in range(COUNT):
            turn = asked(made, f"{number}", f"Question {number}?")
            store.begin(outline("long"), turn)
            store.end(outline("long"), answered(turn, f"Answer {number}.\n\n{WORDS}"))
        await store.aclose()

    asyncio.run(kept())
    monkeypatch.setattr(Conversations, "read_now", never)


def never(store, place):
    """What stands in for reading while the window waits."""
    if store._loop is not None:  # else it is the test before whose window is still about to go
        pytest.fail(f"{place}")
    return LOST


def texts_of(window):
    turns = window.page.controller.conversation.turns
    return stored_texts(*chain.from_iterable((turn.question, turn.answer) for turn in turns))


def is_whole(view):
    return not any(isinstance(placed.row, FoldedTurn) for placed in view.shown)


def seen(view):
    return " ".join(placed.row.words() for placed in view.shown)


def test_a_reader_finds_all_of_it_and_little_is_held(tmp_path):
    async def scenario(application):
        await ready(application)
        window = application.window
        await open_one(application, window, "long")
        view = window.view
        assert "Words of an answer" in seen(view)
        while view.transcript.top > 0:
            view.move_by(-view.viewport().height())
            await until(lambda: is_whole(view))
        assert "Question 0?" in seen(view)
        held = [text for text in texts_of(window) if text.is_held]
        assert sum(len(text.data) for text in held) < 25 * len(WORDS) < COUNT * len(WORDS)
        view.jump_to_latest()
        await until(lambda: is_whole(view))

    run(["--engine", "offline"], scenario)


def test_all_of_it_is_sent_though_it_is_not_held(gemini):
    gemini.go_on.set()

    async def scenario(application):
        await ready(application)
        window = application.window
        await open_one(application, window, "long")
        await ask(window, "And now?")
        contents = gemini.asked[-1].json["contents"]
        said = [each["parts"][0]["text"] for each in contents]
        expected = [[f"Question {n}?", f"Answer {n}.\n\n{WORDS}"] for n in range(COUNT)]
        assert said == [*chain.from_iterable(expected), "And now?"]
        assert not texts_of(window)[1].is_held

    run([], scenario)


def test_a_search_finds_what_is_not_held():
    async def scenario(application):
        await ready(application)
        window = application.window
        await open_one(application, window, "long")
        find = window.view.finding.find
        window.view.finding.open("answer")
        await until(lambda: find.is_done)
        assert find.count == COUNT * 21

    run(["--engine", "offline"], scenario)


def test_a_file_that_cannot_be_read_is_said_and_holds_nothing_up(monkeypatch):
    async def scenario(application):
        await ready(application)
        window = application.window
        await open_one(application, window, "long")

        async def broken(self, places):
            raise StorageFailed("The disk is broken.")

        monkeypatch.setattr(Conversations, "texts", broken)
        monkeypatch.setattr(Conversations, "read_now", lambda _, place: b"[text lost]")
        window.view.jump_to_start()
        await until(lambda: is_whole(window.view))
        assert "[text lost]" in seen(window.view)
        assert window.notice.sentence.text() == "The disk is broken."

    run(["--engine", "offline"], scenario)


def test_a_page_that_is_closed_meanwhile_is_not_told(monkeypatch):
    async def scenario(application):
        await ready(application)
        window = application.window
        await open_one(application, window, "long")
        wanted, go_on = asyncio.Event(), asyncio.Event()
        texts = Conversations.texts

        async def slow(self, places):
            wanted.set()
            await go_on.wait()
            return await texts(self, places)

        monkeypatch.setattr(Conversations, "texts", slow)
        page = window.page
        page.view.jump_to_start()
        page.view.move_by(page.view.transcript.height // 2)
        await wanted.wait()
        window.new_requested.emit()
        await until(lambda: window.page is not page)
        go_on.set()
        reading = application.windows.history._texts._wanted
        await until(lambda: not reading)

    run(["--engine", "offline"], scenario)
