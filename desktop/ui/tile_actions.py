"""What can be done with an image or a text of the tray, and with which keys."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop.core.conversation import Detail


class TileAction(enum.Enum):
    """What the user wants done with a tile, or with the keyboard that it has."""

    OPEN = "open"
    PREPARE_AGAIN = "prepare again"
    RETAKE = "retake"
    REMOVE = "remove"
    MENU = "menu"
    INTO_QUESTION = "into question"
    MOVE_LEFT = "move left"
    MOVE_RIGHT = "move right"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    GO_LEFT = "go left"
    GO_RIGHT = "go right"
    GO_UP = "go up"
    GO_DOWN = "go down"
    GO_FIRST = "go first"
    GO_LAST = "go last"

    @property
    def detail(self) -> Detail | None:
        """How finely the image is wanted, if that is what is wanted."""
        match self:
            case TileAction.LOW:
                return "low"
            case TileAction.MEDIUM:
                return "medium"
            case TileAction.HIGH:
                return "high"
            case _:
                return None


_KEYS = {
    Qt.Key.Key_Return: TileAction.OPEN,
    Qt.Key.Key_Enter: TileAction.OPEN,
    Qt.Key.Key_Space: TileAction.OPEN,
    Qt.Key.Key_Delete: TileAction.REMOVE,
    Qt.Key.Key_Backspace: TileAction.REMOVE,
    Qt.Key.Key_Menu: TileAction.MENU,
    Qt.Key.Key_Left: TileAction.GO_LEFT,
    Qt.Key.Key_Right: TileAction.GO_RIGHT,
    Qt.Key.Key_Up: TileAction.GO_UP,
    Qt.Key.Key_Down: TileAction.GO_DOWN,
    Qt.Key.Key_Home: TileAction.GO_FIRST,
    Qt.Key.Key_End: TileAction.GO_LAST,
}
_ALT_KEYS = {
    Qt.Key.Key_Left: TileAction.MOVE_LEFT,
    Qt.Key.Key_Right: TileAction.MOVE_RIGHT,
}


def action_of(event: QKeyEvent) -> TileAction | None:
    """What a key means for the tile that has the keyboard; None for nothing."""
    key = Qt.Key(event.key())
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers == Qt.KeyboardModifier.AltModifier:
        return _ALT_KEYS.get(key)
    if modifiers == Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_F10:
        return TileAction.MENU
    return None if modifiers else _KEYS.get(key)
