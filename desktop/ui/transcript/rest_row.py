"""Stands for the rest of a text that is too long to be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRectF, Qt

from desktop.ui.latency_words import size
from desktop.ui.theme import SMALL_PX
from desktop.ui.transcript.rows import GAP_PX, SMALL_LINE_PX, Row
from desktop.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.ui.blocks.look import Look


_MOST_PX = 24  # the row has a fixed height


class Text(Protocol):
    """A text of which some is left out."""

    is_open: bool

    @property
    def left_out_chars(self) -> int:
        """How many characters."""


class RestRow(Row):
    """Says how much is not shown, and how to get it.

    Args:
        text: The text.
    """

    def __init__(self, text: Text) -> None:
        super().__init__()
        self._text = text

    def _measure(self, width: int) -> int:
        return SMALL_LINE_PX + 2 * GAP_PX if self._text.is_open else 0

    def estimate(self, width: int) -> int:
        """Always the same."""
        return self._measure(width)

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint the sentence."""
        if not self._text.is_open:
            return
        painter.setFont(look.theme.type.text_font(SMALL_PX, most=_MOST_PX))
        painter.setPen(look.colour("quiet"))
        place = QRectF(0, 0, self._width, self.height)
        elide, room = Qt.TextElideMode.ElideRight, int(place.width())
        words = painter.fontMetrics().elidedText(self.words(), elide, room)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)

    def words(self) -> str:
        """How much is not shown, and how to get it."""
        if not self._text.is_open:
            return ""
        rest = size(self._text.left_out_chars)
        sentence = tr("The rest, {size}, is too long to be shown. Copy gives all of it.")
        return sentence.format(size=rest)
