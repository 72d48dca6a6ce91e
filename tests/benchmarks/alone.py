"""Takes one benchmark in the process it was started as."""

import os
import sys
from collections.abc import Iterable
from typing import Protocol

from tests.benchmarks.figures import Figure, tell
from tests.benchmarks.goals import BY_NAME, clearly_missed, found, judged, said

MISSED = 3
"""The exit code after a clear miss; after a fault it is Python's, 1."""


class Benchmark(Protocol):
    """Measures, one figure after the other; shorter if that is wanted."""

    def __call__(self, *, is_quick: bool) -> Iterable[Figure]: ...


def alone(benchmark: Benchmark) -> None:
    """Take it, print and tell what it finds, and end the process.

    Exits with 0 unless a goal is clearly missed.
    """
    figures = []
    for each in benchmark(is_quick="--quick" in sys.argv):
        print(line(each), flush=True)
        tell(each)
        figures.append(each)
    sys.stdout.flush()
    # At once: threads of windows may still be at work that nobody waits for.
    os._exit(MISSED if clearly_missed(figures) else 0)


def line(figure: Figure) -> str:
    """A figure to read in a terminal."""
    floor = "" if figure.floor is None else f"floor {said(figure.floor)}"
    goal = BY_NAME.get(figure.name)
    words = f"goal {goal}: {judged(figure)}" if goal else ""
    return f"{figure.name:64s} {found(figure):>12s}  {floor:14s} {words}".rstrip()
