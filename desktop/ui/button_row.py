"""Buttons beside each other, or below each other where there is no room for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

GAP_PX = 8


class ButtonRow(QWidget):
    """Holds a few buttons; how long their words are, the language says.

    Args:
        buttons: From the first to the last.
    """

    def __init__(self, *buttons: QWidget) -> None:
        super().__init__()
        self._buttons = buttons
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP_PX)
        for button in buttons:
            self._box.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        self._box.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest button."""
        widths = (button.sizeHint().width() for button in self._buttons)
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how they stand."""
        super().resizeEvent(event)
        widths = [each.sizeHint().width() for each in self._buttons if not each.isHidden()]
        fits = sum(widths) + GAP_PX * (len(widths) - 1) <= self.width()
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.LeftToRight if fits else direction.TopToBottom)
