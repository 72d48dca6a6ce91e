"""The keys of a window, and in which order Tab goes through its parts."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Keys = str | QKeySequence.StandardKey


def add_action(window: QWidget, text: str, slot: Callable[[], object], *keys: Keys) -> QAction:
    """Let keys do something, wherever in the window the keyboard is."""
    action = QAction(window)
    action.setText(text)  # said with the window it would be looked at as an icon first: 2 ms
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.triggered.connect(lambda: slot())
    window.addAction(action)
    return action


def keys_of(part: QWidget, text: str, standard: Keys) -> QKeySequence:
    """The keys with which the window of a part does something now.

    Args:
        part: A widget in it.
        text: What it does, as in ``add_action``.
        standard: Its keys, where the window has no such action.
    """
    for action in part.window().actions():
        if action.text() == text:
            return action.shortcut()
    return QKeySequence(standard)


def set_tab_order(parts: Iterable[QWidget]) -> None:
    """Let Tab go through these parts in this order."""
    for before, after in pairwise(parts):
        QWidget.setTabOrder(before, after)
