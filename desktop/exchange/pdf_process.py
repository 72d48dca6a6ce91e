"""Has a PDF made by Qt, in a process of its own.

PySide6 holds Python's lock while Qt lays out a text: 0.7 seconds for 200 pages, in which the window
would stand still from whatever thread it is called. A process can be ended, and the commands load
no Qt this way.
"""

from __future__ import annotations

import contextlib
import subprocess
from typing import TYPE_CHECKING

from desktop.core.errors import StorageFailed
from desktop.own_process import start
from desktop.own_program import MAKE_PDF, part_command
from desktop.words import later

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

PDF_S = 300.0
"""Longest time it may take once all is handed over."""

_HINT = later("Export it as HTML, and print that.")


def pdf_of(
    pieces: Iterable[bytes], *, command: Sequence[str] | None = None, limit_s: float = PDF_S
) -> bytes:
    """A PDF of a document. Blocks.

    Args:
        pieces: As ``desktop.exchange.paper`` writes it, in UTF-8.
        command: What to start; None for what makes it.
        limit_s: Longest time it may take once all is handed over.

    Raises:
        StorageFailed: If it cannot be made, or not in time.
    """
    try:
        child = start(command or part_command(MAKE_PDF), has_qt=True)
    except OSError as error:
        raise _not_made(str(error)) from error
    with child:
        try:
            _feed(child, pieces)
            made, told = child.communicate(timeout=limit_s)
        except subprocess.TimeoutExpired as error:
            raise StorageFailed(later("The PDF takes too long to make."), hint=_HINT) from error
        finally:
            child.kill()
    if child.returncode == 0 and made:
        return made
    raise _not_made(told.decode(errors="replace").strip())


def _not_made(detail: str) -> StorageFailed:
    return StorageFailed(later("The PDF cannot be made."), hint=_HINT, detail=detail)


def _feed(child: subprocess.Popen[bytes], pieces: Iterable[bytes]) -> None:
    """Hand over the document; what makes it says nothing before it has all of it."""
    pipe, child.stdin = child.stdin, None
    assert pipe is not None  # noqa: S101 - it was asked for
    is_there = True
    try:
        for piece in pieces:
            if is_there:
                try:
                    pipe.write(piece)
                except OSError:
                    is_there = False  # how it ended is seen later
    finally:
        with contextlib.suppress(OSError):
            pipe.close()
