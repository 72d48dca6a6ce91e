"""A label that gives way where there is no room: what is left ends in dots, its tip has all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter

from desktop.ui.controls import QuietLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPaintEvent, QResizeEvent

    from desktop.ui.theme import Theme

LEAST_PX = 24


class GivingLabel(QuietLabel):
    """One line; its text stays whole for who asks for it.

    Args:
        theme: The colours.
        font: What it is set in.
        role: Of its colour.
        text: What it says.
        mode: Where it gives way.
    """

    def __init__(
        self,
        theme: Theme,
        font: QFont,
        role: str = "quiet",
        text: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(theme, font, role, text)
        self._mode = mode

    def minimumSizeHint(self) -> QSize:
        """Hardly anything."""
        whole = super().minimumSizeHint()
        return QSize(min(LEAST_PX, whole.width()), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have a tip as long as something is left out."""
        super().resizeEvent(event)
        self._tell()

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._tell()

    def _tell(self) -> None:
        if self._shown() == self.text():
            self.setToolTip("")
            return
        from desktop.ui.tips import plain_tip  # no start needs one

        self.setToolTip(plain_tip(self.text()))

    def _shown(self) -> str:
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), self._mode, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        shown = self._shown()
        if shown == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.contentsRect(), self.alignment(), shown)
        painter.end()
