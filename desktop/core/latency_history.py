"""Many turns' latency as a table by model or by day, and as text for other programs."""

import csv
import io
import json
import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from typing import Literal

from desktop.core.latency import TurnLatency
from desktop.core.metrics import Metrics, percentile

SpeedUnit = Literal["tokens/s", "chunks/s"]
FAILED = frozenset({"error", "rate_limit", "safety"})
"""Endings of turns that gave no answer, or not the one that was asked for."""

_TURN = tuple(f.name for f in fields(TurnLatency) if f.name not in {"metrics", "arrivals"})
_METRICS = tuple(f.name for f in fields(Metrics))
# Both records hold the count of output tokens, and a table needs it once.
_MORE = tuple(name for name in _METRICS if name not in _TURN)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """The figures of one model, over all days or on one; None means "not known".

    Attributes:
        model: Who was asked.
        day: When; None for all days together.
        turns: How many turns there were, failed ones too.
        first_chunk_p50: Median time to first chunk, in seconds; likewise ``first_chunk_p95``.
        speed_p50: Median speed in ``speed_unit``; likewise ``speed_p95``, the speed that 95 % of
            the turns stayed below.
        speed_unit: Tokens if the service counted them for any of these turns, and then only such
            turns enter: tokens and chunks are never in one percentile.
        failed: How many turns ended in ``FAILED``.
    """

    model: str
    day: date | None
    turns: int
    first_chunk_p50: float | None
    first_chunk_p95: float | None
    speed_p50: float | None
    speed_p95: float | None
    speed_unit: SpeedUnit
    failed: int


def by_model(turns: Iterable[TurnLatency]) -> list[HistoryRow]:
    """One row for each model, in the order of their names."""
    groups: dict[str, list[TurnLatency]] = defaultdict(list)
    for turn in turns:
        groups[turn.model].append(turn)
    return [_row(model, None, group) for model, group in sorted(groups.items())]


def by_day(turns: Iterable[TurnLatency], day_of: Callable[[float], date]) -> list[HistoryRow]:
    """One row for each day and model, the newest day first, then in the order of names.

    Args:
        turns: In any order.
        day_of: The date at a moment given in Unix seconds, which depends on where one is.
    """
    groups: dict[tuple[date, str], list[TurnLatency]] = defaultdict(list)
    for turn in turns:
        groups[day_of(turn.asked_at), turn.model].append(turn)
    names = sorted(groups, key=lambda group: group[1])
    newest = sorted(names, key=lambda group: group[0], reverse=True)
    return [_row(model, day, groups[day, model]) for day, model in newest]


def _row(model: str, day: date | None, turns: Sequence[TurnLatency]) -> HistoryRow:
    first = _known(turn.metrics.first_chunk_latency for turn in turns)
    speed, unit = _speeds(turns)
    return HistoryRow(
        model=model,
        day=day,
        turns=len(turns),
        first_chunk_p50=_percentile(first, 50),
        first_chunk_p95=_percentile(first, 95),
        speed_p50=_percentile(speed, 50),
        speed_p95=_percentile(speed, 95),
        speed_unit=unit,
        failed=sum(turn.ending in FAILED for turn in turns),
    )


def _speeds(turns: Iterable[TurnLatency]) -> tuple[list[float], SpeedUnit]:
    tokens = _known(turn.metrics.tokens_per_second for turn in turns)
    if tokens:
        return tokens, "tokens/s"
    chunks = _known(turn.metrics.chunks_per_second for turn in turns)
    return chunks, "chunks/s" if chunks else "tokens/s"


def _known(values: Iterable[float | None]) -> list[float]:
    return sorted(value for value in values if value is not None)


def _percentile(ordered: Sequence[float], percent: float) -> float | None:
    return percentile(ordered, percent) if ordered else None


def csv_text(turns: Iterable[TurnLatency]) -> str:
    """A table after RFC 4180: a header, then a line for each turn with all but its arrivals.

    Times are seconds. The time of asking is there twice: ``asked_at`` in Unix seconds and
    ``asked_at_utc`` for people. Text that a spreadsheet would take for a formula gets a ``'`` in
    front (https://owasp.org/www-community/attacks/CSV_Injection).
    """
    file = io.StringIO()
    table = csv.writer(file)  # ends lines with CR LF, as the RFC has it
    table.writerow(("asked_at_utc", *_TURN, *_MORE))
    for turn in turns:
        told = (getattr(turn, name) for name in _TURN)
        measured = (getattr(turn.metrics, name) for name in _MORE)
        table.writerow((_utc(turn.asked_at), *map(_cell, told), *measured))
    return file.getvalue()


def _utc(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds")


def _cell(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def json_text(turns: Iterable[TurnLatency]) -> str:
    """A JSON array with an object for each turn, all that is kept of it, one to a line.

    The names are those of the fields; ``metrics`` is an object of its own, as in contracts.md.
    """
    return "[\n" + ",\n".join(_json_lines(turns)) + "\n]\n"


def _json_lines(turns: Iterable[TurnLatency]) -> Iterator[str]:
    # One at a time: a single call for all would hold up the other threads until it is done.
    for turn in turns:
        told = {name: _finite(getattr(turn, name)) for name in _TURN}
        metrics = {name: _finite(getattr(turn.metrics, name)) for name in _METRICS}
        arrivals = [_finite(at) for at in turn.arrivals]
        yield json.dumps(told | {"metrics": metrics, "arrivals": arrivals}, allow_nan=False)


def _finite(value: object) -> object:
    """JSON has no word for what is not a number, nor for what is beyond all of them."""
    return None if isinstance(value, float) and not math.isfinite(value) else value
