"""What `gemstream bench` prints for people: two tables narrow enough for any terminal, and notes.

Only ASCII of our own, so that the columns stand straight everywhere.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.cli.bench_figures import Answer, Kind, Spread, Summary, summary
from desktop.core.events import TurnFinished, TurnTruncated

UNKNOWN = "-"
LEAST_WIDTH = 6
GAP = "  "
LEGEND = (
    '"until sent" is the time from asking until the request leaves: what has to be\n'
    "loaded or started for it. All other times count from then."
)
COLD_LEGEND = "The first cold answer also loads Google's SDK, once for all."


@dataclass(frozen=True, slots=True)
class _Group:
    """Columns under one heading: for each its own heading, and its cells."""

    heading: str
    columns: dict[str, Sequence[str]]

    def lines(self) -> list[str]:
        """Its part of the table's lines, all of one width, figures on the right."""
        widths = [
            max(LEAST_WIDTH, len(heading), *map(len, cells))
            for heading, cells in self.columns.items()
        ]
        rows = [list(self.columns), *map(list, zip(*self.columns.values(), strict=True))]
        lines = [
            GAP.join(cell.rjust(width) for cell, width in zip(row, widths, strict=True))
            for row in rows
        ]
        width = max(len(self.heading), len(lines[0]))
        return [line.rjust(width) for line in (self.heading, *lines)]


def report(engine: str, model: str, answers: Sequence[Answer]) -> str:
    """The tables and the notes below them, without a last line end.

    Args:
        engine: Which engine answered.
        model: Which model was asked.
        answers: At least one.
    """
    kinds: tuple[Kind, ...] = ("cold", "warm")
    groups = {kind: [each for each in answers if each.kind == kind] for kind in kinds}
    rows = {kind: summary(group) for kind, group in groups.items() if group}
    notes = [*_endings(answers), LEGEND]
    if groups["cold"]:
        notes.append(COLD_LEGEND)
    if engine == "offline":
        notes.append(_own_overhead())
    head = f"{engine}, {model}"
    tables = [_table(rows, groups) for groups in (_times(rows), _flow(rows))]
    return "\n\n".join([head, *tables, "\n".join(notes)])


def _own_overhead() -> str:
    # Loaded after the measuring, for it shares modules with the SDK: the first cold answer pays.
    from desktop.offline.server import PAUSE_S

    pause = f"{PAUSE_S * 1000:.0f} ms"
    return (
        "The offline engine has no model behind it: the times to the first chunk are\n"
        f"Gemstream's own overhead. It waits {pause} after each chunk on purpose, so only\n"
        "what the gaps have above that is overhead, and the speed is that of its pace."
    )


def _times(rows: dict[Kind, Summary]) -> list[_Group]:
    each = list(rows.values())
    return [
        _Group("answers", {"": [_count(row) for row in each]}),
        _spread("until sent", [row.preparation for row in each]),
        _spread("first chunk", [row.first_chunk_latency for row in each]),
        _spread("first text", [row.first_text_latency for row in each]),
        _spread("total", [row.total_time for row in each]),
    ]


def _flow(rows: dict[Kind, Summary]) -> list[_Group]:
    each = list(rows.values())
    gaps = _spread("gap between chunks", [row.gap for row in each])
    gaps.columns["max"] = [_time(row.gap.max) for row in each]
    return [
        _Group("speed", {"p50": [_speed(row) for row in each]}),
        gaps,
        _Group("requests", {"": [str(row.requests) for row in each]}),
    ]


def _spread(heading: str, spreads: Sequence[Spread]) -> _Group:
    p50 = [_time(spread.p50) for spread in spreads]
    p95 = [_time(spread.p95) for spread in spreads]
    return _Group(heading, {"p50": p50, "p95": p95})


def _table(kinds: Iterable[Kind], groups: Sequence[_Group]) -> str:
    heads = ["    ", "    ", *kinds]
    lines = zip(heads, *(group.lines() for group in groups), strict=True)
    return "\n".join(GAP.join(line).rstrip() for line in lines)


def _count(row: Summary) -> str:
    return str(row.n) if row.n == row.asked else f"{row.n} of {row.asked}"


def _time(seconds: float | None) -> str:
    if seconds is None:
        return UNKNOWN
    milliseconds = seconds * 1000
    if milliseconds >= 999.5:
        return f"{seconds:.2f} s"
    return f"{milliseconds:.0f} ms" if milliseconds >= 9.95 else f"{milliseconds:.1f} ms"


def _speed(row: Summary) -> str:
    """Tokens where the service counted those of every answer, else chunks, which are no tokens."""
    is_counted = row.tokens_per_second.n == row.n
    spread, unit = (
        (row.tokens_per_second, "tokens/s") if is_counted else (row.chunks_per_second, "chunks/s")
    )
    return UNKNOWN if spread.p50 is None else f"{spread.p50:.0f} {unit}"


def _endings(answers: Sequence[Answer]) -> list[str]:
    """A line for each kind of ending that is not a natural one, in order of appearance."""
    kinds: dict[str, list[Answer]] = {}
    for answer in answers:
        if not isinstance(answer.ending, TurnFinished):
            kinds.setdefault(answer.name, []).append(answer)
    return [_ending(name, alike, len(answers)) for name, alike in kinds.items()]


def _ending(name: str, alike: Sequence[Answer], asked: int) -> str:
    is_cut = isinstance(alike[0].ending, TurnTruncated)
    measured = ", measured all the same" if is_cut else ""
    return f"{name} ({len(alike)} of {asked}{measured}): {alike[0].sentence}"
