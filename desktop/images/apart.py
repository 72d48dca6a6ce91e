"""Work that may never end, done in a thread that nobody has to wait for."""

import math
import sys
import threading
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import TypeVar

from desktop.core.errors import ImageRejected

Reached = Callable[[float], None]
_Result = TypeVar("_Result")
_LOOK_S = 0.1
"""How soon a wait that nobody needs any more ends."""


class Stalled(Exception):
    """The work takes too long; its thread is left to itself."""


def apart(
    work: Callable[[Reached], _Result],
    reached: Reached,
    *,
    stall_s: float = math.inf,
    total_s: float = math.inf,
) -> _Result:
    """Do work in a thread that is left to itself once it stalls, or once ``reached`` raises.

    No signal ends a call to a network that is gone.

    Args:
        work: Is given what to call with the share that is done, 0 to 1; that raises
            ``InterruptedError`` once nobody waits any more.
        reached: Called all the while with that share; what it raises ends the wait.
        stall_s: Longest time without a share.
        total_s: Longest time in all.

    Raises:
        Stalled: If it takes longer.
        Exception: What the work raises.
    """
    steps: SimpleQueue[float | tuple[_Result] | BaseException] = SimpleQueue()
    is_over = threading.Event()

    def tell(share: float) -> None:
        if is_over.is_set():
            raise InterruptedError
        steps.put(share)

    def run() -> None:
        try:
            steps.put((work(tell),))
        except (ImageRejected, OSError, ValueError) as error:
            steps.put(error)
        finally:
            if bug := sys.exception():  # nobody must wait for it
                steps.put(bug)

    threading.Thread(target=run, name="read image", daemon=True).start()
    try:
        return _follow(steps, reached, stall_s, time.monotonic() + total_s)
    finally:
        is_over.set()


def _follow(
    steps: SimpleQueue[float | tuple[_Result] | BaseException],
    reached: Reached,
    stall_s: float,
    ends_at: float,
) -> _Result:
    share, stalled_at = 0.0, time.monotonic() + stall_s
    while True:
        reached(share)
        try:
            step = steps.get(timeout=_LOOK_S)
        except Empty:
            step = share
        else:
            stalled_at = time.monotonic() + stall_s
        match step:
            case float():
                share = step
                if time.monotonic() > min(stalled_at, ends_at):
                    raise Stalled
            case (result,):
                return result
            case _:
                raise step
