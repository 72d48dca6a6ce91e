"""From Stop to the close that the server sees, in each phase.

    python -m tests.benchmarks.stop

Both moments are read from the one monotonic clock of this machine.
"""

import asyncio
import statistics
import time
from collections.abc import Iterator
from functools import partial

from desktop.core.conversation import Draft
from desktop.core.ports import ModelRequest
from desktop.gemini.client import Access, GeminiClient
from tests.benchmarks.alone import alone
from tests.benchmarks.figures import Figure
from tests.benchmarks.goals import STOPS
from tests.loopback import Connection, LoopbackServer

ROUNDS = 30
REQUEST = ModelRequest(model="m", messages=(Draft(text="?").message(),))


def _scene(phase: str, connection: Connection) -> None:
    if phase != "before headers":
        connection.head()
    if phase == "in the middle":
        connection.text("a")
    connection.server.hold.set()
    while phase == "full speed":
        connection.text("some words ")
    connection.wait_for_close()


def _has_closed(server: LoopbackServer, times: int) -> bool:
    return len(server.closed_at) >= times


async def stops_s(phase: str) -> list[float]:
    """Seconds from a stop to the close, for each of many streams."""
    with LoopbackServer([lambda connection: _scene(phase, connection)]) as server:

        async def provide() -> Access:
            return Access(api_key="k", base_url=server.url, local=True)

        client = GeminiClient("gemini", provide)
        taken: list[float] = []
        for number in range(1, ROUNDS + 1):
            server.hold.clear()
            stream = client.stream(REQUEST)

            async def consume(stream=stream) -> None:
                async for _ in stream:
                    pass

            task = asyncio.ensure_future(consume())
            await asyncio.to_thread(server.hold.wait)
            stopped_at = time.monotonic()
            stream.close()
            await task
            await asyncio.to_thread(server.wait, partial(_has_closed, server, number))
            taken.append(server.closed_at[number - 1] - stopped_at)
        await client.aclose()
    return taken


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """Each phase; a shorter run has nothing to leave out."""
    for phase in STOPS:
        taken = [1000 * each for each in asyncio.run(stops_s(phase))]
        name = f"stop to disconnect, {phase}"
        yield Figure(name=f"{name}, median", value=statistics.median(taken), unit="ms")
        yield Figure(name=f"{name}, longest", value=max(taken), unit="ms")


if __name__ == "__main__":
    alone(figures)
