"""A text of many lines on a card, as the other inputs of a dialog look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from desktop.ui.theme import BODY_PX, text_font

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

_SHEET = """
QPlainTextEdit {{ background: {0.surface}; border: 1px solid {0.quiet}; border-radius: 8px;
  padding: 6px 4px; }}
QPlainTextEdit:focus {{ border: 2px solid {0.accent}; padding: 5px 3px; }}
QPlainTextEdit:read-only {{ background: {0.page}; border-color: {0.line}; }}
"""


class TextField(QPlainTextEdit):
    """Plain text; Tab leaves it.

    Args:
        theme: The colours.
        name: Its accessible name.
    """

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setFont(text_font(BODY_PX))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._colour)
        self._colour()

    @property
    def characters(self) -> int:
        """How many characters are in it."""
        return len(self.toPlainText())

    def _colour(self) -> None:
        colours = QPalette(self.palette())
        colours.setColor(QPalette.ColorRole.Text, self._theme.colour("text"))
        colours.setColor(QPalette.ColorRole.PlaceholderText, self._theme.colour("quiet"))
        self.setPalette(colours)
        self.setStyleSheet(_SHEET.format(self._theme.colours))
