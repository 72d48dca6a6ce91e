"""What can be done in a window, each in a few words that can be searched for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QKeySequence

from desktop.core.fuzzy import AT_WORD, SCATTERED, find
from desktop.ui.actions import name_of
from desktop.words import both, later, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtWidgets import QComboBox

    from desktop.ui.main_window import MainWindow

Kind = Literal["Action", "Conversation", "Model", "Setting"]

GLYPHS: dict[Kind, str] = {
    "Action": "zap",
    "Conversation": "message-square-text",
    "Model": "sparkles",
    "Setting": "settings",
}
KINDS: dict[Kind, str] = {
    "Action": later("Action"),
    "Conversation": later("Conversation"),
    "Model": later("Model"),
    "Setting": later("Setting"),
}
"""The words for each kind."""

LEFT_OUT = frozenset({"Command palette", "Send", "Paste", "Stop"})
"""What makes no sense from here; Stop has its own key, and its button is always in view."""

WORDS_COST = 50
"""What is found by words that are not shown comes behind everything else."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Command:
    """Something that can be done.

    Attributes:
        title: In words.
        kind: What it has to do with.
        do: Does it.
        keys: The keys that do the same, as this system writes them; empty for none.
        words: What else somebody may search for who wants it.
    """

    title: str
    kind: Kind
    do: Callable[[], object]
    keys: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """A command that was found.

    Attributes:
        places: The characters of its title that were searched for.
    """

    command: Command
    places: tuple[int, ...] = ()


def offers(words: str, commands: Iterable[Command], most: int) -> list[Offer]:
    """Commands in which all words are found, the best first; of equals, the first first.

    Args:
        words: What was typed; nothing finds all.
        commands: All there are.
        most: How many at most.
    """
    found: list[tuple[int, Offer]] = []
    # In a whole sentence all letters are somewhere, so there only the starts of words count.
    most_cost = AT_WORD * len(words.split())
    for command in commands:
        if (there := find(words, command.title)) is not None:
            found.append((there.cost, Offer(command, there.places)))
        elif (there := find(words, f"{command.title} {command.words}")) is not None and (
            there.cost <= most_cost
        ):
            found.append((there.cost + WORDS_COST, Offer(command)))
    found.sort(key=lambda each: each[0])
    # Letters scattered over a title are a guess: not needed where something better was found.
    if found and found[0][0] < SCATTERED:
        found = [each for each in found if each[0] < SCATTERED]
    return [offer for _, offer in found[:most]]


def window_commands(window: MainWindow) -> list[Command]:
    """What can be done in a window now, conversations left aside."""
    return [*_actions(window), *_models(window.composer.model_box), *_settings(window)]


def _actions(window: MainWindow) -> Iterator[Command]:
    for action in window.actions():
        name = name_of(action)
        if action.isEnabled() and name not in LEFT_OUT:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            title = tr(name)
            words = name if title != name else ""
            yield Command(title=title, kind="Action", do=action.trigger, keys=keys, words=words)


def _models(box: QComboBox) -> Iterator[Command]:
    for index in range(box.count()):
        if index != box.currentIndex():
            do = partial(_choose, box, box.itemData(index))
            words = "ask" if tr("Ask {model}") != "Ask {model}" else ""
            title = tr("Ask {model}").format(model=box.itemText(index))
            yield Command(title=title, kind="Model", do=do, words=words)


def _choose(box: QComboBox, name: str) -> None:
    """Choose a model as the user does in the box, which may hold others by now."""
    index = box.findData(name)
    if index >= 0:
        box.setCurrentIndex(index)
        box.activated.emit(index)


def _settings(window: MainWindow) -> Iterator[Command]:
    from desktop.ui.setting_words import ROWS

    absent = window.absent()
    for section, rows in ROWS.items():
        for row in (row for row in rows if row.name not in absent):
            do = partial(window.setting_requested.emit, section, row.name)
            title = tr("{section}: {setting}").format(section=tr(section), setting=tr(row.title))
            words = f"{both(row.words)} {both(row.hint)}"
            if (english := f"{section} {row.title}") != f"{tr(section)} {tr(row.title)}":
                words = f"{words} {english}"
            yield Command(title=title, kind="Setting", do=do, words=words)
