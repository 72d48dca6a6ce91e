"""Garbage is collected in the GUI thread alone, in turns of its loop; importing this pauses it.

Left to itself Python collects in whichever thread makes one object too many. What goes in another
thread than its own takes Qt down with it: a segmentation fault somewhere else, some time later
(Kovid Goyal, https://riverbankcomputing.com/pipermail/pyqt/2011-August/030378.html; calibre and
novelWriter, issue 2927, do as is done here).

A start makes much that stays, and no garbage: looking through it again and again would take 10 %
of the CPU until the window is shown (measured).
"""

import gc

gc.disable()

SMALL_OBJECTS = 10_000
GENERATIONS = 20
MANY = 10


def keep_start() -> None:
    """Never look through what has been made by now; it stays.

    For the end of a start, and for when Google's SDK is there, which alone makes 140,000 objects.
    What stays later is left for a moment when nothing happens, or when very much has come: to look
    through it holds up the window for 100 ms when much has been read (measured).
    """
    gc.freeze()


def collect_due() -> None:
    """Look through what is young, if there is enough of it; in the GUI thread."""
    young, middle, old = gc.get_count()
    if young > SMALL_OBJECTS:
        gc.collect(2 if old > MANY else 1 if middle > GENERATIONS else 0)


def collect_all() -> None:
    """Look through everything; for a moment when nobody waits, in the GUI thread."""
    gc.collect()
