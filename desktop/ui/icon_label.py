"""An icon that only says what something is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.ui.theme import Theme


class IconLabel(QWidget):
    """Paints it as fine as the screen that it is on, which may be another one later.

    Args:
        theme: The colours.
        glyph: A file of ``resources/icons/ui``, without its suffix.
        role: Of its colour.
        side_px: In device-independent pixels.
    """

    def __init__(self, theme: Theme, glyph: str, role: str, side_px: int) -> None:
        super().__init__()
        self._theme = theme
        self._icon = (glyph, role)
        self.setFixedSize(side_px, side_px)
        theme.repaint(self)

    def show_icon(self, glyph: str, role: str) -> None:
        """Be another one."""
        self._icon = (glyph, role)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        del event
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(0, 0, self._theme.pixmap(*self._icon, self.width(), ratio))
        painter.end()
