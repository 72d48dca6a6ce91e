"""The latency of every turn, kept in one SQLite file."""

from __future__ import annotations

import statistics
import sys
from array import array
from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.core.latency import TurnLatency
from desktop.core.metrics import Metrics
from desktop.storage.database import Database, Migration
from desktop.words import later

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

T = TypeVar("T")
LOOKED_BACK = 50
FEWEST = 3
YEAR_3000_S = 32_503_680_000.0
"""No date of a damaged row may be one that a calendar cannot say."""

MIGRATIONS = (
    Migration(
        "turns",
        (
            """CREATE TABLE turns (
                turn_id TEXT PRIMARY KEY,
                asked_at REAL NOT NULL,
                engine TEXT NOT NULL,
                model TEXT NOT NULL,
                ending TEXT NOT NULL,
                prompt_tokens INTEGER,
                output_tokens INTEGER,
                thought_tokens INTEGER,
                asked REAL NOT NULL,
                written REAL,
                headers REAL,
                first_thought REAL,
                last_text REAL,
                end_painted REAL,
                thought_tokens_per_second REAL,
                delay_p50 REAL,
                delay_p95 REAL,
                hops INTEGER NOT NULL,
                retries INTEGER NOT NULL,
                bytes_up INTEGER NOT NULL,
                bytes_down INTEGER NOT NULL,
                metrics_first_chunk_latency REAL,
                metrics_first_text_latency REAL,
                metrics_total_time REAL NOT NULL,
                metrics_chunk_count INTEGER NOT NULL,
                metrics_output_tokens INTEGER,
                metrics_tokens_per_second REAL,
                metrics_chunks_per_second REAL,
                metrics_gap_p50 REAL,
                metrics_gap_p95 REAL,
                metrics_gap_max REAL,
                metrics_stalls INTEGER NOT NULL,
                metrics_requests INTEGER NOT NULL,
                metrics_first_paint_latency REAL,
                arrivals BLOB NOT NULL
            )""",
            "CREATE INDEX turns_by_model ON turns (model, asked_at)",
            "CREATE INDEX turns_by_time ON turns (asked_at)",
        ),
    ),
)

_TURN = tuple(f.name for f in fields(TurnLatency) if f.name not in {"metrics", "arrivals"})
_METRICS = tuple(f.name for f in fields(Metrics))
_FIGURES = ", ".join((*_TURN, *(f"metrics_{name}" for name in _METRICS)))
_COLUMNS = f"{_FIGURES}, arrivals"
_PLACES = ", ".join("?" * (len(_TURN) + len(_METRICS) + 1))
# Made of the names of fields alone: nothing from outside is ever part of a statement.
_ADD = f"INSERT OR REPLACE INTO turns ({_COLUMNS}) VALUES ({_PLACES})"  # noqa: S608
_ALL = "SELECT {columns} FROM turns ORDER BY asked_at, rowid"
_USUAL = """SELECT output_tokens FROM turns
    WHERE model = ? AND ending = 'complete' AND output_tokens IS NOT NULL
    ORDER BY asked_at DESC LIMIT ?"""

_KINDS: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (float,),
    "int | None": (int, type(None)),
    "float | None": (float, type(None)),
}


class Latencies:
    """The file of all turns' latency. Everything blocks: call it from a worker, any worker.

    Args:
        path: The file; it is opened at the first use, and after ``close`` again.
    """

    def __init__(self, path: Path) -> None:
        self._database = Database(path, MIGRATIONS, later("the latency figures"))

    @property
    def problem(self) -> str:
        """What happened to a damaged file, in one sentence; empty if none was found."""
        return self._database.problem

    def add(self, latency: TurnLatency) -> None:
        """Keep a turn; one with the same id is replaced.

        Raises:
            StorageFailed: If it cannot be written.
        """
        row = _row(latency)
        self._database.run(lambda connection: connection.execute(_ADD, row))

    def all(self) -> list[TurnLatency]:
        """Every turn that was kept, the oldest first; rows that are damaged are left out.

        Without their arrivals, which take most of the memory of an answer's figures: ten thousand
        answers of 200 chunks are 113 MB with them and 13 without (measured).

        Raises:
            StorageFailed: If the file cannot be read.
        """
        return self.written(list, f"{_FIGURES}, x''")

    def written(self, write: Callable[[Iterable[TurnLatency]], T], columns: str = _COLUMNS) -> T:
        """What becomes of all turns, with their arrivals; one after the other is in memory.

        Raises:
            StorageFailed: If the file cannot be read.
        """
        is_sound = _Soundness()

        def read(connection: sqlite3.Connection) -> T:
            rows = connection.execute(_ALL.format(columns=columns))
            return write(_latency(row) for row in rows if is_sound(row))

        return self._database.run(read)

    def usual_tokens(self, model: str) -> int | None:
        """How long an answer of this model usually is.

        Returns:
            The median of the output tokens of its last complete answers, ``LOOKED_BACK`` of them at
            most; None if fewer than ``FEWEST`` are known.

        Raises:
            StorageFailed: If the file cannot be read.
        """

        def look(connection: sqlite3.Connection) -> list[int]:
            found = connection.execute(_USUAL, (_text(model), LOOKED_BACK))
            return [tokens for (tokens,) in found if isinstance(tokens, int)]

        counts = self._database.run(look)
        return round(statistics.median(counts)) if len(counts) >= FEWEST else None

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()


class _Soundness:
    """Says whether a row holds what its columns promise; a damaged page may not."""

    def __init__(self) -> None:
        names = {f.name: f.type for f in (*fields(Metrics), *fields(TurnLatency))}
        self._kinds = [_KINDS[str(_named(names[name]))] for name in (*_TURN, *_METRICS)]
        self._known: dict[tuple[type, ...], bool] = {}

    def __call__(self, row: Sequence[Any]) -> bool:
        signature = tuple(map(type, row))
        if signature not in self._known:
            right = zip(signature, [*self._kinds, (bytes,)], strict=True)
            self._known[signature] = all(kind in kinds for kind, kinds in right)
        return self._known[signature] and 0 <= row[1] < YEAR_3000_S


def _named(kind: object) -> str:
    return kind.__name__ if isinstance(kind, type) else str(kind)


def _row(latency: TurnLatency) -> tuple[object, ...]:
    turn = (getattr(latency, name) for name in _TURN)
    metrics = (getattr(latency.metrics, name) for name in _METRICS)
    values = [_text(value) if isinstance(value, str) else value for value in (*turn, *metrics)]
    return (*values, _packed(latency.arrivals))


def _latency(row: Sequence[Any]) -> TurnLatency:
    count = len(_TURN)
    metrics = Metrics(**dict(zip(_METRICS, row[count:-1], strict=True)))
    turn = dict(zip(_TURN, row[:count], strict=True))
    return TurnLatency(**turn, metrics=metrics, arrivals=_unpacked(row[-1]))


def _text(text: str) -> str:
    """Half a surrogate pair, as a broken argument may hold it, cannot be kept as UTF-8."""
    return text.encode("utf-8", "replace").decode()


def _packed(moments: Sequence[float]) -> bytes:
    return _little_endian(array("d", moments)).tobytes()


def _unpacked(data: bytes) -> tuple[float, ...]:
    moments = array("d")
    moments.frombytes(data[: len(data) // moments.itemsize * moments.itemsize])
    return tuple(_little_endian(moments))


def _little_endian(moments: array[float]) -> array[float]:
    """The same numbers in the byte order of the file, or back: a file may change its computer."""
    if sys.byteorder == "big":
        moments.byteswap()
    return moments
