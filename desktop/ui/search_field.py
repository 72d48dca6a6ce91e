"""A magnifying glass and a field to search with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.ui.controls import paint_card, paint_ring
from desktop.ui.mirrored import margins, mirrored
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, text_font

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

SEARCH_PX = 36


class SearchField(QWidget):
    """Both as one.

    Args:
        theme: The colours.
        object_name: Of the field.
        name: Likewise, for screen readers; shown in it, too, while it is empty.

    Attributes:
        field: Where the words are.
    """

    def __init__(self, theme: Theme, object_name: str, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.field = QLineEdit()
        self.field.setObjectName(object_name)
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(name)
        self.field.setFont(text_font(SMALL_PX))
        self.field.setFrame(False)
        self.field.setClearButtonEnabled(False)
        self.field.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(34, 2, 8, 2))
        row.addWidget(self.field)
        self.setFixedHeight(SEARCH_PX)
        theme.changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        colours = QPalette()
        colours.setColor(QPalette.ColorRole.Base, self._theme.colour("surface"))
        colours.setColor(QPalette.ColorRole.Text, self._theme.colour("text"))
        colours.setColor(QPalette.ColorRole.PlaceholderText, self._theme.colour("quiet"))
        self.field.setPalette(colours)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint the ring when the keyboard comes and goes."""
        del watched
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the glass, and the ring of the keyboard."""
        del event
        theme, area = self._theme, QRectF(self.rect())
        painter = QPainter(self)
        paint_card(painter, area, RADIUS_CONTROL_PX, theme.colour("surface"), theme.colour("line"))
        if self.field.hasFocus():
            paint_ring(painter, area, RADIUS_CONTROL_PX - 1, theme)
        glass = theme.pixmap("search", "quiet", 16, self.devicePixelRatioF())
        painter.drawPixmap(mirrored(self, QRectF(11, 10, 16, 16)).topLeft(), glass)
        painter.end()
