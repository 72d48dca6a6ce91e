"""Importing this pauses the garbage collector: a start makes much that stays, and no garbage.

Looking through it again and again takes 10 % of the CPU until the window is shown (measured).
"""

import gc

gc.disable()


SMALL_OBJECTS = 10_000
GENERATIONS = 20
NEVER = 1_000_000


def resume_garbage_collection() -> None:
    """Collect garbage again, but never look through what the start has made.

    Nor through all that stays: that holds up the window for 100 ms when much has been read
    (measured), so it is left for a moment when nothing happens.
    """
    gc.freeze()
    gc.set_threshold(SMALL_OBJECTS, GENERATIONS, NEVER)
    gc.enable()


def collect_all() -> None:
    """Look through everything; for a moment when nobody waits."""
    gc.collect()
