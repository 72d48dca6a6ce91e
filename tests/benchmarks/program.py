"""The whole program: at rest, and for each chunk of an answer, its window included.

    python -m tests.benchmarks.program [--quick]

At rest: 20 seconds after the start, memory (PSS) and CPU of all processes, beside an empty PySide6
window. For each chunk: CPU of the process from the question to the last picture of its answer, of
10 KB and 100 KB at 200 chunks of 100 characters a second, and of 1 MB at 1,000; how long text waits
from its arrival to its picture, and the last text of all. In 10 KB there are 100 chunks alone: that
figure is the cost of a question. Every sample is a process of its own.
"""

import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop.core.latency import TurnLatency
from desktop.gui import Application
from tests.benchmarks.answers import chunks, mixed
from tests.benchmarks.figures import Figure, tell
from tests.gui_run import run, until
from tests.loopback import Connection, LoopbackServer

ROOT = Path(__file__).parents[2]
SIZES = {"10 KB": (10_000, 200), "100 KB": (100_000, 200), "1 MB": (1_000_000, 1000)}
"""Characters, and chunks a second."""

CHUNK, ROUNDS = 100, 5
FIRST = "the first question"
"""Loads the SDK and what else an answer needs, before what is measured."""

SETTLE_S, WATCH_S = 20.0, 20.0
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
            found += [int(child) for child in each.read_text("ascii").split()]
    return found


def pss_mb(pids: list[int]) -> float:
    """Memory of processes, what they share counted once."""
    texts = (Path(f"/proc/{pid}/smaps_rollup").read_text("ascii") for pid in pids)
    return sum(int(text.split("Pss:")[1].split()[0]) for text in texts) / 1024


def cpu_s(pids: list[int]) -> float:
    """CPU that processes have used by now, user and system."""
    stats = (Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in pids)
    return sum(int(each[11]) + int(each[12]) for each in stats) / os.sysconf("SC_CLK_TCK")


def at_rest(command: list[str], settle_s: float, watch_s: float) -> tuple[float, float]:
    """Memory in MB and CPU in % of a core, of a program that nobody uses."""
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) as program:
        try:
            time.sleep(settle_s)
            pids = processes(program.pid)
            before = cpu_s(pids)
            time.sleep(watch_s)
            return pss_mb(pids), 100 * (cpu_s(pids) - before) / watch_s
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

    async def scenario(application: Application) -> tuple[float, TurnLatency]:
        await until(lambda: application.windows.history.has_begun)
        await until(lambda: not len(application._tasks))
        answers: asyncio.Queue[TurnLatency] = asyncio.Queue()
        application.controller.measuring.listeners.append(answers.put_nowait)
        application.window.ask(FIRST)
        await answers.get()
        await until(lambda: not application._tasks)
        before = time.process_time()
        application.window.ask("?")
        # Waited for without looking again and again: that would be measured as well.
        latency = await answers.get()
        application.window.view.viewport().repaint()
        return time.process_time() - before, latency

    spent_s, latency = run([], scenario)
    assert latency.last_text is not None
    assert latency.end_painted is not None
    last = latency.end_painted - latency.last_text
    print(spent_s, latency.delay_p50, latency.delay_p95, last, flush=True)
    os._exit(0)


def samples(size: int, per_second: int, rounds: int) -> list[list[float]]:
    """CPU seconds and the three delays of many answers of a size."""
    taken = []
    with LoopbackServer([lambda connection: _scene(size, per_second, connection)]) as server:
        os.environ["GOOGLE_GEMINI_BASE_URL"] = server.url
        for _ in range(rounds):
            command = [sys.executable, "-m", "tests.benchmarks.program", "--answer"]
            done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
            taken.append([float(word) for word in done.stdout.split()])
    return taken


def _say(figure: Figure) -> None:
    floor = "" if figure.floor is None else f", floor {figure.floor:.3f}"
    print(f"{figure.name}: {figure.value:.3f} {figure.unit}{floor}", flush=True)
    tell(figure)


def _rest(*, is_quick: bool) -> None:
    times = (15.0, 10.0) if is_quick else (SETTLE_S, WATCH_S)
    floor_mb, floor_cpu = at_rest([sys.executable, "-c", EMPTY], *times)
    memory_mb, cpu = at_rest([sys.executable, "-m", "desktop"], *times)
    name = "memory at rest, all processes (PSS)"
    _say(Figure(name=name, value=memory_mb, unit="MB", floor=floor_mb))
    _say(Figure(name="CPU at rest", value=cpu, unit="%", floor=floor_cpu))


def _answers(*, is_quick: bool) -> None:
    costs: dict[str, float] = {}
    for name, (size, per_second) in SIZES.items():
        taken = samples(size, per_second, 2 if is_quick else ROUNDS)
        each = [1000 * sample[0] / (size / CHUNK) for sample in taken]
        floor = costs.get("100 KB")
        costs[name] = statistics.median(each)
        _say(_figure(f"CPU of the program per 1,000 chunks, {name}", each, floor))
        if name == "100 KB":
            _say(_figure("arrival to paint, p50", [sample[1] for sample in taken]))
            _say(_figure("arrival to paint, p95", [sample[2] for sample in taken]))
            last = [sample[3] for sample in taken]
            _say(_figure(f"last text received to its picture, {name}", last))


def _figure(name: str, values: list[float], floor: float | None = None) -> Figure:
    spread = {"least": min(values), "most": max(values)}
    return Figure(name=name, value=statistics.median(values), unit="s", floor=floor, **spread)


def main() -> None:
    """Measure and print."""
    is_quick = "--quick" in sys.argv
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {
            "GEMSTREAM_DATA_DIR": folder,
            "GEMINI_API_KEY": "k",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }
        _answers(is_quick=is_quick)
        _rest(is_quick=is_quick)


if __name__ == "__main__":
    if "--answer" in sys.argv:
        answered()
    else:
        main()
