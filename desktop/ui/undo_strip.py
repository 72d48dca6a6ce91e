"""One line that says what was done, and takes it back for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.announce import announce
from desktop.ui.by_name import connect_by_name
from desktop.ui.controls import QuietLabel, paint_card
from desktop.ui.mirrored import margins
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, text_font
from desktop.ui.word_button import WordButton
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.theme import Theme

OFFERED_MS = 9_500
"""A little shorter than the store keeps what was deleted."""

EDGE_PX = 8


class UndoStrip(QWidget):
    """Hidden while there is nothing to take back."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._undo: Callable[[], object] = lambda: None
        self.sentence = QuietLabel(theme, text_font(SMALL_PX), "text")
        self.sentence.setWordWrap(True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = WordButton(theme, tr("Undo"))
        self.button.clicked.connect(self._take_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(EDGE_PX + 12, EDGE_PX, EDGE_PX + 6, EDGE_PX))
        row.addWidget(self.sentence, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(OFFERED_MS)
        connect_by_name(self._timer, "timeout()", self, "hide()")
        self.hide()

    def offer(self, sentence: str, undo: Callable[[], object]) -> None:
        """Say what was done, in place of what was said before.

        Args:
            sentence: What was done.
            undo: Takes it back.
        """
        self._undo = undo
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        announce(self, sentence)
        self._timer.start()

    def _take_back(self) -> None:
        self._timer.stop()
        self.hide()
        self._undo()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        del event
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(EDGE_PX, 2, -EDGE_PX, -2)
        colours = self._theme
        paint_card(
            painter, area, RADIUS_CONTROL_PX, colours.colour("raised"), colours.colour("line")
        )
        painter.end()
