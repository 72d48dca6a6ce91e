"""A value that can be selected, on the same line as the label beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle

from desktop.ui.controls import QuietLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPaintEvent

    from desktop.ui.theme import Theme


class ValueLabel(QuietLabel):
    """Its text can be selected with the mouse.

    Qt sets a text that can be selected a pixel of the screen higher than others, at scales above
    one; as long as nothing is selected it is painted as those are.
    """

    def __init__(self, theme: Theme, font: QFont, role: str = "quiet", text: str = "") -> None:
        super().__init__(theme, font, role, text)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text where a plain label has it."""
        if self.hasSelectedText():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        place = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        flags = place.value | (Qt.TextFlag.TextWordWrap.value if self.wordWrap() else 0)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            flags,
            self.palette(),
            self.isEnabled(),
            self.text(),
            self.foregroundRole(),
        )
        painter.end()
