"""Importing this pauses the garbage collector: a start makes much that stays, and no garbage.

Looking through it again and again takes 10 % of the CPU until the window is shown (measured).
"""

import gc

gc.disable()


def resume_garbage_collection() -> None:
    """Collect garbage again, but never look through what the start has made."""
    gc.freeze()
    gc.enable()
