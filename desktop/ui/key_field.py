"""Where a key is pasted: it is not shown, unless the user wants to see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.core.secret import MOST_CHARACTERS, Secret, typed_key
from desktop.ui.controls import CONTROL_PX, IconButton
from desktop.ui.line_field import LineField
from desktop.words import later, tr

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

SHOW = later("Show the key")
HIDE = later("Hide the key")


class KeyField(QWidget):
    """A field and an eye.

    Attributes:
        field: Where it is typed.
        eye: Shows it, or hides it again.
    """

    def __init__(self, theme: Theme, example: str) -> None:
        super().__init__()
        self._theme = theme
        self.field = LineField(theme, tr("Key", "of a service"))
        self.field.setPlaceholderText(example)
        self.field.setObjectName("key")
        self.field.setMaxLength(2 * MOST_CHARACTERS)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        # Neither dictionaries nor the memory of an input method are to learn it.
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.eye = IconButton(theme, "eye", name=tr(SHOW), side_px=CONTROL_PX)
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.eye)
        self.setFocusProxy(self.field)

    def _show(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)
        words = tr(HIDE if is_shown else SHOW)
        self.eye.setAccessibleName(words)
        self.eye.setToolTip(words)

    @property
    def is_empty(self) -> bool:
        """True if nothing is typed."""
        return not self.field.text().strip()

    def key(self) -> Secret:
        """What is typed.

        Raises:
            ValueError: If that cannot be a key; the text is a sentence for the user.
        """
        return typed_key(self.field.text())

    def forget(self) -> None:
        """Hold it no more, nor any way to bring it back."""
        self.eye.setChecked(False)
        self.field.clear()
