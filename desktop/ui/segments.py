"""A choice of one from a few, all of them in sight side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.controls import CONTROL_PX, paint_card, paint_ring
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, Theme, text_font

if TYPE_CHECKING:
    from collections.abc import Sequence

_PADDING_PX = 12


class Segments(QWidget):
    """Some words, one of them chosen; arrow keys go from one to the next.

    Args:
        theme: The colours.
        name: What is chosen, for screen readers.
        words: What can be chosen; the first is at the beginning.

    Signals:
        chosen: The index of the word that the user chose.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, name: str, words: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for index, word in enumerate(words):
            segment = _Segment(theme, word)
            self._group.addButton(segment, index)
            row.addWidget(segment)
        self._group.button(0).setChecked(True)
        # Not clicked: screen readers choose without a click.
        self._group.idToggled.connect(self._toggled)
        theme.repaint(self)

    def _toggled(self, index: int, is_chosen: bool) -> None:
        if is_chosen:
            self.chosen.emit(index)

    @property
    def index(self) -> int:
        """Which word is chosen."""
        return self._group.checkedId()

    def button(self, index: int) -> QAbstractButton:
        """The button with a word."""
        return self._group.button(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground that the words share."""
        del event
        painter = QPainter(self)
        raised = self._theme.colour("raised")
        paint_card(painter, QRectF(self.rect()), RADIUS_CONTROL_PX, raised, None)
        painter.end()


class _Segment(QAbstractButton):
    def __init__(self, theme: Theme, word: str) -> None:
        super().__init__()
        self._theme = theme
        self.setText(word)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # the group sees to it; this says so to screen readers
        self.setFont(text_font(SMALL_PX, QFont.Weight.Medium))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(wide + 2 * _PADDING_PX, CONTROL_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme, painter = self._theme, QPainter(self)
        rect = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        if self.isChecked():
            paint_card(painter, rect, 6, theme.colour("surface"), theme.colour("line"))
        if self.hasFocus():
            paint_ring(painter, rect, 5, theme)
        is_lit = self.isChecked() or self.underMouse()
        painter.setPen(theme.colour("text" if is_lit else "quiet"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
