"""One thread that all work on a file is done in, in order."""

from __future__ import annotations

import queue
import threading
import time
from concurrent.futures import Future
from typing import TYPE_CHECKING, Literal, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Writer:
    """Does work in a thread of its own, which begins with the first and ends with ``close``.

    Args:
        name: Of the thread.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._queue: queue.SimpleQueue[Callable[[], object] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._late: list[tuple[float, Callable[[], object]]] = []

    def do(self, work: Callable[[], T]) -> Future[T]:
        """Do this behind all that was given before; returns at once.

        Returns:
            What comes of it; cancelled in time, it is not done.
        """
        future: Future[T] = Future()

        def done() -> None:
            if future.set_running_or_notify_cancel():
                with _Handed(future):
                    future.set_result(work())

        self._put(done)
        return future

    def do_within(self, wait_s: float, work: Callable[[], object]) -> Future[None]:
        """Do this when so much time has passed, or when the writer is closed."""
        until = time.monotonic() + wait_s
        future: Future[None] = Future()

        def done() -> None:
            with _Handed(future):
                work()
                future.set_result(None)

        self._put(lambda: self._late.append((until, done)))
        return future

    def _put(self, work: Callable[[], object]) -> None:
        if self._thread is None:
            # A daemon: should nobody close it, it must not keep the program from its end.
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()
        self._queue.put(work)

    def _run(self) -> None:
        while (work := self._next()) is not None:
            work()
        late, self._late = sorted(self._late, key=_when), []
        for _, work in late:
            work()

    def _next(self) -> Callable[[], object] | None:
        """What is to be done now: what is late goes before what waits."""
        while True:
            first = min(self._late, key=_when, default=None)
            left_s = None
            if first is not None:
                left_s = first[0] - time.monotonic()
                if left_s <= 0:
                    self._late.remove(first)
                    return first[1]
            try:
                return self._queue.get(timeout=left_s)
            except queue.Empty:
                pass  # it is time for what is late

    def close(self) -> None:
        """Do all that was given, late work as well, and end the thread. Blocks."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._queue.put(None)
            thread.join()


def _when(late: tuple[float, Callable[[], object]]) -> float:
    return late[0]


class _Handed:
    """Carries a fault out of the thread, to whoever waits; the thread goes on with its next work.

    Args:
        future: What is waited for.
    """

    def __init__(self, future: Future[T]) -> None:
        self._future = future

    def __enter__(self) -> None:
        pass

    def __exit__(self, _: object, fault: BaseException | None, __: object) -> Literal[True]:
        if fault is not None:
            self._future.set_exception(fault)
        return True
