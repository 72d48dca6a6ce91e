"""The one file of colours: light, dark, both in high contrast, and the accents of the first two."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.settings import Accent


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """Colours by role, as ``#RRGGBB``; those of code by what a word is for.

    Attributes:
        behind_code: Over any other ground, so it lets some of that through: ``#AARRGGBB``.
    """

    page: str
    surface: str
    raised: str
    line: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    accent_soft: str
    good: str
    warn: str
    bad: str
    selection: str
    found: str
    found_now: str
    behind_code: str
    code: Mapping[str, str]


LIGHT = Colours(
    page="#FBFBFD",
    surface="#FFFFFF",
    raised="#F2F3F7",
    line="#E2E4EA",
    text="#16181D",
    quiet="#565D6B",
    accent="#3552C8",
    on_accent="#FFFFFF",
    accent_soft="#E7ECFF",
    good="#1B7448",
    warn="#8A5200",
    bad="#B3261E",
    selection="#CAD6FF",
    found="#FFE9A8",
    found_now="#FFC04D",
    behind_code="#A6E2E4EA",
    code={
        "keyword": "#8A2BA8",
        "string": "#1B7448",
        "number": "#8A5200",
        "comment": "#626A78",
        "function": "#3552C8",
        "type": "#0A6577",
        "constant": "#8A5200",
        "tag": "#B3261E",
        "attribute": "#8A5200",
        "inserted": "#1B7448",
        "deleted": "#B3261E",
        "heading": "#3552C8",
        "quiet": "#565D6B",
    },
)
DARK = Colours(
    page="#111317",
    surface="#171A20",
    raised="#1F232B",
    line="#2B303A",
    text="#E8EAF0",
    quiet="#A2ABBA",
    accent="#93A9FF",
    on_accent="#0E1226",
    accent_soft="#232B4A",
    good="#6FD3A0",
    warn="#F0B25A",
    bad="#FF8A80",
    selection="#35468A",
    found="#5A4A14",
    found_now="#7E6210",
    behind_code="#A62B303A",
    code={
        "keyword": "#D7A6FF",
        "string": "#8CD3A8",
        "number": "#F0B25A",
        "comment": "#8B94A4",
        "function": "#93A9FF",
        "type": "#7CC9DB",
        "constant": "#F0B25A",
        "tag": "#FF9C93",
        "attribute": "#F0B25A",
        "inserted": "#6FD3A0",
        "deleted": "#FF8A80",
        "heading": "#93A9FF",
        "quiet": "#A2ABBA",
    },
)

CONTRAST_LIGHT = Colours(
    page="#FFFFFF",
    surface="#FFFFFF",
    raised="#F0F0F0",
    line="#000000",
    text="#000000",
    quiet="#000000",
    accent="#002B9E",
    on_accent="#FFFFFF",
    accent_soft="#D6E0FF",
    good="#004D2C",
    warn="#5C3300",
    bad="#8A0008",
    selection="#B5C8FF",
    found="#FFE08A",
    found_now="#FFB833",
    behind_code="#26000000",
    code={
        "keyword": "#6A0D8A",
        "string": "#004D2C",
        "number": "#5C3300",
        "comment": "#333333",
        "function": "#002B9E",
        "type": "#004654",
        "constant": "#5C3300",
        "tag": "#8A0008",
        "attribute": "#5C3300",
        "inserted": "#004D2C",
        "deleted": "#8A0008",
        "heading": "#002B9E",
        "quiet": "#333333",
    },
)
CONTRAST_DARK = Colours(
    page="#000000",
    surface="#000000",
    raised="#141414",
    line="#FFFFFF",
    text="#FFFFFF",
    quiet="#FFFFFF",
    accent="#FFE66D",
    on_accent="#000000",
    accent_soft="#333300",
    good="#7CFFB2",
    warn="#FFD37A",
    bad="#FF9D94",
    selection="#003D99",
    found="#5C4700",
    found_now="#7A4A00",
    behind_code="#2EFFFFFF",
    code={
        "keyword": "#E3C2FF",
        "string": "#7CFFB2",
        "number": "#FFD37A",
        "comment": "#D0D0D0",
        "function": "#FFE66D",
        "type": "#8AE6FF",
        "constant": "#FFD37A",
        "tag": "#FF9D94",
        "attribute": "#FFD37A",
        "inserted": "#7CFFB2",
        "deleted": "#FF9D94",
        "heading": "#FFE66D",
        "quiet": "#D0D0D0",
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Accented:
    """What an accent changes, by role."""

    accent: str
    on_accent: str
    accent_soft: str
    selection: str


ON_LIGHT: dict[Accent, Accented] = {
    "teal": Accented(
        accent="#0B6B72", on_accent="#FFFFFF", accent_soft="#DDF2F2", selection="#BCE4E5"
    ),
    "green": Accented(
        accent="#2C6B30", on_accent="#FFFFFF", accent_soft="#E3F2E2", selection="#C5E5C3"
    ),
    "violet": Accented(
        accent="#6E3CC0", on_accent="#FFFFFF", accent_soft="#F0E9FF", selection="#DCCDFF"
    ),
    "rose": Accented(
        accent="#B02A66", on_accent="#FFFFFF", accent_soft="#FFE8F1", selection="#FFCBDF"
    ),
    "amber": Accented(
        accent="#854D00", on_accent="#FFFFFF", accent_soft="#FBEEDC", selection="#E9CDB4"
    ),
    "graphite": Accented(
        accent="#434A58", on_accent="#FFFFFF", accent_soft="#E6E9EF", selection="#CDD3DE"
    ),
}
ON_DARK: dict[Accent, Accented] = {
    "teal": Accented(
        accent="#6FD0D2", on_accent="#06201F", accent_soft="#15373A", selection="#1D585D"
    ),
    "green": Accented(
        accent="#8CCF8F", on_accent="#0B200D", accent_soft="#1E3922", selection="#2B5B30"
    ),
    "violet": Accented(
        accent="#C3A6FF", on_accent="#1B0F33", accent_soft="#32264B", selection="#553E8A"
    ),
    "rose": Accented(
        accent="#FF9EC0", on_accent="#330A1B", accent_soft="#482032", selection="#852E52"
    ),
    "amber": Accented(
        accent="#F0B964", on_accent="#2B1A00", accent_soft="#3C2E16", selection="#6B4030"
    ),
    "graphite": Accented(
        accent="#C3C9D4", on_accent="#14171C", accent_soft="#2D333E", selection="#495260"
    ),
}
"""Beside blue, which is the accent of ``LIGHT`` and ``DARK`` as they are."""


@cache
def colours_with(accent: Accent, *, is_dark: bool) -> Colours:
    """Light or dark with that accent, the same value each time."""
    base, others = (DARK, ON_DARK) if is_dark else (LIGHT, ON_LIGHT)
    return replace(base, **asdict(others[accent])) if accent in others else base
