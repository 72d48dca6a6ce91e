"""Every benchmark in one run, each beside its floor; what they found as a table.

    python -m tests.benchmarks [--quick] [--only NAME]... [--readme] [--to build/benchmarks]

Each is a process of its own, one after the other. Written are, after each, ``benchmarks.md`` and
``benchmarks.json``: the machine, the versions, the figures beside floors and goals, and all that
the benchmarks printed. Exits with 1 if a figure exceeds twice its goal, in a second try as well, if
a benchmark fails, or a goal has no figure. What is missed by less, or while others kept the machine
busy, is printed alone.
``--readme`` puts what was found into the README, beside what is known of peers.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import PySide6

from desktop import __version__
from tests.benchmarks.alone import MISSED
from tests.benchmarks.figures import VARIABLE, Figure, told
from tests.benchmarks.goals import GOALS, clearly_missed, table
from tests.benchmarks.machine import Others, described
from tests.benchmarks.readme import put_into_readme

ROOT = Path(__file__).parents[2]
NAMES = (
    "sizes", "start", "program", "ask", "stop", "lost", "offline", "view", "pacing", "plot",
    "panel", "images", "store", "bridge", "bridge_window", "long", "holds",
)  # fmt: skip
QUICK = ("sizes", "start", "program", "stop", "lost")
"""``pacing`` is left to the whole run: its goal is 5 µs of another machine, and at 1.7 to 1.9 times
that here it is the machine that would decide."""
COUNTED = {"sizes"}
"""What these find is the same on a busy machine."""
LONGEST_S = 900.0
"""For one benchmark, which is ended then."""
NOISE = ("This plugin does not support", "INFO:")
"""What Qt says of windows that nobody sees, and the program's own log."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one benchmark.

    Attributes:
        figures: What it found.
        has_failed: It did not come to its end.
        printed: All that it said.
        seconds: How long it took.
    """

    figures: Sequence[Figure]
    has_failed: bool
    printed: str
    seconds: float

    @property
    def is_good(self) -> bool:
        """It came to its end and missed nothing clearly."""
        return not self.has_failed and not clearly_missed(self.figures)


def take(name: str, file: Path, *, is_quick: bool) -> Taken:
    """Run one."""
    command = [sys.executable, "-m", f"tests.benchmarks.{name}", *["--quick"] * is_quick]
    environ = {**os.environ, VARIABLE: str(file), "QT_QPA_PLATFORM": "offscreen"}
    file.unlink(missing_ok=True)
    others, begun_at = Others(), time.monotonic()
    try:
        done = subprocess.run(
            command, cwd=ROOT, env=environ, stdin=subprocess.DEVNULL, check=False,
            timeout=LONGEST_S, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip
        has_failed, printed = done.returncode not in {0, MISSED}, done.stdout
    except subprocess.TimeoutExpired:
        has_failed, printed = True, "(it took too long)\n"
    printed = "".join(
        line for line in printed.splitlines(keepends=True) if not line.startswith(NOISE)
    )
    share = others.share()
    found = [replace(each, others=0.0 if name in COUNTED else share) for each in told(file)]
    file.unlink(missing_ok=True)
    return Taken(found, has_failed, printed, time.monotonic() - begun_at)


def versions() -> dict[str, str]:
    """What was measured, and when."""
    return {
        "Python": platform.python_version(),
        "PySide6": PySide6.__version__,
        "Gemstream": __version__,
        "at": time.strftime("%Y-%m-%d %H:%M"),
    }


def written(about: dict[str, str], taken: dict[str, Taken]) -> str:
    """The table, with what it was measured on before it."""
    heading = "".join(f"- {key}: {value}\n" for key, value in about.items())
    failed = [name for name, each in taken.items() if each.has_failed]
    words = "".join(f"\n**{name} failed**, see benchmarks.json.\n" for name in failed)
    return f"{heading}{words}\n{table([each for one in taken.values() for each in one.figures])}"


def keep(folder: Path, about: dict[str, str], taken: dict[str, Taken]) -> None:
    """Write all that there is by now."""
    values = {"machine": about, "benchmarks": {name: asdict(each) for name, each in taken.items()}}
    (folder / "benchmarks.json").write_text(json.dumps(values, indent=1) + "\n")
    (folder / "benchmarks.md").write_text(written(about, taken))


def main(arguments: Sequence[str]) -> int:
    """Run them; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--quick", action="store_true", help=f"{', '.join(QUICK)}, shortened")
    parser.add_argument("--only", choices=NAMES, action="append", help="one of them, or more")
    parser.add_argument("--readme", action="store_true", help="put what is found into README.md")
    parser.add_argument("--to", type=Path, default=ROOT / "build/benchmarks")
    given = parser.parse_args(arguments)
    if given.readme and (given.quick or given.only):
        parser.error("the README has all of them, not shortened")
    given.to.mkdir(parents=True, exist_ok=True)
    file = given.to.resolve() / "figures.jsonl"
    about = {**described(), **versions()}
    taken: dict[str, Taken] = {}
    for name in given.only or (QUICK if given.quick else NAMES):
        print(f"== {name}", flush=True)
        taken[name] = take(name, file, is_quick=given.quick)
        if not taken[name].is_good:
            print(f"{taken[name].printed}== {name}, a second try", flush=True)
            taken[name] = take(name, file, is_quick=given.quick)
        print(f"{taken[name].printed}({taken[name].seconds:.0f} s)", flush=True)
        keep(given.to, about, taken)
    if given.readme:
        put_into_readme(about, [each for one in taken.values() for each in one.figures])
    print(written(about, taken))
    names = {each.name for one in taken.values() for each in one.figures}
    is_whole = not given.quick and not given.only
    unmet = [goal.figure for goal in GOALS if goal.figure not in names] if is_whole else []
    print("".join(f"No figure has the name of this goal: {each}\n" for each in unmet))
    return int(bool(unmet) or not all(each.is_good for each in taken.values()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
