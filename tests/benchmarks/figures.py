"""What a benchmark found, as values: told to whoever runs them all, besides being printed."""

import json
import os
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

VARIABLE = "GEMSTREAM_FIGURES"
"""Names the file that figures are added to, if somebody wants them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure.

    Attributes:
        name: What was measured; goals are found by it.
        value: The median, or what the benchmark judges by; None if there was nothing to measure.
        unit: Of it; without a value, why there is none.
        floor: The same of what cannot be cheaper, measured in the same run; None without one.
        least: The smallest of all samples; None if there is one alone.
        most: The largest.
        others: How much of the machine's CPU others had meanwhile, 0 to 1.
    """

    name: str
    value: float | None
    unit: str
    floor: float | None = None
    least: float | None = None
    most: float | None = None
    others: float = 0.0

    @classmethod
    def of(cls, name: str, samples: Sequence[float], unit: str, floor: float | None = None) -> Self:
        """The median of samples, with the smallest and the largest."""
        value = statistics.median(samples)
        spread = {"least": min(samples), "most": max(samples)}
        return cls(name=name, value=value, unit=unit, floor=floor, **spread)


def tell(figure: Figure) -> None:
    """Add a figure to the file, if one is wanted."""
    if path := os.environ.get(VARIABLE):
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(figure)) + "\n")


def told(path: Path) -> list[Figure]:
    """All figures of a file."""
    if not path.exists():
        return []
    lines = path.read_text(encoding="utf-8").splitlines()
    return [Figure(**json.loads(line)) for line in lines]
