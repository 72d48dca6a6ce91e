"""`gemstream import`: reads conversations of Gemstream, ChatGPT and Google Takeout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.cli.errands import run_errand
from desktop.core.errand import ImportErrand

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.setup import Setup


def run(files: Sequence[Path], setup: Setup, *, as_json: bool) -> int:
    """Import and report; returns the exit code: 0 if each file was understood."""
    return run_errand(ImportErrand(files=tuple(files), as_json=as_json), setup)
