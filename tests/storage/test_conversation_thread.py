"""Work is handed over in order, and what goes wrong is told."""

import asyncio
import errno
import shutil
import sqlite3
import stat
import sys
from unittest import mock

import pytest

from desktop.core.conversation import Conversation
from desktop.core.message import TextPart
from desktop.core.stored_text import stored_texts
from desktop.engine.branches import Branches
from desktop.engine.keeping import Keeping
from desktop.storage.conversations import Conversations
from tests.keeping import IMAGE, answered, asked, outline


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


@pytest.fixture
async def store(folder):
    made = Conversations(folder)
    yield made
    await made.aclose()


def stored(folder, query):
    """What another program finds, as after a power cut."""
    copy = folder.with_name("looked-at")
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(folder, copy)
    connection = sqlite3.connect(copy / "conversations.db")
    rows = connection.execute(query).fetchall()
    connection.close()
    return rows


async def until(what):
    """Wait for something that another thread does to files, which tell nobody."""
    async with asyncio.timeout(20):
        while not what():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def test_nothing_is_touched_before_the_first_use(folder):
    await Conversations(folder).aclose()
    assert not folder.exists()


async def test_what_comes_is_written_soon_without_being_asked(folder, store):
    store.begin(outline(), asked(Conversation("c"), "1"))
    await store.settled()
    for text in ("a", "b", "c"):
        store.journal("1", [TextPart(text=text)], token=None, token_at=0)
    assert stored(folder, "SELECT count(*) FROM journal") == [(0,)]
    await until(lambda: stored(folder, "SELECT text FROM journal") == [(b"abc",)])


async def test_what_comes_behind_work_that_is_not_done_yet_waits_for_it(folder, store, monkeypatch):
    monkeypatch.setattr("desktop.storage.conversation_thread.JOURNAL_S", 0.01)
    await store.settled()
    done = asyncio.Event()
    loop = asyncio.get_running_loop()
    real = store._file.catch_up

    def catch_up():
        real()
        loop.call_soon_threadsafe(done.set)

    monkeypatch.setattr(store._file, "catch_up", catch_up)
    store._handed += 1  # handed over, and not done
    store.journal("1", [TextPart(text="late")], token=None, token_at=0)
    await done.wait()
    assert len(store._come) == 1
    assert store._is_flush_due  # and is looked at again
    store.begin(outline(), asked(Conversation("c"), "1"))
    await store.settled()
    assert not store._come


async def test_the_deleted_is_gone_after_a_while(folder, store, monkeypatch):
    monkeypatch.setattr("desktop.storage.conversation_thread.UNDO_S", 0.01)
    store.begin(outline(), asked(Conversation("c"), "1", "?", IMAGE))
    store.delete("c")
    await store.settled()
    await until(lambda: not any((folder / "attachments").glob("*/*")))
    store.restore("c")
    assert await store.open("c") is None


async def test_undone_too_late_a_turn_is_kept_anew(folder, store, monkeypatch):
    monkeypatch.setattr("desktop.storage.conversation_thread.UNDO_S", 0.01)
    conversation, keeping = Conversation("c"), Keeping(lambda: store, "c")
    for turn_id in "12":
        turn = asked(conversation, turn_id)
        keeping.begin(turn, at=1.0, model="m", system="")
        keeping.end(answered(turn, "Because."), 2.0)
    branches = Branches(conversation, keeping, lambda: None)
    removed = branches.delete("2")
    await store.settled()
    await until(lambda: stored(folder, "SELECT id FROM turns") == [("1",)])
    branches.put_back(removed)
    found = (await store.open("c")).conversation
    assert found.turns == conversation.turns
    assert found.leaf_id == "2"


