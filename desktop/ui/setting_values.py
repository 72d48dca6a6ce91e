"""The name and the value of a setting, as words."""

from __future__ import annotations

from collections.abc import Sized
from typing import Any

from desktop.setting_rules import COUNTS
from desktop.ui.setting_inputs import ANY_PORT, CHOSEN_WORDS, EMPTY_WORDS, UNITS
from desktop.ui.setting_words import ROWS

_NONE = "Off"
_WORDS = {"proxy": {"system": "As the system", "none": "None"}, "ca_file": {"": "None"}}
_OTHER_TITLES = {
    "presets": "Presets of system prompts",
    "shortcuts": "Shortcuts",
    "programs": "Programs",
}
_OF_MANY = {"presets": "preset", "shortcuts": "key of your own", "programs": "program"}


def title_of(name: str) -> str:
    """What a setting is called."""
    titles = {row.name: row.title for rows in ROWS.values() for row in rows}
    return titles.get(name) or _OTHER_TITLES.get(name, name)


def words_of(name: str, value: object) -> str:
    """A value as it is shown."""
    words: dict[Any, str] = CHOSEN_WORDS.get(name) or _WORDS.get(name) or {}
    if isinstance(value, str | None) and value in words:
        return words[value]
    if value is None:
        return _NONE
    if isinstance(value, bool):
        return "On" if value else _NONE
    if isinstance(value, int | float):
        return _number(name, value)
    if name in _OF_MANY and isinstance(value, Sized):
        return _count(len(value), _OF_MANY[name]) if value else "None"
    return str(value) or EMPTY_WORDS.get(name, "None")


def _number(name: str, value: float) -> str:
    if name == "bridge_port":
        return str(int(value)) if value else ANY_PORT
    if name in COUNTS:
        return _count(int(value), UNITS[name].strip())
    return f"{value:g} s" if name.endswith("_s") else f"{value:g}"


def _count(number: int, word: str) -> str:
    first, _, rest = word.partition(" ")
    return f"{number} {first if number == 1 else f'{first}s'} {rest}".rstrip()
