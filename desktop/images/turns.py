"""How many files are read and decoded at a time, and who is next."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HANGS_S = 1.0
"""A drive that gives nothing for so long hangs; it may go on."""

_LOOK_S = 0.05

# One at a time: a decoded image can take 800 MB, PDFium has no threads, and Python's list of
# warning filters is shared by all of them.
_decoding = threading.Lock()

# A hundred files that wait must not all be held in memory.
_held = threading.BoundedSemaphore(2)

# A file whose drive hangs would hold the others up: it gives its place away. These many can.
_hanging = threading.BoundedSemaphore(8)


@contextmanager
def decoding(look: Callable[[], None]) -> Iterator[None]:
    """Wait until nothing else is decoded.

    Args:
        look: Called all the while; what it raises ends the wait.
    """
    _wait_for(_decoding, look)
    try:
        yield
    finally:
        _decoding.release()


class Holding:
    """One of the few files that are held in memory; while its drive hangs, another may be, too.

    Args:
        look: Called all the while with the share that is read; what it raises ends the wait.
    """

    def __init__(self, look: Callable[[float], None]) -> None:
        self._look = look
        self._place: threading.BoundedSemaphore | None = None
        self._share, self._came_at_s = 0.0, 0.0

    def __enter__(self) -> Self:
        self.take_place()
        return self

    def __exit__(self, *_: object) -> None:
        self._change(None)

    def take_place(self) -> None:
        """Wait for one, unless it still has its own."""
        if self._place is not _held:
            _wait_for(_held, lambda: self._look(self._share))
            self._change(_held)
        self._came_at_s = time.monotonic()

    def reached(self, share: float) -> None:
        """So much of it is read, 0 to 1; called all the while."""
        self._look(share)
        if share != self._share:
            self._share, self._came_at_s = share, time.monotonic()
        elif self._hangs() and _hanging.acquire(blocking=False):
            self._change(_hanging)

    def _hangs(self) -> bool:
        return self._place is _held and time.monotonic() - self._came_at_s > HANGS_S

    def _change(self, place: threading.BoundedSemaphore | None) -> None:
        before, self._place = self._place, place
        if before is not None:
            before.release()


def _wait_for(of: threading.Lock | threading.BoundedSemaphore, look: Callable[[], None]) -> None:
    while not of.acquire(timeout=_LOOK_S):
        look()
