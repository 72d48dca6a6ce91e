"""Paints time to first chunk against prompt size, on a window, into a picture, or as SVG."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from desktop.ui.axis import Axis
from desktop.ui.legend import FONT_PX, GAP_PX, Legend, colour
from desktop.ui.numbers import number
from desktop.ui.theme import Theme, figure_font, text_font
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


LEFT_PX, TOP_PX, RIGHT_PX, BOTTOM_PX = 48, 44, 16, 44
MARGIN_PX, HEAD_PX, LINE_PX = 16, 22, 22
MODEL_ROLES = ("accent", "warn", "keyword", "good", "type")
"""The colours of the models asked most; the rest share the quiet one."""

OTHERS = later("Other models")
CAPTION_Y = later("Time to first chunk, s")
CAPTION_X = later("Prompt, tokens")
NO_POINTS = later("No answer has both a first chunk and a counted prompt.")
FAINT = 0.1
_LEAST_S = 0.001
_LEAST_TOKENS = 1.0
_TICK_X_PX, _TICK_Y_PX = 64, 32
_TICK_EDGE_PX = 8
_MOST_TICKS = 20


class Point(NamedTuple):
    """One answer: its prompt's tokens, its seconds to the first chunk, the model, and when."""

    tokens: int
    first_chunk_s: float
    model: str
    asked_at: float


@dataclass(frozen=True)
class Series:
    """The points of one colour."""

    name: str
    role: str
    points: Sequence[Point]


