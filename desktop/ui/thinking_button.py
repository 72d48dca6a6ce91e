"""How much the model thinks, and whether its thoughts are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from desktop.core.ports import ThinkingLevel
from desktop.ui.controls import IconButton
from desktop.ui.mirrored import flush
from desktop.words import later, tr

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

LEVEL_WORDS: dict[ThinkingLevel, str] = {
    "minimal": later("Minimal", "thinking"),
    "low": later("Low", "thinking"),
    "medium": later("Medium", "thinking"),
    "high": later("High", "thinking"),
    "xhigh": later("Very high", "thinking"),
}


class ThinkingButton(IconButton):
    """Opens a menu of levels; shows the level chosen.

    Attributes:
        level: None for the model's own.
        shows_thoughts: True if summaries of the thinking are asked for.

    Signals:
        chosen: A level (or None) and whether thoughts are shown.
    """

    chosen = Signal(object, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "brain", name=tr("Thinking"), tip=tr("How much the model thinks"))
        self.setObjectName("thinking")
        self.level: ThinkingLevel | None = None
        self.shows_thoughts = False
        self._is_wide = True
        self.clicked.connect(self._open_menu)
        self._show_choice()

    def use(self, level: ThinkingLevel | None, *, thoughts: bool) -> None:
        """Show a choice that was made elsewhere."""
        self.level, self.shows_thoughts = level, thoughts
        self._show_choice()

    def set_wide(self, *, wide: bool) -> None:
        """Show the word beside the icon, or the icon alone."""
        self._is_wide = wide
        self._show_choice()

    def make_menu(self) -> QMenu:
        """The choices as they stand."""
        menu = QMenu(self)
        levels = QActionGroup(menu)
        choices: list[ThinkingLevel | None] = [None, *get_args(ThinkingLevel)]
        for level in choices:
            words = tr("As the model decides") if level is None else tr(LEVEL_WORDS[level])
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(level == self.level)
            action.setData(level)
            levels.addAction(action)
        menu.addSeparator()
        thoughts = menu.addAction(tr("Show thoughts"))
        thoughts.setCheckable(True)
        thoughts.setChecked(self.shows_thoughts)
        levels.triggered.connect(lambda action: self._choose(action.data(), self.shows_thoughts))
        thoughts.toggled.connect(lambda shown: self._choose(self.level, shown))
        return menu

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        size = menu.sizeHint()
        menu.popup(self.mapToGlobal(QPoint(flush(self, size.width()), -size.height() - 4)))

    def _choose(self, level: ThinkingLevel | None, thoughts: bool) -> None:
        self.use(level, thoughts=thoughts)
        self.chosen.emit(level, thoughts)

    def _show_choice(self) -> None:
        words = tr("Thinking")
        if self.level is not None:
            level = tr(LEVEL_WORDS[self.level]).lower()
            words = tr("Thinking: {level}").format(level=level)
        self.setText(words if self._is_wide else "")
        self.setAccessibleDescription(words)
        self.role = "quiet" if self.level is None and not self.shows_thoughts else "accent"
        self.updateGeometry()
        self.update()
