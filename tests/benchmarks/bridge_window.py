"""The window while programs misbehave at its bridge, beside the window at rest.

    python -m tests.benchmarks.bridge_window

The real window (offscreen) has the bridge open; another process connects a thousand times a second
with a wrong secret, or without a word, or sends junk, or watches and never reads while the window
has an answer. A timer of 8 ms notes its gaps: how far their p99
grows, and the memory of the window.
"""

import asyncio
import os
import resource
import socket
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer

from desktop.gui import Application
from tests.benchmarks.alone import alone
from tests.benchmarks.figures import Figure
from tests.bridge_clients import client, found, say
from tests.gui_run import run, until
from tests.loopback import Connection, LoopbackServer

EACH_S = 4.0
CONNECTS = 4000
EVERY_MS = 8
LONGEST_S = 300.0
HANDSHAKE = (
    "GET /?token=wrong HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: Upgrade\r\n"
    "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
)


def connect_again_and_again(port: int, words: bytes) -> None:
    """A thousand times a second, as far as the machine can."""
    began = time.perf_counter()
    for number in range(CONNECTS):
        time.sleep(max(0.0, began + number / 1000 - time.perf_counter()))
        with socket.create_connection(("127.0.0.1", port), timeout=10) as sock:
            sock.sendall(words)


async def watch_and_never_read(folder: Path) -> None:
    """Watch, take nothing in, and stay until the end."""
    connection = await client(folder, max_queue=1)
    connection.transport.pause_reading()
    await say(connection, type="watch")
    await asyncio.sleep(EACH_S)
    connection.transport.abort()


def misbehave(kind: str, folder: Path) -> None:
    """What the other process does."""
    port = int(found(folder)["url"].rsplit(":", 1)[1].strip("/"))
    match kind:
        case "silent":
            connect_again_and_again(port, b"")
        case "wrong secret":
            connect_again_and_again(port, HANDSHAKE.format(port=port).encode())
        case "junk":
            connect_again_and_again(port, os.urandom(512))
        case _:
            asyncio.run(watch_and_never_read(folder))


class Gaps:
    """Notes when a timer of the window's thread fires."""

    def __init__(self) -> None:
        self._at: list[float] = []
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(lambda: self._at.append(time.perf_counter()))
        self._timer.start()

    def p99_ms(self) -> float:
        """The gap that 99 of 100 are below; ends the timer."""
        self._timer.stop()
        pairs = zip(self._at, self._at[1:], strict=False)
        return statistics.quantiles([1000 * (after - before) for before, after in pairs], n=100)[-1]


def memory_mb() -> float:
    """The most that this process has had by now."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def long_answer(connection: Connection) -> None:
    """Chunks for as long as anybody looks."""
    connection.head()
    until_s = time.perf_counter() + EACH_S - 1
    while time.perf_counter() < until_s:
        connection.text("word " * 2000)
        time.sleep(0.01)
    connection.text("", finishReason="STOP")
    connection.end()


async def measure(application: Application) -> list[Figure]:
    """The worst of all kinds; prints a line for each."""
    bridging = application.windows.bridging
    await until(lambda: application.windows.history.has_begun)
    application.windows.settings.use(replace(application._app.settings, bridge=True))
    await until(lambda: bridging._bridge is not None)
    folder = application._app.folder
    await asyncio.sleep(2)
    rest = Gaps()
    await asyncio.sleep(EACH_S)
    rest_ms, grown = rest.p99_ms(), []
    print(f"at rest             p99 {rest_ms:5.1f} ms")
    for kind in ("silent", "wrong secret", "junk", "never reads"):
        before_mb, floor_mb, floor_ms = memory_mb(), 0.0, rest_ms
        if kind == "never reads":
            floor_ms = await while_answering(application)
            floor_mb, before_mb = memory_mb() - before_mb, memory_mb()
        gaps = Gaps()
        words = (sys.executable, "-m", "tests.benchmarks.bridge_window", kind, str(folder))
        other = await asyncio.create_subprocess_exec(*words)
        if kind == "never reads":
            application.window.ask("?")
        await other.wait()
        await until(lambda: application.controller.running is None)
        grown_ms, grown_mb = gaps.p99_ms() - floor_ms, memory_mb() - before_mb - floor_mb
        grown.append((grown_ms, grown_mb))
        print(f"{kind:19} p99 grows {grown_ms:5.1f} ms, memory {grown_mb:5.1f} MB")
    ms, mb = (max(column) for column in zip(*grown, strict=True))
    name = "window's gaps p99 while programs misbehave at the bridge, beyond those before"
    return [
        Figure(name=name, value=ms, unit="ms"),
        Figure(name="memory while programs misbehave at the bridge", value=mb, unit="MB"),
    ]


async def while_answering(application: Application) -> float:
    """The gaps while the same answer comes and nobody is at the bridge."""
    gaps = Gaps()
    application.window.ask("?")
    await until(lambda: application.controller.running is None)
    return gaps.p99_ms()


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """All kinds; a shorter run has nothing to leave out."""
    with tempfile.TemporaryDirectory() as folder, LoopbackServer([long_answer] * 2) as server:
        os.environ |= {
            "GEMSTREAM_DATA_DIR": folder,
            "GEMINI_API_KEY": "k",
            "GOOGLE_GEMINI_BASE_URL": server.url,
        }
        yield from run([], measure, longest_s=LONGEST_S)


if __name__ == "__main__":
    if len(sys.argv) == 3:
        misbehave(sys.argv[1], Path(sys.argv[2]))
    else:
        alone(figures)
