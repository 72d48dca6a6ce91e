"""Which way a text runs: its first letter says so."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import bidirectional

from desktop.markdown.blocks import CODE, MATH

if TYPE_CHECKING:
    from desktop.markdown.blocks import Inline

_LEFTWARDS = frozenset({"R", "AL"})


def runs_left(text: str) -> bool | None:
    """True if it runs from right to left, False if not; None without any letter."""
    for character in text:
        kind = bidirectional(character)
        if kind == "L":
            return False
        if kind in _LEFTWARDS:
            return True
    return None


def spans_run_left(spans: Inline) -> bool:
    """True if what spans say runs from right to left.

    Code and formulas only count if there is nothing else: many a Hebrew sentence begins with the
    name of a function.
    """
    prose = "".join(span.text for span in spans if not span.style & (CODE | MATH))
    found = runs_left(prose)
    if found is None:
        found = runs_left("".join(span.text for span in spans if not span.style & MATH))
    return bool(found)
