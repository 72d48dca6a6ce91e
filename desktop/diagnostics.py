"""All that helps to find a fault, as one text that can be read before it is given to anybody."""

from __future__ import annotations

import time
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.credentials import masked
from desktop.setting_rules import CHOICES
from desktop.settings import STANDARD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.checks import Check
    from desktop.settings import Settings

MOST_LINES = 100
TOLD_TEXTS = frozenset({"proxy", "model"})
"""Settings that are texts and tell nothing of the user; of others it is told that they differ."""


def diagnostics(
    checks: Sequence[Check], screens: Sequence[str], settings: Settings, log: Sequence[str]
) -> str:
    """The text. Keys are masked, and the home of the user is "~".

    Args:
        checks: What works and what does not.
        screens: Each screen in a line, and what draws on it.
        settings: Those that hold.
        log: Lines of the log, the newest last.
    """
    from desktop.checks import line_of

    parts = {
        f"Gemstream diagnostics, {time.strftime('%Y-%m-%d %H:%M:%S %z')}": [
            line_of(check) for check in checks
        ],
        "Screen": screens,
        "Settings that differ from the standard": differing(settings) or ["none"],
        "Last lines of the log": log[-MOST_LINES:] or ["none"],
    }
    text = "\n\n".join("\n".join((title, *lines)) for title, lines in parts.items())
    return masked(text.replace(str(Path.home()), "~"))


def differing(settings: Settings) -> list[str]:
    """The settings that differ, without what the user wrote in them."""
    found = []
    for name in (each.name for each in fields(settings)):
        value = getattr(settings, name)
        if value != getattr(STANDARD, name):
            is_told = name in CHOICES or name in TOLD_TEXTS or isinstance(value, bool | int | float)
            found.append(f"{name}: {value if is_told or value is None else 'differs'}")
    return found
