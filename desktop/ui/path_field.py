"""A path in the settings, to be read, selected and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.ui.controls import CONTROL_PX, IconButton, paint_card, paint_ring
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, Theme, text_font

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent


class _Line(QLineEdit):
    """A long line, on a card as the other settings have it."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        self.setFont(text_font(SMALL_PX))
        self.setFrame(False)
        self.setReadOnly(True)
        self.setFixedHeight(CONTROL_PX)
        self.setTextMargins(8, 0, 8, 0)
        self.setCursorPosition(0)
        self.setStyleSheet("background: transparent;")  # it would cover the card

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, with the ring of the keyboard; the text paints itself."""
        painter = QPainter(self)
        ground, edge = self._theme.colour("surface"), self._theme.colour("line")
        rect = QRectF(self.rect())
        paint_card(painter, rect, RADIUS_CONTROL_PX, ground, edge)
        if self.hasFocus():
            paint_ring(painter, rect, RADIUS_CONTROL_PX - 1, self._theme)
        painter.end()
        super().paintEvent(event)


class PathField(QWidget):
    """The path, and a button that copies it.

    Args:
        theme: The colours.
        path: The path.
        name: What it is the path of, for screen readers.
        copy_name: Of the button.

    Attributes:
        line: The path, as text.
        copy_button: The button.
    """

    def __init__(self, theme: Theme, path: Path, name: str, copy_name: str) -> None:
        super().__init__()
        self.line = _Line(theme, str(path))
        self.line.setAccessibleName(name)
        self.copy_button = IconButton(theme, "copy", name=copy_name)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(str(path)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.copy_button)
