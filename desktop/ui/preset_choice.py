"""Chooses a preset for a system prompt, or makes one of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.presets import NAME_CHARACTERS, fault, named, saved, tidy
from desktop.ui.controls import ChoiceBox, QuietLabel
from desktop.ui.line_field import LineField
from desktop.ui.theme import SMALL_PX, text_font
from desktop.ui.word_button import WordButton
from desktop.words import later, tr

if TYPE_CHECKING:
    from desktop.core.presets import Presets
    from desktop.ui.theme import Theme

NONE = later("No preset")
OWN_WORDS = later("Own words")
EDIT = later("Edit presets…")
SAVE_AS = later("Save as preset…")
WILL_REPLACE = later("There is a preset of that name; it gets this text.")
NAME = later("Name of the preset")
MOST_PX = 220


class PresetChoice(QWidget):
    """One row: the choice and the way to a new preset; for that, a row with a name in its place.

    Args:
        theme: The colours.

    Signals:
        chosen: The text of the preset that the user chose; empty for none.
        saved: The presets with the new one.
        edit_requested: The user wants to see all presets.
    """

    chosen = Signal(str)
    saved = Signal(object)
    edit_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._presets: Presets = ()
        self._text = ""
        self._label = QuietLabel(theme, text_font(SMALL_PX), text=tr("Preset"))
        self.box = ChoiceBox(theme, name=tr("Preset"), most_px=MOST_PX)
        self.box.setObjectName("preset")
        self.save_as_button = WordButton(theme, tr(SAVE_AS))
        self.name = LineField(theme, tr(NAME))
        self.name.setMaxLength(NAME_CHARACTERS)
        self.save_button = WordButton(theme, tr("Save"))
        self.cancel_button = WordButton(theme, tr("Cancel"))
        self.hint = QuietLabel(theme, text_font(12))
        self.hint.setWordWrap(True)
        self._lay_out()
        self.box.activated.connect(self._choose)
        self.save_as_button.clicked.connect(lambda: self._ask_name(is_asked=True))
        self.name.textChanged.connect(self._look_at_name)
        self.name.entered.connect(self._save)
        self.name.given_up.connect(lambda: self._ask_name(is_asked=False))
        self.save_button.clicked.connect(self._save)
        self.cancel_button.clicked.connect(lambda: self._ask_name(is_asked=False))
        self._show_rows(is_asked=False)

    def _lay_out(self) -> None:
        self._choosing, self._naming = QWidget(), QWidget()
        first = QHBoxLayout(self._choosing)
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(0)
        first.addWidget(self._label)
        first.addWidget(self.box)
        first.addStretch(1)
        first.addWidget(self.save_as_button)
        second = QHBoxLayout(self._naming)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(8)
        second.addWidget(self.name, 1)
        second.addWidget(self.save_button)
        second.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._choosing)
        column.addWidget(self._naming)
        column.addWidget(self.hint)

    def use(self, presets: Presets) -> None:
        """Offer these presets."""
        self._presets = presets
        self._offer()
        self._look_at_name()

    def show_text(self, text: str) -> None:
        """Show which of them says what the system prompt says now."""
        self._text = text
        self._offer()
        self.save_as_button.setEnabled(bool(text.strip()))
        self._look_at_name()

    def _offer(self) -> None:
        """Fill the list; one's own words are in it only while they are what is chosen."""
        self.box.clear()
        self.box.addItem(tr(NONE), "")
        for preset in self._presets:
            if preset.text.strip():
                self.box.addItem(preset.name, preset.text)
        for part in (self._label, self.box):
            part.setVisible(self.box.count() > 1)
        place = self.box.findData(self._text if self._text.strip() else "")
        if place < 0:
            self.box.addItem(tr(OWN_WORDS), self._text)
            place = self.box.count() - 1
        self.box.insertSeparator(self.box.count())
        self.box.addItem(tr(EDIT))
        self.box.setCurrentIndex(place)

    def _choose(self, place: int) -> None:
        if place == self.box.count() - 1:
            self._offer()
            self.edit_requested.emit()
        elif self.box.itemData(place) != self._text:
            self.chosen.emit(self.box.itemData(place))

    @property
    def is_naming(self) -> bool:
        """True while a name is asked for."""
        return not self._naming.isHidden()

    def _ask_name(self, *, is_asked: bool) -> None:
        self.name.clear()
        self._show_rows(is_asked=is_asked)
        (self.name if is_asked else self.save_as_button).setFocus()

    def _show_rows(self, *, is_asked: bool) -> None:
        self._naming.setVisible(is_asked)
        self._choosing.setVisible(not is_asked)
        self._look_at_name()

    def _look_at_name(self) -> None:
        name = tidy(self.name.text())
        is_there = named(self._presets, name) is not None
        problem = fault(saved(self._presets, name, self._text)) if name else ""
        self.save_button.setText(tr("Replace") if is_there else tr("Save"))
        self.save_button.setAccessibleName(self.save_button.text())
        self.save_button.setEnabled(bool(name) and not problem)
        self.hint.setText(problem or (tr(WILL_REPLACE) if is_there else ""))
        self.hint.use_role("warn" if problem else "quiet")
        self.hint.setVisible(self.is_naming and bool(self.hint.text()))

    def _save(self) -> None:
        if self.save_button.isEnabled():
            presets = saved(self._presets, self.name.text(), self._text)
            self._ask_name(is_asked=False)
            self.saved.emit(presets)
