"""The menu of the read-outs: what can be done with the figures."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget


def latency_menu(
    parent: QWidget,
    figures: Sequence[tuple[str, str]],
    history: Callable[[], object],
    save: Callable[[], object] | None,
) -> QMenu:
    """Make it.

    Args:
        parent: What it is a menu of.
        figures: The name and the value of each.
        history: Opens the window with the latency of all answers.
        save: Asks where to save the plot; None while there is none.
    """
    menu = QMenu(parent)
    lines = "\n".join(f"{name}: {value}" for name, value in figures)
    menu.addAction(tr("Copy all figures"), lambda: _copy(lines))
    if save is not None:
        menu.addAction(tr("Save plot as picture…"), save)
    menu.addAction(tr("Latency history"), history)
    menu.addSeparator()
    for name, value in figures:
        words = tr("Copy {lower}", "or {figure}: the name of a figure, as it is")
        menu.addAction(words.format(lower=name.lower(), figure=name), partial(_copy, value))
    return menu


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
