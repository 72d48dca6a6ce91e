"""Plays faults to the real window and writes what became of the text, the window and the disk.

    python -m tests.faults [--to build/faults] [--only WORDS]

Each fault strikes a program of its own (offscreen, with engine, SDK and SQLite as they are) in the
middle of an answer. The table is written as Markdown and JSON; exits with 1 if one of them went
otherwise than expected. As root on Linux, for the disks.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="en")

from desktop.storage.conversations import Conversations
from tests.faults.machine import FAULTS as OF_THE_MACHINE
from tests.faults.network import FAULTS as OF_THE_NETWORK
from tests.faults.outcome import Expected, Outcome, how_much
from tests.faults.window import ALL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.faults.outcome import Text

ROOT = Path(__file__).parents[2]
FAULTS = {**OF_THE_NETWORK, **OF_THE_MACHINE}
LONGEST_S = 120
HEAD = (
    "| fault | ended | shown | kept | goes on | held up, CPU | what the window says | as expected |"
)


def strike(name: str, folder: Path) -> None:
    """Have one fault strike this process; says on standard output what became of it."""
    logging.disable(logging.CRITICAL)
    outcome = FAULTS[name][0](folder)
    print(json.dumps(asdict(outcome)), flush=True)
    os._exit(0)


def play(name: str) -> Outcome:
    """Have one fault strike a process of its own, and look at what it left on the disk."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        environ = {
            **{key: value for key, value in os.environ.items() if "proxy" not in key.lower()},
            "GEMINI_API_KEY": "k",
            "GEMSTREAM_DATA_DIR": str(folder / "data"),
            "TMPDIR": place,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder / 'no-bus'}",
        }
        command = [sys.executable, "-m", "tests.faults", "--strike", name, place]
        try:
            done = subprocess.run(
                command, cwd=ROOT, env=environ, capture_output=True, text=True,
                timeout=LONGEST_S, check=False,
            )  # fmt: skip
            return _seen(done, folder)
        finally:
            subprocess.run(["umount", "-l", str(folder / "data")], capture_output=True, check=False)


def _seen(done: subprocess.CompletedProcess[str], folder: Path) -> Outcome:
    kept, is_sound = asyncio.run(_kept([*folder.glob("**/conversations.db")]))
    if done.returncode == 0:
        outcome = Outcome(**json.loads(done.stdout.splitlines()[-1]))
    elif done.returncode == -9:
        outcome = Outcome(ending="killed", sentence="", shown=kept, goes_on=False)
    else:
        last = (done.stderr.strip().splitlines() or ["?"])[-1]
        outcome = Outcome(ending="crashed", sentence=last, shown="none", goes_on=False)
    return replace(outcome, kept=kept, is_sound=is_sound)


async def _kept(files: Sequence[Path]) -> tuple[Text, bool]:
    """How much of the answer is kept, wherever that was, and whether the file is sound."""
    if not files:
        return "none", True
    store = Conversations(files[-1].parent)
    outlines = await store.conversations(limit=1)
    opened = await store.open(outlines[0].id) if outlines else None
    await store.aclose()
    with closing(sqlite3.connect(files[-1])) as database:
        is_sound = database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    turns = opened.conversation.turns if opened else ()
    answer = turns[0].answer if turns else None
    return how_much(answer.text if answer else "", ALL), is_sound


def row(name: str, outcome: Outcome, expected: Expected) -> str:
    """A line of the table."""
    misses = expected.misses(outcome)
    cells = (
        name, outcome.ending, outcome.shown, outcome.kept, "yes" if outcome.goes_on else "no",
        f"{outcome.longest_hold_s:.2f} s", outcome.sentence.replace("|", "/"),
        "yes" if not misses else f"**no**: {', '.join(misses)}",
    )  # fmt: skip
    return f"| {' | '.join(cells)} |"


def main(arguments: Sequence[str]) -> int:
    """Play them all; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("--to", type=Path, default=Path("build/faults"))
    parser.add_argument("--only", default="", help="those whose name has these words in it")
    parser.add_argument("--strike", nargs=2, help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    if given.strike:
        strike(given.strike[0], Path(given.strike[1]))
    lines, found, missed = [HEAD, "|---|---|---|---|---|--:|---|---|"], {}, 0
    print("\n".join(lines))
    for name, (_, expected) in FAULTS.items():
        if given.only not in name:
            continue
        outcome = play(name)
        misses = expected.misses(outcome)
        missed += bool(misses)
        found[name] = {**asdict(outcome), "expected": asdict(expected), "misses": misses}
        lines.append(row(name, outcome, expected))
        print(lines[-1], flush=True)
    given.to.mkdir(parents=True, exist_ok=True)
    (given.to / "faults.md").write_text("\n".join(lines) + "\n")
    (given.to / "faults.json").write_text(json.dumps(found, indent=1) + "\n")
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
