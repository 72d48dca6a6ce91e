"""A text of one line on a card, as the other inputs of a dialog look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QLineEdit

from desktop.ui.controls import CONTROL_PX, paint_card, paint_ring
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, text_font

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from desktop.ui.theme import Theme

EDGE_PX = 8


class LineField(QLineEdit):
    """Return and Escape are told, and do nothing to the dialog that it is in.

    Args:
        theme: The colours.
        name: Its accessible name; shown in it, too, while it is empty.

    Signals:
        entered: Return was pressed.
        given_up: Escape was pressed.
    """

    entered = Signal()
    given_up = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setFont(text_font(SMALL_PX))
        self.setFrame(False)
        self.setFixedHeight(CONTROL_PX)
        self.setTextMargins(EDGE_PX, 0, EDGE_PX, 0)
        self.setStyleSheet("background: transparent;")  # it would cover the card
        theme.changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        colours = QPalette(self.palette())
        colours.setColor(QPalette.ColorRole.Text, self._theme.colour("text"))
        colours.setColor(QPalette.ColorRole.PlaceholderText, self._theme.colour("quiet"))
        self.setPalette(colours)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell Return and Escape."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, with the ring of the keyboard; the text paints itself."""
        painter = QPainter(self)
        theme, rect = self._theme, QRectF(self.rect())
        edge = theme.colour("quiet" if self.isEnabled() else "line")
        paint_card(painter, rect, RADIUS_CONTROL_PX, theme.colour("surface"), edge)
        if self.hasFocus():
            paint_ring(painter, rect, RADIUS_CONTROL_PX - 1, theme)
        painter.end()
        super().paintEvent(event)
