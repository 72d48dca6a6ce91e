"""A switch: on or off, seen at a glance in any colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.ui.controls import paint_card, paint_ring
from desktop.ui.mirrored import mirrored

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.ui.theme import Theme

SIZE_PX = (40, 24)
KNOB_GAP_PX = 5
RING_PX = 2


class Toggle(QAbstractButton):
    """A pill with a knob, at the end of the line and in the accent colour if it is on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.repaint(self)

    def sizeHint(self) -> QSize:
        """The pill, with room for the ring of the keyboard."""
        return QSize(*SIZE_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint pill, knob, and the ring of the keyboard."""
        del event
        theme, is_on = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setOpacity(1.0 if self.isEnabled() else 0.4)
        whole = QRectF(self.rect())
        pill = whole.adjusted(RING_PX, RING_PX, -RING_PX, -RING_PX)
        ground = theme.colour("accent" if is_on else "raised")
        edge = theme.colour("accent" if is_on else "quiet")
        paint_card(painter, pill, pill.height() / 2, ground, edge)
        side = pill.height() - 2 * KNOB_GAP_PX + 2
        left = pill.right() - side - KNOB_GAP_PX + 1 if is_on else pill.left() + KNOB_GAP_PX - 1
        knob = QRectF(left, pill.center().y() - side / 2, side, side)
        inside = theme.colour("on_accent" if is_on else "quiet")
        paint_card(painter, mirrored(self, knob), side / 2, inside, None)
        if self.hasFocus():
            paint_ring(painter, whole, whole.height() / 2, theme)
        painter.end()
