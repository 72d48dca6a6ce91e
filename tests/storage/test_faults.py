"""What the disk can do to us: one clear sentence, and nothing is lost while the program runs."""

import errno
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.core.conversation import Conversation
from desktop.core.turn_state import TurnState
from desktop.storage.conversations import Conversations
from tests.keeping import IMAGE, answered, asked, outline

if TYPE_CHECKING:
    from desktop.core.errors import StorageFailed


class Kept:
    """A store, and what it could not do."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store = Conversations(folder)
        self.problems: list[StorageFailed] = []
        self.store.problems.append(self.problems.append)
        self.conversation = Conversation("c")

    async def say(self, turn_id: str, answer: str = "Because.", *images) -> None:
        turn = asked(self.conversation, turn_id, "Why?", *images)
        self.store.begin(outline(), turn)
        self.store.end(outline(), answered(turn, answer))
        await self.store.settled()

    @property
    def sentences(self) -> set[str]:
        return {problem.sentence for problem in self.problems}

    async def turns(self):
        opened = await self.store.open("c")
        return [(turn.id, turn.parent_id) for turn in opened.conversation.turns]


@pytest.fixture
async def kept(tmp_path):
    made = Kept(tmp_path / "data")
    yield made
    await made.store.aclose()


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 3 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)]
    if sys.platform != "linux" or subprocess.run(mount, check=False).returncode:
        pytest.skip("a small disk can only be made by root on Linux")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(ballast: Path) -> None:
    """Write until nothing more can be written."""
    with ballast.open("wb", buffering=0) as file, pytest.raises(OSError, match="No space"):
        file.writelines(bytes(4096) for _ in range(1000))


def remount(disk: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(disk)], check=True)


async def test_a_full_disk_loses_nothing_that_is_in_memory(small_disk):
    kept = Kept(small_disk / "data")
    await kept.say("1")
    assert kept.problems == []
    ballast = small_disk / "ballast"
    fill(ballast)
    await kept.say("2", "long " * 20_000)
    await kept.say("3")
    assert kept.sentences == {
        f"Your conversations cannot be kept in {small_disk / 'data' / 'conversations.db'}: "
        "the disk is full."
    }
    assert {problem.hint for problem in kept.problems} == {"Free some space and try again."}
    assert len(kept.problems) == 1  # told once, however often it is tried
    assert ("1", None) in await kept.turns()  # reading goes on
    ballast.unlink()
    kept.problems.clear()
    kept.store.rename("c", "Enough space")
    assert await kept.turns() == [("1", None), ("2", "1"), ("3", "2")]
    assert kept.problems == []
    await kept.store.aclose()


async def test_a_disk_that_can_only_be_read(small_disk):
    remount(small_disk, "ro")
    kept = Kept(small_disk / "data")
    await kept.say("1")
    assert kept.sentences == {f"Gemstream cannot keep its data in {small_disk / 'data'}."}
    assert {problem.hint for problem in kept.problems} == {"Choose another folder with --data-dir."}
    assert "Read-only" in kept.problems[0].detail
    remount(small_disk, "rw")
    kept.problems.clear()
    await kept.say("2")
    assert await kept.turns() == [("1", None), ("2", "1")]
    assert kept.problems == []
    await kept.store.aclose()


LIMITED = """
import asyncio, resource, sys, time
from pathlib import Path
from desktop.core.events import Ended
from desktop.core.message import Draft
from desktop.engine.controller import ChatController, Options
from desktop.engine.terms import Terms
from desktop.storage.conversations import Conversations
from tests.fakes import PicturesInMemory, ScriptedClient, chunk, sent

async def main():
    store = Conversations(Path(sys.argv[1]))
    store.problems.append(lambda fault: print(fault.sentence, flush=True))
    script = [sent(), *[chunk("words " * 1000)] * 100, chunk("end", finish_reason="STOP")]
    controller = ChatController(
        ScriptedClient([script]),
        Options(model="m"),
        Terms(pictures=PicturesInMemory(), clock=time.monotonic),
        load_images=lambda *_: (),
        store=lambda: store,
        on_crash=lambda crash: print("CRASH", crash, flush=True),
    )
    await store.settled()
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
    ended = asyncio.Event()
    controller.listen(lambda events: isinstance(events[-1], Ended) and ended.set())
    turn_id = controller.send(Draft(text="Tell me"))
    await ended.wait()
    turn = controller.conversation.turn(turn_id)
    print(turn.state.value, len(turn.answer.text), flush=True)
    await controller.aclose()
    await store.aclose()

asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_an_answer_goes_on_when_its_journal_cannot(tmp_path):
    environ = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    code = [sys.executable, "-c", LIMITED, str(tmp_path)]
    said = subprocess.run(code, env=environ, capture_output=True, text=True, check=True).stdout
    *problems, ending = sorted(said.splitlines(), key=lambda line: line.startswith("finished"))
    assert ending == "finished 600003"
    assert len(problems) >= 1
    assert all("conversations.db: the disk" in problem for problem in problems)
    connection = sqlite3.connect(tmp_path / "conversations.db")
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("SELECT text FROM parts").fetchone() == ("Tell me",)
    connection.close()


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EACCES, "this is not allowed"),
        (errno.EROFS, "the disk is read-only"),
        (errno.ENOSPC, "the disk is full"),
        (errno.EDQUOT, "your share of the disk is used up"),
    ],
)
async def test_a_file_that_the_system_refuses(kept, monkeypatch, number, words):
    real = os.open

    def refuse(path, *args, **more):
        if str(path).endswith("conversations.db"):
            raise OSError(number, os.strerror(number), str(path))
        return real(path, *args, **more)

    with monkeypatch.context() as patched:
        patched.setattr("os.open", refuse)
        await kept.say("1")
    assert len(kept.sentences) == 1
    assert kept.problems[0].sentence.endswith(f"conversations.db: {words}.")
    assert kept.problems[0].hint
    await kept.say("2")
    assert await kept.turns() == [("1", None), ("2", "1")]


