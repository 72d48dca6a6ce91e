"""Starts a process of our own: one that measures, draws or lays out beside the window."""

import os
import subprocess
from collections.abc import Mapping, Sequence

from desktop.credentials import KEY_VARIABLES


def start(
    command: Sequence[str],
    *,
    environ: Mapping[str, str] = os.environ,
    has_qt: bool = False,
    is_interrupted: bool = True,
) -> subprocess.Popen[bytes]:
    """Start it, with pipes to all that it reads and writes. It is told no key.

    Args:
        command: Our own interpreter and what it does, or a frozen build of it.
        environ: What it is told, but for the keys.
        has_qt: It draws with Qt: without a display, and without an icon in a dock.
        is_interrupted: Ctrl-C in our terminal ends it, too. On Windows none has our terminal.

    Raises:
        OSError: If it cannot be started.
    """
    told = {name: value for name, value in environ.items() if name not in KEY_VARIABLES}
    return subprocess.Popen(  # noqa: S603 (our own interpreter, no shell)
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE if has_qt else None,
        env={**told, "QT_QPA_PLATFORM": "offscreen"} if has_qt else told,
        process_group=None if is_interrupted else 0,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
