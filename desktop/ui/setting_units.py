"""The numbers of the settings with what they count or measure."""

from __future__ import annotations

from desktop.ui.numbers import number
from desktop.words import tr

COUNT = "{count}"
"""Where the number goes in what ``counting`` says."""


def counting(name: str, count: int) -> str:
    """What a setting counts, as words around ``COUNT``."""
    match name:
        case "retries":
            return tr("{count} times", "", count, one="{count} time")
        case "hops":
            return tr("{count} requests", "", count, one="{count} request")
        case "max_output_tokens":
            return tr("{count} tokens", "", count, one="{count} token")
        case "attach_from":
            return tr("{count} characters", "", count, one="{count} character")
        case "text_size":
            return tr("{count} %", "of the standard size")
        case "presets":
            return tr("{count} presets", "", count, one="{count} preset")
        case "shortcuts":
            return tr("{count} keys of your own", "", count, one="{count} key of your own")
        case "programs":
            return tr("{count} programs", "", count, one="{count} program")
    return COUNT


def counted(name: str, count: int) -> str:
    """So many of what a setting counts: 3 times."""
    return counting(name, count).format(count=number(count, grouped=False))


def measuring(name: str) -> str:
    """The unit of a setting, as words around ``COUNT``; no words where there is none."""
    return tr("{count} s", "seconds") if name.endswith("_s") else COUNT


def measured(name: str, value: float) -> str:
    """So much of what a setting measures: 1.5 s."""
    digits = len(f"{value:g}".partition(".")[2])
    return measuring(name).format(count=number(value, digits, grouped=False))
