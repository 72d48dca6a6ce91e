"""Has SVGs drawn by Qt, in a process of its own.

Three reasons, all measured. PySide6 holds Python's lock while QSvgRenderer draws: 12 seconds for
20,000 large shapes, in which the window would stand still from whatever thread it is called.
Nothing can stop it, whereas a process can be ended. And no fault in its drawing can then take the
window down, with what the user has written.
"""

from __future__ import annotations

import contextlib
import subprocess
import threading
import time
from typing import TYPE_CHECKING

from desktop.core.errors import ImageRejected
from desktop.own_process import start
from desktop.own_program import DRAW_SVG, part_command
from desktop.words import filled, later

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import IO

DRAW_S = 20.0
"""Longest time a drawing may take."""

_LOOK_S = 0.05
_HINT = later("Export it as PNG, and add that.")


def draw(
    svg: bytes,
    name: str,
    longest_px: int,
    look: Callable[[], None],
    *,
    command: Sequence[str] | None = None,
    limit_s: float = DRAW_S,
) -> bytes:
    """A PNG of a drawing. Blocks.

    Args:
        svg: The data of a ``SafeSvg``; nothing is checked here.
        name: What it is called in a refusal.
        longest_px: Of the longer side.
        look: Called all the while; what it raises ends the process.
        command: What to start; None for what draws.
        limit_s: Longest time it may take.

    Raises:
        ImageRejected: If it cannot be drawn, or not in time.
    """
    try:
        child = start(command or part_command(DRAW_SVG, str(longest_px)), has_qt=True)
    except OSError as error:
        raise _not_drawn(name, str(error)) from error
    with child:
        try:
            drawn, told = _follow(child, svg, look, time.monotonic() + limit_s)
        except TimeoutError as error:
            raise ImageRejected(
                filled(later("{name} takes too long to draw."), name=name), hint=_HINT
            ) from error
        finally:
            child.kill()
    if child.returncode == 0 and drawn:
        return drawn
    raise _not_drawn(name, told.decode(errors="replace").strip())


def _not_drawn(name: str, detail: str) -> ImageRejected:
    return ImageRejected(
        filled(later("{name} cannot be drawn."), name=name), hint=_HINT, detail=detail
    )


def _follow(
    child: subprocess.Popen[bytes], svg: bytes, look: Callable[[], None], until: float
) -> tuple[bytes, bytes]:
    # Beside it: ``communicate`` of Python 3.11 forgets what is unsent when its time is out.
    pipe, child.stdin = child.stdin, None
    threading.Thread(target=_feed, args=(pipe, svg), name="feed drawing", daemon=True).start()
    while True:
        look()
        if time.monotonic() > until:
            raise TimeoutError
        with contextlib.suppress(subprocess.TimeoutExpired):
            return child.communicate(timeout=_LOOK_S)


def _feed(pipe: IO[bytes], svg: bytes) -> None:
    with contextlib.suppress(OSError), pipe:  # it may have ended already
        pipe.write(svg)
