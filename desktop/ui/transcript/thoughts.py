"""The model's thoughts: a heading that opens and closes them, and their text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics

from desktop.ui.transcript.rows import GAP_PX, ICON_PX, Action, Row, icon_top_px
from desktop.ui.transcript.text_row import TextRow
from desktop.ui.transcript.turn_words import thought_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.ui.blocks.look import Look
    from desktop.ui.blocks.styles import Styles

INDENT_PX = 24
_WIDE_PX = 280  # of what can be clicked
_WORDS_TOP_PX = 2  # on the line of a text that would stand there


class ThoughtsRow(Row):
    """The heading of the thoughts: a click opens and closes them.

    Args:
        toggle: Opens or closes; the row only shows.
        styles: Of the answer.
    """

    def __init__(self, toggle: Action, styles: Styles) -> None:
        super().__init__()
        self._styles = styles
        self.is_shown = False
        self.is_open = False
        self.is_over = False
        self.seconds: float | None = None
        self._toggle = toggle

    def _measure(self, width: int) -> int:
        return self._line_px + GAP_PX if self.is_shown else 0

    @property
    def _line_px(self) -> int:
        return self._styles.body.line_px

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint the icon, the words and which way they open."""
        side = self._styles.px(ICON_PX)
        top = icon_top_px(self._line_px, side)
        look.draw_icon(painter, "brain", "quiet", self.across(QRectF(0, top, side, side)))
        font = self._styles.body.font
        painter.setFont(font)
        painter.setPen(look.colour("quiet"))
        left = side + GAP_PX
        words = self.words()
        words_px = QFontMetrics(font).horizontalAdvance(words)
        line = QRectF(left, _WORDS_TOP_PX, words_px + 1, self._line_px)
        painter.drawText(self.across(line), Qt.AlignmentFlag.AlignVCenter, words)
        chevron = "chevron-down" if self.is_open else "chevron-right"
        place = self.across(QRectF(left + words_px + 4, top, side, side))
        look.draw_icon(painter, chevron, "quiet", place)

    def words(self) -> str:
        """The heading."""
        return thought_words(self.seconds, is_over=self.is_over) if self.is_shown else ""

    def action_at(self, point: QPointF) -> Action | None:
        """Opens or closes the thoughts."""
        place = self.across(QRectF(0, 0, self._styles.px(_WIDE_PX), self._line_px))
        return self._toggle if place.contains(point) else None

    def estimate(self, width: int) -> int:
        """Exact."""
        return self._measure(width)


class ThoughtTextRow(TextRow):
    """A stretch of the thoughts: small and quiet beside a line, and only while they are open."""

    __slots__ = ()

    @property
    def is_open(self) -> bool:
        """True while the thoughts are."""
        return self.text.is_open

    def _box(self, width: int) -> tuple[int, int, int, int]:
        return INDENT_PX, width - INDENT_PX, 0, 2 * GAP_PX if self.is_last else 0

    def _measure(self, width: int) -> int:
        return super()._measure(width) if self.is_open else 0

    def estimate(self, width: int) -> int:
        """Nothing while the thoughts are closed."""
        return super().estimate(width) if self.is_open else 0

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint the text and the line beside it."""
        below = self._box(self._width)[3]
        line = QRectF(ICON_PX / 2 - 1, 0, 2, self.height - below)
        painter.fillRect(self.across(line), look.colour("line"))
        super().paint(painter, look, clip)
