"""Runs in the frozen program before all else: what it needs to be found is not told to others.

PyInstaller's launcher sets where libraries are looked for, and marks what is started as a part of
itself. A browser that we open would load our libraries then, and fall over them. The libraries of
this process are found all the same, for the system has read it by now; and one of ours that is
started is told anew by its own launcher.
"""

import os

_PLACES, _BEFORE, _MARK = "LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG", "_PYI_"


def forget() -> None:
    """Have the environment as it was when the program was started."""
    before = os.environ.pop(_BEFORE, "")
    if before:
        os.environ[_PLACES] = before
    else:
        os.environ.pop(_PLACES, None)
    for name in [name for name in os.environ if name.startswith(_MARK)]:
        del os.environ[name]


forget()
