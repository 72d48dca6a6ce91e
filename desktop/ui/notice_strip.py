"""One sentence at the top of the column, until it is dismissed."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.controls import ICON_PX, IconButton, QuietLabel, paint_card
from desktop.ui.style import blend
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, Theme, text_font

NoticeKind = Literal["info", "warn", "bad"]
EDGE_PX = 16


class NoticeStrip(QWidget):
    """Shows a sentence; hidden while there is none.

    Signals:
        dismissed: The user closed it.
    """

    dismissed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._kind: NoticeKind = "info"
        self.sentence = QuietLabel(theme, text_font(SMALL_PX), "text")
        self.sentence.setWordWrap(True)
        self.close_button = IconButton(theme, "x", name="Dismiss", side_px=28)
        self.close_button.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE_PX + 44, 16, EDGE_PX + 8, 8)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.setVisible(False)

    def say(self, sentence: str, kind: NoticeKind) -> None:
        """Show a sentence in place of what was shown; an empty one shows nothing."""
        self._kind = kind
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
        self.update()

    def _dismiss(self) -> None:
        self.setVisible(False)
        self.dismissed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card and the icon of its kind."""
        del event
        role = "accent" if self._kind == "info" else self._kind
        glyph = {"info": "info", "warn": "triangle-alert", "bad": "circle-alert"}[self._kind]
        colours = self._theme.colours
        fill = blend(getattr(colours, role), colours.page, 0.10)
        edge = blend(getattr(colours, role), colours.page, 0.30)
        painter = QPainter(self)
        rect = QRectF(self.rect()).adjusted(EDGE_PX, 8, -EDGE_PX, 0)
        paint_card(painter, rect, RADIUS_CONTROL_PX, fill, edge)
        picture = self._theme.pixmap(glyph, role, ICON_PX, self.devicePixelRatioF())
        painter.drawPixmap(EDGE_PX + 12, 20, picture)
        painter.end()
