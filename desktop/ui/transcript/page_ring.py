"""The ring around the page while it has the keyboard, if that came by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.ui.controls import paint_ring
from desktop.ui.theme import RADIUS_CONTROL_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.ui.transcript.area import TranscriptArea

BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
"""Who clicks on the page to select something knows where he is."""

_PLACING = (QEvent.Type.Resize, QEvent.Type.Move)


class PageRing(QWidget):
    """Lies over the page while that has the keyboard, and lets everything through to it."""

    def __init__(self, area: TranscriptArea) -> None:
        super().__init__(area)
        self._area = area
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        area.installEventFilter(self)
        area.viewport().installEventFilter(self)

    def place(self) -> None:
        """Lie over the page as it is now."""
        self.setGeometry(self._area.viewport().geometry())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page, and go with the keyboard."""
        if watched is self._area and event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif watched is not self._area and event.type() in _PLACING:
            self.place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring."""
        del event
        with QPainter(self) as painter:
            paint_ring(painter, QRectF(self.rect()), RADIUS_CONTROL_PX, self._area.theme)


def show_ring(area: TranscriptArea, reason: Qt.FocusReason) -> None:
    """Show that a page has got the keyboard, unless a click gave it that."""
    if reason in BY_KEYBOARD:
        ring = area.findChild(PageRing) or PageRing(area)
        ring.place()
        ring.show()
