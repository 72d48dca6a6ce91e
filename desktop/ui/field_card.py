"""The card that a field to type in stands on; its edge tells of the keyboard and of faults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.controls import IconButton, paint_card
from desktop.ui.mirrored import margins
from desktop.ui.theme import RADIUS_CONTROL_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.ui.theme import Theme

HIGH_PX = 34
BUTTON_PX = 28


class FieldCard(QWidget):
    """A field and a small button on one card.

    Attributes:
        button: Hidden, until its field has a use for it.
    """

    def __init__(self, theme: Theme, field: QWidget, glyph: str, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._field = field
        self._is_good = True
        field.setStyleSheet("background: transparent;")  # it would cover the card
        field.installEventFilter(self)
        self.button = IconButton(theme, glyph, name=name, side_px=BUTTON_PX)
        self.button.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(8, 0, 3, 0))
        row.setSpacing(0)
        row.addWidget(field, 1)
        row.addWidget(self.button)
        self.setFixedHeight(HIGH_PX)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(field)
        theme.repaint(self)

    def setAccessibleName(self, name: str, /) -> None:
        """Name the field: it is what has the keyboard."""
        super().setAccessibleName(name)
        self._field.setAccessibleName(name)

    def show_good(self, *, is_good: bool) -> None:
        """Show whether what is entered can be used."""
        self._is_good = is_good
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint the edge anew when the keyboard comes and goes."""
        del watched
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card; the field paints itself."""
        del event
        has_keyboard = self._field.hasFocus()
        role = "accent" if has_keyboard else "quiet" if self.isEnabled() else "line"
        edge = self._theme.colour(role if self._is_good else "bad")
        painter = QPainter(self)
        surface = self._theme.colour("surface")
        paint_card(painter, QRectF(self.rect()), RADIUS_CONTROL_PX, surface, edge)
        painter.end()
