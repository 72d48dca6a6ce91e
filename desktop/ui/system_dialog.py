"""What the model is told before every question of a conversation, to be read and changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.by_name import close_by_keys, connect_by_name
from desktop.ui.controls import QuietLabel
from desktop.ui.preset_choice import PresetChoice
from desktop.ui.style import dress
from desktop.ui.text_field import TextField
from desktop.ui.theme import BODY_PX, SMALL_PX, Theme, text_font
from desktop.ui.word_button import WordButton
from desktop.words import later, tr

if TYPE_CHECKING:
    from desktop.core.presets import Presets

EDGE_PX = 24
SIZE_PX = (560, 440)
LEAST_PX = (340, 300)
TOLD_AFTER_MS = 300
TITLE = later("System prompt")
MEANS = later("The model is told this before every question here, from the next one on.")
ON_THE_COMMAND_LINE = later(
    "Given on the command line; it holds in all conversations until Gemstream is closed."
)
NOT_OFFLINE = later("The offline engine does not follow it.")
PLACEHOLDER = later("For example: Answer in short sentences, and say where you are not sure.")


class SystemDialog(QDialog):
    """Changes hold as they are typed, a moment later; there is nothing to save.

    Args:
        theme: The colours.
        system: As it is now.
        parent: Its window.
        is_fixed: True if it cannot be changed: it was given on the command line.
        is_offline: True if the engine that answers follows none.

    Signals:
        changed: What the system prompt is from now on.
    """

    changed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        system: str,
        parent: QWidget | None = None,
        *,
        is_fixed: bool = False,
        is_offline: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self._dress)  # before the parts: they take their own colours after it
        self._told = system
        self.setObjectName("systemDialog")
        self.setWindowTitle(tr(TITLE))
        self.choice = PresetChoice(theme)
        self.choice.setHidden(is_fixed)
        self.field = TextField(theme, tr(TITLE))
        self.field.setPlaceholderText(tr(PLACEHOLDER))
        self.field.setPlainText(system)
        self.field.setReadOnly(is_fixed)
        self.count = QuietLabel(theme, text_font(12))
        self.clear_button = WordButton(theme, tr("Clear"))
        self.clear_button.setHidden(is_fixed)
        self.done_button = WordButton(theme, tr("Done"), goes_on=True)
        sentences = [ON_THE_COMMAND_LINE if is_fixed else MEANS]
        self._lay_out(" ".join(map(tr, sentences + [NOT_OFFLINE] * is_offline)))
        self._wire()
        self._typed()
        self.setMinimumSize(*LEAST_PX)
        self.resize(*SIZE_PX)
        self.field.setFocus()
        self._dress()

    def _lay_out(self, means: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        column.setSpacing(12)
        heading = text_font(BODY_PX, QFont.Weight.DemiBold)
        column.addWidget(QuietLabel(self._theme, heading, "text", tr(TITLE)))
        self.means = QuietLabel(self._theme, text_font(SMALL_PX), text=means)
        self.means.setWordWrap(True)
        column.addWidget(self.means)
        column.addWidget(self.choice)
        column.addWidget(self.field, 1)
        row = QHBoxLayout()
        column.addLayout(row)
        row.setSpacing(8)
        row.addWidget(self.count, 1)
        row.addWidget(self.clear_button)
        row.addWidget(self.done_button)

    def _wire(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TOLD_AFTER_MS)
        self._pause.timeout.connect(self._tell)
        self.field.textChanged.connect(self._typed)
        connect_by_name(self.field, "textChanged()", self._pause, "start()")
        self.choice.chosen.connect(self._choose)
        self.clear_button.clicked.connect(lambda: self._choose(""))
        connect_by_name(self.done_button, "clicked()", self, "accept()")
        close_by_keys(self, "accept()")

    def _dress(self) -> None:
        dress(self, self._theme)

    def use(self, presets: Presets, system: str) -> None:
        """Offer these presets, and show what holds now unless something else is being typed."""
        self.choice.use(presets)
        if self.field.toPlainText() == self._told != system:
            self._told = system
            self._put(system)

    def _put(self, text: str) -> None:
        """Put another text in the field; Ctrl+Z brings the one before back."""
        cursor = QTextCursor(self.field.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def _choose(self, text: str) -> None:
        self._put(text)
        self.field.setFocus()

    def _typed(self) -> None:
        characters = self.field.characters
        self.count.setText(tr("%Ln characters", "", characters, one="%Ln character"))
        self.clear_button.setEnabled(characters > 0)
        self.choice.show_text(self.field.toPlainText())

    def _tell(self) -> None:
        self._pause.stop()
        text = self.field.toPlainText()
        if text != self._told:
            self._told = text
            self.changed.emit(text)

    def done(self, result: int) -> None:
        """Close it; what was typed last holds, however it is closed."""
        self._tell()
        super().done(result)
