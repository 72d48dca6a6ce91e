import asyncio
import json
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.conversation import Conversation
from desktop.core.errors import StorageFailed
from desktop.core.history import Outline
from desktop.exchange.report import Report
from desktop.storage.conversations import Conversations
from desktop.transfer import every_outline, export, take_in
from tests.keeping import IMAGE, ConversationsInMemory, answered, asked, outline

SAMPLE = Path(__file__).parent / "exchange" / "chatgpt.json"


def keep(store, name, *images, **fields):
    conversation = Conversation(name)
    turn = asked(conversation, f"{name}1", "Why?", *images)
    store.begin(outline(name, **fields), turn)
    store.end(outline(name, **fields), answered(turn, "So."))


def prepare(data, name):
    raise AssertionError(name)


@pytest.fixture
async def store(tmp_path):
    made = Conversations(tmp_path / "data")
    yield made
    await made.aclose()


async def test_all_are_listed_page_by_page(store, monkeypatch):
    monkeypatch.setattr("desktop.transfer.PAGE", 2)
    for number in range(5):
        keep(store, f"c{number}", at=1000.0 + number)
    store.archive("c4", True)
    found = await every_outline(store)
    assert all(isinstance(each, Outline) for each in found)
    assert [each.id for each in found] == ["c3", "c2", "c1", "c0", "c4"]


async def test_they_are_written_in_another_thread_while_the_loop_is_free(store):
    keep(store, "a", IMAGE)
    keep(store, "b")
    turned, may_go_on = asyncio.Event(), threading.Event()
    loop, threads, pieces = asyncio.get_running_loop(), set(), []

    def write(given):
        threads.add(threading.get_ident())
        loop.call_soon_threadsafe(turned.set)
        assert may_go_on.wait(20)
        pieces.extend(given)

    async with asyncio.TaskGroup() as group:
        task = group.create_task(export(store, ["a", "gone", "b"], "json", write))
        await turned.wait()  # only a loop that is free comes here
        may_go_on.set()
    assert task.result() == (2, 0)
    assert threading.get_ident() not in threads
    document = json.loads(b"".join(pieces))
    assert [each["id"] for each in document["conversations"]] == ["a", "b"]
    question = document["conversations"][0]["turns"][0]["question"]
    assert (question[0]["data"], question[0]["original"]) == ("Y2xlYW4=", "YXMgaXQgd2Fz")


async def test_images_that_are_in_memory_are_not_asked_for():
    store = ConversationsInMemory()
    keep(store, "a")
    whole = await store.whole("a")
    turn = whole.conversation.turn("a1")
    turn.question = replace(turn.question, parts=(IMAGE,))

    async def at_hand(_):
        return whole

    store.whole = at_hand
    pieces = []
    await export(store, ["a"], "json", pieces.extend)
    assert b"Y2xlYW4=" in b"".join(pieces)
    assert "load" not in store.calls


async def test_images_that_are_lost_are_counted(store, tmp_path):
    keep(store, "a", IMAGE)
    await store.settled()
    for file in (tmp_path / "data" / "attachments").glob("*/*"):
        file.unlink()
    assert await export(store, ["a"], "html", lambda pieces: list(pieces)) == (1, 1)


async def test_an_export_that_nobody_waits_for_ends_without_a_file(store):
    keep(store, "a")
    keep(store, "b")
    begun, ended, faults = asyncio.Event(), threading.Event(), []
    given_up = threading.Event()
    loop = asyncio.get_running_loop()

    def write(pieces):
        next(iter(pieces))
        loop.call_soon_threadsafe(begun.set)
        assert given_up.wait(20)
        try:
            list(pieces)
        except StorageFailed as fault:
            faults.append(fault)
        ended.set()

    task = asyncio.create_task(export(store, ["a", "b"], "json", write))
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    given_up.set()
    await asyncio.to_thread(ended.wait, 20)
    assert len(faults) == 1


async def test_a_fault_of_the_file_is_told(store):
    def write(_):
        raise StorageFailed("The disk is full.")

    with pytest.raises(StorageFailed, match="full"):
        await export(store, [], "md", write)


async def test_files_are_taken_in_and_twice_adds_nothing(store):
    report = Report()
    await take_in(store, [SAMPLE], lambda data, name: prepare(data, name), report)
    assert (report.conversations, report.turns, report.known) == (1, 4, 0)
    await take_in(store, [SAMPLE], prepare, report)
    assert (report.conversations, report.turns, report.known) == (1, 4, 1)


async def test_files_that_cannot_be_read_are_noted_and_the_next_one_taken_up(store, tmp_path):
    broken = tmp_path / "broken.json"
    broken.write_text("[")
    report = Report()
    await take_in(store, [tmp_path / "gone.json", broken, SAMPLE], prepare, report)
    assert report.lines[:2] == [
        "gone.json cannot be read: No such file or directory.",
        "broken.json was not imported, or not to its end. It is no JSON.",
    ]
    assert (len(report.refusals), report.conversations) == (2, 1)


async def test_one_that_cannot_be_taken_in_does_not_keep_out_the_others(store, tmp_path):
    keep(store, "a")
    keep(store, "b")
    pieces = []
    await export(store, ["a", "b"], "json", pieces.extend)
    document = json.loads(b"".join(pieces))
    document["conversations"][0]["id"] = "c"
    document["conversations"][1]["id"] = "d"
    document["conversations"][1]["turns"][0]["id"] = document["conversations"][1]["leaf"] = "d1"
    file = tmp_path / "a.json"
    file.write_text(json.dumps(document))
    report = Report()
    await take_in(store, [file], prepare, report)
    assert (report.conversations, len(report.lines)) == (1, 1)
    assert await store.open("c") is None
    assert await store.open("d") is not None


async def test_a_store_that_cannot_keep_them_ends_it():
    store = ConversationsInMemory(fault=StorageFailed("The disk is full."))
    with pytest.raises(StorageFailed, match="full"):
        await take_in(store, [SAMPLE], prepare, Report())
