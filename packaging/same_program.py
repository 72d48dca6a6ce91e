"""Runs in the frozen program before all else: its modules are read from the file that was started.

PyInstaller opens that by its name for each module, to let it be moved. A package manager that
installs another version while the window is open puts that under the same name, and its modules
stand at other places in it. Linux knows the file that runs, whatever became of its name.
"""

import pyimod02_importers  # type: ignore[import-not-found] # PyInstaller's, in frozen programs

RUNNING = "/proc/self/exe"

pyimod02_importers.pyz_archive._filename = RUNNING  # noqa: SLF001 (there is no other way)
