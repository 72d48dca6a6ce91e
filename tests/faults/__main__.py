"""Plays faults to the real window and writes what became of the text, the window and the disk.

    python -m tests.faults [--to build/faults] [--only WORDS] [--at-once NUMBER]

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
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import traceback
from contextlib import ExitStack, closing
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="en")

from desktop import gui
from desktop.storage.conversations import Conversations
from tests.faults.machine import FAULTS as OF_THE_MACHINE
from tests.faults.network import FAULTS as OF_THE_NETWORK
from tests.faults.outcome import Expected, Outcome, how_much
from tests.faults.window import ALL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.faults.outcome import Text

FAULTS = {**OF_THE_NETWORK, **OF_THE_MACHINE}
LONGEST_S = 120
SAID, OUTCOME = "said.txt", "outcome.json"
HEAD = (
    "| fault | ended | shown | kept | goes on | held up, CPU | what the window says | as expected |"
)


def play(names: Sequence[str], at_once: int) -> Iterator[tuple[str, Outcome]]:
    """Have each fault strike a process of its own; gives what became of it, in the same order."""
    load()
    with ExitStack() as stack:
        running: dict[int, str] = {}
        folders: dict[str, Path] = {}
        outcomes: dict[str, Outcome] = {}
        waiting = list(reversed(names))
        for name in names:
            while name not in outcomes:
                while waiting and len(running) < at_once:
                    next_one = waiting.pop()
                    folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
                    folders[next_one] = folder
                    running[begin(next_one, folder)] = next_one
                child, status = os.wait()
                if child in running:
                    done = running.pop(child)
                    outcomes[done] = _seen(os.waitstatus_to_exitcode(status), folders[done])
            yield name, outcomes[name]


def load() -> None:
    """Load once what each program needs; processes that are forked off then have it at once.

    That takes more than half of the time that a fault takes. Nothing of it begins a thread.
    """
    from google.genai import types

    gui._import_readers()
    types.GenerateContentConfig()
    assert threading.active_count() == 1


def begin(name: str, folder: Path) -> int:
    """Fork a process that a fault strikes; returns its number."""
    if child := os.fork():
        return child
    try:
        signal.alarm(LONGEST_S)
        said = os.open(folder / SAID, os.O_WRONLY | os.O_CREAT)
        os.dup2(said, sys.stderr.fileno())
        for proxy in [each for each in os.environ if "proxy" in each.lower()]:
            del os.environ[proxy]
        os.environ |= {
            "GEMINI_API_KEY": "k",
            "GEMSTREAM_DATA_DIR": str(folder / "data"),
            "TMPDIR": str(folder),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder / 'no-bus'}",
        }
        tempfile.tempdir = None  # it remembers where it was
        logging.disable(logging.CRITICAL)
        outcome = FAULTS[name][0](folder)
        (folder / OUTCOME).write_text(json.dumps(asdict(outcome)))
        os._exit(0)
    finally:  # whatever it is: the rest of the program is not this process's
        traceback.print_exc()
        os._exit(1)


def _seen(code: int, folder: Path) -> Outcome:
    """What became of it, with what it left on the disk."""
    try:
        kept, is_sound = asyncio.run(_kept([*folder.glob("**/conversations.db")]))
    finally:
        subprocess.run(["umount", "-l", str(folder / "data")], capture_output=True, check=False)
    if code == 0:
        outcome = Outcome(**json.loads((folder / OUTCOME).read_text()))
    elif code == -signal.SIGKILL:
        outcome = Outcome(ending="killed", sentence="", shown=kept, goes_on=False)
    else:
        last = ((folder / SAID).read_text().strip().splitlines() or [f"code {code}"])[-1]
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
    parser.add_argument("--at-once", type=int, default=os.cpu_count() or 1)
    given = parser.parse_args(arguments)
    lines, found, missed = [HEAD, "|---|---|---|---|---|--:|---|---|"], {}, 0
    print("\n".join(lines), flush=True)
    names = [name for name in FAULTS if given.only in name]
    for name, outcome in play(names, given.at_once):
        expected = FAULTS[name][1]
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
