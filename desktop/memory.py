"""Memory that is free goes back to the system: what glibc's allocator does not do by itself.

Left to itself it gives each thread a heap of its own, up to eight for each core. What a window lets
go of, pictures most of all, then stays with the process in pieces: after 100 answers 15 heaps with
90 MB, of which 50 MB were in use, and the more the longer it ran; with what is done here 14 MB are
not in use after 300 (measured by ``python -m tests.soak``). Python's own small objects are
elsewhere; few threads of ours allocate at the same moment, so two heaps are enough.

A block as large as a decoded picture has pages of its own, which go when it goes. Left to itself
glibc keeps so much for the heap once it has seen as large a block, and what comes to lie behind one
holds it: from question 1,600 to 4,100 memory grew by 12 MB, so by 7 and less in the end. Texts are
smaller: one that grows piece by piece takes twice as long from there on (10 ms more for 10 MB).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctypes import CDLL

MOST_HEAPS = 2
OWN_PAGES_BYTES = 4 * 1024 * 1024
_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8  # of glibc's malloc.h


def keep_together() -> None:
    """Have what is allocated from now on lie so that it can be given back; where glibc does it."""
    if (libc := _glibc()) is not None:
        libc.mallopt(_M_ARENA_MAX, MOST_HEAPS)
        libc.mallopt(_M_MMAP_THRESHOLD, OWN_PAGES_BYTES)


def give_back() -> None:
    """Give back what is free; for a moment when nobody waits."""
    if (libc := _glibc()) is not None:
        libc.malloc_trim(0)


@cache
def _glibc() -> CDLL | None:
    """The library that allocates; None on another system, or with another library."""
    import ctypes

    try:
        libc = ctypes.CDLL(None)
    except TypeError:  # of Windows, where a library has to have a name
        return None
    return libc if hasattr(libc, "malloc_trim") else None
