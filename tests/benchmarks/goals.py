"""The goals that figures are held to, and whether one is clearly missed: by twice the goal.

They stand in the project's goals of 2026; ratios are to the floor of the same run.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from tests.benchmarks.figures import Figure

CLEARLY = 2.0


@dataclass(frozen=True, slots=True)
class Goal:
    """What a figure should not exceed.

    Attributes:
        figure: The name of the figure.
        most: In its unit, or as a multiple of its floor.
        is_ratio: True for that.
    """

    figure: str
    most: float
    is_ratio: bool = False

    def reached(self, figure: Figure) -> float:
        """The figure as a multiple of the goal: 1 is just met."""
        value = figure.value
        if self.is_ratio:
            assert figure.floor, f"{figure.name} has no floor"
            value /= figure.floor
        return value / self.most


GOALS = (
    Goal("CPU until the window is shown", 1.5, is_ratio=True),
    Goal("memory at rest, all processes (PSS)", 130.0),
    Goal("CPU at rest", 0.2),
    Goal("CPU of the program per 1,000 chunks, 100 KB", 1.2),
    Goal("CPU of the program per 1,000 chunks, 1 MB", 1.3, is_ratio=True),
    Goal("last text received to its picture, 100 KB", 0.1),
    Goal("CPU per chunk of ask", 1.15, is_ratio=True),
    Goal("stop to disconnect, before headers", 0.05),
    Goal("stop to disconnect, before chunk", 0.05),
    Goal("stop to disconnect, in the middle", 0.05),
    Goal("stop to disconnect, full speed", 0.05),
    Goal("download", 60.0),
)


def table(figures: Sequence[Figure]) -> str:
    """The figures in Markdown, each beside its floor and its goal."""
    goals = {goal.figure: goal for goal in GOALS}
    lines = ["| figure | median | from – to | floor | goal | |", "|---|--:|--:|--:|--:|---|"]
    for each in figures:
        goal = goals.get(each.name)
        has_spread = each.least is not None and each.most is not None
        spread = f"{each.least:.3g} – {each.most:.3g}" if has_spread else ""
        floor = "" if each.floor is None else f"{each.floor:.3g} {each.unit}"
        most = "" if goal is None else f"{goal.most:g}{' x floor' if goal.is_ratio else ''}"
        words = "" if goal is None else _judged(goal.reached(each))
        cells = (each.name, f"{each.value:.3g} {each.unit}", spread, floor, most, words)
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _judged(reached: float) -> str:
    if reached > CLEARLY:
        return f"**clearly missed**, {reached:.2f} x the goal"
    return "met" if reached <= 1 else f"{reached:.2f} x the goal"


def clearly_missed(figures: Sequence[Figure]) -> list[str]:
    """The names of the figures that exceed twice their goal."""
    goals = {goal.figure: goal for goal in GOALS}
    return [
        each.name
        for each in figures
        if each.name in goals and goals[each.name].reached(each) > CLEARLY
    ]