async def test_a_fault_that_comes_again_is_told_again(kept, monkeypatch):
    def full(*_, **__):
        raise OSError(errno.ENOSPC, "No space left on device")

    for turn_id in "123":
        with monkeypatch.context() as patched:
            patched.setattr("desktop.storage.turns.Turns.save", full)
            await kept.say(turn_id)
        await kept.say(f"{turn_id} again")
    assert len(kept.problems) == 3


async def test_another_program_that_holds_the_file(kept, monkeypatch):
    monkeypatch.setattr("desktop.storage.database.BUSY_ALONE_S", 0.02)
    await kept.say("1")
    await kept.store.aclose()
    path = kept.folder / "conversations.db"
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    await kept.say("2")
    assert {problem.sentence for problem in kept.problems} == {
        f"Your conversations cannot be kept in {path}: another Gemstream is using it."
    }
    assert "Close that one" in kept.problems[0].hint
    other.execute("ROLLBACK")
    other.close()
    await kept.say("3")
    assert await kept.turns() == [("1", None), ("2", "1"), ("3", "2")]


async def test_an_image_that_cannot_be_written_does_not_take_the_words_with_it(kept, monkeypatch):
    await kept.say("1")

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", full)
        await kept.say("2", "A cat.", IMAGE)
    assert len(kept.problems) == 1
    assert "the disk is full" in kept.problems[0].sentence
    turn = (await kept.store.open("c")).conversation.turn("2")
    assert turn.answer.text == "A cat."
    (image,) = turn.question.images
    assert image.thumbnail == b"small"
    with pytest.raises(Exception, match=r"a\.png of an earlier question can no longer be read"):
        await kept.store.load(image)


async def test_an_image_whose_file_is_gone(kept):
    await kept.say("1", "A cat.", IMAGE)
    for file in (kept.folder / "attachments").glob("*/*"):
        file.unlink()
    (image,) = (await kept.store.open("c")).conversation.turn("1").question.images
    with pytest.raises(Exception, match="can no longer be read") as caught:
        await kept.store.load(image)
    assert caught.value.step == "remove_image"


class TestDamage:
    async def test_a_file_of_something_else(self, kept):
        kept.folder.mkdir()
        path = kept.folder / "conversations.db"
        path.write_bytes(b"no database at all" * 500)
        await kept.say("1")
        assert kept.sentences == {
            "The file of your conversations was damaged; it was kept as conversations.db.broken-1 "
            "and nothing in it could be read, so a new one was begun."
        }
        assert path.with_name("conversations.db.broken-1").read_bytes().startswith(b"no database")
        assert await kept.turns() == [("1", None)]
        await kept.say("2")
        assert len(kept.problems) == 1  # told once

    async def test_what_can_be_read_is_salvaged(self, kept):
        for number in range(300):
            await kept.say(str(number), f"answer {number} " + "long " * 60)
        await kept.say("image", "A cat.", IMAGE)
        await kept.store.aclose()
        path = kept.folder / "conversations.db"
        data = bytearray(path.read_bytes())
        middle = len(data) // 2 // 4096 * 4096
        data[middle : middle + 5 * 4096] = b"\xff" * (5 * 4096)
        path.write_bytes(data)
        await kept.store.open("c")  # the damage shows where it is read
        (problem,) = kept.problems
        assert "kept as conversations.db.broken-1" in problem.sentence
        assert "that could still be read" in problem.sentence
        opened = await kept.store.open("c")
        texts = [turn.answer.text for turn in opened.conversation.turns if turn.answer]
        assert len(texts) > 200
        found = await kept.store.search("answer 299")
        assert found
        connection = sqlite3.connect(path.with_name("conversations.db.broken-1"))
        connection.close()

    async def test_under_way_when_the_damage_was_found_is_interrupted(self, kept):
        turn = asked(kept.conversation, "1")
        kept.store.begin(outline(), turn)
        await kept.store.settled()
        copy = kept.folder.with_name("copy")
        copy.mkdir()
        for file in kept.folder.glob("conversations.db*"):
            (copy / file.name).write_bytes(file.read_bytes())
        connection = sqlite3.connect(copy / "conversations.db")
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA writable_schema = ON")
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'turns_open'"
        ).fetchone()
        connection.close()
        data = bytearray((copy / "conversations.db").read_bytes())
        data[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
        (copy / "conversations.db").write_bytes(data)
        other = Kept(copy)
        (found,) = (await other.store.open("c")).conversation.turns
        assert found.state is TurnState.INTERRUPTED
        assert "1 question that could still be read" in other.problems[0].sentence
        await other.store.aclose()
