"""A value that can be selected, on the same line as the label beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

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
        painter = QPainter(self)  # knows in which direction the widget runs
        painter.setPen(self.palette().color(self.foregroundRole()))
        wrap = Qt.TextFlag.TextWordWrap.value if self.wordWrap() else 0
        painter.drawText(self.contentsRect(), self.alignment().value | wrap, self.text())
        painter.end()
