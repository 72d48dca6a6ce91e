"""CPU of `ask` for each chunk, beside a bare loop over the SDK in the same run.

    python -m tests.benchmarks.ask

Both programs stream from the same loopback server, at full speed; the cost of a chunk is the
difference between a long and a short answer, so that start-up cancels out.
"""

import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.alone import alone
from tests.benchmarks.figures import Figure
from tests.loopback import LoopbackServer, sse

SHORT, LONG = 500, 6500
ROUNDS, QUICK_ROUNDS = 5, 2
ROOT = Path(__file__).parents[2]
TEXT = "twenty characters of"

BARE = """
import asyncio, os
import httpx2
from google import genai
from google.genai import types

async def main():
    http = httpx2.AsyncClient(timeout=None)
    options = types.HttpOptions(httpx_async_client=http)
    client = genai.Client(api_key="k", http_options=options)
    stream = await client.aio.models.generate_content_stream(
        model="gemini-3.8-flash", contents="hi",
        config=types.GenerateContentConfig(automatic_continuation=False))
    count = 0
    async for chunk in stream:
        for part in chunk.candidates[0].content.parts:
            count += len(part.text)
    print(count)
    await http.aclose()

asyncio.run(main())
"""


def scene(chunks: int):
    """A scene that sends that many chunks, many to a packet, as a fast service does."""
    candidate = {"content": {"role": "model", "parts": [{"text": TEXT}]}, "index": 0}
    usage = {"promptTokenCount": 1, "candidatesTokenCount": 5, "totalTokenCount": 6}
    event = sse({"candidates": [candidate], "usageMetadata": usage, "modelVersion": "m"})
    last = sse({"candidates": [{**candidate, "finishReason": "STOP"}], "modelVersion": "m"})

    def play(connection) -> None:
        connection.head()
        for _ in range((chunks - 1) // 10):
            connection.chunk(event * 10)
        connection.chunk(event * ((chunks - 1) % 10) + last)
        connection.end()

    return play


def cpu_s(command: list[str], chunks: int, folder: str) -> float:
    """CPU seconds of a whole process, user and system."""
    with LoopbackServer([scene(chunks)]) as server:
        environ = {
            **os.environ,
            "GEMINI_API_KEY": "k",
            "GOOGLE_GEMINI_BASE_URL": server.url,
            "GEMSTREAM_DATA_DIR": folder,
            "PYTHONPATH": str(ROOT),
        }
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, env=environ, stdout=subprocess.DEVNULL, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """As text and as JSON lines."""
    bare = [sys.executable, "-c", BARE]
    plain = [sys.executable, "-m", "desktop", "ask", "hi"]
    commands = {"bare loop": bare, "ask": plain, "ask --json": [*plain, "--json"]}
    runs: dict[tuple[str, int], list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(QUICK_ROUNDS if is_quick else ROUNDS):
            for name, command in commands.items():
                for chunks in (SHORT, LONG):
                    runs.setdefault((name, chunks), []).append(cpu_s(command, chunks, folder))
    # Of the quietest runs: what else the machine does only ever adds.
    costs = {
        name: 1e6 * (min(runs[name, LONG]) - min(runs[name, SHORT])) / (LONG - SHORT)
        for name in commands
    }
    floor = costs.pop("bare loop")
    for name, cost in costs.items():
        yield Figure(name=f"CPU per chunk of {name}", value=cost, unit="µs", floor=floor)


if __name__ == "__main__":
    alone(figures)