class ScatterPaint:
    """The points by colour, and where each of them stands.

    Args:
        points: All of them, in any order.

    Attributes:
        series: By colour, the largest first, the models without one of their own last.
        across: The axis of tokens.
        up: The axis of seconds.
    """

    def __init__(self, points: Sequence[Point]) -> None:
        self.series = _by_colour(points)
        self.across = Axis.over([point.tokens for point in points], _LEAST_TOKENS)
        self.up = Axis.over([point.first_chunk_s for point in points], _LEAST_S)
        self._count = len(points)
        self._legend = Legend([(series.name, series.role) for series in self.series])
        caption = QFontMetricsF(text_font(FONT_PX)).horizontalAdvance(tr(CAPTION_Y))
        self._caption_px = MARGIN_PX + caption + 2 * GAP_PX
        # An engine on this computer answers within milliseconds, and those have many digits.
        written = QFontMetricsF(figure_font(FONT_PX, QFont.Weight.Normal))
        widths = (written.horizontalAdvance(_plain(tick)) for tick in self.up.ticks(_MOST_TICKS))
        self._left_px = max(LEFT_PX, max(widths) + 2 * _TICK_EDGE_PX)

    def places(self, points: Sequence[Point], size: QSizeF) -> list[QPointF]:
        """Where points stand on a plot of a size."""
        area = self._area(size)
        left, bottom, wide, high = area.left(), area.bottom(), area.width(), area.height()
        across, up = self.across.place, self.up.place
        return [
            QPointF(left + across(tokens) * wide, bottom - up(first) * high)
            for tokens, first, _, _ in points
        ]

    def paint(
        self,
        painter: QPainter,
        theme: Theme,
        size: QSizeF,
        emphasis: Callable[[Point], bool] | None = None,
    ) -> None:
        """Paint all of it.

        Args:
            painter: On what has at least this size.
            theme: The colours.
            size: In device-independent pixels.
            emphasis: The points that stand out; None if all are alike.
        """
        painter.fillRect(QRectF(QPointF(), size), theme.colour("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_grid(painter, theme, self._area(size))
        for series in self.series:
            self._paint_series(painter, theme, size, series, emphasis)
        self._paint_head(painter, theme, size)

    def _paint_grid(self, painter: QPainter, theme: Theme, area: QRectF) -> None:
        painter.setFont(figure_font(FONT_PX, QFont.Weight.Normal))
        align = Qt.AlignmentFlag
        line, quiet = QPen(theme.colour("line"), 1), QPen(theme.colour("quiet"))
        for tick in self.up.ticks(max(2, int(area.height() / _TICK_Y_PX))):
            y = round(area.bottom() - self.up.place(tick) * area.height()) + 0.5
            painter.setPen(line)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(quiet)
            place = QRectF(0, y - 8, area.left() - _TICK_EDGE_PX, 16)
            painter.drawText(place, align.AlignRight | align.AlignVCenter, _plain(tick))
        for tick in self.across.ticks(max(2, int(area.width() / _TICK_X_PX))):
            x = round(area.left() + self.across.place(tick) * area.width()) + 0.5
            painter.setPen(line)
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4))
            painter.setPen(quiet)
            text = _count(tick)
            half = painter.fontMetrics().horizontalAdvance(text) / 2
            left = min(x - half, area.right() + RIGHT_PX - 4 - 2 * half)
            place = QRectF(left, area.bottom() + 6, 2 * half + 1, 16)
            painter.drawText(place, align.AlignLeft | align.AlignTop, text)

    def _paint_series(
        self,
        painter: QPainter,
        theme: Theme,
        size: QSizeF,
        series: Series,
        emphasis: Callable[[Point], bool] | None,
    ) -> None:
        if emphasis is None:
            self._dots(painter, theme, size, series.role, series.points, self._strength())
            return
        shown = [point for point in series.points if emphasis(point)]
        rest = [point for point in series.points if not emphasis(point)]
        self._dots(painter, theme, size, series.role, rest, FAINT)
        self._dots(painter, theme, size, series.role, shown, 0.85)

    def _dots(
        self,
        painter: QPainter,
        theme: Theme,
        size: QSizeF,
        role: str,
        points: Sequence[Point],
        strength: float,
    ) -> None:
        pen = QPen(colour(theme, role), self._dot_px())
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setOpacity(strength)
        painter.setPen(pen)
        painter.drawPoints(QPolygonF(self.places(points, size)))
        painter.setOpacity(1.0)

    def _dot_px(self) -> float:
        return 7.0 if self._count <= 200 else 5.0 if self._count <= 3000 else 4.0

    def _strength(self) -> float:
        """Many points are painted thinner, so that it shows where most of them are."""
        return 0.85 if self._count <= 200 else 0.6 if self._count <= 3000 else 0.35

    def _paint_head(self, painter: QPainter, theme: Theme, size: QSizeF) -> None:
        area, align = self._area(size), Qt.AlignmentFlag
        painter.setFont(text_font(FONT_PX))
        painter.setPen(theme.colour("quiet"))
        painter.drawText(QPointF(MARGIN_PX, HEAD_PX), tr(CAPTION_Y))
        place = QRectF(area.left(), area.bottom() + 22, area.width(), 18)
        painter.drawText(place, align.AlignRight | align.AlignVCenter, tr(CAPTION_X))
        if not self._count:
            flags = align.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
            painter.drawText(area, flags, tr(NO_POINTS))
            return
        room = size.width() - MARGIN_PX - RIGHT_PX
        start = QPointF(MARGIN_PX, HEAD_PX + LINE_PX)
        if self._is_beside(size):
            start = QPointF(size.width() - RIGHT_PX - self._legend.wide_px, HEAD_PX)
        self._legend.paint(painter, theme, start, room)

    def _area(self, size: QSizeF) -> QRectF:
        """Where points stand: below the legend, which has a line of its own if it needs one."""
        top = TOP_PX if self._is_beside(size) else TOP_PX + LINE_PX
        return QRectF(QPointF(), size).adjusted(self._left_px, top, -RIGHT_PX, -BOTTOM_PX)

    def _is_beside(self, size: QSizeF) -> bool:
        """True if the legend has room beside the caption."""
        return self._caption_px + self._legend.wide_px <= size.width() - RIGHT_PX


def _by_colour(points: Sequence[Point]) -> list[Series]:
    counts = Counter(point.model for point in points)
    own = dict(zip((model for model, _ in counts.most_common()), MODEL_ROLES, strict=False))
    groups: dict[str, list[Point]] = {model: [] for model in own}
    rest: list[Point] = []
    for point in points:
        groups.get(point.model, rest).append(point)
    series = [Series(model, role, groups[model]) for model, role in own.items()]
    return [*series, Series(tr(OTHERS), "quiet", rest)] if rest else series


def _count(value: float) -> str:
    return number(value) if value == int(value) else _plain(value)


def _plain(value: float) -> str:
    digits = len(f"{value:.10g}".partition(".")[2])
    return number(value, digits, grouped=False)
