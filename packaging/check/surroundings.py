"""Runs the frozen program as one who has just installed it: nothing of who builds is around it."""

import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PATH = "/usr/bin:/bin"
NOTHING: Mapping[str, str] = {}


class Fault(Exception):
    """The frozen program does not do what it should."""


def must(is_so: object, sentence: object) -> None:
    """Raise a fault unless something is so."""
    if not is_so:
        raise Fault(sentence)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    """The frozen program, and a user's home for it.

    Attributes:
        program: What is started.
        home: The home, with the data folder in it.
        display: An X display for its windows.
    """

    program: Path
    home: Path
    display: str

    def environ(self, **more: str) -> dict[str, str]:
        """All that the program is told."""
        runtime = self.home / "run"
        runtime.mkdir(mode=0o700, exist_ok=True)
        told = {
            "HOME": str(self.home),
            "PATH": PATH,
            "LANG": "C.UTF-8",
            "DISPLAY": self.display,
            "XDG_RUNTIME_DIR": str(runtime),
            "GEMSTREAM_DATA_DIR": str(self.home / "data"),
        }
        return {**told, **more}

    def command(self, words: Sequence[object]) -> list[str]:
        """How it is started."""
        return [str(self.program), *map(str, words)]

    def run(
        self, *words: object, code: int = 0, told: Mapping[str, str] = NOTHING
    ) -> subprocess.CompletedProcess[bytes]:
        """Run it to its end.

        Args:
            words: Its command line.
            code: How it should end.
            told: What its environment has besides.

        Raises:
            Fault: If it ends in another way.
        """
        done = subprocess.run(
            self.command(words),
            stdin=subprocess.DEVNULL,
            env=self.environ(**told),
            cwd="/",
            capture_output=True,
            timeout=120,
            check=False,
        )
        said = (done.stdout + done.stderr).decode(errors="replace")[-2000:]
        must(done.returncode == code, f"{words} ended with {done.returncode}:\n{said}")
        return done

    def start(self, *words: object) -> subprocess.Popen[bytes]:
        """Start it; its standard output is a pipe."""
        return subprocess.Popen(
            self.command(words), env=self.environ(), cwd="/", stdout=subprocess.PIPE
        )


def mapped(pid: int) -> list[str]:
    """The files that a process has in memory: its libraries."""
    lines = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines()
    return sorted({line.split(maxsplit=5)[5] for line in lines if "/" in line})


def children(pid: int) -> list[int]:
    """The processes that a process has started."""
    found = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(each) for place in found for each in place.read_text().split()]
