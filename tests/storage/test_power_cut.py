"""A power cut in the middle of a write: what was kept before it is there, and nothing runs.

A cut leaves the log of the database (WAL) as long as it happened to be, and may leave its last
block half old and half new. So the files are copied while an answer comes, and their log is cut, or
spoilt from some place on.
"""

import asyncio
import random
import shutil
import sqlite3
from contextlib import closing

import pytest

from desktop.core.conversation import Conversation, TextPart
from desktop.core.turn_state import TurnState
from desktop.storage.conversations import Conversations
from tests.keeping import asked, outline

NAME = "conversations.db"
PIECES = [f"word{number} " for number in range(40)]
CUTS = 25


@pytest.fixture(scope="module")
def interrupted_folder(tmp_path_factory):
    """The files as they lie there while an answer comes: its end is not written yet."""
    folder, copy = tmp_path_factory.mktemp("power") / "data", tmp_path_factory.mktemp("copy")

    async def write():
        store = Conversations(folder)
        turn = asked(Conversation("c"), "t", "Tell me")
        store.begin(outline(), turn)
        await store.settled()
        for piece in PIECES:
            store.journal("t", [TextPart(text=piece)], token=None, token_at=0)
            await store.settled()
        for file in folder.glob(f"{NAME}*"):
            shutil.copy(file, copy)
        await store.aclose()

    asyncio.run(write())
    assert (copy / f"{NAME}-wal").stat().st_size > 10_000
    return copy


async def text_kept(folder):
    """What is left of the answer; None if the question itself came too late."""
    with closing(sqlite3.connect(folder / NAME)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    store = Conversations(folder)
    problems: list[object] = []
    store.problems.append(problems.append)
    listed = await store.conversations()
    opened = await store.open("c") if listed else None
    await store.aclose()
    assert problems == []
    if opened is None:
        return None
    (turn,) = opened.conversation.turns
    assert turn.state is TurnState.INTERRUPTED
    assert turn.question.text == "Tell me"
    return turn.answer.text if turn.answer else ""


def cut(source, target, share, *, spoilt=False):
    """A copy of the files whose log ends there, or holds nonsense from there on."""
    shutil.copytree(source, target)
    log = target / f"{NAME}-wal"
    (target / f"{NAME}-shm").unlink(missing_ok=True)  # memory: gone with the power
    data = log.read_bytes()
    place = int(share * len(data))
    nonsense = random.Random(place).randbytes(len(data) - place)  # noqa: S311 - no secret
    log.write_bytes(data[:place] + (nonsense if spoilt else b""))


def shares():
    chance = random.Random(11)  # noqa: S311 - no secret
    return sorted(chance.random() for _ in range(CUTS))


async def test_the_whole_log_has_every_piece(interrupted_folder, tmp_path):
    cut(interrupted_folder, tmp_path / "data", 1.0)
    assert await text_kept(tmp_path / "data") == "".join(PIECES)


@pytest.mark.parametrize("spoilt", [False, True], ids=["cut", "spoilt"])
@pytest.mark.parametrize("share", shares())
async def test_all_before_the_cut_is_there(interrupted_folder, tmp_path, share, spoilt):
    cut(interrupted_folder, tmp_path / "data", share, spoilt=spoilt)
    text = await text_kept(tmp_path / "data")
    assert "".join(PIECES).startswith(text or "")


async def test_the_later_the_cut_the_more_is_there(interrupted_folder, tmp_path):
    kept = []
    for number, share in enumerate((0.2, 0.6, 0.9, 1.0)):
        cut(interrupted_folder, tmp_path / str(number), share)
        kept.append(len(await text_kept(tmp_path / str(number)) or ""))
    assert kept == sorted(kept)
    assert kept[1] > kept[0]
    assert kept[3] > kept[2] > 0
