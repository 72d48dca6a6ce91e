"""A long day at the window, compressed: does anything grow after the warm-up?

    python -m tests.soak [--minutes 15] [--seed N] [--to build/soak] [--leak KIB]

The real window (offscreen) with engine, SDK, SQLite and garbage collection as in the program asks
a service on this machine, in a process of its own: answers, images, stops, faults of every kind,
conversations opened, deleted and searched, windows, dialogs. Between acts it comes to rest and is
sampled. What is written: ``samples.json``, ``samples.svg`` and ``verdict.md``. Exits with 1 if
something grows, if too little was asked to tell, or if an act did not come to its end. With
``--leak`` something has to grow.

Memory is also counted with the share of what others have too (PSS): that grows when another program
with the same libraries ends meanwhile. So no other window of PySide beside it, and no tests.
"""

import argparse
import json
import logging
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop import gui
from desktop.program.tidying import tidy_up
from tests.gui_run import until
from tests.soak.day import Day
from tests.soak.drawing import draw
from tests.soak.samples import Sample, census, kept_turns, take
from tests.soak.service import service
from tests.soak.verdict import Finding, is_too_short, judge, table, warm_from

SAMPLES = 60
MOST_TYPES = 40
PROGRESS = (
    "{at_s:6.0f} s  {turns:6} turns  {rss_mb:7.1f} MB, {native_mb:7.2f} native  {objects:7} objects"
)


async def live(
    application: gui.Application, folder: Path, minutes: float, seed: int, leak_kib: int
) -> list[Sample]:
    """Live through the day; returns what was sampled."""
    await until(lambda: application.windows.history.has_begun)
    day = Day(application, folder / "pictures", seed, leak_kib)
    await day.warm_up()
    samples: list[Sample] = []
    warm: Counter[str] = Counter()
    began, every_s = time.monotonic(), minutes * 60 / SAMPLES
    while len(samples) < SAMPLES:
        due_s = (len(samples) + 1) * every_s
        while time.monotonic() - began < due_s:
            await day.act()
        await day.rest()
        tidy_up()  # as the program does some seconds after an answer
        kept = await kept_turns(application._app.store)
        at_s, database = time.monotonic() - began, folder / "data/conversations.db"
        sample = take(at_s, day.turns, kept, database)
        samples.append(sample)
        if not warm and warm_from(samples, SAMPLES) is not None:
            warm = census()
        print(PROGRESS.format(**asdict(sample)), flush=True)
    print_growth(census() - warm)
    print("done: " + ", ".join(f"{name} {count}" for name, count in sorted(day.done.items())))
    return samples


def print_growth(more: Counter[str]) -> None:
    """Say of which types there is more than after the warm-up."""
    for name, count in more.most_common(MOST_TYPES):
        print(f"{count:+8} {name}")


def soak(folder: Path, minutes: float, seed: int, leak_kib: int = 0) -> list[Sample]:
    """Start the program, live through the day, end it."""
    with service() as url:
        os.environ |= {
            "GEMINI_API_KEY": "k",
            "GOOGLE_GEMINI_BASE_URL": url,
            "GEMSTREAM_DATA_DIR": str(folder / "data"),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder / 'no-bus'}",
        }
        application = gui.create(["--retries", "0"])
        application.window.show()

        async def whole() -> list[Sample]:
            try:
                return await live(application, folder, minutes, seed, leak_kib)
            finally:
                await application.aclose()

        with application.loop as loop:
            samples: list[Sample] = loop.run_until_complete(whole())
            return samples


def write(to: Path, samples: Sequence[Sample], findings: Sequence[Finding]) -> None:
    """Write what was found."""
    to.mkdir(parents=True, exist_ok=True)
    values = [asdict(sample) for sample in samples]
    (to / "samples.json").write_text(json.dumps(values, indent=1) + "\n")
    (to / "verdict.md").write_text(table(findings, too_short=is_too_short(samples)))
    (to / "samples.svg").write_bytes(draw(samples, findings))


def main(arguments: Sequence[str]) -> int:
    """Run it; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("--minutes", type=float, default=15.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--leak", type=int, default=0, help="KiB to keep of each question")
    parser.add_argument("--to", type=Path, default=Path("build/soak"))
    given = parser.parse_args(arguments)
    logging.disable(logging.WARNING)  # faults are the service's own
    with tempfile.TemporaryDirectory() as folder:
        samples = soak(Path(folder), given.minutes, given.seed, given.leak)
    findings = judge(samples)
    write(given.to, samples, findings)
    too_short = is_too_short(samples)
    print(table(findings, too_short=too_short))
    return int(too_short or any(each.grows for each in findings))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
