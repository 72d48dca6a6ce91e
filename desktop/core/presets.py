"""System prompts with a name, to be chosen for a conversation."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.core.message import whole_text
from desktop.words import filled, later, shown, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_PRESETS = 100
NAME_CHARACTERS = 60
TEXT_CHARACTERS = 20_000
ALL_CHARACTERS = 200_000
"""Of all texts together: they are in the file of the settings."""

NO_NAME = later("A preset needs a name.")
NAME_IN_USE = later("There is a preset of that name already.")
TOO_LONG = filled(later("A preset has at most {most} characters."), most=TEXT_CHARACTERS)
TWO_STANDARDS = later("Only one preset can be for new conversations.")
NO_ROOM = later("There is no room for more; delete a preset first.")


@dataclass(frozen=True, slots=True)
class Preset:
    """A system prompt with a name.

    Attributes:
        name: One line, not blank; upper and lower case make no other name.
        text: What the model is told; may be blank while it is being written.
        is_standard: True for the one, if any, that new conversations begin with.
    """

    name: str
    text: str
    is_standard: bool = False


Presets = tuple[Preset, ...]


def fault(presets: Sequence[Preset]) -> str:
    """Why these cannot be kept together, as a sentence; empty if they can."""
    names = [preset.name.casefold() for preset in presets]
    if any(tidy(preset.name) != preset.name or not preset.name for preset in presets):
        return tr(NO_NAME)
    if len(set(names)) < len(names):
        return tr(NAME_IN_USE)
    if any(len(preset.text) > TEXT_CHARACTERS for preset in presets):
        return shown(TOO_LONG)
    if sum(preset.is_standard for preset in presets) > 1:
        return tr(TWO_STANDARDS)
    is_full = len(presets) > MOST_PRESETS
    if is_full or sum(len(preset.text) for preset in presets) > ALL_CHARACTERS:
        return tr(NO_ROOM)
    return ""


def tidy(name: str) -> str:
    """A name as it is kept: one line without more blanks than it needs, and not too long."""
    return " ".join(whole_text(name).split())[:NAME_CHARACTERS].rstrip()


def free_name(presets: Sequence[Preset], wanted: str) -> str:
    """That name, with a number if there is a preset of that name."""
    taken = {preset.name.casefold() for preset in presets}
    name, number = wanted, 1
    while name.casefold() in taken:
        number += 1
        name = f"{wanted} {number}"
    return name


def named(presets: Sequence[Preset], name: str) -> Preset | None:
    """The preset of that name."""
    wanted = tidy(name).casefold()
    return next((each for each in presets if each.name.casefold() == wanted), None)


def name_of(presets: Sequence[Preset], text: str) -> str:
    """What a system prompt is called: the preset that says the same; empty if none does."""
    same = (preset.name for preset in presets if preset.text == text and text.strip())
    return next(same, "")


def standard(presets: Sequence[Preset]) -> Preset | None:
    """The preset that new conversations begin with."""
    return next((preset for preset in presets if preset.is_standard), None)


def saved(presets: Presets, name: str, text: str) -> Presets:
    """With a text under a name: in place of the one of that name, else behind the others."""
    there = named(presets, name)
    if there is None:
        return (*presets, Preset(tidy(name), text))
    return tuple(replace(each, text=text) if each is there else each for each in presets)


def changed(presets: Presets, place: int, preset: Preset) -> Presets:
    """With another one at a place; if it is the standard, no other one is."""
    others = [replace(each, is_standard=False) if preset.is_standard else each for each in presets]
    return (*others[:place], preset, *others[place + 1 :])


def moved(presets: Presets, place: int, to: int) -> Presets:
    """With the one at a place moved to another place."""
    rest = [*presets[:place], *presets[place + 1 :]]
    return (*rest[:to], presets[place], *rest[to:])


def read(value: object) -> tuple[Presets, bool]:
    """Presets as they are written, which may be anything.

    Returns:
        Those that can be understood and kept together, and whether that was all there is.
    """
    presets: Presets = ()
    if not isinstance(value, list | tuple):
        return presets, False
    is_all = True
    for each in value:
        preset = each if isinstance(each, Preset) else _read_one(each)
        if preset is None or fault((*presets, preset)):
            is_all = False
        else:
            presets = (*presets, preset)
    return presets, is_all


def _read_one(value: object) -> Preset | None:
    if not isinstance(value, dict):
        return None
    name, text, is_standard = (value.get(each) for each in ("name", "text", "is_standard"))
    if not isinstance(name, str) or not isinstance(text, str):
        return None
    return Preset(tidy(name), whole_text(text), is_standard is True)


def written(presets: Sequence[Preset]) -> list[dict[str, object]]:
    """Presets as they are written: what is usual is not said."""
    return [
        {"name": each.name, "text": each.text} | ({"is_standard": True} if each.is_standard else {})
        for each in presets
    ]
