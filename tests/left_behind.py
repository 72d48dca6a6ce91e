"""What is left of something that came and went, to the block of memory."""

import gc
import sys
from collections.abc import Callable

BEFORE = 10
"""Times before it is counted: what is made once and stays is no leak."""


def blocks_left(come_and_go: Callable[[], object], times: int = 40) -> float:
    """How many blocks of Python's memory each time leaves, after the first ones."""
    for _ in range(BEFORE):
        come_and_go()
    before = _blocks()
    for _ in range(times):
        come_and_go()
    return (_blocks() - before) / times


def _blocks() -> int:
    gc.collect()
    # It keeps up to 4,096 names that Qt's methods were looked up by, each once more for each
    # address it had: thousands of blocks come from it, and then no more (measured).
    sys._clear_type_cache()
    return sys.getallocatedblocks()
