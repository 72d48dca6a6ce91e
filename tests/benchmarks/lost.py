"""Text of an answer that is lost when the program is killed in the middle of it (``kill -9``).

    python -m tests.benchmarks.lost [--quick]

The real window streams an answer at 200 chunks a second; a process kills it, then opens what it has
kept. Lost are the seconds between the moment the first chunk that is not there was sent and the
kill: the longest of all, with the range beside it.
"""

import asyncio
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from desktop.storage.conversations import Conversations
from tests.benchmarks.alone import alone
from tests.benchmarks.figures import Figure
from tests.loopback import Connection, LoopbackServer

ROUNDS, QUICK_ROUNDS = 10, 3
PIECE, EVERY_S = "twenty characters of", 0.005
EARLIEST_S, LATEST_S = 0.5, 2.0
"""After the first chunk it is killed at any moment between these."""
LONGEST_S = 60.0
ROOT = Path(__file__).parents[2]


class Endless:
    """A scene that sends chunks until nobody listens, and notes when."""

    def __init__(self) -> None:
        self.sent: list[float] = []
        self.has_begun = threading.Event()

    def __call__(self, connection: Connection) -> None:
        if connection.request.method == "GET":
            connection.whole(200, b'{"models": []}')
            return
        connection.head()
        while True:
            self.sent.append(time.monotonic())
            connection.text(PIECE)
            self.has_begun.set()
            time.sleep(EVERY_S)


def asking() -> None:
    """Ask, in the real window, and wait to be killed."""
    from tests.gui_run import run, until

    async def scenario(application):
        await until(lambda: application.windows.history.has_begun)
        application.window.ask("?")
        await until(lambda: False)

    run([], scenario)


async def kept(folder: Path) -> str:
    """What of the answer is there."""
    store = Conversations(folder)
    try:
        (outline,) = await store.conversations(limit=1)
        opened = await store.open(outline.id)
    finally:
        await store.aclose()
    assert opened is not None
    answer = opened.conversation.turns[0].answer
    return answer.text if answer else ""


def lost_s(chance: random.Random) -> float:
    """Seconds of one answer."""
    scene = Endless()
    with tempfile.TemporaryDirectory() as place, LoopbackServer([scene]) as server:
        environ = {
            **os.environ,
            "GEMINI_API_KEY": "k",
            "GOOGLE_GEMINI_BASE_URL": server.url,
            "GEMSTREAM_DATA_DIR": place,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }
        command = [sys.executable, "-m", "tests.benchmarks.lost", "--answer"]
        with subprocess.Popen(command, cwd=ROOT, env=environ) as program:
            assert scene.has_begun.wait(LONGEST_S), "no question came"
            time.sleep(chance.uniform(EARLIEST_S, LATEST_S))
            killed_at = time.monotonic()
            program.kill()
        text = asyncio.run(kept(Path(place)))
    count, rest = divmod(len(text), len(PIECE))
    assert text == PIECE * count, f"something else was kept: {rest} characters more"
    return max(0.0, killed_at - scene.sent[count]) if count < len(scene.sent) else 0.0


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """The longest of some kills."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    chance = random.Random(9)  # noqa: S311 - no secret
    taken = [lost_s(chance) for _ in range(QUICK_ROUNDS if is_quick else ROUNDS)]
    spread = {"least": min(taken), "most": max(taken)}
    yield Figure(name="text lost at kill -9", value=max(taken), unit="s", **spread)


if __name__ == "__main__":
    if "--answer" in sys.argv:
        asking()
    else:
        alone(figures)
