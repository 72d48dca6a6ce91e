"""In the settings: what a window can do by keys, with the keys of each, to be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.announce import announce
from desktop.ui.controls import IconButton
from desktop.ui.found_label import FoundLabel
from desktop.ui.keys_field import KeysField
from desktop.ui.setting_row import LITTLE_PX
from desktop.ui.settings_search import has_all
from desktop.ui.shortcuts import effective, fault
from desktop.ui.theme import SMALL_PX, text_font
from desktop.words import both, later, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop.settings import Settings
    from desktop.ui.shortcuts import Shortcut
    from desktop.ui.theme import Theme

RESET_PX = 28
HINT_PX = 12
TITLE = later("Shortcuts")
WORDS = later("keys keyboard hotkeys key bindings")


class _Row(QWidget):
    """One thing that a window can do, and its keys."""

    def __init__(self, theme: Theme, name: str) -> None:
        """Take the name of an action in the language of the user."""
        super().__init__()
        self.title = FoundLabel(theme, text_font(SMALL_PX, QFont.Weight.Medium), "text", name)
        self.fault = FoundLabel(theme, text_font(HINT_PX), "bad")
        self.fault.hide()
        self.field = KeysField(theme, name)
        words = tr("Reset: {setting}").format(setting=name)
        self.reset = IconButton(theme, "rotate-ccw", name=words, side_px=RESET_PX)
        self.reset.setToolTip(tr("Back to the standard"))
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        column, keys = QVBoxLayout(), QHBoxLayout()
        self._keys = keys
        column.setSpacing(2)
        keys.setSpacing(8)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addLayout(column, 1)
        self._row.addLayout(keys)
        column.addWidget(self.title)
        column.addWidget(self.fault)
        keys.addWidget(self.reset)
        keys.addWidget(self.field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is hardly any room, the keys stand below the words."""
        super().resizeEvent(event)
        direction, is_little = QBoxLayout.Direction, self.width() < LITTLE_PX
        self._row.setDirection(direction.TopToBottom if is_little else direction.LeftToRight)
        self._row.setSpacing(4 if is_little else 8)
        self._keys.setDirection(direction.RightToLeft if is_little else direction.LeftToRight)

    def say(self, sentence: str) -> None:
        """Say why what was pressed cannot be had; an empty sentence says nothing."""
        self.field.show_good(is_good=not sentence)
        self.fault.use_words(sentence)
        self.fault.setVisible(bool(sentence))
        if sentence:
            announce(self.field, sentence)


class ShortcutsSection(QWidget):
    """A row for each; keys that are in use are refused, and that is said.

    Args:
        theme: The colours.
        shortcuts: What a window can do.

    Signals:
        changed: The keys that the user has chosen, by name.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme, shortcuts: Sequence[Shortcut]) -> None:
        super().__init__()
        self._shortcuts = shortcuts
        self._chosen: Mapping[str, object] = {}
        self.rows: dict[str, _Row] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for each in shortcuts:
            if not each.is_fixed:
                row = self.rows[each.name] = _Row(theme, tr(each.name))
                row.field.entered.connect(lambda keys, one=each: self._enter(one, keys))
                row.reset.clicked.connect(lambda _=False, one=each: self._reset(one))
                column.addWidget(row)

    def use_settings(self, settings: Settings) -> None:
        """Show the keys that these settings have."""
        self._chosen = settings.shortcuts
        now = effective(self._shortcuts, self._chosen)
        for name, row in self.rows.items():
            row.field.show_keys(next(iter(now[name]), ""))
            row.reset.setVisible(name in self._chosen)
            row.say("")

    def search_settings(self, words: Sequence[str]) -> int:
        """Show what is found of these words and mark them; says how many there are."""
        count = 0
        for name, row in self.rows.items():
            row.title.mark(words)
            is_found = has_all(words, map(both, (name, TITLE, WORDS)))
            row.setVisible(is_found)
            count += is_found
        return count

    def _enter(self, shortcut: Shortcut, keys: str) -> None:
        now = effective(self._shortcuts, self._chosen)
        if sentence := fault(shortcut.name, keys, now):
            row = self.rows[shortcut.name]
            row.field.show_keys(next(iter(now[shortcut.name]), ""))
            row.say(sentence)
        elif keys in shortcut.standard[:1]:
            self._reset(shortcut)
        else:
            self.changed.emit({**self._chosen, shortcut.name: keys})

    def _reset(self, shortcut: Shortcut) -> None:
        chosen = {name: keys for name, keys in self._chosen.items() if name != shortcut.name}
        now = effective(self._shortcuts, chosen)
        for keys in shortcut.standard[:1]:
            if sentence := fault(shortcut.name, keys, now | {shortcut.name: []}):
                self.rows[shortcut.name].say(sentence)
                return
        self.changed.emit(chosen)
