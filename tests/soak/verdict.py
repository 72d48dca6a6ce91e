"""Whether something grows: a slope that single samples cannot bend, and how sure it is.

Over questions asked, not over time, for how many there are in a minute is the machine's. The slope
is Theil and Sen's, the median of the slopes between all pairs of samples; that it is no chance is
Mann and Kendall's test, which counts in how many pairs the later sample is the larger. That it
finds a leak can be seen: ``python -m tests.soak --leak 20`` keeps 20 KB of each question.
"""

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from tests.soak.samples import Sample

WARM_UP = 1 / 3
"""Of the samples: caches fill, and conversations become as many as there are to be."""

LEAST_QUESTIONS = 150
"""Until then caches fill, however many samples that takes.

Glyphs, icons, lexers, the pages that SQLite keeps (2 MB) and the most pictures that were shown at
once are there by then (measured); 15 minutes on a machine that does little else have more.
"""

LONGEST_WARM_UP = 2 / 3
"""Of the samples. If it takes longer, the run is too short to tell what grows."""

LEAST_SURE = 0.99


@dataclass(frozen=True, slots=True)
class Bound:
    """How much more of something there may be for each 1,000 questions that were asked.

    Attributes:
        name: Of the figure.
        per_thousand: In the unit of the figure.
        least: What is too little to be told from chance, however few the questions; in a short run
            only what grows fast can be seen.
        share: So much of what there was may be added, too.
    """

    name: str
    per_thousand: float
    least: float
    share: float = 0.0

    def allows(self, level: float, turns: int) -> float:
        """How much more than a level may be added in so many turns."""
        return max(self.least, self.per_thousand * turns / 1000, self.share * abs(level))


# What a question leaves behind when it is forgotten to be let go of is seldom below this: 2 KB of
# its texts and events, a dozen of Python's objects, a widget. ``native_mb`` counts to the byte, so
# that half of it is found. What the system counts moves in steps of a heap's or an arena's size
# (1 MB), and so does what lies free between blocks that stay: 4 KB a question, twice the step in
# the questions of one run. A long day has some 500 questions: 2 MB.
BOUNDS = (
    Bound("native_mb", 1.0, 0.75),
    Bound("rss_mb", 4.0, 3.0),
    Bound("pss_mb", 4.0, 3.0),
    Bound("anonymous_mb", 4.0, 3.0),
    Bound("spare_mb", 4.0, 3.0),
    Bound("blocks", 6000, 3000),
    Bound("objects", 2000, 1500),
    Bound("wrappers", 10, 10),
    Bound("widgets", 2, 2),
    Bound("descriptors", 1, 1.5),
    Bound("databases", 0, 0.5),
    Bound("threads", 1, 1.5),
    Bound("tasks", 1, 1.5),
    Bound("children", 0, 0.5),
    # As many turns are kept as there were, but of which size is chance.
    Bound("database_bytes", 0, 500_000, share=0.25),
    Bound("bytes_per_turn", 0, 20_000, share=1.0),  # with few turns, one large image more is much
)


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of one figure after the warm-up.

    Attributes:
        name: Which.
        first: Where its line begins.
        change: How far the line rises until the end.
        later: Likewise, if all of it had risen as fast as in the last half of the questions. What
            fills up to its bound rises in the first half alone, and pieces of free memory come in
            steps of some MB and then no more (measured: 5 MB from question 950 to 1,080, none from
            there to 1,440); what a question leaves behind rises in both.
        allowed: How far it may.
        sureness: That it rises at all, 0 to 1.
        turns: Questions from the one to the other.
    """

    name: str
    first: float
    change: float
    later: float
    allowed: float
    sureness: float
    turns: int

    @property
    def grows(self) -> bool:
        """True if it rises further than it may, still does in the end, and not by chance.

        Half as fast is enough there: the shorter the stretch, the more of its slope is chance.
        """
        return min(self.change, 2 * self.later) > self.allowed and self.sureness >= LEAST_SURE

    @property
    def per_thousand(self) -> float:
        """By how much it rises with 1,000 questions."""
        return 1000 * self.change / max(self.turns, 1)


def slope(at: Sequence[float], values: Sequence[float]) -> float:
    """The median slope between any two samples that are apart; 0 without such."""
    pairs = combinations(zip(at, values, strict=True), 2)
    slopes = [(later - v) / (then - when) for (when, v), (then, later) in pairs if then != when]
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


def warm_from(samples: Sequence[Sample], count: int = 0) -> int | None:
    """The place of the first sample after the warm-up; None while it lasts.

    Args:
        samples: Those there are.
        count: How many there are to be; 0 if these are all.
    """
    count = count or len(samples)
    for place, sample in enumerate(samples):
        is_time = place >= math.ceil(count * WARM_UP) and sample.turns >= LEAST_QUESTIONS
        if is_time or place >= math.floor(count * LONGEST_WARM_UP):
            return place
    return None


def is_too_short(samples: Sequence[Sample]) -> bool:
    """True if caches may still have filled in the part that is judged."""
    place = warm_from(samples)
    return place is None or samples[place].turns < LEAST_QUESTIONS


def judge(samples: Sequence[Sample]) -> list[Finding]:
    """What became of every figure after the warm-up."""
    warm = samples[warm_from(samples) :]
    at = [sample.turns for sample in warm]
    turns = at[-1] - at[0]
    half = next(place for place, asked in enumerate(at) if asked - at[0] >= turns / 2)
    found = []
    for bound in BOUNDS:
        values = [float(getattr(sample, bound.name)) for sample in warm]
        rate = slope(at, values)
        later = slope(at[half:], values[half:])
        first = statistics.median(v - rate * (t - at[0]) for t, v in zip(at, values, strict=True))
        allowed = bound.allows(first, turns)
        change, went_on = rate * turns, later * turns
        sure = sureness(values)
        found.append(Finding(bound.name, first, change, went_on, allowed, sure, turns))
    return found


def table(findings: Sequence[Finding], *, too_short: bool = False) -> str:
    """The findings in Markdown.

    Args:
        findings: Of all figures.
        too_short: See ``is_too_short``.
    """
    lines = [
        f"| figure | after warm-up | change in {findings[0].turns:,} questions | allowed "
        "| per 1,000 | |",
        "|---|--:|--:|--:|--:|---|",
    ]
    for each in findings:
        words = "**grows**" if each.grows else "steady"
        lines.append(
            f"| {each.name.replace('_', ' ')} | {each.first:,.1f} | {each.change:+,.2f} "
            f"| {each.allowed:,.1f} | {each.per_thousand:+,.2f} | {words} |"
        )
    grown = [each.name.replace("_", " ") for each in findings if each.grows]
    verdict = f"grows: {', '.join(grown)}" if grown else "passed"
    if too_short:
        verdict = f"too short: fewer than {LEAST_QUESTIONS} questions before what is judged"
    return "\n".join([*lines, "", f"**{verdict}**"]) + "\n"
