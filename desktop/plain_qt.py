"""Qt by the names it has; importing this keeps PySide from reading the source of what is imported.

PySide can call Qt's methods by other names in modules that ask for it (``from __feature__ import
snake_case``). To know which modules could, it reads the source of every module that is imported
once Qt is loaded and looks for its own name in it: a tenth of what a start does, and as much again
when Google's SDK is loaded (measured; ``shibokensupport/feature.py`` of PySide 6.11). Nothing here
asks for other names.
"""

import sys

import PySide6.QtCore  # noqa: F401 - loads what is left out

if "PySide6.support.feature" in sys.modules:
    vars(sys.modules["PySide6.support.feature"])["_mod_uses_pyside"] = lambda _module: False
