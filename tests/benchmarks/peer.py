"""Measures the window of any program that asks a Gemini-like service; see ``peers.md``.

    python -m tests.benchmarks.peer [OPTIONS] -- COMMAND...

The program runs on an X server of its own, in an empty home, and asks a server on this computer.
It is driven by xdotool; CPU is that of all its processes by /proc, memory their PSS.
"""

import argparse
import json
import os
import shlex
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import groupby
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))

from check.x_window import XWindows, x_server
from tests.benchmarks.answers import chunks, mixed
from tests.benchmarks.figures import Figure
from tests.benchmarks.goals import found
from tests.benchmarks.program import CHUNK, cpu_s, processes, pss_mb
from tests.loopback import Connection, LoopbackServer

SIZE, PER_SECOND = 100_000, 200
SETTLE_S, WATCH_S = 20.0, 20.0
LOOK_S, BUSY, QUIET_S = 0.5, 0.25, 3.0
"""It has shown the answer when it took less than that share of a core for so long."""
ASKED_WITHIN_S, LONGEST_S = 60.0, 180.0


class Service:
    """Answers as Gemini does, and as OpenAI does for programs that know that alone.

    Attributes:
        begun: The answer's first byte was sent.
        ended_at: Its last, on the monotonic clock.
        is_endless: The answer goes on until somebody stops it.
    """

    def __init__(self) -> None:
        self.begun, self.over = threading.Event(), threading.Event()
        self.asked_at = self.ended_at = 0.0
        self.is_endless = False
        self.waits = False

    def __call__(self, connection: Connection) -> None:
        request = connection.request
        if request.method == "GET":
            connection.whole(200, json.dumps(_MODELS).encode())
        elif "stream" not in request.path and not request.json.get("stream"):
            connection.whole(200, json.dumps(_piece("A title", "STOP")).encode())
        else:
            self._stream(connection, is_openai="completions" in request.path)

    def _stream(self, connection: Connection, *, is_openai: bool) -> None:
        say = _openai if is_openai else _piece
        self.asked_at = time.monotonic()
        connection.head()
        self.begun.set()
        if self.waits:
            connection.wait_for_close(LONGEST_S)
            return
        pieces = chunks(mixed(7, SIZE), CHUNK)
        number = 0
        while self.is_endless or number < len(pieces):
            time.sleep(max(0.0, self.asked_at + number / PER_SECOND - time.monotonic()))
            connection.event(say(pieces[number % len(pieces)], None))
            number += 1
        connection.event(say(" ", "STOP"))
        if is_openai:
            connection.chunk(b"data: [DONE]\n\n")
        connection.end()
        self.ended_at = time.monotonic()
        self.over.set()


def _piece(text: str, finish: str | None) -> dict[str, object]:
    candidate: dict[str, object] = {"content": {"role": "model", "parts": [{"text": text}]}}
    return {"candidates": [candidate | ({"finishReason": finish} if finish else {})]}


def _openai(text: str, finish: str | None) -> dict[str, object]:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": finish and finish.lower()}
    return {"id": "1", "object": "chat.completion.chunk", "model": "m", "choices": [choice]}


_METHODS = ["generateContent", "streamGenerateContent"]
_NAMES = ("gemini-2.5-flash", "gemini-2.5-pro", "gemini-3.8-flash")
_MODELS = {
    "models": [
        {"name": f"models/{each}", "displayName": each, "supportedGenerationMethods": _METHODS}
        for each in _NAMES
    ],
    "object": "list",
    "data": [{"id": each, "object": "model"} for each in _NAMES],
}


class Driver:
    """Presses keys and buttons on a display."""

    def __init__(self, display: str) -> None:
        self._environ = {**os.environ, "DISPLAY": display}

    def do(self, words: str) -> str:
        """Run xdotool with these words, as a shell would split them, once for each part at a ;."""
        told = ""
        for is_end, part in groupby(shlex.split(words), lambda word: word == ";"):
            if not is_end:
                told += self._run(list(part))
        return told

    def _run(self, words: Sequence[str]) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._environ, stdout=subprocess.PIPE, text=True, check=True
        )
        return done.stdout

    def focus(self, title: str) -> None:
        """Give the keyboard to the largest window of that title: no window manager does it here."""
        found = self.do(f"search --onlyvisible --name {shlex.quote(title)}").split()
        areas = {each: self._area(each) for each in found}
        window = max(areas, key=lambda each: areas[each])
        self.do(f"windowmove {window} 0 0 windowfocus --sync {window}")

    def _area(self, window: str) -> int:
        shape = dict(
            each.split("=") for each in self.do(f"getwindowgeometry --shell {window}").split()
        )
        return int(shape["WIDTH"]) * int(shape["HEIGHT"])

    def picture(self, file: Path) -> None:
        """Save what is on the display, for whoever finds out where to click."""
        command = ["import", "-window", "root", str(file)]
        subprocess.run(command, env=self._environ, check=True)


