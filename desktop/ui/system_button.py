"""The button of the system prompt: it says in few words which one a conversation has."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.core.history import first_words
from desktop.ui.actions import with_keys
from desktop.ui.controls import IconButton
from desktop.words import later, tr

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

NAME = later("System prompt")
KEYS = "Ctrl+I"
MOST_PX = 150


class SystemButton(IconButton):
    """Says that there is a system prompt: by its words where there is room, else by its colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "scroll-text", name=tr(NAME))
        self.setObjectName("systemPrompt")
        self._words = ""
        self._is_wide = False

    def show_prompt(self, text: str, name: str = "") -> None:
        """Show which one holds.

        Args:
            text: The system prompt.
            name: What it is called, if it is called anything.
        """
        self._words = name or first_words(text)
        told = tr("System prompt: {words}").format(words=self._words)
        self.setAccessibleDescription(told)
        self.setToolTip(f"<qt>{with_keys(escape(told), KEYS)}</qt>")
        self._show_words()

    def set_wide(self, *, wide: bool) -> None:
        """Show the words beside the icon, or the icon alone."""
        if wide is not self._is_wide:
            self._is_wide = wide
            self._show_words()

    def _show_words(self) -> None:
        shown = self._words if self._is_wide else ""
        elide = Qt.TextElideMode.ElideRight
        self.role = "quiet" if shown else "accent"
        self.setText(self.fontMetrics().elidedText(shown, elide, MOST_PX))
        self.updateGeometry()
        self.update()
