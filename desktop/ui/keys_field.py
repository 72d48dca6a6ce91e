"""A field that takes the keys that are pressed in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from desktop.ui.actions import spoken
from desktop.ui.field_card import HIGH_PX, FieldCard
from desktop.ui.shortcuts import tidy
from desktop.ui.theme import SMALL_PX, text_font
from desktop.words import tr

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

WIDE_PX = 180


MODIFIERS = {
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_unknown,
}
"""What is only held while a key is pressed."""


class _Recorder(QLineEdit):
    """Takes one combination; Escape leaves it as it was, Backspace takes the keys away.

    Tab goes on. Qt's own field for keys is none that screen readers know.

    Signals:
        pressed: Keys.
        given_up: It is to stay as it was.
        emptied: There are to be no keys.
    """

    pressed = Signal(QKeySequence)
    given_up = Signal()
    emptied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFont(text_font(SMALL_PX))
        self.setFrame(False)
        self.setPlaceholderText(tr("Press keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        """Keys that do something elsewhere in the window do nothing while they are taken here."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys, but for those that serve the field itself."""
        is_alone = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() in MODIFIERS:
            event.accept()
        elif is_alone and event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif is_alone and event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self.emptied.emit()
        else:
            self.pressed.emit(QKeySequence(event.keyCombination()))


class KeysField(FieldCard):
    """Shows keys and takes others; a button takes them away.

    Args:
        theme: The colours.
        name: What they are for.

    Signals:
        entered: Keys in the spelling of files, empty for none.
    """

    entered = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        self._shown = ""
        self.recorder = _Recorder()
        super().__init__(theme, self.recorder, "x", tr("No keys: {name}").format(name=name))
        self.recorder.setAccessibleName(name)
        self.recorder.pressed.connect(self._enter)
        self.recorder.given_up.connect(lambda: self.show_keys(self._shown))
        self.recorder.emptied.connect(lambda: self._tell(""))
        self.button.clicked.connect(lambda: self._tell(""))

    def sizeHint(self) -> QSize:
        """Room for some keys."""
        return QSize(WIDE_PX, HIGH_PX)

    def show_keys(self, keys: str) -> None:
        """Show keys, in the spelling of files."""
        self._shown = keys
        self.recorder.setText(spoken(keys))
        self.button.setVisible(bool(keys))

    def _enter(self, pressed: QKeySequence) -> None:
        keys = tidy(pressed.toString(QKeySequence.SequenceFormat.PortableText))
        self.recorder.setText(spoken(keys))
        self._tell(keys)

    def _tell(self, keys: str) -> None:
        if keys != self._shown:
            self.entered.emit(keys)
