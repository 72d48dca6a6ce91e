"""How this program is started again, as a whole or as one part of it in a process of its own.

It works the same from a checkout, a wheel and a frozen build, for the first word says what to run.
"""

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

OFFLINE_ENGINE = "--offline-engine"
DRAW_SVG = "--draw-svg"
MAKE_PDF = "--make-pdf"

PARTS = {
    OFFLINE_ENGINE: "desktop.offline.__main__",
    DRAW_SVG: "desktop.ui.svg_picture",
    MAKE_PDF: "desktop.ui.pdf",
}
"""Modules with a ``main``. Named, not imported: some have Qt in them, and all are above."""

CONSOLE_PROGRAM = "gemstream.exe"
"""On Windows, beside the frozen program that has no console, and so no pipes either."""

# Isolated (-I): neither the working folder nor PYTHON* variables choose what is imported. The
# path of this process is handed over instead, as multiprocessing does when it spawns.
_BOOTSTRAP = (
    "import sys; n = 2 + int(sys.argv[1]); "
    "sys.argv, sys.path[:] = ['gemstream', *sys.argv[2:n]], sys.argv[n:]; "
    "from desktop.__main__ import main; sys.exit(main())"
)


def program_command(words: Sequence[str]) -> tuple[str, ...]:
    """How to start this program again.

    Args:
        words: Its command line without the program's name.
    """
    if getattr(sys, "frozen", False):
        return (sys.executable, *words)
    return (sys.executable, "-I", "-c", _BOOTSTRAP, str(len(words)), *words, *sys.path)


def part_command(part: str, *words: str) -> tuple[str, ...]:
    """How to start a part of this program that speaks over its standard input and output.

    Args:
        part: One of ``PARTS``.
        words: What its ``main`` is given.
    """
    command = program_command((part, *words))
    if sys.platform == "win32" and getattr(sys, "frozen", False):
        return (str(Path(command[0]).with_name(CONSOLE_PROGRAM)), *command[1:])
    return command


def run_part(argv: Sequence[str]) -> int:
    """Be the part that the first word names.

    Returns:
        The exit code.
    """
    import_module(PARTS[argv[0]]).main(*argv[1:])
    return 0
