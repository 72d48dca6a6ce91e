"""The whole program: at rest, and for each chunk of an answer, its window included.

    python -m tests.benchmarks.program [--quick]

At rest: 20 seconds after the start, memory (PSS) and CPU of all processes, beside an empty PySide6
window. For each chunk: CPU of the process from the question to the last picture of its answer, of
10 KB and 100 KB at 200 chunks of 100 characters a second, and of 1 MB at 1,000; how long text waits
from its arrival to its picture, the even flow included, and the last text of all. In 10 KB there
are 100 chunks alone: that figure is the cost of a question. Beside 100 KB stands a bare loop over
the SDK: the same answer at the same pace, a run of each in turn. Most of what it costs is to be
woken 200 times a second, which is dear on some machines; at full speed it is told, too. Every
sample is a process of its own.
"""

import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop.core.latency import TurnLatency
from desktop.core.latency_meter import LatencyMeter
from desktop.core.metrics import percentile
from desktop.gui import Application
from tests.benchmarks.alone import alone
from tests.benchmarks.answers import chunks, mixed
from tests.benchmarks.figures import Figure
from tests.gui_run import run, until
from tests.loopback import Connection, LoopbackServer

ROOT = Path(__file__).parents[2]
SIZES = {"10 KB": (10_000, 200), "100 KB": (100_000, 200), "1 MB": (1_000_000, 1000)}
"""Characters, and chunks a second."""

CHUNK = 100
ROUNDS = {"10 KB": (3, 2), "100 KB": (5, 2), "1 MB": (3, 1)}
"""Answers of a size; and in a shorter run."""
PERCENTILES = (50, 95, 99)
FIRST = "the first question"
"""Loads the SDK and what else an answer needs, before what is measured."""
SETTLE_S, WATCH_S, QUICK_WATCH_S = 20.0, 20.0, 6.0
SDK = "pydantic_core"
"""A library that is in a process once Google's SDK is loaded, which happens after the start."""
LONGEST_S = 300.0
"""For an answer, on a machine that does much else."""
FULL_SPEED = 1_000_000
"""Chunks a second, more than there can be."""

