"""The goals that figures are held to, and whether one is clearly missed: by twice the goal.

They stand in the project's goals of 2026 and in the issues of its parts; multiples are of the floor
of the same run.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from tests.benchmarks.figures import Figure

CLEARLY = 2.0
BUSY = 0.15
"""From this share of the machine's CPU on, what others had of it is said."""
TOO_BUSY = 0.35
"""From this share on a figure says more of the others than of us: no miss is clear."""


@dataclass(frozen=True, slots=True)
class Goal:
    """What a figure should not exceed.

    Attributes:
        figure: The name of the figure.
        most: In its unit, or as a multiple of its floor.
        is_ratio: True for that.
        is_least: It should not be less: the figure is a control that must be seen.
        or_most: In its unit: a ratio is met as well if the figure itself does not exceed this.
    """

    figure: str
    most: float
    is_ratio: bool = False
    is_least: bool = False
    or_most: float | None = None

    def reached(self, figure: Figure) -> float:
        """The figure as a multiple of the goal: 1 is just met; 0 if there is none."""
        value = figure.value
        if value is None:
            return 0.0
        multiple = value
        if self.is_ratio:
            assert figure.floor, f"{figure.name} has no floor"
            multiple /= figure.floor
        reached = self.most / multiple if self.is_least else multiple / self.most
        return reached if self.or_most is None else min(reached, value / self.or_most)

    def __str__(self) -> str:
        sign = "≥" if self.is_least else "≤"
        either = "" if self.or_most is None else f" or {self.or_most:g}"
        return f"{sign} {self.most:g}{' x floor' if self.is_ratio else ''}{either}"


CHUNKS_S = 1.2
BARE_CHUNKS = 2.4
"""The goals of 2026 allow 1.2 s for 1,000 chunks on a machine where a bare loop over the SDK takes
0.5 ms for each: 2.4 times that. The loop beside us has the same answer at the same pace, for to be
woken is a part of the work. The ratio alone would say more of the machine than of us: on 2 slow
cores of a cloud the loop takes 1.2 ms a chunk (0.3 to 0.5 at full speed) and we paint as seldom as
they allow, 2.8 times that; on 2 fast ones it takes 0.26 (0.1 at full speed) and we paint 30 times a
second, 5 times that, but a third of the seconds. So the 1.2 s themselves will do as well."""

STOPS = ("before headers", "before chunk", "in the middle", "full speed")
GOALS = (
    Goal("CPU until the window is shown", 1.5, is_ratio=True),
    Goal("memory at rest, all processes (PSS)", 130.0),
    Goal("CPU at rest", 0.2),
    Goal(
        "CPU of the program per 1,000 chunks, 100 KB",
        BARE_CHUNKS,
        is_ratio=True,
        or_most=CHUNKS_S,
    ),
    Goal("CPU of the program per 1,000 chunks, 1 MB", 1.3, is_ratio=True),
    Goal("last text received to its picture, 100 KB", 0.1),
    Goal("CPU per chunk of ask", 1.15, is_ratio=True),
    *(Goal(f"stop to disconnect, {phase}, median", 50.0) for phase in STOPS),
    *(Goal(f"stop to disconnect, {phase}, longest", 250.0) for phase in STOPS[:3]),
    Goal("stop to disconnect, full speed, longest", 500.0),
    Goal("text lost at kill -9", 0.25),
    Goal("first text of the offline engine, 12 megapixels", 0.4),
    Goal("control: setMarkdown of all, 100 KB beside 10 KB", 5.0, is_ratio=True, is_least=True),
    Goal("characters parsed for each one fed", 25.0),
    Goal("view: a chunk, beside insertText", 6.0, is_ratio=True),
    Goal("view: a chunk at the end of an answer, beside its start", 1.3, is_ratio=True),
    Goal("view: a chunk after 2,000 messages, beside 10", 1.2, is_ratio=True),
    Goal("view: a chunk at the end of one long block, beside its start", 2.0, is_ratio=True),
    Goal("view: longest step in one long block", 16.0),
    Goal("view: longest step in hostile Markdown", 250.0),
    Goal("view: 2,000 messages opened, beside 10", 1.7, is_ratio=True),
    Goal("view: 2,000 messages resized, beside 10", 1.5, is_ratio=True),
    Goal("view: memory of 2,000 messages", 30.0),
    Goal("view: wheel p99, cold", 25.0),
    Goal("view: wheel p99, warm", 16.0),
    Goal("frame gap p99 while streaming, beyond that at rest", 10.0),
    Goal("longest frame gap while streaming", 50.0),
    Goal("pacing of a chunk, the dearest text", 5.0),
    Goal("a frame of the plot", 1.0),
    Goal("read-outs while streaming, of one core", 3.0),
    *(Goal(f"image prepared, {kind}", 3.0) for kind in ("jpeg", "png", "webp", "heic")),
    Goal("images prepared, memory, beside the largest decoded", 4.0, is_ratio=True),
    Goal("images prepared, longest gap of the window's loop", 100.0),
    Goal("store: 5,000 messages opened", 100.0),
    Goal("search of 100,000 messages, p95", 50.0),
    Goal("journal of an answer, of one core", 1.0),
    Goal("the bridge adds, p95", 10.0),
    Goal("window's gaps p99 while programs misbehave at the bridge, beyond those before", 5.0),
    Goal("memory while programs misbehave at the bridge", 20.0),
    Goal("5,000 messages on screen", 300.0),
    Goal("memory of 5,000 messages, opened", 17.0),
    Goal("memory of 5,000 messages, paged through and searched", 37.0),
    Goal("longest hold of the window's loop", 400.0),
    Goal("download (.deb)", 60.0),
    Goal("installed size", 190.0),
    Goal("packages installed from the registry", 45.0),
)
BY_NAME = {goal.figure: goal for goal in GOALS}


def table(figures: Sequence[Figure]) -> str:
    """The figures in Markdown, each beside its floor and its goal."""
    lines = [
        "| figure | found | from – to | floor | goal | | others had |",
        "|---|--:|--:|--:|--:|---|--:|",
    ]
    for each in figures:
        has_spread = each.least is not None and each.most is not None
        spread = f"{said(each.least)} – {said(each.most)}" if has_spread else ""
        floor = "" if each.floor is None else f"{said(each.floor)} {each.unit}"
        goal = BY_NAME.get(each.name, "")
        others = f"{each.others:.0%}" if each.others >= BUSY else ""
        cells = (each.name, found(each), spread, floor, str(goal), judged(each), others)
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def said(value: float | None) -> str:
    """A number to read: three digits that count, none of them an exponent."""
    if value is None:
        return ""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def found(figure: Figure) -> str:
    """The value with its unit, or why there is none."""
    return figure.unit if figure.value is None else f"{said(figure.value)} {figure.unit}".strip()


def is_clearly_missed(figure: Figure) -> bool:
    """It exceeds twice its goal, and others did not keep the machine too busy to say so."""
    goal = BY_NAME.get(figure.name)
    return goal is not None and goal.reached(figure) > CLEARLY and figure.others < TOO_BUSY


def judged(figure: Figure) -> str:
    """Whether its goal is met; nothing if it has none, or there is no value."""
    goal = BY_NAME.get(figure.name)
    if goal is None or figure.value is None:
        return ""
    reached = goal.reached(figure)
    if is_clearly_missed(figure):
        return f"**clearly missed**, {reached:.2f} x the goal"
    return "met" if reached <= 1 else f"{reached:.2f} x the goal"


def clearly_missed(figures: Sequence[Figure]) -> list[str]:
    """The names of those that are."""
    return [each.name for each in figures if is_clearly_missed(each)]
