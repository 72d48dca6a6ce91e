"""The menu of a window: what is wanted now and then, with its keys."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPoint

from desktop.ui.mirrored import flush

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu, QWidget

Group = Literal["conversation", "program", "end"]
GROUPS: tuple[Group, ...] = ("conversation", "program", "end")


class WindowMenu:
    """Holds actions of a window in groups, with a line between them.

    Args:
        window: Whose actions they are.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._actions: dict[Group, list[QAction]] = {group: [] for group in GROUPS}

    def add(self, group: Group, *actions: QAction) -> None:
        """Offer these below the others of their group."""
        self._actions[group].extend(actions)

    @cached_property
    def _menu(self) -> QMenu:
        # One for good: Qt shows screen readers an action as a row of the first menu it was in.
        from PySide6.QtWidgets import QMenu  # no start opens one

        menu = QMenu(self._window)
        menu.setObjectName("windowMenu")
        menu.setAccessibleName("Menu")
        return menu

    def open(self, button: QWidget) -> QMenu:
        """Open it below a button, with its last edge at the button's."""
        menu = self._menu
        menu.clear()
        for group in GROUPS:
            if not menu.isEmpty() and self._actions[group]:
                menu.addSeparator()
            menu.addActions(self._actions[group])
        left = flush(button, menu.sizeHint().width(), at_end=True)
        corner = QPoint(left, button.height())
        menu.popup(button.mapToGlobal(corner))
        return menu