@contextmanager
def running(
    command: Sequence[str], display: str, home: str, more: dict[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    """The program, which is ended with all its processes."""
    environ = {
        "DISPLAY": display,
        "HOME": home,
        "LANG": "C.UTF-8",
        "PATH": os.environ["PATH"],
        "QT_QPA_PLATFORM": "xcb",
        "XDG_RUNTIME_DIR": home,
        **more,
    }
    Path(home, ".config").mkdir(exist_ok=True)
    with subprocess.Popen(command, env=environ, start_new_session=True) as program:
        try:
            yield program
        finally:
            os.killpg(program.pid, signal.SIGKILL)


def shown(windows: XWindows, program: subprocess.Popen[bytes]) -> None:
    """Wait for a window of the program."""
    gives_up_at = time.monotonic() + LONGEST_S
    while True:
        try:
            windows.wait(1.0)
        except TimeoutError:
            if program.poll() is not None or time.monotonic() > gives_up_at:
                raise
        else:
            return


def until_quiet(pid: int) -> float:
    """Wait until a program has done its work; says when that was, on the monotonic clock."""
    worked_at = time.monotonic()
    before, gives_up_at = cpu_s(processes(pid)), worked_at + LONGEST_S
    while time.monotonic() < min(worked_at + QUIET_S, gives_up_at):
        time.sleep(LOOK_S)
        now = cpu_s(processes(pid))
        if now - before > BUSY * LOOK_S:
            worked_at = time.monotonic()
        before = now
    return worked_at


def answer(pid: int, driver: Driver, service: Service, words: str) -> Iterator[Figure]:
    """One answer, to its end."""
    before = cpu_s(processes(pid))
    driver.do(words)
    if not service.begun.wait(ASKED_WITHIN_S):
        sys.exit("No answer was asked for: see --picture.")
    assert service.over.wait(LONGEST_S), "the answer was not taken to its end"
    quiet_at = until_quiet(pid)
    spent = 1000 * (cpu_s(processes(pid)) - before) / (SIZE / CHUNK)
    yield Figure(name="CPU of the program per 1,000 chunks, 100 KB", value=spent, unit="s")
    late = max(0.0, quiet_at - service.ended_at)
    yield Figure(name="at work after the last byte, 100 KB", value=late, unit="s")


def _has_closed(server: LoopbackServer, count: int) -> bool:
    return len(server.closed_at) > count


def stops(
    driver: Driver, server: LoopbackServer, service: Service, ask: str, stop: str
) -> Iterator[Figure]:
    """Two answers that are stopped: before the first chunk, and in the middle."""
    for phase, waits in (("before chunk", True), ("in the middle", False)):
        service.waits, service.is_endless = waits, not waits
        service.begun.clear()
        count = len(server.closed_at)
        driver.do(ask)
        assert service.begun.wait(ASKED_WITHIN_S)
        time.sleep(1.0)
        stopped_at = time.monotonic()
        driver.do(stop)
        name = f"stop to disconnect, {phase}"
        if server.wait(partial(_has_closed, server, count), 60.0):
            taken = 1000 * (server.closed_at[count] - stopped_at)
            yield Figure(name=name, value=taken, unit="ms")
        else:
            yield Figure(name=name, value=None, unit="more than a minute")


def measured(given: argparse.Namespace) -> Iterator[Figure]:
    """All of it, in one run of the program."""
    service = Service()
    with (
        x_server() as display,
        tempfile.TemporaryDirectory() as home,
        LoopbackServer([service]) as server,
    ):
        given_home = str(given.home or home)
        more = {"GEMINI_API_KEY": "k", "GOOGLE_GEMINI_BASE_URL": server.url}
        more |= dict(each.replace("{url}", server.url).split("=", 1) for each in given.env)
        windows, driver = XWindows(display), Driver(display)
        with running(given.command, display, given_home, more) as program:
            begun_at = time.monotonic()
            for _ in range(1 + given.splash):
                shown(windows, program)
            time_s, cpu = time.monotonic() - begun_at, cpu_s(processes(program.pid))
            windows.close()
            yield Figure(name="CPU until the window is shown", value=cpu, unit="s")
            yield Figure(name="time until the window is shown", value=time_s, unit="s")
            time.sleep(SETTLE_S)
            pids = processes(program.pid)
            yield Figure(name="memory at rest, all processes (PSS)", value=pss_mb(pids), unit="MB")
            before = cpu_s(pids)
            time.sleep(WATCH_S)
            share = 100 * (cpu_s(processes(program.pid)) - before) / WATCH_S
            yield Figure(name="CPU at rest", value=share, unit="%")
            driver.focus(given.title)
            for words in given.first:
                driver.do(words)
            if given.picture:
                driver.picture(given.picture)
            if given.ask:
                try:
                    yield from answer(program.pid, driver, service, given.ask)
                finally:
                    if given.picture:
                        driver.picture(given.picture)
            if given.ask and given.stop:
                yield from stops(driver, server, service, given.ask, given.stop)


def main(arguments: Sequence[str]) -> None:
    """Measure and print; as JSON lines on request."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.peer")
    parser.add_argument("--title", default="", help="words in the title of its window")
    parser.add_argument("--splash", type=int, default=0, help="windows before its own")
    parser.add_argument("--first", action="append", default=[], help="xdotool: before all else")
    parser.add_argument("--ask", default="", help="xdotool: type a question and send it")
    parser.add_argument("--stop", default="", help="xdotool: stop the answer")
    parser.add_argument("--env", action="append", default=[], help="NAME=VALUE, with {url}")
    parser.add_argument("--home", type=Path, help="one with the program's settings in it")
    parser.add_argument("--picture", type=Path, help="save the screen here, for finding places")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("command", nargs="+")
    given = parser.parse_args(arguments)
    for each in measured(given):
        words = {"figure": each.name, "value": each.value, "unit": each.unit}
        print(json.dumps(words) if given.json else f"{each.name:48s} {found(each)}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
