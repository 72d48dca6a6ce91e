"""The names beside a plot, each with a dot in its colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from desktop.ui.theme import Theme, text_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor

FONT_PX = 12
DOT_PX, GAP_PX = 8, 16
_BESIDE_PX = DOT_PX + 6


class Legend:
    """Names and their colours.

    Args:
        entries: A name and the role of its colour, in the order in which they are painted.

    Attributes:
        wide_px: The room that all names need, none of them shortened.
    """

    def __init__(self, entries: Sequence[tuple[str, str]]) -> None:
        self._entries = entries
        self._metrics = QFontMetricsF(text_font(FONT_PX))
        self.wide_px = self._around_px() + sum(self._wide(name) for name, _ in entries)

    def _wide(self, name: str) -> float:
        return self._metrics.horizontalAdvance(name)

    def _around_px(self) -> float:
        return len(self._entries) * (_BESIDE_PX + GAP_PX) - GAP_PX

    def paint(self, painter: QPainter, theme: Theme, start: QPointF, room: float) -> None:
        """Paint it, the names shortened in the middle if they have too little room.

        Args:
            painter: Its brush and pen are others afterwards.
            theme: The colours.
            start: Where it begins, on the line on which the letters stand.
            room: How wide it may be.
        """
        left, base = start.x(), start.y()
        painter.setFont(text_font(FONT_PX))
        for (_, role), name in zip(self._entries, self.names(room), strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(theme, role))
            painter.drawEllipse(QRectF(left, base - DOT_PX, DOT_PX, DOT_PX))
            left += _BESIDE_PX
            painter.setPen(theme.colour("text"))
            painter.drawText(QPointF(left, base), name)
            left += self._wide(name) + GAP_PX
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def names(self, room: float) -> list[str]:
        """The names as they are painted: what short ones leave over is shared by the long."""
        names = [name for name, _ in self._entries]
        if self.wide_px <= room:
            return names
        room -= self._around_px()
        shares: dict[str, float] = {}
        for place, name in enumerate(sorted(names, key=self._wide)):
            shares[name] = min(self._wide(name) + 1, room / (len(names) - place))
            room -= shares[name]
        elide = Qt.TextElideMode.ElideMiddle
        return [self._metrics.elidedText(name, elide, shares[name]) for name in names]


def colour(theme: Theme, role: str) -> QColor:
    """The colour of a role, which may be that of a word of code."""
    return theme.code_colour(role) if role in theme.colours.code else theme.colour(role)
