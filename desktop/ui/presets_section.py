"""In the settings: all presets of system prompts, to be made, changed, sorted and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.core.presets import Preset, fault, free_name, moved, standard
from desktop.ui.actions import with_keys
from desktop.ui.controls import IconButton
from desktop.ui.found_label import FoundLabel
from desktop.ui.preset_editor import PresetEditor
from desktop.ui.preset_rows import ROW_PX, PresetRows, words_of
from desktop.ui.theme import text_font
from desktop.ui.undo_strip import UndoStrip
from desktop.ui.word_button import WordButton
from desktop.words import later, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from desktop.core.presets import Presets
    from desktop.ui.theme import Theme

MEANS = later(
    "A preset is a system prompt with a name, to be chosen in any conversation. Changing it here "
    "leaves conversations that have begun as they are."
)
EMPTY = later("There is none yet: a preset is a system prompt with a name, to be chosen anywhere.")
NEW_NAME = later("New preset")
MOST_ROWS = 5
_SHEET = """
QListWidget {{ color: {0.text}; background: {0.page}; border: 1px solid {0.line};
  border-radius: 8px; padding: 4px; outline: 0; }}
QListWidget:focus {{ border-color: {0.accent}; }}
"""


class PresetsSection(QWidget):
    """A list, and below it the one that is selected; changes hold at once.

    Args:
        theme: The colours.
        presets: As they are now.

    Signals:
        changed: The presets as the user wants them.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme, presets: Presets) -> None:
        super().__init__()
        self._theme = theme
        self._presets = presets
        self.means = FoundLabel(theme, text_font(12))
        self.list = QListWidget()
        self.list.setObjectName("presets")
        self.list.setAccessibleName(tr("Presets"))
        self._rows = PresetRows(theme)
        self.list.setItemDelegate(self._rows)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTabKeyNavigation(False)
        self.new_button = WordButton(theme, tr(NEW_NAME))
        self.up_button = _button(theme, "chevron-up", tr("Move up"), "Alt+Up")
        self.down_button = _button(theme, "chevron-down", tr("Move down"), "Alt+Down")
        self.delete_button = _button(theme, "trash-2", tr("Delete"), "Delete")
        self.undo = UndoStrip(theme)
        self.editor = PresetEditor(theme)
        self._lay_out()
        self._wire()
        self._dress()
        self._show(0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.means, self.list):
            column.addWidget(part)
        row = QHBoxLayout()
        column.addLayout(row)
        row.setSpacing(0)
        row.addWidget(self.new_button)
        row.addStretch(1)
        for button in (self.up_button, self.down_button, self.delete_button):
            row.addWidget(button)
        column.addWidget(self.undo)
        column.addWidget(self.editor)

    def _wire(self) -> None:
        self.list.currentRowChanged.connect(self._choose)
        self.list.itemDoubleClicked.connect(lambda _: self.editor.begin())
        self.new_button.clicked.connect(self._add)
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        self.delete_button.clicked.connect(self._delete)
        for keys, do in (
            ("Alt+Up", lambda: self._move(-1)),
            ("Alt+Down", lambda: self._move(1)),
            ("Delete", self._delete),
            ("Return", self.editor.begin),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.list, do)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.editor.changed.connect(self._edited)
        self._theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self.list.setStyleSheet(_SHEET.format(self._theme.colours))

    def use(self, presets: Presets) -> None:
        """Show these, if others hold now."""
        if presets != self._presets:
            self._presets = presets
            self._show(self.list.currentRow())

    def _show(self, place: int) -> None:
        """Fill the list and select one of it."""
        self.list.blockSignals(True)
        self.list.clear()
        for preset in self._presets:
            self.list.addItem(item := QListWidgetItem())
            _write(item, preset)
        count = len(self._presets)
        self.list.setFixedHeight(min(count, MOST_ROWS) * ROW_PX + 10)
        self.list.setCurrentRow(max(0, min(place, count - 1)))
        self.list.blockSignals(False)
        self.means.use_words(tr(MEANS if count else EMPTY))
        sorting = (self.up_button, self.down_button, self.delete_button)
        for part in (self.list, self.editor, *sorting):
            part.setVisible(count > 0)
        self._look_at(self.list.currentRow())

    def _choose(self, place: int) -> None:
        self.editor.tell()
        self._look_at(place)

    def _look_at(self, place: int) -> None:
        """Have changed what is at a place, and offer what can be done with it."""
        if place >= 0:
            self.editor.show_preset(self._presets, place)
        self.up_button.setEnabled(place > 0)
        self.down_button.setEnabled(0 <= place < len(self._presets) - 1)
        self.delete_button.setEnabled(place >= 0)
        new = (*self._presets, Preset(free_name(self._presets, tr(NEW_NAME)), ""))
        self.new_button.setEnabled(not fault(new))

    def _hold(self, presets: Presets, place: int) -> None:
        self._presets = presets
        self._show(place)
        self.changed.emit(presets)

    def _edited(self, presets: Presets) -> None:
        self._presets = presets
        for place, preset in enumerate(presets):
            _write(self.list.item(place), preset)
        self.changed.emit(presets)

    def _add(self) -> None:
        self.editor.tell()
        new = Preset(free_name(self._presets, tr(NEW_NAME)), "")
        self._hold((*self._presets, new), len(self._presets))
        self.editor.begin()

    def _move(self, by: int) -> None:
        place = self.list.currentRow()
        self.editor.tell()
        if 0 <= place + by < len(self._presets):
            self._hold(moved(self._presets, place, place + by), place + by)

    def _delete(self) -> None:
        place = self.list.currentRow()
        self.editor.tell()
        gone = self._presets[place]
        self._hold((*self._presets[:place], *self._presets[place + 1 :]), place)
        (self.list if self._presets else self.new_button).setFocus()
        sentence = tr("“{preset}” is deleted.").format(preset=gone.name)
        self._offer_back(sentence, gone, place)

    def _offer_back(self, sentence: str, gone: Preset, place: int) -> None:
        self.undo.offer(sentence, lambda: self._restore(gone, place))

    def _restore(self, gone: Preset, place: int) -> None:
        is_standard = gone.is_standard and standard(self._presets) is None
        back = Preset(free_name(self._presets, gone.name), gone.text, is_standard)
        presets = (*self._presets[:place], back, *self._presets[place:])
        if problem := fault(presets):
            self._offer_back(problem, gone, place)
        else:
            self._hold(presets, min(place, len(presets) - 1))

    def hideEvent(self, event: QHideEvent) -> None:
        """What was typed last holds."""
        self.editor.tell()
        super().hideEvent(event)


def _button(theme: Theme, glyph: str, words: str, keys: str) -> IconButton:
    return IconButton(theme, glyph, name=words, tip=with_keys(words, keys))


def _write(item: QListWidgetItem, preset: Preset) -> None:
    item.setText(preset.name)
    item.setData(Qt.ItemDataRole.UserRole, words_of(preset))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{preset.name}. {words_of(preset)}")
