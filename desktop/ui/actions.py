"""The keys of a window, and in which order Tab goes through its parts."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Keys = str | QKeySequence.StandardKey


def add_action(window: QWidget, name: str, slot: Callable[[], object], *keys: Keys) -> QAction:
    """Let keys do something, wherever in the window the keyboard is.

    Args:
        window: Whose action it is.
        name: What is done, marked with ``later``.
        slot: Does it.
        keys: The keys.
    """
    action = QAction(window)
    action.setObjectName(name.removesuffix("…"))
    action.setText(tr(name))  # said with the window it would be looked at as an icon first: 2 ms
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.triggered.connect(lambda: slot())
    window.addAction(action)
    return action


def name_of(action: QAction) -> str:
    """What an action is called in files and in the program: English, whatever is shown."""
    return action.objectName()


def spoken(keys: str) -> str:
    """Keys as this system writes them."""
    sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def with_keys(tip: str, keys: str) -> str:
    """A tip that names keys; ``WindowShortcuts`` puts those in their place that hold by then."""
    return f"{tip} ({spoken(keys)})"


def keys_of(part: QWidget, name: str, standard: Keys) -> QKeySequence:
    """The keys with which the window of a part does something now.

    Args:
        part: A widget in it.
        name: What it does, as in ``add_action``.
        standard: Its keys, where the window has no such action.
    """
    for action in part.window().actions():
        if name_of(action) == name:
            return action.shortcut()
    return QKeySequence(standard)


def set_tab_order(parts: Iterable[QWidget]) -> None:
    """Let Tab go through these parts in this order."""
    for before, after in pairwise(parts):
        QWidget.setTabOrder(before, after)
