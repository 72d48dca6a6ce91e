import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from desktop.ui.tile_actions import TileAction, action_of

NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


@pytest.mark.parametrize(
    ("key", "modifiers", "action"),
    [
        (Qt.Key.Key_Return, NONE, TileAction.OPEN),
        (Qt.Key.Key_Enter, KEYPAD, TileAction.OPEN),
        (Qt.Key.Key_Return, CTRL, None),
        (Qt.Key.Key_Delete, NONE, TileAction.REMOVE),
        (Qt.Key.Key_Menu, NONE, TileAction.MENU),
        (Qt.Key.Key_F10, SHIFT, TileAction.MENU),
        (Qt.Key.Key_F10, NONE, None),
        (Qt.Key.Key_Left, NONE, TileAction.GO_LEFT),
        (Qt.Key.Key_Left, ALT, TileAction.MOVE_LEFT),
        (Qt.Key.Key_Right, ALT, TileAction.MOVE_RIGHT),
        (Qt.Key.Key_Home, NONE, TileAction.GO_FIRST),
        (Qt.Key.Key_Home, ALT, None),
        (Qt.Key.Key_A, NONE, None),
    ],
)
def test_keys(key, modifiers, action):
    assert action_of(QKeyEvent(QEvent.Type.KeyPress, key, modifiers)) is action


def test_some_actions_are_details():
    details = {action: action.detail for action in TileAction if action.detail}
    assert details == {
        TileAction.LOW: "low",
        TileAction.MEDIUM: "medium",
        TileAction.HIGH: "high",
    }
