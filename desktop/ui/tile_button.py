"""A small button on an image of the tray: more, try again, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.ui.controls import paint_card, paint_ring

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

    from desktop.ui.theme import Theme

BUTTON_PX = 22
GLYPH_PX = 14


class TileButton(QAbstractButton):
    """A disc with an icon, seen when it is called for and when it has the keyboard.

    Attributes:
        is_shown: Whether it is called for.
        is_flat: It stands on a plain ground, so it needs a disc only under the mouse.

    Signals:
        keyboard_moved: It has the keyboard now, or no longer.
    """

    keyboard_moved = Signal()

    def __init__(self, theme: Theme, glyph: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._glyph = glyph
        self.is_shown = False
        self.is_flat = False
        # The tile lets Tab come here when it is the tile's turn.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.resize(BUTTON_PX, BUTTON_PX)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the tile that the keyboard is here."""
        super().focusInEvent(event)
        self.keyboard_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the tile that the keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.keyboard_moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Return press it; any other key is for the tile."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def name(self, words: str) -> None:
        """Say what it does."""
        self.setAccessibleName(words)
        self.setToolTip(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the disc and the icon."""
        del event
        if not (self.is_shown or self.hasFocus()):
            return
        theme = self._theme
        painter = QPainter(self)
        rect = QRectF(self.rect())
        radius = rect.width() / 2
        if self.underMouse() or self.isDown():
            paint_card(painter, rect, radius, theme.colour("line"), None)
        elif not self.is_flat:
            paint_card(painter, rect, radius, theme.colour("surface"), theme.colour("line"))
        if self.hasFocus():
            paint_ring(painter, rect, radius, theme)
        role = "quiet" if self.is_flat and not self.underMouse() else "text"
        picture = theme.pixmap(self._glyph, role, GLYPH_PX, self.devicePixelRatioF())
        inset = (BUTTON_PX - GLYPH_PX) // 2
        painter.drawPixmap(inset, inset, picture)
        painter.end()
