"""Where a window stands and how large it is, as text; where another one stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow

STEP_PX = 32
"""How far a new window stands from the one it was opened from."""

MOST_STEPS = 4
"""From the corner of a screen that is too small for all of it a step away."""

DRAWER, STRIP = "drawer", "strip"
MOST_CHARACTERS = 1000


def described(window: MainWindow) -> str:
    """The place of a window, whether it is maximised, and in which form it has the read-outs."""
    geometry = bytes(window.saveGeometry().data()).hex()
    return f"{geometry} {DRAWER if window.wants_drawer else STRIP}"


def restore(window: MainWindow, text: str) -> None:
    """Have a window stand there again; anything else than ``described`` wrote changes nothing.

    Qt sees to it that it stands on a screen that there is: one may be gone, or be another one.

    Args:
        window: Not shown yet.
        text: As it was written.
    """
    geometry, _, form = text.strip().partition(" ")
    if form not in {DRAWER, STRIP} or len(text) > MOST_CHARACTERS:
        return
    window.wants_drawer = form == DRAWER
    window.restoreGeometry(QByteArray.fromHex(geometry.encode("ascii", "replace")))


def stand_beside(window: MainWindow, beside: MainWindow) -> None:
    """Have a new window be as large as another one, a step away from it and all on the screen."""
    usual = beside.normalGeometry()
    size = (usual if beside.isMaximized() and usual.isValid() else beside.geometry()).size()
    room = (beside.screen() or QGuiApplication.primaryScreen()).availableGeometry()
    step = QPoint(STEP_PX, STEP_PX)
    corner = beside.pos() + step
    if not room.contains(QRect(corner, size)):
        corner = room.topLeft() + step * _steps(beside.x() - room.x())
        left = room.size() - QSize(corner.x() - room.x(), corner.y() - room.y())
        size = size.boundedTo(left).expandedTo(window.minimumSize())
    window.resize(size)
    window.move(corner)


def _steps(away_px: int) -> int:
    """Another number of steps for each window, so that none hides the one before."""
    return (away_px // STEP_PX + 1) % MOST_STEPS
