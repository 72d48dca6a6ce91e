"""A text to read before it is copied or saved: a report of a fault, or diagnostics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QGuiApplication, QPainter
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.announce import announce
from desktop.ui.by_name import close_by_keys, connect_by_name
from desktop.ui.controls import QuietLabel, paint_card, paint_ring
from desktop.ui.style import dress
from desktop.ui.theme import BODY_PX, RADIUS_CONTROL_PX, SMALL_PX, Theme, code_font, text_font
from desktop.ui.word_button import WordButton
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QPaintEvent

EDGE_PX = 24
GAP_PX = 12
SAID_FOR_MS = 2000
CONTINUES = 1
"""The state of a block that goes on in the line of the one before."""

_LINE_END = "\u2029"
"""What Qt has for it in what is selected."""


class _Text(QPlainTextEdit):
    """The text, to read and to select; nothing in it can be changed.

    Signals:
        keyboard_moved: The keyboard came or went.
    """

    keyboard_moved = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(code_font(12))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setViewportMargins(8, 6, 8, 6)
        self.setStyleSheet("background: transparent;")  # it would cover the card
        theme.repaint(self)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is selected, without ends of lines that are none."""
        cursor = self.textCursor()
        block = self.document().findBlock(cursor.selectionStart())
        lines: list[str] = []
        for line in cursor.selectedText().split(_LINE_END):
            continues = not lines or block.userState() == CONTINUES
            lines.append(line if continues else f"\n{line}")
            block = block.next()
        mime = QMimeData()
        mime.setText("".join(lines))
        return mime

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell it."""
        super().focusInEvent(event)
        self.keyboard_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell it."""
        super().focusOutEvent(event)
        self.keyboard_moved.emit()


class _Card(QWidget):
    """The ground of the text, with the ring of the keyboard."""

    def __init__(self, theme: Theme, text: _Text) -> None:
        super().__init__()
        self._theme = theme
        self._text = text
        row = QVBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.addWidget(text)
        theme.repaint(self)
        connect_by_name(text, "keyboard_moved()", self, "update()")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        del event
        painter = QPainter(self)
        ground, line = self._theme.colour("surface"), self._theme.colour("line")
        rect = QRectF(self.rect())
        paint_card(painter, rect, RADIUS_CONTROL_PX, ground, line)
        if self._text.hasFocus():
            paint_ring(painter, rect, RADIUS_CONTROL_PX - 1, self._theme)
        painter.end()


class ReportDialog(QDialog):
    """Sentences, the whole text, and buttons.

    Args:
        theme: The colours.
        parent: Its window.
        title: What it is about.
        name: The accessible name of the text.
        copy_word: On the button that copies it.

    Attributes:
        text: Shows the text.
        whole: What is copied; None for what is shown.
        copy_button: Copies it; it is the first button.
    """

    def __init__(
        self, theme: Theme, parent: QWidget | None, title: str, name: str, copy_word: str
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        close_by_keys(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        self._column.setSpacing(GAP_PX)
        heading = QuietLabel(theme, text_font(BODY_PX, QFont.Weight.DemiBold), "text", title)
        heading.setWordWrap(True)
        self._column.addWidget(heading)
        self._words = QVBoxLayout()
        self._words.setSpacing(GAP_PX // 2)
        self._column.addLayout(self._words)
        self.text = _Text(theme)
        self.whole: str | None = None
        self.text.setAccessibleName(name)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._column.addLayout(self._body, 1)
        self._body.addWidget(_Card(theme, self.text), 1)
        self.copy_button = WordButton(theme, copy_word)
        self._rows = (QHBoxLayout(), QHBoxLayout())
        self._buttons = QVBoxLayout()
        self._column.addLayout(self._buttons)
        for row in self._rows:
            self._buttons.addLayout(row)
            row.setSpacing(8)
            row.addStretch(1)
        self.add_button(self.copy_button, self.copy_text)
        self._said = QTimer(self, singleShot=True, interval=SAID_FOR_MS)
        self._said.timeout.connect(lambda: self.copy_button.setText(copy_word))
        dress(self, theme)
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        dress(self, self._theme)

    def say(self, sentence: str, role: str = "quiet") -> QuietLabel:
        """Add a sentence above the text."""
        label = QuietLabel(self._theme, text_font(SMALL_PX), role, sentence)
        label.setWordWrap(True)
        self._words.addWidget(label)
        return label

    def add_button(self, button: WordButton, act: Callable[[], object], row: int = 0) -> None:
        """Add a button to one of the two rows below the text."""
        button.clicked.connect(act)
        self._rows[row].addWidget(button)

    def fit(self, wide_px: int, high_px: int) -> None:
        """Take this size, or as much of it as the window below has room for."""
        window = self.parentWidget()
        if window is not None:
            wide_px = min(wide_px, max(window.window().width() - 2 * EDGE_PX, 360))
        self.setMinimumWidth(360)
        self.resize(wide_px, high_px)

    def copy_text(self) -> None:
        """Put the text on the clipboard, and say so for a moment."""
        whole = self.text.toPlainText() if self.whole is None else self.whole
        QGuiApplication.clipboard().setText(whole)
        self.copy_button.setText(tr("Copied"))
        announce(self, tr("Copied"))
        self._said.start()
