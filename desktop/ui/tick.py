"""Something that may be allowed: what it is, a sentence of what that means, and a switch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.ui.controls import QuietLabel, paint_card
from desktop.ui.theme import RADIUS_CARD_PX, SMALL_PX, text_font
from desktop.ui.toggle import Toggle

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from desktop.ui.theme import Theme

EDGE_PX = 16
GAP_PX = 12
HINT_PX = 12


class Tick(QWidget):
    """Off until somebody switches it on; a click on its words does, too.

    Args:
        theme: The colours.
        title: What it allows.
        sentence: What that means.

    Signals:
        chosen: The user has switched it on or off.
    """

    chosen = Signal(bool)

    def __init__(self, theme: Theme, title: str, sentence: str) -> None:
        super().__init__()
        self._theme = theme
        self.toggle = Toggle(theme)
        self.toggle.setAccessibleName(title)
        self.toggle.setAccessibleDescription(sentence)
        self.toggle.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.toggle.toggled.connect(self.chosen)  # a screen reader switches without a click
        head = QuietLabel(theme, text_font(SMALL_PX, QFont.Weight.Medium), "text", title)
        words = QuietLabel(theme, text_font(HINT_PX), text=sentence)
        words.setWordWrap(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.repaint(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(EDGE_PX, GAP_PX, EDGE_PX, GAP_PX)
        grid.setHorizontalSpacing(GAP_PX)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(head, 0, 0)
        grid.addWidget(words, 1, 0)
        grid.addWidget(self.toggle, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)

    def show_chosen(self, is_on: bool) -> None:
        """Show whether it is allowed now."""
        self.toggle.blockSignals(True)
        self.toggle.setChecked(is_on)
        self.toggle.blockSignals(False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Switch it by its words."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.toggle.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        del event
        painter, theme = QPainter(self), self._theme
        area = QRectF(self.rect())
        paint_card(painter, area, RADIUS_CARD_PX, theme.colour("surface"), theme.colour("line"))
        painter.end()
