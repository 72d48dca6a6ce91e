"""Limits around the waits of one answer; each names the phase it guards.

One timer watches, and looks again when it fires: a timer for each chunk would be made and taken
back thousands of times, and asyncio keeps some that are cancelled until their time. Only a wait
that is over before the timer would look gets a new one, as the first idle wait after a long first
chunk.
"""

import asyncio
import math
from collections.abc import Sequence
from typing import Self, assert_never

from desktop.core.errors import Phase, TimedOut
from desktop.core.ports import (
    Clock,
    HeadersReceived,
    ModelChunk,
    ModelItem,
    ModelStream,
    Sent,
    Written,
)
from desktop.engine.terms import Limits


class TotalTimeOver(Exception):
    """The total time allowed is over: the answer is to be stopped, not failed."""


class Deadlines:
    """Iterates a stream and closes it when a wait takes too long.

    Iterating raises ``TimedOut`` or ``TotalTimeOver`` then, after all that had arrived was given.
    """

    def __init__(
        self, stream: ModelStream, limits: Limits, clock: Clock, first_sent_at: float | None = None
    ) -> None:
        self._stream = stream
        self._limits = limits
        self._clock = clock
        self._waiting_since = clock()
        self._first_sent_at = first_sent_at
        self._phase: Phase = "connect"
        self._over: TimedOut | TotalTimeOver | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._looks_at = 0.0

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Sequence[ModelItem]:
        if self._timer is None:
            self._watch()
        try:
            batch = await anext(self._stream)
        except StopAsyncIteration:
            self.close()
            if self._over is not None:
                raise self._over from None
            raise
        for item in batch:
            self._note(item)
        if self._due < self._looks_at:
            self._watch()
        return batch

    def _note(self, item: ModelItem) -> None:
        match item:
            case Sent(at=at):
                self._phase, self._waiting_since = "first_chunk", at
                if self._first_sent_at is None:
                    self._first_sent_at = at
            case ModelChunk(at=at):
                self._phase, self._waiting_since = "idle", at
            case Written() | HeadersReceived():
                pass  # the first chunk is still waited for
            case _:
                assert_never(item)

    @property
    def _phase_s(self) -> float:
        match self._phase:
            case "connect":
                return self._limits.connect_s
            case "first_chunk":
                return self._limits.first_chunk_s
            case "idle":
                return self._limits.idle_s
            case _:
                assert_never(self._phase)

    @property
    def _total_due(self) -> float:
        total_s, first_sent_at = self._limits.total_s, self._first_sent_at
        return math.inf if total_s is None or first_sent_at is None else first_sent_at + total_s

    @property
    def _due(self) -> float:
        """The moment at which the wait under way is over."""
        return min(self._waiting_since + self._phase_s, self._total_due)

    def _watch(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        due = self._due
        left_s = due - self._clock()
        if left_s > 0:
            self._looks_at = due
            self._timer = asyncio.get_running_loop().call_later(left_s, self._watch)
            return
        is_total = due == self._total_due
        self._over = TotalTimeOver() if is_total else TimedOut(self._phase, self._phase_s)
        self._stream.close()

    def close(self) -> None:
        """Stop watching and close the stream."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._stream.close()
