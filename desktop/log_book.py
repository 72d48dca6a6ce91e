"""What a run of the program writes down of itself: its start, its endings, its faults."""

from __future__ import annotations

import contextlib
import logging
from datetime import datetime
from threading import Lock
from typing import TYPE_CHECKING

from desktop.core.events import (
    Ended,
    RetryScheduled,
    TurnBlocked,
    TurnFailed,
    TurnFinished,
    TurnStopped,
    TurnTruncated,
    ending_word,
)
from desktop.words import day_and_time, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from desktop.core.errors import StorageFailed
    from desktop.core.events import StreamEvent
    from desktop.hard_crash import HardCrash

log = logging.getLogger(__name__)


class LogBook:
    """Written from ``begin`` to ``end``.

    Args:
        environ: Says how much is written (``logs.level_of``).

    Attributes:
        watches: Watch for crashes below Python, too; for the one program in a process.
        is_open: True in between, unless nothing can be written.
    """

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ
        self._handler: logging.Handler | None = None
        self._hard: HardCrash | None = None
        self._is_over = False
        self._changing = Lock()
        self.watches = False

    @property
    def is_open(self) -> bool:
        """True while it is written."""
        return self._handler is not None

    def begin(self, folder: Path, engine: str) -> None:
        """Begin. Blocks; a log that cannot be written is no reason to complain.

        Args:
            folder: Where the log is.
            engine: Which one is in use.
        """
        from desktop.logs import keep_log, level_of
        from desktop.versions import versions

        with self._changing, contextlib.suppress(OSError):
            if self._is_over:  # the program was closed before a thread came to this
                return
            lines = versions()
            if self.watches:
                from desktop.hard_crash import HardCrash

                self._hard = HardCrash(folder)
                self._hard.begin(lines)
            self._handler = keep_log(folder, level_of(self._environ))
            log.info("started", extra={"fields": {"engine": engine, "runs": lines.splitlines()}})

    def sentence_of_last_time(self) -> str:
        """What to say if the last run was ended by a crash; empty if it was not."""
        report = self._hard.report if self._hard is not None else None
        if report is None:
            return ""
        log.warning("the last run ended in a crash", extra={"fields": {"report": report.name}})
        when = day_and_time(datetime.fromtimestamp(report.stat().st_mtime).astimezone())
        return tr(
            "Gemstream ended unexpectedly last time; everything up to {when} is kept. "
            "A report of the crash is in {report}."
        ).format(when=when, report=report)

    def hear(self, events: Sequence[StreamEvent]) -> None:
        """Write down how answers end, and waits for another attempt; nothing that was said."""
        for event in events:
            if isinstance(event, Ended):
                self._write_ending(event)
            elif isinstance(event, RetryScheduled):
                fields = {"attempt": event.attempt, "wait_s": round(event.wait_s, 3)}
                log.info("asks again", extra={"fields": fields})

    def _write_ending(self, ending: Ended) -> None:
        assert isinstance(  # noqa: S101 - all there are
            ending, TurnFinished | TurnTruncated | TurnBlocked | TurnStopped | TurnFailed
        )
        code = ending.error.code if isinstance(ending, TurnFailed) else ""
        fields = {
            "ending": ending_word(ending),
            **({"code": code} if code else {}),
            "requests": ending.metrics.requests,
            "chunks": ending.metrics.chunk_count,
            "seconds": round(ending.metrics.total_time, 3),
        }
        level = logging.WARNING if isinstance(ending, TurnFailed) else logging.INFO
        log.log(level, "answer ended", extra={"fields": fields})

    def note_fault(self, fault: StorageFailed) -> None:
        """Write down that something could not be kept: what the system said, not where."""
        log.warning(
            "could not be kept",
            extra={"fields": {"kind": type(fault.__cause__ or fault).__name__}},
        )

    def end(self) -> None:
        """Write no more; what begins later does not."""
        with self._changing:
            self._is_over = True
            if self._hard is not None:
                self._hard.end()
                self._hard = None
            if self._handler is not None:
                from desktop.logs import end_log

                log.info("ended")
                end_log(self._handler)
                self._handler = None
