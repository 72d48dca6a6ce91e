"""A session in a clean Debian: a display, a bus, and the program started by its entry."""

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from check.debian import RUNTIME, UID, Debian
from product import APPLICATION_ID, PROGRAM

ENTRY = Path("/usr/share/applications", f"{APPLICATION_ID}.desktop")
SCREEN = ":72"
WAYLAND = "wayland-check"
PATIENCE_S = 90.0
_LOOK_EVERY_S = 0.1


class Session:
    """One that has begun.

    Args:
        debian: Where.
        environ: Where its display and its bus are.
    """

    def __init__(self, debian: Debian, environ: dict[str, str]) -> None:
        self.debian = debian
        self.environ = environ

    def launch(self, *files: str) -> None:
        """Start the program as a desktop does: by its entry, and so by the bus."""
        self.debian.run("gtk-launch", APPLICATION_ID, *files, environ=self.environ)
        self.wait_for_name()

    def start_by_words(self, *files: str) -> None:
        """Start it as desktops without a bus do: by the words of the entry."""
        self.debian.run("gio", "launch", ENTRY, *files, environ=self.environ)

    def wait_for_name(self) -> None:
        """Wait until the program has its name, which it takes when its window was seen."""
        self.debian.run(
            "gdbus", "wait", "--session", "--timeout", "90", APPLICATION_ID, environ=self.environ
        )

    def windows(self) -> int:
        """How many windows of the program the X server shows."""
        told = self.debian.run("xwininfo", "-root", "-tree", environ=self.environ)
        return sum(
            f'("{PROGRAM}" "Gemstream")' in line and "+" in line for line in told.splitlines()
        )

    def running(self) -> list[int]:
        """The processes that the user started, without their own helpers."""
        found = dict(_processes(self.debian.root))
        return [each for each, parent in found.items() if parent not in found]

    def end(self) -> None:
        """Close the program as the end of a session does, and wait for it."""
        for each in self.running():
            os.kill(each, signal.SIGTERM)
        wait(lambda: not self.running())


@contextlib.contextmanager
def on_x11(debian: Debian) -> Iterator[Session]:
    """A session on a virtual screen."""
    screen = ["Xvfb", SCREEN, "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    with _started(debian, screen, {}):
        wait(lambda: debian.place(f"/tmp/.X11-unix/X{SCREEN[1:]}").exists())  # noqa: S108
        with _with_bus(debian, {"DISPLAY": SCREEN}) as session:
            yield session


@contextlib.contextmanager
def on_wayland(debian: Debian) -> Iterator[Session]:
    """A session on a Wayland compositor without a screen, and without X."""
    compositor = ["weston", "--backend=headless-backend.so", f"--socket={WAYLAND}"]
    with _started(debian, [*compositor, "--width=1280", "--height=900"], {}):
        wait(lambda: debian.place(RUNTIME / WAYLAND).exists())
        with _with_bus(debian, {"WAYLAND_DISPLAY": WAYLAND}) as session:
            yield session


@contextlib.contextmanager
def _with_bus(debian: Debian, display: dict[str, str]) -> Iterator[Session]:
    address = f"unix:path={RUNTIME}/bus"
    debian.place(RUNTIME / "bus").unlink(missing_ok=True)
    # What the bus starts has the environment of the bus, as a desktop gives it.
    command = ["dbus-daemon", "--session", f"--address={address}", "--nofork", "--nopidfile"]
    with _started(debian, command, display):
        wait(lambda: debian.place(RUNTIME / "bus").exists())
        session = Session(debian, {**display, "DBUS_SESSION_BUS_ADDRESS": address})
        try:
            yield session
        finally:
            session.end()


@contextlib.contextmanager
def _started(debian: Debian, words: list[str], environ: dict[str, str]) -> Iterator[None]:
    command = debian.command(words, environ)
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as child:
        try:
            yield
        finally:
            child.terminate()


def wait(what: Callable[[], bool]) -> None:
    """Wait until something is true.

    Raises:
        AssertionError: If it does not come true.
    """
    until = time.monotonic() + PATIENCE_S
    while not what():
        if time.monotonic() > until:
            raise AssertionError("waited in vain")
        time.sleep(_LOOK_EVERY_S)


def _processes(root: Path) -> Iterator[tuple[int, int]]:
    """Those of the program in that system, each with its parent."""
    program = root / "usr" / "lib" / PROGRAM / PROGRAM
    for each in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            exe = str((each / "exe").readlink()).removesuffix(" (deleted)")
            if each.stat().st_uid == UID and exe == str(program):
                parent = (each / "stat").read_text().rpartition(")")[2].split()[1]
                yield int(each.name), int(parent)
