"""In the settings: where conversations are kept, and the way back to an earlier file of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.controls import CONTROL_PX, IconButton, QuietLabel, paint_card, paint_ring
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, Theme, text_font
from desktop.ui.word_button import WordButton

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

GO_BACK = "Go back to an earlier file…"
KEPT_IN = "Kept in"
COPY = "Copy where conversations are kept"
HINT = "A copy is made before an update changes the file, and a damaged file is set aside."
NONE_YET = "There is no earlier file yet."


class _PathField(QLineEdit):
    """A long line to select and copy, on a card as the other settings have it."""

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


class ConversationsPlace(QWidget):
    """The path, to be copied, and a button.

    Args:
        theme: The colours.
        path: Of the file of conversations.

    Signals:
        go_back_requested: The user wants to see the earlier files.
    """

    go_back_requested = Signal()

    def __init__(self, theme: Theme, path: Path) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(QuietLabel(theme, text_font(SMALL_PX), "text", KEPT_IN))
        self.field = _PathField(theme, str(path))
        self.field.setObjectName("conversationsPath")
        self.field.setAccessibleName(KEPT_IN)
        self.copy_button = IconButton(theme, "copy", name=COPY)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(str(path)))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.copy_button)
        column.addLayout(row)
        self.hint = QuietLabel(theme, text_font(12), text=HINT)
        self.hint.setWordWrap(True)
        column.addWidget(self.hint)
        self.go_back_button = WordButton(theme, GO_BACK)
        self.go_back_button.setObjectName("goBack")
        self.go_back_button.setEnabled(False)
        self.go_back_button.clicked.connect(self.go_back_requested)
        column.addWidget(self.go_back_button)

    def offer(self, *, has_earlier: bool) -> None:
        """It is known now whether there is an earlier file; until then there is none to go to."""
        self.go_back_button.setEnabled(has_earlier)
        self.hint.setText(HINT if has_earlier else f"{HINT} {NONE_YET}")