BARE = """
import asyncio, sys, time
import httpx2
from google import genai
from google.genai import types

async def ask(client, words):
    stream = await client.aio.models.generate_content_stream(
        model="gemini-3.8-flash", contents=words,
        config=types.GenerateContentConfig(automatic_continuation=False))
    count = 0
    async for chunk in stream:
        for part in chunk.candidates[0].content.parts:
            count += len(part.text)
    assert count > 0

async def main():
    http = httpx2.AsyncClient(timeout=None)
    options = types.HttpOptions(httpx_async_client=http)
    client = genai.Client(api_key="k", http_options=options)
    await ask(client, sys.argv[1])
    before = time.process_time()
    await ask(client, "?")
    print(time.process_time() - before)
    await http.aclose()

asyncio.run(main())
"""
EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1120, 780)
window.show()
app.exec()
"""


def processes(root: int) -> list[int]:
    """A process and all below it."""
    found = [root]
    for pid in found:
        for each in Path(f"/proc/{pid}/task").glob("*/children"):
            with suppress(FileNotFoundError, ProcessLookupError):
                found += [int(child) for child in each.read_text("ascii").split()]
    return found


def _told(pid: int, what: str) -> str:
    """What the system says of a process; nothing of one that has gone meanwhile."""
    try:
        return Path(f"/proc/{pid}/{what}").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return ""


def pss_mb(pids: list[int]) -> float:
    """Memory of processes, what they share counted once."""
    texts = [text for pid in pids if (text := _told(pid, "smaps_rollup"))]
    return sum(int(text.split("Pss:")[1].split()[0]) for text in texts) / 1024


def cpu_s(pids: list[int]) -> float:
    """CPU that processes have used by now, with children that have ended, user and system."""
    texts = [text for pid in pids if (text := _told(pid, "stat"))]
    stats = (text.rpartition(")")[2].split() for text in texts)
    return sum(sum(map(int, each[11:15])) for each in stats) / os.sysconf("SC_CLK_TCK")


def at_rest(
    command: list[str], settle_s: float, watch_s: float, library: str = ""
) -> tuple[float, float]:
    """Memory in MB and CPU in % of a core, of a program that nobody uses and has loaded that."""
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) as program:
        try:
            time.sleep(settle_s)
            pids = processes(program.pid)
            assert library in Path(f"/proc/{program.pid}/maps").read_text(), "it is not warm"
            memory_mb, before = pss_mb(pids), cpu_s(pids)
            time.sleep(watch_s)
            return memory_mb, 100 * (cpu_s(pids) - before) / watch_s
        finally:
            program.kill()


def _scene(size: int, per_second: int, connection: Connection) -> None:
    if connection.request.method == "GET":
        connection.whole(200, b'{"models": []}')
        return
    connection.head()
    if FIRST in str(connection.request.json["contents"][-1]):
        size = CHUNK
    began = time.monotonic()
    for number, piece in enumerate(chunks(mixed(7, size), CHUNK)):
        time.sleep(max(0.0, began + number / per_second - time.monotonic()))
        connection.text(piece)
    connection.text(" ", finishReason="STOP")
    connection.end()


def answered() -> None:
    """One question to the real window: says CPU seconds and the delays on standard output."""

    async def scenario(application: Application) -> tuple[float, TurnLatency, list[float]]:
        await until(lambda: application.windows.history.has_begun)
        await until(lambda: not len(application._tasks))
        measuring = application.controller.measuring
        meters: list[LatencyMeter] = []
        answers: asyncio.Queue[TurnLatency] = asyncio.Queue()
        measuring.listeners.append(answers.put_nowait)
        application.window.ask(FIRST)
        await answers.get()
        await until(lambda: not application._tasks)
        begin = measuring.begin

        def noted(turn_id: str, meter: LatencyMeter, **more: Any) -> None:
            meters.append(meter)
            begin(turn_id, meter, **more)

        measuring.begin = noted  # type: ignore[method-assign]
        before = time.process_time()
        application.window.ask("?")
        # Waited for without looking again and again: that would be measured as well.
        latency = await answers.get()
        application.window.view.viewport().repaint()
        return time.process_time() - before, latency, sorted(meters[0]._delays)

    spent_s, latency, delays = run([], scenario, longest_s=LONGEST_S)
    assert latency.last_text is not None
    assert latency.end_painted is not None
    last = latency.end_painted - latency.last_text
    print(spent_s, *(percentile(delays, each) for each in PERCENTILES), last, flush=True)
    os._exit(0)


def samples(
    size: int, per_second: int, rounds: int, *commands: list[str]
) -> list[list[list[float]]]:
    """What each of some programs says of an answer of a size, one after the other, many times."""
    taken: list[list[list[float]]] = [[] for _ in commands]
    with LoopbackServer([lambda connection: _scene(size, per_second, connection)]) as server:
        os.environ["GOOGLE_GEMINI_BASE_URL"] = server.url
        for _ in range(rounds):
            for place, command in enumerate(commands):
                whole = [sys.executable, *command]
                done = subprocess.run(
                    whole, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True
                )
                taken[place].append([float(word) for word in done.stdout.split()])
    return taken


def _rest(*, is_quick: bool) -> Iterator[Figure]:
    times = (SETTLE_S, QUICK_WATCH_S if is_quick else WATCH_S)
    floor_mb = floor_cpu = None
    if not is_quick:
        floor_mb, floor_cpu = at_rest([sys.executable, "-c", EMPTY], *times)
    memory_mb, cpu = at_rest([sys.executable, "-m", "desktop"], *times, SDK)
    name = "memory at rest, all processes (PSS)"
    yield Figure(name=name, value=memory_mb, unit="MB", floor=floor_mb)
    yield Figure(name="CPU at rest", value=cpu, unit="%", floor=floor_cpu)


def _per_1000(taken: list[list[float]], size: int) -> list[float]:
    return [1000 * sample[0] / (size / CHUNK) for sample in taken]


def _answers(*, is_quick: bool) -> Iterator[Figure]:
    ours, bare = ["-m", "tests.benchmarks.program", "--answer"], ["-c", BARE, FIRST]
    before: float | None = None
    for name, (size, per_second) in SIZES.items():
        commands = [ours, bare] if name == "100 KB" else [ours]
        taken, *floors = samples(size, per_second, ROUNDS[name][is_quick], *commands)
        each = _per_1000(taken, size)
        floor = statistics.median(_per_1000(floors[0], size)) if floors else before
        yield Figure.of(f"CPU of the program per 1,000 chunks, {name}", each, "s", floor)
        if not floors:
            continue
        before = statistics.median(each)
        [fast] = samples(size, FULL_SPEED, 1, bare)
        name_fast = f"CPU of a bare SDK loop per 1,000 chunks, {name} at full speed"
        yield Figure(name=name_fast, value=_per_1000(fast, size)[0], unit="s")
        for place, percent in enumerate(PERCENTILES, 1):
            delays = [1000 * sample[place] for sample in taken]
            yield Figure.of(f"arrival to paint, p{percent}", delays, "ms")
        last = [sample[-1] for sample in taken]
        yield Figure.of(f"last text received to its picture, {name}", last, "s")


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """Answers, then the program at rest."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {
            "GEMSTREAM_DATA_DIR": folder,
            "GEMINI_API_KEY": "k",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }
        yield from _answers(is_quick=is_quick)
        yield from _rest(is_quick=is_quick)


if __name__ == "__main__":
    if "--answer" in sys.argv:
        answered()
    else:
        alone(figures)
