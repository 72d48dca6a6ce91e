"""A start of the window that came second with its data folder: it hands over to the first.

Without Qt, so that it is over at once.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Final

from desktop import instance
from desktop.core.hand_over import (
    LARGEST_BYTES,
    Misunderstood,
    OtherProtocol,
    TooLarge,
    Wish,
    read_greeting,
    read_reply,
    request,
)
from desktop.core.terminal import for_terminal
from desktop.holder import in_the_way, written
from desktop.setup import Setup

if TYPE_CHECKING:
    from collections.abc import Sequence
    from io import BufferedRWPair

    from desktop.core.web_address import WebAddress

OK, FAILED = 0, 1
ANSWER_S = 3.0
"""How long one that is open may take to answer."""

START_S = 15.0
"""How long one that is starting may take until its door opens; that is with a cold disk."""

_LOOK_EVERY_S = 0.02
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
_NAMES: Final = {"gemini": "Gemini", "enterprise": "Gemini Enterprise"}


def hand_over(
    folder: Path, images: Sequence[Path | WebAddress], setup: Setup
) -> instance.Lock | int:
    """Hand over to the Gemstream that has a data folder; blocks for a few seconds at most.

    Args:
        folder: The data folder.
        images: What is to be put in its window; with nothing it opens another window.
        setup: All options of this start: that they do not hold is said.

    Returns:
        The exit code: 0 if it took over, else 1, and why was said on standard error. Or the lock
        to open the window with, if the other one has gone meanwhile.
    """
    return _Second(folder, images, setup).run()


class _Second:
    """A start that came second. The first may be starting, closing or hanging."""

    def __init__(self, folder: Path, images: Sequence[Path | WebAddress], setup: Setup) -> None:
        self._setup = setup
        self._folder = folder
        whole = [image.absolute() if isinstance(image, Path) else image for image in images]
        token = next((os.environ[name] for name in _TOKENS if os.environ.get(name)), "")
        self._wish = Wish(images=tuple(whole), activation=token)

    def run(self) -> instance.Lock | int:
        """Hand over, or become the first where that one has gone."""
        try:
            line = request(self._wish)
        except TooLarge:
            _say("These are too many files to hand over at once. Open fewer of them.")
            return FAILED
        until = time.monotonic() + ANSWER_S
        while True:
            by, now = written(self._folder), time.monotonic()
            if not by.door and 0 <= by.age_s < START_S:
                until = now + ANSWER_S  # it is starting, or closing
            elif by.door and now < until:
                call = _Call(by.door, line)
                call.wait(until - now)
                if call.is_taken or call.fault:
                    return self._end(call)
            lock = instance.take(self._folder)
            if lock is not None:
                return lock
            if time.monotonic() >= until:
                _say(str(in_the_way(self._folder, by)))
                return FAILED
            time.sleep(_LOOK_EVERY_S)

    def _end(self, call: _Call) -> int:
        if call.fault:
            _say(call.fault)
            return FAILED
        setup = self._setup
        own = setup.chosen_engine
        plain = Setup(engine=setup.engine, data_dir=setup.data_dir, environ=setup.environ)
        if own != call.engine:
            _say(
                f"Gemstream was open already and asks {_name(call.engine)}. "
                f"Close it, then start again to ask {_name(own)}."
            )
        elif setup != plain:
            _say(
                "Gemstream was open already and keeps the options it was started with. "
                "Close it, then start again for others."
            )
        return OK


class _Call:
    """One attempt to hand over, on a thread of its own: a named pipe knows no time-outs.

    Attributes:
        engine: What the other one asks.
        is_taken: True if it took over.
        fault: Why it never will, in words for the user.
    """

    def __init__(self, door: str, line: bytes) -> None:
        self._door = door
        self._line = line
        self.engine = ""
        self.is_taken = False
        self.fault = ""

    def wait(self, longest_s: float) -> None:
        """Call, and wait for the end of it, but no longer than that."""
        thread = Thread(target=self._run, name="hand over", daemon=True)
        thread.start()
        thread.join(longest_s)

    def _run(self) -> None:
        try:
            with _stream(self._door) as stream:
                self.engine = read_greeting(stream.readline(LARGEST_BYTES))
                _let_it_come_to_the_front()
                stream.write(self._line)
                stream.flush()
                self.is_taken = read_reply(stream.readline(LARGEST_BYTES))
        except OtherProtocol:
            self.fault = (
                "Another version of Gemstream is open with this data folder. "
                "Close it, then start again."
            )
        except (OSError, Misunderstood):
            pass  # it has just gone, or it is none of ours: both are seen in the end


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


def _name(engine: str) -> str:
    return _NAMES.get(engine, "the offline engine")


def _say(sentence: str) -> None:
    print(for_terminal(f"gemstream: {sentence}"), file=sys.stderr)
