"""The table of the README: figures that a user would ask for, beside goals and peers.

Written by ``python -m tests.benchmarks --readme``, never by hand; ``python -m
tests.benchmarks.readme [FILE ...]`` does it again from what was kept, in one run or some.
"""

import json
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.benchmarks.figures import Figure
from tests.benchmarks.goals import BUSY, BY_NAME, found, said
from tests.benchmarks.peers import beside
from tests.benchmarks.peers import table as table_of_peers

ROOT = Path(__file__).parents[2]
README, PEERS = ROOT / "README.md", Path(__file__).parent / "peers.md"
BEGIN = "<!-- written by: python -m tests.benchmarks --readme -->\n"
END = "<!-- end of what is written -->\n"
BUSY_MARK = " \\*"
HEAD = "| | Gemstream | floor | goal | peers |\n|---|--:|--:|--:|---|\n"
SHOWN = (
    "CPU until the window is shown",
    "time until the first answer is shown",
    "memory at rest, all processes (PSS)",
    "CPU at rest",
    "CPU of the program per 1,000 chunks, 10 KB",
    "CPU of the program per 1,000 chunks, 100 KB",
    "CPU of the program per 1,000 chunks, 1 MB",
    "CPU per chunk of ask",
    "arrival to paint, p50",
    "arrival to paint, p95",
    "arrival to paint, p99",
    "last text received to its picture, 100 KB",
    "longest frame gap while streaming",
    "stop to disconnect, before chunk, median",
    "stop to disconnect, before chunk, longest",
    "stop to disconnect, in the middle, median",
    "stop to disconnect, in the middle, longest",
    "text lost at kill -9",
    "5,000 messages on screen",
    "search of 100,000 messages, p95",
    "view: 2,000 messages resized, beside 10",
    "image prepared, jpeg",
    "the bridge adds, p95",
    "download (.deb)",
    "installed size",
    "packages installed from the registry",
)


def between(text: str, new: str) -> str:
    """A text with something else between the two marks."""
    before, _, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    assert end, "the marks are not there"
    return f"{before}{BEGIN}{new}{END}{after}"


def inside(text: str) -> str:
    """What stands between the two marks."""
    return text.partition(BEGIN)[2].partition(END)[0]


def row(name: str, figure: Figure | None) -> str:
    """A line of the table; of a figure that was not taken, without a value."""
    goal = str(BY_NAME.get(name, ""))
    value = "" if figure is None else found(figure)
    if figure is not None and figure.others >= BUSY:
        value += BUSY_MARK
    has_floor = figure is not None and figure.floor is not None
    floor = f"{said(figure.floor)} {figure.unit}" if figure is not None and has_floor else ""
    if goal and "floor" not in goal and figure is not None and figure.value is not None:
        goal = f"{goal} {figure.unit}".strip()
    return f"| {name} | {value} | {floor} | {goal} | {beside(name)} |\n"


def table(about: Mapping[str, str], figures: Sequence[Figure]) -> str:
    """The table, with what it was measured on below it."""
    by_name = {each.name: each for each in figures}
    rows = "".join(row(name, by_name.get(name)) for name in SHOWN)
    words = (
        f"Measured at {about['at']} on {about['processor']} ({about['cores']} cores, "
        f"{about['system']}), with Python {about['Python']} and PySide6 {about['PySide6']}."
    )
    marked = [each for each in figures if each.others >= BUSY and each.name in SHOWN]
    if marked:
        share = max(each.others for each in marked)
        words += (
            f" \\* The machine was busy: others had up to {share:.0%} of its CPU meanwhile, which"
            " makes times longer, and CPU dearer."
        )
    return f"\n{HEAD}{rows}\n{words}\n\n"


FORM = re.compile(
    re.escape(f"\n{HEAD}")
    + "".join(
        re.escape(f"| {name} | ")
        + r"(\d[\d.,]*( \S+)?|not built|)( \\\*)?"
        + re.escape(" | ")
        + r"(\d[\d.,]* \S+|)"
        + re.escape(f" | {BY_NAME.get(name, '')}")
        + r"( [^ |]+)?"
        + re.escape(f" | {beside(name)} |\n")
        for name in SHOWN
    )
    + r"\nMeasured at \d{4}-\d\d-\d\d \d\d:\d\d on .+, with Python \S+ and PySide6 \S+\."
    + r"( \\\* The machine was busy: .+)?\n\n"
)
"""What the table looks like, whatever was found."""


def put_into_readme(about: Mapping[str, str], figures: Sequence[Figure]) -> None:
    """Write the table, and that of the peers into their page."""
    README.write_text(between(README.read_text("utf-8"), table(about, figures)), "utf-8")
    PEERS.write_text(between(PEERS.read_text("utf-8"), f"\n{table_of_peers()}\n"), "utf-8")


def main() -> None:
    """Write it from what an earlier run has kept."""
    files = [*map(Path, sys.argv[1:])] or [ROOT / "build/benchmarks/benchmarks.json"]
    kept = [json.loads(file.read_text("utf-8")) for file in files]
    taken = [one for each in kept for one in each["benchmarks"].values()]
    figures = [Figure(**each) for one in taken for each in one["figures"]]
    put_into_readme(kept[-1]["machine"], figures)


if __name__ == "__main__":
    main()
