"""A value that can be selected, on the same line as the label beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from desktop.ui.controls import QuietLabel

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QMouseEvent, QPaintEvent


class ValueLabel(QuietLabel):
    """Its text can be selected with the mouse.

    Qt makes a document of a text that can be selected, and lays that out for each new value and
    whenever its size is asked for. So it can be selected only while the pointer is there, or while
    something is: read-outs that run cost a third less (measured).

    Qt also sets such a text a pixel of the screen higher than others, at scales above one; as long
    as nothing is selected it is painted as those are.
    """

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer comes: it can be selected from here on."""
        self._be_selectable()
        super().enterEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Likewise for what presses without having come: a finger."""
        self._be_selectable()
        super().mousePressEvent(event)

    def _be_selectable(self) -> None:
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer goes; what it has selected stays."""
        super().leaveEvent(event)
        if not self.hasSelectedText():
            self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)

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
