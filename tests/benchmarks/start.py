"""CPU until the window is first shown, beside an empty PySide6 main window in the same run.

    python -m tests.benchmarks.start

Each sample is a process of its own that stops itself after the first paint and says how much CPU
it has used since it was started; samples of the two alternate, so that a busy machine hits both.
"To the first answer" begins at the same moment and ends when a short answer is painted, of a
service on this computer that answers at once, asked as soon as the window is there.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.alone import alone
from tests.benchmarks.figures import Figure
from tests.loopback import Connection, LoopbackServer

SAMPLES, QUICK_SAMPLES = 12, 5
ANSWERS, QUICK_ANSWERS = 5, 3
ROOT = Path(__file__).parents[2]

_SHOW = """
import os, time
from PySide6.QtCore import QEvent, QObject

class Seen(QObject):
    painted = False

    def eventFilter(self, watched, event):
        self.painted = self.painted or event.type() == QEvent.Type.Paint
        return False

seen = Seen()
window.installEventFilter(seen)
window.show()
while not seen.painted:
    app.processEvents()
print(time.process_time(), flush=True)
os._exit(0)
"""
EMPTY = (
    "from PySide6.QtWidgets import QApplication, QMainWindow\n"
    "app = QApplication([])\nwindow = QMainWindow()\nwindow.resize(1120, 780)\n"
) + _SHOW
OURS = (
    "import os\nfrom desktop import instance\nfrom desktop.paths import data_dir\n"
    "lock = instance.take(data_dir(None, os.environ))\nassert lock.is_held\n"
    "from desktop.gui import create\n"
    "application = create([])\napp, window = application.qt, application.window\n"
) + _SHOW


def started(command: list[str], folder: str, **more: str) -> list[float]:
    """The figures that a start says on standard output."""
    environ = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "GEMSTREAM_DATA_DIR": folder,
        "PYTHONPYCACHEPREFIX": f"{folder}/bytecode",
        **more,
    }
    # An installed program has its bytecode; without it every start would compile the source.
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(command, env=environ, stdout=subprocess.PIPE, text=True, check=True)
    return [float(word) for word in done.stdout.split()]


def cpu_s(script: str, folder: str) -> float:
    """CPU seconds of one start, user and system, from the start of the process."""
    return started([sys.executable, "-c", script], folder)[0]


def _scene(connection: Connection) -> None:
    if connection.request.method == "GET":
        connection.whole(200, b'{"models": []}')
        return
    connection.head()
    connection.text("At once.", finishReason="STOP")
    connection.end()


def answered() -> None:
    """Ask at once; says CPU and, on the monotonic clock, when the answer is painted."""
    from tests.gui_run import run, until

    async def scenario(application):
        painted = []
        listeners = application.controller.measuring.listeners
        listeners.append(lambda _: painted.append((time.process_time(), time.monotonic())))
        application.window.ask("?")
        await until(lambda: painted)
        print(*painted[0], flush=True)
        os._exit(0)

    run([], scenario, painted=True)


def to_answers(folder: str, rounds: int) -> Iterator[Figure]:
    """From the start of the program to its first answer."""
    taken = []
    command = [sys.executable, "-m", "tests.benchmarks.start", "--answer"]
    with LoopbackServer([_scene]) as server:
        more = {"GEMINI_API_KEY": "k", "GOOGLE_GEMINI_BASE_URL": server.url}
        more["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
        started(command, folder, **more)
        for _ in range(rounds):
            begun_at = time.monotonic()
            cpu, painted_at = started(command, folder, **more)
            taken.append((cpu, painted_at - begun_at))
    cpus, times = zip(*taken, strict=True)
    yield Figure.of("CPU until the first answer is shown", cpus, "s")
    yield Figure.of("time until the first answer is shown", times, "s")


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """The start, to the window and to the first answer."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        for script in (EMPTY, OURS):
            cpu_s(script, folder)
        rounds = range(QUICK_SAMPLES if is_quick else SAMPLES)
        pairs = [(cpu_s(EMPTY, folder), cpu_s(OURS, folder)) for _ in rounds]
        floors, taken = zip(*pairs, strict=True)
        # Of the quietest starts: what else the machine does only ever adds.
        print(f"the quietest of {len(rounds)}: ratio {min(taken) / min(floors):.2f}")
        yield Figure.of("CPU until the window is shown", taken, "s", statistics.median(floors))
        yield from to_answers(folder, QUICK_ANSWERS if is_quick else ANSWERS)


if __name__ == "__main__":
    if "--answer" in sys.argv:
        answered()
    else:
        alone(figures)
