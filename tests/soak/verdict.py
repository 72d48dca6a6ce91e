"""Whether something grows: a slope that single samples cannot bend, and how sure it is.

The slope is Theil and Sen's, the median of the slopes between all pairs of samples; that it is no
chance is Mann and Kendall's test, which counts in how many pairs the later sample is the larger.
"""

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from tests.soak.samples import Sample

WARM_UP = 1 / 3
"""Of the samples: caches fill, and conversations become as many as there are to be."""

LEAST_SURE = 0.99


@dataclass(frozen=True, slots=True)
class Bound:
    """How much more there may be at the end than after the warm-up.

    Attributes:
        name: Of the figure.
        share: Of what there was.
        least: At least so much, in the unit of the figure.
    """

    name: str
    share: float
    least: float

    def allows(self, level: float) -> float:
        """How much more than a level may be added."""
        return max(self.least, self.share * abs(level))


BOUNDS = (
    Bound("rss_mb", 0.02, 3.0),
    Bound("pss_mb", 0.02, 3.0),
    Bound("anonymous_mb", 0.02, 3.0),
    Bound("blocks", 0.01, 3000),
    Bound("objects", 0.01, 1500),
    Bound("wrappers", 0.01, 20),
    Bound("widgets", 0.0, 2),
    Bound("descriptors", 0.0, 1.5),
    Bound("databases", 0.0, 0.5),
    Bound("threads", 0.0, 1.5),
    Bound("tasks", 0.0, 1.5),
    Bound("children", 0.0, 0.5),
    Bound("database_bytes", 0.25, 500_000),
    Bound("bytes_per_turn", 1.0, 20_000),  # with few turns, one large image more is much
)


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of one figure after the warm-up.

    Attributes:
        name: Which.
        first: Where its line begins.
        change: How far the line rises until the end.
        allowed: How far it may.
        sureness: That it rises at all, 0 to 1.
    """

    name: str
    first: float
    change: float
    allowed: float
    sureness: float

    @property
    def grows(self) -> bool:
        """True if it rises further than it may, and not by chance."""
        return self.change > self.allowed and self.sureness >= LEAST_SURE


def slope(at: Sequence[float], values: Sequence[float]) -> float:
    """The median slope between any two samples; 0 for one sample."""
    pairs = combinations(zip(at, values, strict=True), 2)
    slopes = [(later - value) / (then - when) for (when, value), (then, later) in pairs]
    return statistics.median(slopes) if slopes else 0.0


def sureness(values: Sequence[float]) -> float:
    """How sure it is that later values are larger: near 1 for a rise, 0.5 for none."""
    rises = sum((b > a) - (b < a) for a, b in combinations(values, 2))
    count = len(values)
    ties = [values.count(value) for value in set(values)]
    spread = count * (count - 1) * (2 * count + 5) - sum(t * (t - 1) * (2 * t + 5) for t in ties)
    if spread <= 0 or rises == 0:
        return 0.5
    z = (rises - math.copysign(1, rises)) / math.sqrt(spread / 18)
    return statistics.NormalDist().cdf(z)


def judge(samples: Sequence[Sample]) -> list[Finding]:
    """What became of every figure."""
    warm = samples[math.ceil(len(samples) * WARM_UP) :]
    at = [sample.at_s for sample in warm]
    found = []
    for bound in BOUNDS:
        values = [float(getattr(sample, bound.name)) for sample in warm]
        rate = slope(at, values)
        first = statistics.median(v - rate * (t - at[0]) for t, v in zip(at, values, strict=True))
        change = rate * (at[-1] - at[0])
        found.append(Finding(bound.name, first, change, bound.allows(first), sureness(values)))
    return found


def table(findings: Sequence[Finding]) -> str:
    """The findings in Markdown."""
    lines = [
        "| figure | after warm-up | change until the end | allowed | |",
        "|---|--:|--:|--:|---|",
    ]
    for each in findings:
        words = "**grows**" if each.grows else "steady"
        lines.append(
            f"| {each.name.replace('_', ' ')} | {each.first:,.1f} | {each.change:+,.1f} "
            f"| {each.allowed:,.1f} | {words} |"
        )
    return "\n".join(lines) + "\n"
