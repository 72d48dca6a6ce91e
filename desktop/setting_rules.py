"""Which values each setting may have."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from desktop.core.ports import ThinkingLevel
from desktop.settings import (
    STANDARD,
    Accent,
    Announcements,
    Contrast,
    Detail,
    Language,
    Look,
    Movement,
    Pacing,
    ReadingFont,
    SendKeys,
)

if TYPE_CHECKING:
    from collections.abc import Callable

BOUNDS: dict[str, tuple[float, float]] = {
    "temperature": (0, 2),
    "max_output_tokens": (1, 10_000_000),
    "connect_s": (1, 600),
    "first_chunk_s": (1, 3600),
    "idle_s": (1, 3600),
    "stop_after_s": (1, 86_400),
    "retries": (0, 10),
    "hops": (1, 100),
    "bridge_port": (0, 65_535),
    "notify_after_s": (0, 3600),
    "text_size": (80, 200),
    "attach_from": (100, 1_000_000),
}
"""Least and most of each number."""

COUNTS = frozenset(
    {"max_output_tokens", "retries", "hops", "bridge_port", "text_size", "attach_from"}
)
"""The numbers that are whole."""

TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Those that are offered; others between them may be written in a file."""

OPTIONAL = frozenset(
    {"temperature", "max_output_tokens", "thinking_level", "stop_after_s", "attach_from"}
)
"""What may be None."""

CHOICES: dict[str, tuple[str, ...]] = {
    "thinking_level": get_args(ThinkingLevel),
    "theme": get_args(Look),
    "contrast": get_args(Contrast),
    "accent": get_args(Accent),
    "reading_font": get_args(ReadingFont),
    "language": get_args(Language),
    "motion": get_args(Movement),
    "send_keys": get_args(SendKeys),
    "pacing": get_args(Pacing),
    "announcements": get_args(Announcements),
    "image_detail": get_args(Detail),
}
"""The words that may be chosen."""

SWITCHES = frozenset(
    {
        "thoughts",
        "begin_temporary",
        "send_partial",
        "keep_metadata",
        "fetch_images",
        "show_conversations",
        "notify",
        "tray",
        "tray_told",
        "global_keys",
        "better_titles",
        "look_for_versions",
        "bridge",
    }
)
"""What is on or off."""

MOST_PATH_CHARACTERS = 4_000
MOST_NAME_CHARACTERS = 200
MOST_SHORTCUTS = 200
MOST_PROGRAMS = 200
MOST_ORIGINS = 20
_ORIGIN = (
    r"https?://(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]+\])(?::[1-9][0-9]{0,4})?"
)
"""As browsers write it: small letters, no path."""


def _is_name(text: str) -> bool:
    return len(text) <= MOST_NAME_CHARACTERS and text.isprintable() and " " not in text


def _is_proxy(text: str) -> bool:
    if text in {"system", "none"}:
        return True
    from desktop.core.proxy import is_proxy_address  # few have one, and all wait for the rules

    return is_proxy_address(text)


def _is_path(text: str) -> bool:
    return len(text) <= MOST_PATH_CHARACTERS and "\0" not in text


def _are_origins(text: str) -> bool:
    import re  # few have one

    origins = text.split()
    if len(origins) > MOST_ORIGINS or len(text) > MOST_PATH_CHARACTERS:
        return False
    return all(re.fullmatch(_ORIGIN, origin) for origin in origins)


TEXTS: dict[str, Callable[[str], bool]] = {
    "model": _is_name,
    "proxy": _is_proxy,
    "ca_file": _is_path,
    "bridge_origins": _are_origins,
}
"""What is true of each text that may be entered."""


def _are_presets(value: object) -> bool:
    from desktop.core.presets import read  # likewise

    return read(value)[1]


def _are_shortcuts(value: object) -> bool:
    """Whatever the keys are: those that this version does not know are known to another."""
    return isinstance(value, dict) and len(value) <= MOST_SHORTCUTS


def _are_programs(value: object) -> bool:
    from desktop.core.program_name import program_name  # likewise

    if not isinstance(value, dict) or len(value) > MOST_PROGRAMS:
        return False
    return all(
        isinstance(name, str) and name == program_name(name) and isinstance(may, bool)
        for name, may in value.items()
    )


LISTS: dict[str, Callable[[object], bool]] = {
    "presets": _are_presets,
    "shortcuts": _are_shortcuts,
    "programs": _are_programs,
}
"""What is true of each list, typed or as it is written."""


def next_text_size(now: int, by: int) -> int:
    """The size that is offered after this one, or before it; 0 for the standard one.

    Args:
        now: In percent.
        by: 1 for a larger one, -1 for a smaller one; the same if there is none.
    """
    if by > 0:
        return next((size for size in TEXT_SIZES if size > now), now)
    if by < 0:
        return next((size for size in reversed(TEXT_SIZES) if size < now), now)
    return STANDARD.text_size


def is_allowed(name: str, value: object) -> bool:
    """True if a setting may have this value, which may be anything."""
    if value is None:
        return name in OPTIONAL
    if name in CHOICES:
        return isinstance(value, str) and value in CHOICES[name]
    if name in SWITCHES:
        return isinstance(value, bool)
    if name in TEXTS:
        return isinstance(value, str) and TEXTS[name](value)
    if name in LISTS:
        return LISTS[name](value)
    if isinstance(value, bool) or not isinstance(value, int if name in COUNTS else int | float):
        return False
    least, most = BOUNDS[name]
    return least <= value <= most
