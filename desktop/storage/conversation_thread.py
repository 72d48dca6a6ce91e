"""Hands work on the file of conversations over to the one thread that does it, in order."""

from __future__ import annotations

import time
from collections import deque
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from desktop.core.errors import StorageFailed

if TYPE_CHECKING:
    import asyncio  # 30 ms with all it brings, and a start does nothing here; likewise below
    import sqlite3
    from collections.abc import Callable
    from concurrent.futures import Future
    from pathlib import Path

    from desktop.core.message import Draft
    from desktop.core.ports import Clock
    from desktop.storage.conversation_file import Chunk, ConversationFile
    from desktop.storage.writer import Writer

T = TypeVar("T")

JOURNAL_S = 0.15
"""How long a piece of an answer waits, to be written with those that follow it."""

UNDO_S = 10.0
"""How long the deleted is kept."""

SWEEP_S = 5.0
"""How long after the first use what an earlier run left to delete is deleted."""


class ConversationThread:
    """The loop's side of that thread: what is handed over, what waits, what went wrong.

    Args:
        folder: The data folder; nothing in it is touched before the first use.
        wall_clock: Unix seconds.

    Attributes:
        problems: Hear what could not be kept.
    """

    def __init__(self, folder: Path, wall_clock: Clock = time.time) -> None:
        self.problems: list[Callable[[StorageFailed], None]] = []
        self._wall_clock = wall_clock
        self._folder = folder
        self._loop: asyncio.AbstractEventLoop | None = None
        # Filled on the loop, emptied in the thread; with the number of the work they came behind.
        self._come: deque[tuple[int, Chunk]] = deque()
        self._typed: deque[tuple[int, tuple[str, Draft]]] = deque()
        self._is_flush_due = False
        self._is_closing = False
        self._handed = 0
        self._done = 0
        self._said = ""

    @cached_property
    def _file(self) -> ConversationFile:
        from desktop.storage.conversation_file import ConversationFile

        return ConversationFile(self._folder)

    @cached_property
    def _writer(self) -> Writer:
        from desktop.storage.writer import Writer

        return Writer("conversations")

    async def settled(self) -> None:
        """Wait until all that was handed over is kept, or told as a problem."""
        import asyncio

        loop = asyncio.get_running_loop()
        settled = asyncio.Event()
        flushed = self._hand_over(self._file.catch_up)
        # Whoever waits may be cancelled; what is handed over is not.
        flushed.add_done_callback(lambda _: loop.call_soon_threadsafe(settled.set))
        await settled.wait()

    async def aclose(self) -> None:
        """Keep what was handed over and let go of the file."""
        if self._loop is None:
            return  # nothing was ever asked of it
        import asyncio

        self._hand_over(self._file.catch_up)
        self._is_closing = True
        await asyncio.to_thread(self._writer.close)
        self._is_closing = False
        await asyncio.to_thread(self._file.close)
        await asyncio.sleep(0)  # what went wrong at last is told
        self._loop = None

    def _set(self, statement: str, value: object, conversation_id: str) -> None:
        self._change(lambda connection: connection.execute(statement, (value, conversation_id)))

    def _change(self, work: Callable[[sqlite3.Connection], object]) -> None:
        self._hand_over(partial(self._file.change, work))

    def _flush_soon(self) -> None:
        if not self._is_flush_due:
            self._is_flush_due = True
            self._begin()
            self._follow(self._writer.do_within(JOURNAL_S, self._flush))

    def _flush(self) -> None:
        # In this order: what comes in between has itself written later.
        self._is_flush_due = False
        self._take_over()
        if self._come or self._typed:
            self._flush_soon()
        self._file.catch_up()

    def _take_over(self) -> None:
        """Have written what came, as far as what was handed over before it is done."""
        come, typed = _taken(self._come, self._done), dict(_taken(self._typed, self._done))
        self._file.add(come, typed)

    def _purge_later(self) -> None:
        work = self._writer.do_within(UNDO_S, lambda: self._purge(self._wall_clock() - UNDO_S))
        self._follow(work)

    def _purge(self, until: float) -> None:
        """In steps, so that an answer that comes meanwhile is kept in between."""
        while self._file.purge(until):
            if not self._is_closing:
                self._follow(self._writer.do(partial(self._purge, until)))
                return

    def _begin(self) -> None:
        """At the first use, have what an earlier run left to delete deleted soon."""
        if self._loop is None:
            import asyncio

            now = self._wall_clock()
            file = self._file  # made here, so that the thread does not make another one

            def clear() -> None:
                file.sweep()
                self._purge(now)

            self._loop = asyncio.get_running_loop()
            self._follow(self._writer.do_within(SWEEP_S, clear))

    def _hand_over(self, work: Callable[[], object]) -> Future[object]:
        self._begin()
        self._handed += 1
        number = self._handed

        def behind_what_came() -> None:
            self._take_over()
            self._done = number
            work()

        future: Future[object] = self._writer.do(behind_what_came)
        self._follow(future)
        return future

    def _follow(self, future: Future[object] | Future[None]) -> None:
        """Tell on the loop what went wrong in the thread."""
        loop = self._loop
        assert loop is not None  # noqa: S101 - set before anything is done

        def ended(_: object) -> None:
            fault = future.exception()
            if fault is None and not self._file.is_behind:
                self._said = ""  # what needed no writing says nothing of the disk
            if not loop.is_closed():
                loop.call_soon_threadsafe(self._tell, fault)

        future.add_done_callback(ended)

    def _tell(self, fault: BaseException | None) -> None:
        if sentence := self._file.news():
            self._say(StorageFailed(sentence))
        if isinstance(fault, StorageFailed):
            self._say(fault)
        elif fault is not None:
            raise fault  # our own bug: the loop has it reported

    def _say(self, fault: StorageFailed) -> None:
        if fault.sentence == self._said:
            return  # some times a second is too often
        self._said = fault.sentence
        for listener in tuple(self.problems):
            listener(fault)

    async def _read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await self._ask(partial(self._file.read, work))

    async def _ask(self, work: Callable[[], T]) -> T:
        import asyncio

        self._hand_over(self._file.catch_up)
        asked = self._writer.do(work)
        try:
            return await asyncio.wrap_future(asked)
        finally:
            self._tell(None)


def _taken(waiting: deque[tuple[int, T]], done: int) -> list[T]:
    """What waits behind work that is done, taken out; more may come from another thread."""
    taken: list[T] = []
    while waiting and waiting[0][0] <= done:
        taken.append(waiting.popleft()[1])
    return taken
