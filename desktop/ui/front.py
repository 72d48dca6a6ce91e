"""Bringing a window to the front, as far as the desktop lets a program do so."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 (no secret: it lets a window come to the front)


def bring_to_front(window: QWidget, activation: str) -> None:
    """Show a window before all others, and give it the keyboard.

    Args:
        window: Which.
        activation: The token of the desktop for that; empty for none.
    """
    if activation:
        # Qt's plugin for Wayland takes it from there; no child of ours is to have it.
        os.putenv(_TOKEN, activation)
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    if activation:
        os.unsetenv(_TOKEN)


def is_in_front(window: QWidget) -> bool:
    """True if a window has the keyboard, or one that was opened over it."""
    from PySide6.QtWidgets import QApplication

    active = QApplication.activeWindow()
    while active is not None and active is not window:
        active = active.parentWidget()
    return active is not None
