"""The program ends and begins again, as it was started but without its files."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from desktop.own_program import program_command

if TYPE_CHECKING:
    from collections.abc import Sequence

BESIDE = frozenset({"win32", "darwin"})
"""There a process cannot well become another one."""


def reopen(words: Sequence[str]) -> None:
    """Begin again in the place of this process; where that is not done, beside it.

    Args:
        words: The command line without the program's name.
    """
    command = program_command(options_in(words))
    sys.stdout.flush()
    sys.stderr.flush()
    if sys.platform in BESIDE:
        subprocess.Popen(command)  # noqa: S603 - our own interpreter, no shell
    else:
        os.execv(command[0], command)  # noqa: S606 - likewise


def options_in(words: Sequence[str]) -> list[str]:
    """The options of a command line, without its files: those are in the window already."""
    from desktop.arguments import UsageError, parse

    kept = list(words)
    setup = parse(kept).setup
    for word in words:
        fewer = list(kept)
        fewer.remove(word)
        try:
            if parse(fewer).setup == setup:
                kept = fewer
        except UsageError:
            pass  # it is the value of an option, or has one
    return kept
