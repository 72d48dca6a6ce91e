"""Ctrl-C and a request to end, as a call on the running loop."""

import asyncio
import contextlib
import signal
import sys
from collections.abc import Callable, Iterator


@contextlib.contextmanager
def on_signals(interrupt: Callable[[], None]) -> Iterator[None]:
    """Ctrl-C and a request to end call ``interrupt`` on the running loop instead of raising."""
    loop = asyncio.get_running_loop()
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    for number in before:
        if sys.platform == "win32":
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(interrupt))
        else:
            # Wakes the loop through a descriptor, whichever thread the signal was given to.
            loop.add_signal_handler(number, interrupt)
    try:
        yield
    finally:
        for number, handler in before.items():
            if sys.platform != "win32":
                loop.remove_signal_handler(number)
            signal.signal(number, handler)
