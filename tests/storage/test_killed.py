"""A real program, killed at any moment of an answer, loses at most the last 250 ms of it."""

import os
import random
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from itertools import accumulate
from pathlib import Path

import pytest

from desktop.core.turn_state import TurnState
from desktop.storage.conversations import Conversations
from desktop.storage.database import Database
from desktop.storage.schema import MIGRATIONS
from tests.loopback import Connection, LoopbackServer

pytestmark = pytest.mark.unmeasured

INSTANTS = int(os.environ.get("GEMSTREAM_KILLS", "20"))
LOST_S = 0.25
ON_THE_WAY_S = 0.15
"""From the server through socket, SDK and thread of a process on a busy machine."""

ROOT = Path(__file__).parents[2]


class Talker:
    """Streams numbered words and remembers when each was sent."""

    def __init__(self) -> None:
        self.sent: list[tuple[float, str]] = []
        self.is_talking = threading.Event()

    def scene(self, connection: Connection) -> None:
        connection.head()
        for number in range(2000):
            word = f"word{number} "
            connection.text(word)
            self.sent.append((time.monotonic(), word))
            self.is_talking.set()
            if connection.server.hold.wait(0.01):
                return

    def text_before(self, moment: float) -> str:
        return "".join(word for at, word in self.sent if at < moment)


def start(folder: Path, url: str) -> subprocess.Popen[bytes]:
    environ = os.environ | {
        "GEMINI_API_KEY": "k",
        "GOOGLE_GEMINI_BASE_URL": url,
        "PYTHONPATH": str(ROOT),
    }
    program = ROOT / "tests" / "storage" / "streaming_program.py"
    return subprocess.Popen([sys.executable, str(program), str(folder)], env=environ)


def instants() -> list[float]:
    """From the first word well into the answer."""
    chance = random.Random(7)  # noqa: S311 - no secret
    return [chance.uniform(0.0, 1.2) for _ in range(INSTANTS - INSTANTS // 5)]


def early() -> list[float]:
    return list(accumulate([0.0] + [2.0 / max(1, INSTANTS // 5)] * (INSTANTS // 5 - 1)))


async def check(folder: Path, least: str, most: str) -> None:
    connection = sqlite3.connect(folder / "conversations.db")
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")
    connection.close()
    store = Conversations(folder)
    problems: list[object] = []
    store.problems.append(problems.append)
    listed = await store.conversations()
    if listed or least:
        (outline,) = listed
        opened = await store.open(outline.id)
        assert opened is not None
        (turn,) = opened.conversation.turns
        assert turn.state is TurnState.INTERRUPTED
        assert turn.question.text == "Tell me"
        text = turn.answer.text if turn.answer else ""
        assert text.startswith(least)
        assert most.startswith(text)
    await store.aclose()
    assert problems == []


@pytest.mark.parametrize("after_s", instants())
async def test_killed_while_an_answer_comes(tmp_path, after_s):
    talker = Talker()
    with LoopbackServer([talker.scene]) as server:
        process = start(tmp_path, server.url)
        assert talker.is_talking.wait(30)
        time.sleep(after_s)  # noqa: ASYNC251 - the instant is what is tested
        killed_at = time.monotonic()
        process.kill()
        process.wait(10)
        server.hold.set()
    least = talker.text_before(killed_at - LOST_S - ON_THE_WAY_S)
    await check(tmp_path, least, talker.text_before(time.monotonic()))
    assert not least or len(least) > 5


@pytest.mark.parametrize("after_s", early())
async def test_killed_while_it_starts(tmp_path, after_s):
    talker = Talker()
    with LoopbackServer([talker.scene]) as server:
        process = start(tmp_path, server.url)
        time.sleep(after_s)  # noqa: ASYNC251 - likewise
        killed_at = time.monotonic()
        process.kill()
        process.wait(10)
        server.hold.set()
    if not (tmp_path / "conversations.db").exists():
        return
    least = talker.text_before(killed_at - LOST_S - ON_THE_WAY_S)
    store = Conversations(tmp_path)
    await store.conversations()  # a file that was just being made is finished now
    await store.aclose()
    await check(tmp_path, least, talker.text_before(time.monotonic()))


MANY = 30_000
OPEN = """
import asyncio, sys
from pathlib import Path
from desktop.storage.conversations import Conversations
print("begin", flush=True)
asyncio.run(Conversations(Path(sys.argv[1])).conversations())
print("end", flush=True)
"""


def old_file(path: Path) -> None:
    """One of version 1 that takes a while to be brought up to date."""
    database = Database(path, MIGRATIONS[:1], "x")

    def fill(connection: sqlite3.Connection) -> None:
        connection.executescript(
            """BEGIN;
            INSERT INTO conversations VALUES (1, 'c', 'T', 1, 1, 0, 0, '', '', 't', NULL);
            INSERT INTO turns VALUES
                (1, 't', 1, NULL, 'waiting', 1, NULL, '', NULL, 0, '[]', '[]', NULL, NULL, NULL);
            INSERT INTO messages VALUES (1, 1, 'user');
            COMMIT"""
        )
        connection.execute("BEGIN")
        rows = ((f"text number {number} of many " * 4,) for number in range(MANY))
        connection.executemany("INSERT INTO parts VALUES (NULL, 1, 'text', ?, NULL)", rows)
        connection.execute("COMMIT")

    database.run(fill)
    database.close()


def opening(folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", OPEN, str(folder)],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )


@pytest.fixture(scope="module")
def old(tmp_path_factory):
    path = tmp_path_factory.mktemp("old") / "conversations.db"
    old_file(path)
    return path.read_bytes()


@pytest.mark.parametrize("share", [0.01, 0.1, 0.3, 0.6, 0.9])
async def test_killed_while_a_file_is_brought_up_to_date(tmp_path, old, share):
    path = tmp_path / "conversations.db"
    path.write_bytes(old)
    process = opening(tmp_path)
    assert process.stdout is not None
    with process.stdout as said:
        assert said.readline() == b"begin\n"
        time.sleep(share * 1.2)  # noqa: ASYNC251 - the instant is what is tested
        process.kill()
        process.wait(10)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    store = Conversations(tmp_path)
    problems: list[object] = []
    store.problems.append(problems.append)
    opened = await store.open("c")
    assert opened is not None
    (turn,) = opened.conversation.turns
    assert len(turn.question.parts) == MANY
    assert len(await store.search("many", limit=10)) == 10
    with closing(sqlite3.connect(tmp_path / "conversations.db.version-1")) as backup:
        assert backup.execute("SELECT count(*) FROM parts").fetchone() == (MANY,)
    await store.aclose()
    assert problems == []
