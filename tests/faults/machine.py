"""Faults of the machine: clocks, screens, disks, processes."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from desktop.offline import process
from tests.faults.network import _unless_models
from tests.faults.outcome import Expected, Outcome
from tests.faults.window import experience, slowly
from tests.gui_run import until
from tests.loopback import LoopbackServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.gui import Application
    from tests.faults.window import Strike

SUSPENDED_S = 5
DAY_S = 86_400.0
DISK = "3m"
BALLAST = 4096
SLOW_ENGINE = (
    "from functools import partial; from desktop.offline import __main__ as engine, server; "
    "engine.OfflineServer = partial(server.OfflineServer, pause_s=0.3); engine.main()"
)
SHAPES = 20_000
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="2000">{}</svg>'
CIRCLE = '<circle cx="1000" cy="1000" r="900" fill="red" stroke="blue" stroke-dasharray="3 2"/>'
_SIZE = {"y": 0, "width": 1600, "height": 1200, "logicalBaseDpi": 96}
SCREENS = {
    "screens": [
        {"name": "one", "x": 0, "logicalDpi": 96, **_SIZE},
        {"name": "two", "x": 1600, "logicalDpi": 192, **_SIZE},
    ]
}


def _while_answering(strike: Strike, *arguments: str) -> Outcome:
    with LoopbackServer([_unless_models(slowly)]) as server:
        os.environ["GOOGLE_GEMINI_BASE_URL"] = server.url
        return experience(arguments, strike)


def _suspend() -> None:
    """All of the process stands still; the clocks do not."""
    waker = f"sleep {SUSPENDED_S}; kill -CONT {os.getpid()}"
    subprocess.Popen(["sh", "-c", waker])
    os.kill(os.getpid(), signal.SIGSTOP)


def _suspended(_: Path) -> Outcome:
    async def strike(_: Application) -> None:
        _suspend()

    return _while_answering(strike)


def _jump(by_s: float) -> Callable[[Path], Outcome]:
    real = time.time

    async def strike(_: Application) -> None:
        time.time = lambda: real() + by_s

    return lambda _: _while_answering(strike)


def _another_screen(folder: Path) -> Outcome:
    """The window goes to a screen of twice the resolution, and back."""
    file = folder / "screens.json"
    file.write_text(json.dumps(SCREENS))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"

    async def strike(application: Application) -> None:
        one, two = QGuiApplication.screens()
        for screen in (two, one, two):
            application.window.windowHandle().setScreen(screen)
            application.window.move(screen.geometry().topLeft())
            await asyncio.sleep(0.1)
        assert application.window.devicePixelRatioF() == 2 * one.devicePixelRatio()

    return _while_answering(strike)


@contextmanager
def _disk(folder: Path) -> Iterator[Path]:
    """A small one of its own."""
    place = folder / "data"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(place)]
    subprocess.run(command, check=True, capture_output=True)
    yield place  # the parent unmounts it, once it has looked at what is kept


def _full_disk(folder: Path) -> Outcome:
    """It is full in the middle; some time after the answer there is room again."""
    with _disk(folder) as place:
        ballast = place / "ballast"

        async def strike(application: Application) -> None:
            with ballast.open("wb", buffering=0) as file:
                try:
                    while True:
                        file.write(bytes(BALLAST))
                except OSError:
                    pass
            await until(lambda: not application.window.notice.isHidden())
            asyncio.get_running_loop().call_later(3, ballast.unlink)

        return _while_answering(strike)


def _read_only(folder: Path) -> Outcome:
    """The folder can only be read from the start on; another place is used and said."""
    with _disk(folder) as place:
        subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)

        async def strike(_: Application) -> None:
            await asyncio.sleep(0)

        return _while_answering(strike)


def _children() -> list[int]:
    found = []
    for task in Path("/proc/self/task").iterdir():
        with suppress(FileNotFoundError):  # a thread that ended meanwhile
            found += [int(pid) for pid in (task / "children").read_text("ascii").split()]
    return found


def _kill_children() -> None:
    children = _children()
    assert children
    for pid in children:
        os.kill(pid, signal.SIGKILL)


def _slow_engine(part: str, *words: str) -> tuple[str, ...]:
    del part, words
    return (sys.executable, "-c", SLOW_ENGINE)


def _kill_engine(_: Path) -> Outcome:
    """The offline engine's process is killed in the middle of its answer."""

    async def strike(_: Application) -> None:
        _kill_children()

    os.environ.pop("GEMINI_API_KEY")
    process.part_command = _slow_engine  # type: ignore[attr-defined]
    return experience(["--engine", "offline"], strike)


def _kill_drawer(folder: Path) -> Outcome:
    """The process that draws an SVG is killed while another question is answered."""
    file = folder / "plan.svg"
    file.write_text(SVG.format("".join(f"<g>{CIRCLE}</g>" for _ in range(SHAPES))))

    async def strike(application: Application) -> None:
        application.window.add_images([file])
        tray = application.window.tray
        await until(_children)
        _kill_children()
        await until(lambda: not tray.is_preparing)
        assert "cannot be drawn" in tray.tiles[0].toolTip()
        tray.clear()

    return _while_answering(strike)


def _kill_program(_: Path) -> Outcome:
    async def strike(_: Application) -> None:
        await asyncio.sleep(1)
        os.kill(os.getpid(), signal.SIGKILL)

    return _while_answering(strike)


_ALL = Expected(ending="finished", text="all")
FAULTS = {
    "suspended for 5 s": (_suspended, _ALL),
    "clock a day ahead": (_jump(DAY_S), _ALL),
    "clock a day back": (_jump(-DAY_S), _ALL),
    "another screen, twice the scale": (_another_screen, _ALL),
    "disk full, then room again": (
        _full_disk,
        Expected(ending="finished", text="all", says="disk is full"),
    ),
    "folder that can only be read": (
        _read_only,
        Expected(ending="finished", text="all", says="kept in"),
    ),
    "offline engine killed": (_kill_engine, Expected(ending="failed network", text="part")),
    "what draws an SVG killed": (_kill_drawer, _ALL),
    "program killed": (
        _kill_program,
        Expected(ending="killed", text="part", goes_on=False),
    ),
}
