"""Small marks in the place of characters that nobody would see, or that turn a text around.

They are only painted: each takes the place of its character, so what is copied is what was written.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPen, QTextLayout

from desktop.core.unseen import name_of, unseen_in
from desktop.markdown.blocks import OBJECT
from desktop.ui.blocks.sharp import outline
from desktop.ui.blocks.styles import spaced
from desktop.ui.blocks.units import length
from desktop.ui.theme import text_font

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPainter, QTextCharFormat

    from desktop.ui.blocks.styles import Face

_SHARE = 0.62  # of the size of the type around it
_PADDING_PX = 3
_GAP_PX = 2
_RADIUS_PX = 3
_LINE_STRENGTH = 0.6
_INSET_EM = 0.16
_HALF = "\N{COMBINING GRAPHEME JOINER}"
"""Stands for the second unit of a large character, and is one with the first for the caret."""


@dataclass(frozen=True, slots=True)
class UnseenMark:
    """A mark.

    Attributes:
        position: Of its character, in UTF-16 units.
        size: Of its character, likewise.
        name: What it says.
    """

    position: int
    size: int
    name: str


class UnseenMarks:
    """The marks of one text.

    Args:
        text: As it was written.
        face: Of the text around them.

    Attributes:
        shown: What is laid out, as long as the text.
    """

    __slots__ = ("_em_px", "_marks", "_metrics", "_object_px", "shown")

    def __init__(self, text: str, face: Face, places: list[int]) -> None:
        self._em_px = face.em_px
        self._metrics = QFontMetricsF(text_font(face.em_px * _SHARE))
        self._object_px = QFontMetricsF(face.font).horizontalAdvance(OBJECT)
        self._marks: list[UnseenMark] = []
        pieces: list[str] = []
        last = at = 0
        for place in places:
            pieces.append(text[last:place])
            at += length(pieces[-1])
            size = length(text[place])
            self._marks.append(UnseenMark(at, size, name_of(text[place])))
            pieces.append(OBJECT + _HALF * (size - 1))
            at, last = at + size, place + 1
        self.shown = "".join([*pieces, text[last:]])

    def _wide_px(self, mark: UnseenMark) -> float:
        return self._metrics.horizontalAdvance(mark.name) + 2 * (_PADDING_PX + _GAP_PX)

    def formats(self) -> Iterator[QTextLayout.FormatRange]:
        """Make each as wide as what is painted in its place, and paint nothing else there."""
        for mark in self._marks:
            made = QTextLayout.FormatRange()
            made.start, made.length = mark.position, 1
            made.format = self._format(self._wide_px(mark) - self._object_px)
            yield made

    def _format(self, wide_px: float) -> QTextCharFormat:
        made = spaced(wide_px)
        made.setForeground(QColor(0, 0, 0, 0))
        return made

    def paint(
        self, painter: QPainter, at: QPointF, boxes: Callable[[int, int], Iterator[QRectF]]
    ) -> None:
        """Paint them in the colour of the text.

        Args:
            painter: Its pen has that colour.
            at: The corner of the text.
            boxes: Says where the letters between two positions are.
        """
        ink = painter.pen().color()
        line = QColor(ink)
        line.setAlphaF(_LINE_STRENGTH)
        painter.save()
        painter.setFont(text_font(self._em_px * _SHARE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for mark in self._marks:
            for box in boxes(mark.position, mark.position + mark.size):
                inset = self._em_px * _INSET_EM
                place = box.translated(at).adjusted(_GAP_PX, inset, -_GAP_PX, -inset)
                edge, width = outline(painter, place)
                painter.setPen(QPen(line, width))
                painter.drawRoundedRect(edge, _RADIUS_PX, _RADIUS_PX)
                painter.setPen(ink)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, mark.name)
        painter.restore()


def unseen_marks(text: str, face: Face) -> UnseenMarks | None:
    """The marks of a text; None if it needs none, as nearly all do."""
    places = unseen_in(text)
    return UnseenMarks(text, face, places) if places else None