async def test_so_is_one_of_an_earlier_time_whose_texts_were_left_in_the_file(
    folder, store, monkeypatch
):
    monkeypatch.setattr("desktop.storage.conversation_thread.UNDO_S", 0.01)
    made = Conversation("c")
    for turn_id in "12":
        store.begin(outline(), turn := asked(made, turn_id, f"Why {turn_id}?"))
        store.end(outline(), answered(turn, "Because."))
    opened = await store.open("c")
    turn = opened.conversation.turn("2")
    for text in stored_texts(turn.question, turn.answer):
        text.let_go()
    branches = Branches(
        opened.conversation, Keeping(lambda: store, "c", opened.outline), lambda: None
    )
    removed = branches.delete("2")
    await until(lambda: stored(folder, "SELECT id FROM turns") == [("1",)])
    branches.put_back(removed)
    found = (await store.open("c")).conversation.turn("2")
    assert (found.question.text, found.answer.text) == ("Why 2?", "Because.")


async def test_the_deleted_is_gone_with_the_next_start(folder):
    first = Conversations(folder)
    conversation = Conversation("c")
    for turn_id in "12":
        turn = asked(conversation, turn_id)
        first.begin(outline(), turn)
        first.end(outline(), answered(turn, "Because."))
    first.delete_turns(["2"])
    await first.aclose()
    assert stored(folder, "SELECT id FROM turns") == [("1",), ("2",)]
    second = Conversations(folder)
    await second.settled()
    await second.aclose()  # or five seconds later
    assert stored(folder, "SELECT id FROM turns") == [("1",)]


async def test_what_is_deleted_right_after_the_start_can_be_taken_back(folder, store):
    store.begin(outline(), asked(Conversation("c"), "1"))
    store.delete("c")
    await store.aclose()
    assert stored(folder, "SELECT id FROM turns") == [("1",)]


async def test_it_can_be_used_again_after_closing(store):
    store.begin(outline(), asked(Conversation("c"), "1"))
    await store.aclose()
    assert (await store.open("c")).outline == outline()


async def test_a_mistake_of_ours_goes_to_the_crash_path(store, monkeypatch):
    crashes = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: crashes.append(context["exception"]))
    monkeypatch.setattr(store._file.turns, "save", lambda *_: 1 // 0)
    store.begin(outline(), asked(Conversation("c"), "1"))
    await store.settled()
    await until(lambda: crashes)
    assert isinstance(crashes[0], ZeroDivisionError)
    store._file._unsaved.clear()


async def test_a_full_disk_is_told_once_though_other_work_goes_well(store, monkeypatch):
    monkeypatch.setattr("desktop.storage.conversation_thread.UNDO_S", 0.01)
    told, purged, loop = [], asyncio.Event(), asyncio.get_running_loop()
    store.problems.append(told.append)
    made = Conversation("c")

    def purge(_until):
        loop.call_soon_threadsafe(purged.set)
        return False  # nothing is left to delete

    with monkeypatch.context() as full:
        fault = OSError(errno.ENOSPC, "No space left on device")
        full.setattr(store._file.turns, "save", mock.Mock(side_effect=fault))
        full.setattr(store._file, "purge", purge)
        store.begin(outline(), asked(made, "1"))
        await until(lambda: told)
        store.delete("another")
        await purged.wait()
        await store.settled()
        store.begin(outline(), asked(made, "2"))
        await store.settled()
    assert len(told) == 1
    await store.settled()  # written after all
    assert len((await store.open("c")).conversation.turns) == 2


async def test_waiting_can_be_given_up(store):
    waiting = asyncio.ensure_future(store.settled())
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    await store.settled()


def test_a_loop_that_is_closed_is_told_nothing(folder):
    store = Conversations(folder)

    async def use():
        store.begin(outline(), asked(Conversation("c"), "1"))

    asyncio.run(use())
    store._writer.close()
    store._file.close()
    assert stored(folder, "SELECT id FROM turns") == [("1",)]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists instead")
async def test_only_the_user_can_read_it(folder, store):
    store.begin(outline(), asked(Conversation("c"), "1", "?", IMAGE))
    await store.settled()
    places = [folder, *folder.rglob("*")]
    assert len(places) > 5
    assert [place for place in places if stat.S_IMODE(place.stat().st_mode) & 0o077] == []
