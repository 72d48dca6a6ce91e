"""A text in which words that were searched for are marked."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.ui.controls import QuietLabel
from desktop.ui.settings_search import places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from desktop.ui.theme import Theme


class FoundLabel(QuietLabel):
    """Plain text in the colour of a role; the ground of what was found has one of its own.

    Attributes:
        words: The text as it is read, whatever is marked.
    """

    def __init__(self, theme: Theme, font: QFont, role: str = "quiet", text: str = "") -> None:
        self.words = text
        self._wanted: tuple[str, ...] = ()
        super().__init__(theme, font, role, text)
        self.setWordWrap(True)
        theme.changed.connect(self._show)

    def use_words(self, text: str) -> None:
        """Have another text."""
        self.words = text
        self._show()

    def mark(self, wanted: Sequence[str]) -> None:
        """Mark these words wherever they are; none takes the marks away."""
        if tuple(wanted) != self._wanted:
            self._wanted = tuple(wanted)
            self._show()

    def _show(self) -> None:
        found = places(self._wanted, self.words)
        self.setAccessibleName(self.words if found else "")
        if not found:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(self.words)
            return
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(self._marked(found))

    def _marked(self, found: list[tuple[int, int]]) -> str:
        colours = self._theme.colours
        style = f"background-color: {colours.found}; color: {colours.text}"
        pieces, done = [], 0
        for begin, end in found:
            pieces.append(escape(self.words[done:begin]))
            pieces.append(f'<span style="{style}">{escape(self.words[begin:end])}</span>')
            done = end
        return "".join((*pieces, escape(self.words[done:])))
