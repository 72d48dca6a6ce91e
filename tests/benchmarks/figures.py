"""What a benchmark found, as values: told to whoever runs them all, besides being printed."""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

VARIABLE = "GEMSTREAM_FIGURES"
"""Names the file that figures are added to, if somebody wants them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure.

    Attributes:
        name: What was measured; goals are found by it.
        value: The median, or what the benchmark judges by.
        unit: Of it.
        floor: The same of what cannot be cheaper, measured in the same run; None without one.
        least: The smallest of all samples; None if there is one alone.
        most: The largest.
    """

    name: str
    value: float
    unit: str
    floor: float | None = None
    least: float | None = None
    most: float | None = None


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
