"""The card that a question is written on, with the stream line on its upper edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.controls import paint_card
from desktop.ui.stream_line import StreamLine
from desktop.ui.theme import RADIUS_CARD_PX

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

SHADOW_PX = 10


class ComposerCard(QWidget):
    """The floating card, with the stream line on its upper edge."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.stream_line = StreamLine(theme, parent=self)
        theme.repaint(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line on the upper edge, between the round corners."""
        super().resizeEvent(event)
        inset = SHADOW_PX + RADIUS_CARD_PX
        self.stream_line.setGeometry(inset, SHADOW_PX, self.width() - 2 * inset, 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a soft shadow and the card on it."""
        del event
        painter = QPainter(self)
        rect = QRectF(self.rect()).adjusted(SHADOW_PX, SHADOW_PX, -SHADOW_PX, -SHADOW_PX)
        shade = QColor(0, 0, 0, 20 if self._theme.is_dark else 3)
        for spread in range(SHADOW_PX, 0, -2):
            layer = rect.adjusted(-spread, 3 - spread, spread, spread)
            paint_card(painter, layer, RADIUS_CARD_PX + spread, shade, None)
        surface, edge = self._theme.colour("surface"), self._theme.colour("line")
        paint_card(painter, rect, RADIUS_CARD_PX, surface, edge)
        painter.end()
