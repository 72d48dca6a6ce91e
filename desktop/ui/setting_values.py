"""The name and the value of a setting, as words."""

from __future__ import annotations

from collections.abc import Sized
from typing import Any

from desktop.setting_rules import COUNTS
from desktop.ui.setting_inputs import ANY_PORT, CHOSEN_WORDS, EMPTY_WORDS
from desktop.ui.setting_units import counted, measured
from desktop.ui.setting_words import ROWS
from desktop.words import later, tr

_NONE = later("None", "no such things")
_WORDS = {
    "proxy": {"system": later("As the system"), "none": later("None", "no proxy")},
    "ca_file": {"": later("None", "no file")},
}
_OTHER_TITLES = {
    "presets": later("Presets of system prompts"),
    "shortcuts": later("Shortcuts"),
    "programs": later("Programs"),
    "tray_told": later("Told of the icon in the tray"),
}


def title_of(name: str) -> str:
    """What a setting is called."""
    titles = {row.name: row.title for rows in ROWS.values() for row in rows}
    known = titles.get(name) or _OTHER_TITLES.get(name)
    return tr(known) if known else name


def words_of(name: str, value: object) -> str:
    """A value as it is shown."""
    words: dict[Any, str] = CHOSEN_WORDS.get(name) or _WORDS.get(name) or {}
    if isinstance(value, str | None) and value in words:
        return tr(words[value])
    if value is None:
        return tr("Off")
    if isinstance(value, bool):
        return tr("On") if value else tr("Off")
    if isinstance(value, int | float):
        return _number(name, value)
    if name in _OTHER_TITLES and isinstance(value, Sized):
        return counted(name, len(value)) if value else tr(_NONE)
    return str(value) or tr(EMPTY_WORDS.get(name, _NONE))


def _number(name: str, value: float) -> str:
    if name == "bridge_port":
        return str(int(value)) if value else tr(ANY_PORT)
    return counted(name, int(value)) if name in COUNTS else measured(name, value)
