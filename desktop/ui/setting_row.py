"""One setting in its dialog: what it is called, what it does, its value, and the way back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.settings import STANDARD
from desktop.ui.controls import IconButton
from desktop.ui.found_label import FoundLabel
from desktop.ui.setting_inputs import make_input
from desktop.ui.settings_search import has_all
from desktop.ui.theme import SMALL_PX, text_font
from desktop.words import both, later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop.settings import Settings
    from desktop.ui.theme import Theme

EDGE_PX = 16
GAP_PX = 12
HINT_PX = 12
RESET_PX = 28
WIDE_FROM_PX = 200
"""The width of a value from which on it needs much room."""

LITTLE_PX = 380
SWITCH_PX = 64
"""In a row narrower than that, what is no wider than a switch stands beside the words."""

ON_THE_COMMAND_LINE = later("Given on the command line; this holds until Gemstream is closed.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One setting as the user reads it; the words are marked with ``later``.

    Attributes:
        name: The field of ``Settings``.
        title: What it is called.
        hint: What it does, in a sentence.
        words: What else somebody may search for who wants it.
    """

    name: str
    title: str
    hint: str
    words: str = ""


class SettingRow(QWidget):
    """Shows the value of a setting and tells what the user wants it to be.

    Args:
        theme: The colours.
        row: Which setting.
        flag: Its value if the command line has fixed it, in a tuple of one; else an empty one.

    Signals:
        changed: The value wanted.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme, row: Row, flag: tuple[object, ...]) -> None:
        super().__init__()
        self.row = row
        self._flag = flag
        self._is_narrow = self._is_below = False
        title, hint = tr(row.title), tr(row.hint)
        self.title = FoundLabel(theme, text_font(SMALL_PX, QFont.Weight.Medium), "text", title)
        self.hint = FoundLabel(
            theme, text_font(HINT_PX), text=tr(ON_THE_COMMAND_LINE) if flag else hint
        )
        self.entry = make_input(row.name, theme)
        self.entry.widget.setObjectName(f"setting_{row.name}")
        self.entry.widget.setAccessibleName(title)
        self.entry.widget.setAccessibleDescription(hint)
        self.entry.widget.setDisabled(bool(flag))
        self.entry.changed.connect(self._tell)  # no lambda: that would keep both for ever
        words = tr("Reset: {setting}").format(setting=title)
        self.reset = IconButton(theme, "rotate-ccw", name=words, side_px=RESET_PX)
        self.reset.setToolTip(tr("Back to the standard"))
        self.reset.clicked.connect(lambda: self.changed.emit(getattr(STANDARD, row.name)))
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self._lay_out()

    def _tell(self) -> None:
        self.changed.emit(self.entry.value())

    def _lay_out(self) -> None:
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(EDGE_PX, GAP_PX, EDGE_PX, GAP_PX)
        grid.setSpacing(8)
        grid.setColumnStretch(0, 1)
        words = QVBoxLayout()
        grid.addLayout(words, 0, 0)
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.hint)
        grid.addWidget(self.reset, 0, 1)
        grid.addWidget(self.entry.widget, 0, 2)

    def set_narrow(self, *, narrow: bool) -> None:
        """Have a value that needs much room below the words, where there is little beside them."""
        self._is_narrow = narrow
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is hardly any room, all but a switch stands below the words."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        entry = self.entry.widget
        wide_px = max(entry.sizeHint().width(), entry.minimumWidth())
        has_little = self.width() < LITTLE_PX and wide_px > SWITCH_PX
        below = has_little or (self._is_narrow and wide_px >= WIDE_FROM_PX)
        if below is not self._is_below:
            self._is_below = below
            self._grid.removeWidget(entry)
            self._grid.addWidget(entry, *((1, 0, 1, 2) if below else (0, 2)))

    def use(self, settings: Settings) -> None:
        """Show the value in these settings, unless the command line has fixed it."""
        value = self._flag[0] if self._flag else getattr(settings, self.row.name)
        self.entry.show_value(value)
        is_standard = value == getattr(STANDARD, self.row.name)
        self.reset.setVisible(not is_standard and not self._flag)

    def search(self, words: Sequence[str], section: str) -> bool:
        """Mark what is found of these words.

        Args:
            words: None marks nothing.
            section: The title of its section, likewise marked; it counts as if it were its own.

        Returns:
            True if all of them are found.
        """
        self.title.mark(words)
        self.hint.mark(words)
        row = self.row
        return has_all(words, map(both, (row.title, row.hint, row.words, section)))
