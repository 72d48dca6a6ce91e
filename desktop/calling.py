"""Calls the Gemstream that has a data folder, at its door. Without Qt.

It may be starting, closing or hanging, or have gone: how long each is waited for stands here.
"""

from __future__ import annotations

import sys
import time
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.core.errors import StorageFailed
from desktop.core.hand_over import (
    LARGEST_BYTES,
    Misunderstood,
    OtherProtocol,
    read_answer,
    read_greeting,
    read_reply,
)
from desktop.holder import in_the_way, written
from desktop.words import later

if TYPE_CHECKING:
    from collections.abc import Callable
    from io import BufferedRWPair
    from pathlib import Path

    from desktop.core.errand import Answer

T = TypeVar("T")

ANSWER_S = 3.0
"""How long one that is open may take to answer."""

START_S = 15.0
"""How long one that is starting may take until its door opens; that is with a cold disk."""

_LOOK_EVERY_S = 0.02
_OTHER_VERSION = later("Another version of Gemstream is open with this data folder.")


def reach(
    folder: Path, line: bytes, free: Callable[[], T | None], *, is_errand: bool = False
) -> Call | T:
    """Call until it is taken on; blocks for some seconds at most.

    Args:
        folder: The data folder.
        line: What to say.
        free: Gives something as soon as nobody has the folder any more; that is given back then.
        is_errand: An answer follows, for ``Call.answer``.

    Raises:
        StorageFailed: If the other one does not answer, or is of another version.
    """
    until = time.monotonic() + ANSWER_S
    while True:
        by, now = written(folder), time.monotonic()
        if not by.door and 0 <= by.age_s < START_S:
            until = now + ANSWER_S  # it is starting, or closing
        elif by.door and now < until:
            call = Call(by.door, line, is_errand=is_errand)
            call.wait(until - now)
            if call.is_of_other_version:
                raise StorageFailed(_OTHER_VERSION, hint=later("Close it, then start again."))
            if call.is_taken:
                return call
        found = free()
        if found is not None:
            return found
        if time.monotonic() >= until:
            raise in_the_way(folder, by)
        time.sleep(_LOOK_EVERY_S)


class Call:
    """One attempt, on a thread of its own: a named pipe knows no time-outs.

    Attributes:
        engine: What the other one asks.
        is_taken: True if it took on what was said.
        is_of_other_version: True if it never will.
    """

    def __init__(self, door: str, line: bytes, *, is_errand: bool) -> None:
        self._door = door
        self._line = line
        self._is_errand = is_errand
        self._has_replied = Event()
        self._thread = Thread(target=self._run, name="call", daemon=True)
        self._answer: Answer | None = None
        self.engine = ""
        self.is_taken = False
        self.is_of_other_version = False

    def wait(self, longest_s: float) -> None:
        """Call, and wait for the reply, but no longer than that."""
        self._thread.start()
        self._has_replied.wait(longest_s)

    def answer(self) -> Answer | None:
        """Wait for the answer, however long that takes; None if the other one ended before."""
        while self._thread.is_alive():
            self._thread.join(1.0)  # Windows would let nobody interrupt an endless wait
        return self._answer

    def _run(self) -> None:
        try:
            with _stream(self._door) as stream:
                self._talk(stream)
        except OtherProtocol:
            self.is_of_other_version = True
        except (OSError, Misunderstood):
            pass  # it has just gone, or it is none of ours: both are seen in the end
        finally:
            self._has_replied.set()

    def _talk(self, stream: BufferedRWPair) -> None:
        def lines() -> Any:  # noqa: ANN401 - an iterator of bytes
            return iter(lambda: stream.readline(LARGEST_BYTES), b"")

        self.engine = read_greeting(stream.readline(LARGEST_BYTES))
        if not self._is_errand:
            _let_it_come_to_the_front()
        stream.write(self._line)
        stream.flush()
        self.is_taken = read_reply(stream.readline(LARGEST_BYTES))
        self._has_replied.set()
        if self.is_taken and self._is_errand:
            self._answer = read_answer(lines())


if sys.platform == "win32":

    def _stream(door: str) -> BufferedRWPair:
        import io

        pipe = io.FileIO(rf"\\.\pipe\{door}", "r+")
        return io.BufferedRWPair(pipe, pipe)

    def _let_it_come_to_the_front() -> None:
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)

else:

    def _stream(door: str) -> BufferedRWPair:
        import socket

        with socket.socket(socket.AF_UNIX) as line:
            line.connect(door)
            return line.makefile("rwb")

    def _let_it_come_to_the_front() -> None:
        """The token in the wish does that here."""
