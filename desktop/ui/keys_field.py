"""A field that takes the keys that are pressed in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit

from desktop.ui.field_card import HIGH_PX, FieldCard
from desktop.ui.shortcuts import tidy
from desktop.ui.theme import SMALL_PX, text_font
from desktop.words import tr

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

WIDE_PX = 180


class _Recorder(QKeySequenceEdit):
    """Takes one combination; Escape leaves it as it was, Backspace takes the keys away.

    Signals:
        given_up: It is to stay as it was.
        emptied: There are to be no keys.
    """

    given_up = Signal()
    emptied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)
        self.setFont(text_font(SMALL_PX))
        line = self.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)  # noqa: S101 - Qt's own part
        self.line = line
        line.setFrame(False)
        line.setStyleSheet("background: transparent;")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys, but for those that serve the field itself."""
        is_alone = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if is_alone and event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif is_alone and event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self.emptied.emit()
        else:
            super().keyPressEvent(event)


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
        self.recorder.line.setAccessibleName(name)
        self.recorder.editingFinished.connect(self._enter)
        self.recorder.given_up.connect(lambda: self.show_keys(self._shown))
        self.recorder.emptied.connect(lambda: self._tell(""))
        self.button.clicked.connect(lambda: self._tell(""))

    def sizeHint(self) -> QSize:
        """Room for some keys."""
        return QSize(WIDE_PX, HIGH_PX)

    def show_keys(self, keys: str) -> None:
        """Show keys, in the spelling of files."""
        self._shown = keys
        self.recorder.blockSignals(True)
        self.recorder.setKeySequence(QKeySequence(keys))
        self.recorder.blockSignals(False)
        self.button.setVisible(bool(keys))

    def _enter(self) -> None:
        portable = QKeySequence.SequenceFormat.PortableText
        self._tell(tidy(self.recorder.keySequence().toString(portable)))

    def _tell(self, keys: str) -> None:
        if keys != self._shown:
            self.entered.emit(keys)
