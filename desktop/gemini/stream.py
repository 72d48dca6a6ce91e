"""One answer of the SDK, pumped on the network thread, given in batches to the loop that asks."""

import asyncio
import collections
import contextlib
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextvars import ContextVar
from typing import Any, Self

from desktop.core.ports import HeadersReceived, ModelChunk, ModelItem, Sent, Written
from desktop.core.sent_address import masked_url
from desktop.gemini.thread import NetworkThread

Open = Callable[[], Awaitable[AsyncIterator[Any]]]
Convert = Callable[[Any, float], ModelChunk]
Translate = Callable[[BaseException], BaseException]

LONGEST_GO_S = 0.008
"""Half a frame: what is read later than this after a wake-up gets one of its own."""


class SdkStream:
    """Iterates an answer as batches of items; ``close`` ends it from the loop that iterates.

    Attributes:
        bytes_up: Bytes of the request bodies sent so far.
    """

    def __init__(
        self, thread: NetworkThread, open_stream: Open, convert: Convert, translate: Translate
    ) -> None:
        self._thread = thread
        self._open = open_stream
        self._convert = convert
        self._translate = translate
        self._items: collections.deque[ModelItem] = collections.deque()
        self._consumer = asyncio.get_running_loop()
        self._news = asyncio.Event()
        self._wake_pending = threading.Event()
        self._woken_at = 0.0
        self._arrived_at = self._last_at = 0.0
        self._wake_is_due = False
        self._task: asyncio.Task[None] | None = None
        # Bytes of responses that are over, and those that are not; read on another thread.
        self._down: tuple[int, list[Any]] = (0, [])
        self.bytes_up = 0
        self._closed = False
        self._ended = False
        self._error: BaseException | None = None
        thread.loop.call_soon_threadsafe(self._start)

    # On the network thread.

    def _start(self) -> None:
        self._task = self._thread.start(self._pump())
        self._task.add_done_callback(self._finish)
        if self._closed:
            self._task.cancel()

    async def _pump(self) -> None:
        _current.set(self)
        try:
            async for response in await self._open():
                # No await, break or raise here: the task is then only ever suspended inside
                # __anext__, so that cancel() always unwinds the HTTP response at once (#2425).
                self._append(self._convert(response, self._arrival()))
        finally:
            # After a fault in the middle the SDK leaves the response to the garbage collector.
            for http_response in self._down[1]:
                await http_response.aclose()
            # Held no longer: each holds its request, and that the hook which holds this stream.
            self._down = (self.bytes_down, [])

    def _finish(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and (error := task.exception()) is not None:
            self._error = self._translate(error)
        self._ended = True
        self._wake()

    def _arrival(self) -> float:
        """When the bytes came that were read last; never before what was handed over last."""
        return max(self._arrived_at or time.monotonic(), self._last_at)

    def _append(self, item: ModelItem) -> None:
        """Hand an item over: at once, or with those that are read in the same go.

        A wake-up costs more than half of what the SDK needs for a chunk, and events that arrived
        together come out of it without a pause in between.
        """
        self._items.append(item)
        self._last_at = item.at
        now = time.monotonic()
        if now - self._woken_at >= LONGEST_GO_S:
            self._woken_at = now
            self._wake()
        elif not self._wake_is_due:
            self._wake_is_due = True
            self._thread.loop.call_soon(self._wake_soon)

    def _wake_soon(self) -> None:
        self._wake_is_due = False
        self._wake()

    def _wake(self) -> None:
        if self._wake_pending.is_set() and not self._ended:
            return
        self._wake_pending.set()
        with contextlib.suppress(RuntimeError):  # the consumer's loop is closed: nobody is left
            self._consumer.call_soon_threadsafe(self._news.set)

    # On the loop of the consumer.

    @property
    def bytes_down(self) -> int:
        """Bytes of the response bodies as they came over the line."""
        counted, responses = self._down
        down: int = counted + sum(response.num_bytes_downloaded for response in responses)
        return down

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Sequence[ModelItem]:
        while True:
            self._wake_pending.clear()  # first, so that nothing appended from here on is missed
            self._news.clear()
            ended = self._ended  # read before the items: what came before the end is given first
            batch = [self._items.popleft() for _ in range(len(self._items))]
            if batch:
                return batch
            if ended:
                if self._error is not None and not self._closed:
                    raise self._error
                raise StopAsyncIteration
            await self._news.wait()

    def close(self) -> None:
        """End it at once; see ``ModelStream.close``."""
        if not self._closed and not self._ended:
            self._closed = True
            self._thread.loop.call_soon_threadsafe(self._cancel)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()


_current: ContextVar[SdkStream | None] = ContextVar("_current", default=None)


async def note_request(request: Any) -> None:  # noqa: ANN401 - the SDK's library stays outside
    """Hook of the HTTP client: a request of the stream under way is being sent."""
    if (stream := _current.get()) is not None:
        stream._append(Sent(at=time.monotonic(), to=masked_url(str(request.url))))  # noqa: SLF001 - one module, two ends of a hook
        stream.bytes_up += int(request.headers.get("content-length", 0))

        async def follow(event: str, _info: object) -> None:
            # https://www.encode.io/httpcore/extensions/#trace
            if event.endswith("send_request_body.complete"):
                stream._append(Written(at=time.monotonic()))  # noqa: SLF001
            elif event.endswith("receive_response_headers.complete"):
                stream._append(HeadersReceived(at=stream._arrival()))  # noqa: SLF001

        request.extensions["trace"] = follow


def note_arrival(at: float) -> None:
    """Hook of the connection: bytes are read that came at that moment (monotonic seconds)."""
    if (stream := _current.get()) is not None:
        stream._arrived_at = at  # noqa: SLF001 - one module, two ends of a hook


async def note_response(response: object) -> None:
    """Hook of the HTTP client: remember the response, so that it is closed in every case."""
    if (stream := _current.get()) is not None:
        stream._down[1].append(response)  # noqa: SLF001 - one module, two ends of a hook
