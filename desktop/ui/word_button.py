"""A button with a word, for questions: the one that goes on is filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.ui.controls import CONTROL_PX, RING_PX, paint_card, paint_ring
from desktop.ui.style import blend
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, Theme, text_font

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

EDGE_PX = 16
LEAST_PX = 84


class WordButton(QAbstractButton):
    """Return presses it when it has the keyboard, as the space bar does."""

    def __init__(self, theme: Theme, word: str, *, goes_on: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._goes_on = goes_on
        self.setText(word)
        self.setAccessibleName(word)
        self.setFont(text_font(SMALL_PX, QFont.Weight.Medium))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.repaint(self)

    def sizeHint(self) -> QSize:
        """Room for its word."""
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 2 * EDGE_PX
        return QSize(max(LEAST_PX, wide), CONTROL_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses it; held down, it presses once."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, the word, and the ring of the keyboard."""
        del event
        theme, rect = self._theme, QRectF(self.rect())
        hot = self.isEnabled() and (self.underMouse() or self.isDown())
        painter = QPainter(self)
        painter.setOpacity(1.0 if self.isEnabled() else 0.4)
        if self._goes_on:
            strength = 0.8 if self.isDown() else 0.9 if hot else 1.0
            fill = blend(theme.colours.accent, theme.colours.surface, strength)
            paint_card(painter, rect, RADIUS_CONTROL_PX, fill, None)
        else:
            ground = "line" if self.isDown() else "raised" if hot else "surface"
            paint_card(painter, rect, RADIUS_CONTROL_PX, theme.colour(ground), theme.colour("line"))
        if self.hasFocus():
            paint_ring(painter, rect, RADIUS_CONTROL_PX - 1, theme)
            if self._goes_on:  # within a disc of its own colour, or it would not be seen
                painter.setPen(QPen(theme.colour("surface"), RING_PX))
                painter.drawRoundedRect(rect.adjusted(3, 3, -3, -3), 5, 5)
        painter.setPen(theme.colour("on_accent" if self._goes_on else "text"))
        painter.setFont(self.font())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
