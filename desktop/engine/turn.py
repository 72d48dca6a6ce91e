"""Runs one turn: client > deadlines > record > listeners; exactly one ending, always last."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, assert_never

from desktop.core.conversation import ImagePart
from desktop.core.errors import ChatError
from desktop.core.events import (
    HopStarted,
    ImageDelta,
    ImagesReduced,
    RequestSent,
    RetryScheduled,
    StoppedBy,
    StreamEvent,
    TurnEnding,
    TurnStarted,
)
from desktop.core.ports import (
    HeadersReceived,
    ModelChunk,
    ModelClient,
    ModelItem,
    ModelRequest,
    Sent,
    Written,
)
from desktop.engine.asked import Asked
from desktop.engine.deadlines import Deadlines, TotalTimeOver
from desktop.engine.fitting import Fitting
from desktop.engine.keeping import Keeping
from desktop.engine.record import Earlier, TurnRecord
from desktop.engine.terms import Terms
from desktop.words import later

Emit = Callable[[Sequence[StreamEvent]], None]


class TurnRun:
    """One answer on its way, from the request to its ending.

    Args:
        asked: Takes in what is asked for it.

    Attributes:
        record: What has come so far.
    """

    def __init__(
        self,
        turn_id: str,
        request: ModelRequest,
        client: ModelClient,
        terms: Terms,
        emit: Emit,
        earlier: Earlier | None = None,
        *,
        asked: list[Asked],
        fitting: Fitting | None = None,
        keeping: Keeping | None = None,
    ) -> None:
        self.turn_id = turn_id
        self.record = TurnRecord(turn_id, terms.clock(), request.max_output_tokens, earlier)
        self._request = request
        self._as_asked = request.messages
        self._asked = asked
        self._client = client
        self._terms = terms
        self._emit = emit
        self._fitting = fitting
        self._keeping = keeping
        self._stopped_by: StoppedBy | None = None
        self._task: asyncio.Task[Any] | None = None

    def stop(self, by: StoppedBy) -> None:
        """End it: what has come is kept. Does nothing once it has ended."""
        if self._stopped_by is None:
            self._stopped_by = by
            if self._task is not None:
                self._task.cancel()

    async def run(self) -> TurnEnding:
        """Ask, and tell all that happens.

        Returns:
            The ending, which has been told as well.

        Raises:
            asyncio.CancelledError: If it was stopped, after the ending was told.
            Exception: A fault of ours, after the turn was told to have failed.
        """
        self._task = asyncio.current_task()
        started_at = self.record.meter.origin
        model, engine = self._request.model, self._client.engine
        self._emit([TurnStarted(turn_id=self.turn_id, at=started_at, model=model, engine=engine)])
        try:
            if self._stopped_by is not None:
                raise asyncio.CancelledError
            await self._keep()
            await self._fit()
            await self._ask()
        except ChatError as error:
            fault = error
            return self._end(lambda now: self.record.failed(fault, now))
        except TotalTimeOver:
            return self._end(lambda now: self.record.stopped("timeout", now))
        except asyncio.CancelledError:
            # Nothing is awaited on the way out, so that nothing can interrupt the hand-over.
            self._end(lambda now: self.record.stopped(self._stopped_by or "shutdown", now))
            raise
        except Exception as bug:  # a turn has an ending even if we made a mistake; it travels on
            sentence = later("Gemstream made a mistake with this answer. What had come is kept.")
            mistake = ChatError(sentence, hint=later("Try again."), detail=type(bug).__name__)
            self._end(lambda now: self.record.failed(mistake, now))
            raise
        return self._end(self.record.judged)

    def _end(self, make: Callable[[float], TurnEnding]) -> TurnEnding:
        """Tell the ending, after what was still held back."""
        self._task = None
        now = self._terms.clock()
        held_back = self.record.release(now)
        ending = make(now)
        self._emit([*held_back, ending])
        return ending

    async def _keep(self) -> None:
        """Wait until the question is kept, and load images of an earlier time."""
        if self._keeping is not None:
            messages = await self._keeping.loaded(self._request.messages)
            self._request = replace(self._request, messages=messages)
            await self._keeping.settled()

    async def _fit(self) -> None:
        """Make images smaller that one request could not carry."""
        if self._fitting is None:
            return
        fitted = await self._fitting.fit(self._request.messages)
        if fitted is not None:
            self._request = replace(self._request, messages=fitted.messages)
            told = ImagesReduced(
                turn_id=self.turn_id,
                at=self._terms.clock(),
                count=fitted.reduced,
                bytes_before=fitted.bytes_before,
                bytes_after=fitted.bytes_after,
            )
            self._emit([told])

    async def _ask(self) -> None:
        """Make requests until the answer has ended, by itself or by a fault."""
        while True:
            # Images of an earlier time are not held with it: they would fill the memory.
            self._asked.append(Asked(replace(self._request, messages=self._as_asked)))
            await self._attempts()
            asked_with = self._request.continuation_token
            token = self.record.next_hop(self._terms.hops, asked_with)
            if token is None:
                return
            hop, now = self.record.hop, self._terms.clock()
            self._emit([HopStarted(turn_id=self.turn_id, at=now, hop=hop)])
            self._request = replace(self._request, continuation_token=token)

    async def _attempts(self) -> None:
        attempt = 1
        while True:
            try:
                return await self._attempt()
            except ChatError as error:
                attempt += 1
                wait_s = self._terms.retries.wait_s(attempt, error)
                if wait_s is None or self.record.meter.first_chunk_at is not None:
                    raise
                await self._wait(attempt, wait_s, error.sentence)

    async def _wait(self, attempt: int, wait_s: float, reason: str) -> None:
        now = self._terms.clock()
        self.record.meter.retries += 1
        scheduled = RetryScheduled(
            turn_id=self.turn_id, at=now, attempt=attempt, wait_s=wait_s, reason=reason
        )
        self._emit([scheduled])
        total_s = self._terms.limits.total_s
        left_s = None if total_s is None else self.record.meter.origin + total_s - now
        if left_s is None or wait_s < left_s:
            await asyncio.sleep(wait_s)
        else:
            await asyncio.sleep(max(0.0, left_s))
            raise TotalTimeOver

    async def _attempt(self) -> None:
        meter = self.record.meter
        stream = self._client.stream(self._request)
        first_sent_at = meter.origin if meter.requests else None
        guarded = Deadlines(stream, self._terms.limits, self._terms.clock, first_sent_at)
        try:
            async for batch in guarded:
                await self._take(batch)
        finally:
            guarded.close()
            meter.bytes_up += stream.bytes_up
            meter.bytes_down += stream.bytes_down

    async def _take(self, batch: Sequence[ModelItem]) -> None:
        events: list[StreamEvent] = []
        for item in batch:
            match item:
                case ModelChunk():
                    events = await self._take_chunk(item, events)
                case Sent(at=at, to=to):
                    self._asked[-1].to = to
                    self.record.meter.sent(at)
                    events.append(RequestSent(turn_id=self.turn_id, at=at))
                case Written(at=at):
                    self.record.meter.written(at)
                case HeadersReceived(at=at):
                    self.record.meter.headers(at)
                case _:
                    assert_never(item)
        self._journal()
        if events:
            self._emit(events)

    def _journal(self) -> None:
        fresh = self.record.fresh
        if self._keeping is not None and fresh:
            self._keeping.journal(self.record)
        fresh.clear()

    async def _take_chunk(self, chunk: ModelChunk, events: list[StreamEvent]) -> list[StreamEvent]:
        """Add the events of a chunk to those that were not told; gives what is left to tell."""
        for told in self.record.take(chunk):
            if isinstance(told, ImagePart):
                # What came before the image is shown while it is being written.
                if events:
                    self._emit(events)
                events = [await self._save(told, chunk.at)]
            else:
                events.append(told)
        return events

    async def _save(self, image: ImagePart, at: float) -> StreamEvent:
        save, mime_type = self._terms.pictures.save, image.mime_type
        path = await asyncio.to_thread(save, image.data, mime_type)
        return ImageDelta(
            turn_id=self.turn_id, at=at, mime_type=mime_type, data=image.data, path=path
        )
