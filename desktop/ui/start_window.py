"""What is said and asked before there is a window: a card of its own on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from desktop.ui.controls import QuietLabel
from desktop.ui.style import dress
from desktop.ui.theme import BODY_PX, SMALL_PX, text_font

if TYPE_CHECKING:
    from desktop.ui.theme import Theme
    from desktop.ui.word_button import WordButton

WIDE_PX = 480
EDGE_PX = 28
AROUND_PX = 12
"""That are left of a small screen, or of one on which everything is large."""


class StartWindow(QDialog):
    """A heading, sentences below it, and buttons.

    Args:
        theme: The colours.
        heading: What it is about.
    """

    def __init__(self, theme: Theme, heading: str) -> None:
        super().__init__()
        self.theme = theme
        self.setWindowTitle("Gemstream")
        self.setAccessibleName(heading)
        room_px = self.screen().availableSize().width() - 2 * AROUND_PX
        self.setFixedWidth(min(WIDE_PX, room_px))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        self.column.setSpacing(12)
        title = text_font(BODY_PX, QFont.Weight.DemiBold)
        self._add(QuietLabel(theme, title, "text", heading))
        dress(self, theme)

    def say(self, sentence: str) -> QuietLabel:
        """Add a sentence."""
        return self._add(QuietLabel(self.theme, text_font(SMALL_PX), text=sentence))

    def _add(self, label: QuietLabel) -> QuietLabel:
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.column.addWidget(label)
        return label

    def offer(self, *buttons: WordButton) -> None:
        """Add the buttons, the last of which has the keyboard."""
        self.column.addSpacing(4)
        row = QHBoxLayout()
        self.column.addLayout(row)
        row.setSpacing(8)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        buttons[-1].setFocus()
