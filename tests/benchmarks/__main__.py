"""Every benchmark in one run, each beside its floor; what they found as a table.

    python -m tests.benchmarks [--quick] [--only NAME] [--to build/benchmarks]

Each is a process of its own, one after the other. Written are ``benchmarks.md`` and
``benchmarks.json``: the machine, the versions, the figures beside floors and goals, and all that
the benchmarks printed. Exits with 1 if a figure exceeds twice its goal; a bound that is missed by
less is printed, for a busy machine misses bounds too.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import PySide6

from desktop import __version__
from tests.benchmarks.figures import VARIABLE, Figure, told
from tests.benchmarks.goals import clearly_missed, table

ROOT = Path(__file__).parents[2]
NAMES = (
    "start", "program", "ask", "stop", "offline", "view", "pacing", "plot", "panel", "images",
    "store", "bridge", "bridge_window", "long", "holds",
)  # fmt: skip
QUICK = ("start", "program", "stop", "pacing")


def machine() -> dict[str, str]:
    """What it was measured on."""
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    model = next((line.partition(": ")[2] for line in lines if line.startswith("model name")), "")
    return {
        "processor": model or platform.machine(),
        "cores": str(os.cpu_count()),
        "load": " ".join(f"{each:.1f}" for each in os.getloadavg()),
        "system": platform.platform(),
        "Python": platform.python_version(),
        "PySide6": PySide6.__version__,
        "Gemstream": __version__,
        "at": time.strftime("%Y-%m-%d %H:%M"),
    }


def take(name: str, file: Path, *, is_quick: bool) -> tuple[bool, str]:
    """Run one; says whether it met its own bounds, and what it printed."""
    command = [sys.executable, "-m", f"tests.benchmarks.{name}"]
    command += ["--quick"] * (is_quick and name == "program")
    environ = {**os.environ, VARIABLE: str(file), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, cwd=ROOT, env=environ, stdin=subprocess.DEVNULL, check=False,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    return done.returncode == 0, done.stdout


def packages() -> list[Figure]:
    """How large the packages are that were built."""
    sizes = [each.stat().st_size / 1e6 for each in (ROOT / "dist").glob("*.deb")]
    return [Figure(name="download", value=max(sizes), unit="MB")] if sizes else []


def main(arguments: Sequence[str]) -> int:
    """Run them; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--quick", action="store_true", help=f"{', '.join(QUICK)}, shortened")
    parser.add_argument("--only", choices=NAMES)
    parser.add_argument("--to", type=Path, default=ROOT / "build/benchmarks")
    given = parser.parse_args(arguments)
    given.to.mkdir(parents=True, exist_ok=True)
    file = given.to.resolve() / "figures.jsonl"
    file.unlink(missing_ok=True)
    about, outputs = machine(), {}
    for name in (given.only,) if given.only else QUICK if given.quick else NAMES:
        print(f"== {name}", flush=True)
        is_met, words = take(name, file, is_quick=given.quick)
        outputs[name] = {"met its bounds": is_met, "printed": words}
        print(words if is_met else f"{words}(a bound is missed, or it failed)", flush=True)
    figures = [*told(file), *packages()]
    text = table(figures)
    values = {"machine": about, "figures": [asdict(each) for each in figures], "all": outputs}
    (given.to / "benchmarks.json").write_text(json.dumps(values, indent=1) + "\n")
    heading = "".join(f"- {key}: {value}\n" for key, value in about.items())
    bounds = "".join(
        f"- {name}: {'met' if each['met its bounds'] else '**missed**'}\n"
        for name, each in outputs.items()
    )
    (given.to / "benchmarks.md").write_text(f"{heading}\n{text}\nTheir own bounds:\n\n{bounds}")
    print(text)
    return int(bool(clearly_missed(figures)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
