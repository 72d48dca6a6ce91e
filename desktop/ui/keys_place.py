"""In the settings: all that can be asked, which of it answers, and the way to add a key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.source import ENVIRONMENT, OFFLINE
from desktop.ui.controls import QuietLabel
from desktop.ui.source_row import SourceRow
from desktop.ui.theme import text_font
from desktop.ui.word_button import WordButton
from desktop.words import later, tr

if TYPE_CHECKING:
    from desktop.core.source import Sources
    from desktop.ui.theme import Theme

ADD = later("Add a key")
HINT = later(
    "The one that is marked answers the next question, in every window. Keys are kept apart from "
    "conversations and settings, and sent nowhere but to the address they were given for."
)


class KeysPlace(QWidget):
    """A list to choose from and a button.

    Signals:
        chosen: The id of what is to answer from now on.
        add_wanted: The user has another key.
        change_wanted: The id of the profile that he wants to change.
        remove_wanted: Likewise, to remove.
    """

    chosen = Signal(str)
    add_wanted = Signal()
    change_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column.addLayout(self._rows)
        hint = QuietLabel(theme, text_font(12), text=tr(HINT))
        hint.setWordWrap(True)
        column.addWidget(hint)
        column.addSpacing(4)
        self.add_button = WordButton(theme, tr(ADD))
        self.add_button.setObjectName("addKey")
        self.add_button.clicked.connect(self.add_wanted)
        column.addWidget(self.add_button)

    @property
    def rows(self) -> list[SourceRow]:
        """What is shown, from top to bottom."""
        return self.findChildren(SourceRow)

    def show_sources(self, sources: Sources) -> None:
        """Show these in the place of the others; the keyboard stays where it is."""
        focused = next((n for n, row in enumerate(self.rows) if row.choice.hasFocus()), None)
        for row in self.rows:
            self._rows.removeWidget(row)
            row.setParent(None)
            row.deleteLater()
        for source in sources.all:
            row = SourceRow(
                self._theme,
                source,
                is_in_use=source == sources.in_use,
                can_change=source.id not in {ENVIRONMENT, OFFLINE},
            )
            row.chosen.connect(partial(self.chosen.emit, source.id))
            row.change_wanted.connect(partial(self.change_wanted.emit, source.id))
            row.remove_wanted.connect(partial(self.remove_wanted.emit, source.id))
            self._rows.addWidget(row)
        if focused is not None:
            self.rows[min(focused, len(self.rows) - 1)].choice.setFocus()
