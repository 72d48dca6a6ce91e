"""From a chunk of the SDK to a client of the bridge, beside the SDK alone; many clients at once.

    python -m tests.benchmarks.bridge

A loopback server notes when it has sent each chunk; a library chat and a client of the bridge note
when they have it, in turns of one run.
"""

import asyncio
import json
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from desktop.app import open_chat
from desktop.core.events import TextDelta
from desktop.setup import Setup
from tests.benchmarks.alone import alone
from tests.benchmarks.figures import Figure
from tests.bridge_clients import bridge_to, client, hear_to_end, say
from tests.loopback import Connection, LoopbackServer, saying

CHUNKS = 200
EVERY_S = 0.005
ROUNDS = 5
CLIENTS = 100


class Timed:
    """A scene that sends chunks at an even pace and notes when."""

    def __init__(self) -> None:
        self.sent: list[float] = []

    def __call__(self, connection: Connection) -> None:
        self.sent.clear()
        connection.head()
        for number in range(CHUNKS):
            time.sleep(EVERY_S)
            self.sent.append(time.perf_counter())
            connection.text(f"{number} ")
        connection.text("", finishReason="STOP")
        connection.end()


def delays_ms(sent: list[float], had: list[float]) -> list[float]:
    """How long each chunk took."""
    return [1000 * (after - before) for before, after in zip(sent, had, strict=True)]


async def by_library(setup: Setup) -> list[float]:
    """When each chunk was there in this process."""
    async with open_chat(setup) as chat:
        events = chat.stream("?")
        had = [time.perf_counter() async for each in events if isinstance(each, TextDelta)]
    return had[:CHUNKS]


async def by_bridge(folder: Path) -> list[float]:
    """When each chunk was there at a client."""
    had = []
    async with client(folder) as connection:
        await say(connection, prompt="?")
        async for message in connection:
            event = json.loads(message)
            if event["type"] == "chunk":
                had.append(time.perf_counter())
            if "metrics" in event:
                break
    return had[:CHUNKS]


def p95(figures: list[float]) -> float:
    """The figure that 95 of 100 are below."""
    return statistics.quantiles(figures, n=20)[-1]


async def delays() -> tuple[float, float]:
    """From the server to a program, p95 in milliseconds: over the bridge, and with the library."""
    library, bridged = [], []
    scene = Timed()
    with tempfile.TemporaryDirectory() as place, LoopbackServer([scene] * 2 * ROUNDS) as server:
        folder = Path(place)
        environ = {"GEMINI_API_KEY": "k", "GOOGLE_GEMINI_BASE_URL": server.url}
        setup = Setup(environ=environ, data_dir=folder)
        async with bridge_to(server, folder):
            for _ in range(ROUNDS):
                had = await by_library(setup)
                library += delays_ms(scene.sent, had)
                had = await by_bridge(folder)
                bridged += delays_ms(scene.sent, had)
    return p95(bridged), p95(library)


async def many() -> float:
    """Seconds until so many clients have their answers, all at once."""

    async def one() -> None:
        async with client(folder) as connection:
            await say(connection, prompt="?")
            assert (await hear_to_end(connection))[-1]["type"] == "complete"

    words = [f"{number} " for number in range(100)]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        with LoopbackServer([saying(*words)] * CLIENTS) as server:
            async with bridge_to(server, folder):
                began = time.perf_counter()
                await asyncio.gather(*(one() for _ in range(CLIENTS)))
                return time.perf_counter() - began


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """What the bridge adds, and many clients; a shorter run has nothing to leave out."""
    bridged, library = asyncio.run(delays())
    name = "from the server to a program over the bridge, p95"
    yield Figure(name=name, value=bridged, unit="ms", floor=library)
    yield Figure(name="the bridge adds, p95", value=bridged - library, unit="ms")
    name = f"{CLIENTS} clients of the bridge at once, 100 chunks each"
    yield Figure(name=name, value=asyncio.run(many()), unit="s")


if __name__ == "__main__":
    alone(figures)
