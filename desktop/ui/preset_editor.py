"""Changes one preset: its name, its text, and whether new conversations begin with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.presets import NAME_CHARACTERS, Preset, changed, fault, tidy
from desktop.ui.by_name import connect_by_name
from desktop.ui.controls import QuietLabel
from desktop.ui.line_field import LineField
from desktop.ui.text_field import TextField
from desktop.ui.theme import SMALL_PX, text_font
from desktop.ui.toggle import Toggle
from desktop.words import later, tr

if TYPE_CHECKING:
    from desktop.core.presets import Presets
    from desktop.ui.theme import Theme

TEXT_PX = 150
TOLD_AFTER_MS = 300
STANDARD = later("Begin new conversations with it")


class PresetEditor(QWidget):
    """Changes hold as they are typed, a moment later; what cannot hold is said, and waits.

    Args:
        theme: The colours.

    Signals:
        changed: The presets with the one that was changed.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._presets: Presets = ()
        self._place = 0
        self.name = LineField(theme, tr("Name"))
        self.name.setMaxLength(NAME_CHARACTERS)
        self.text = TextField(theme, tr("What the model is told"))
        self.text.setPlaceholderText(tr("What the model is told"))
        self.text.setFixedHeight(TEXT_PX)
        self.note = QuietLabel(theme, text_font(12))
        self.note.setWordWrap(True)
        self.switch = Toggle(theme)
        self.switch.setAccessibleName(STANDARD)
        words = QuietLabel(theme, text_font(SMALL_PX), "text", tr(STANDARD))
        words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.name)
        column.addWidget(self.text)
        column.addWidget(self.note)
        beside = QHBoxLayout()
        column.addLayout(beside)
        beside.addWidget(words, 1)
        beside.addWidget(self.switch)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TOLD_AFTER_MS)
        self._pause.timeout.connect(self.tell)
        self.name.textEdited.connect(self._typed)
        self.name.editingFinished.connect(self.tell)
        connect_by_name(self.name, "entered()", self.text, "setFocus()")
        self.name.given_up.connect(lambda: self.show_preset(self._presets, self._place))
        self.text.textChanged.connect(self._typed)
        self.switch.toggled.connect(self.tell)  # a screen reader switches without a click

    def show_preset(self, presets: Presets, place: int) -> None:
        """Change the one at a place; what was typed for the one before and not told is gone."""
        self._pause.stop()
        self._presets, self._place = presets, place
        preset = presets[place]
        self.name.setText(preset.name)
        self.text.blockSignals(True)
        self.text.setPlainText(preset.text)
        self.text.blockSignals(False)
        self.switch.setChecked(preset.is_standard)
        self._look()

    def begin(self) -> None:
        """Give the name the keyboard, to be typed over."""
        self.name.setFocus()
        self.name.selectAll()

    @property
    def _typed_preset(self) -> Preset:
        name, text = tidy(self.name.text()), self.text.toPlainText()
        return Preset(name, text, self.switch.isChecked())

    def _typed(self) -> None:
        self._look()
        self._pause.start()

    def _look(self) -> str:
        """Say what cannot hold, or else how long the text is; gives back the former."""
        problem = fault(changed(self._presets, self._place, self._typed_preset))
        said = tr("%Ln characters", "", self.text.characters, one="%Ln character")
        self.note.setText(problem or said)
        self.note.use_role("warn" if problem else "quiet")
        return problem

    def tell(self) -> None:
        """Have hold what was typed, if it is something new that can."""
        self._pause.stop()
        if not self._presets or self._typed_preset == self._presets[self._place] or self._look():
            return
        self._presets = changed(self._presets, self._place, self._typed_preset)
        self.changed.emit(self._presets)
