"""How text arriving against text shown is painted: on screen, in a picture, in a drawing."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTransform

from desktop.ui.figures import seconds
from desktop.ui.numbers import number
from desktop.ui.plot_shapes import Scale, beside, outline, runs, sharp
from desktop.ui.style import blend
from desktop.ui.theme import Theme, figure_font, text_font
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QColor

    from desktop.core.arrivals import Arrivals

    Span = tuple[float, float]

LABEL_PX = 11
ABOVE_PX = 22
BELOW_PX = 18
RECEIVED_PX = 1.5
SHOWN_PX = 1.0
SWATCH_PX = 10
BREAK_PX = 3
"""Gaps that are narrower cannot be seen anyway."""

BREAK_FACTOR = 2.0
"""Gaps this many times as long as the median are left open; half of all are longer than that."""

HOLD_S = 0.3
"""Text shown grew at once if nothing was said for longer, and little by little otherwise."""

LAG_SHARE = 0.28
STALL_SHARE = 0.12
EDGE_SHARE = 0.5
STALL_ALPHA = 0.06
WIDE_PX = 12
SHORTEST_SPAN_S = 0.1
_SECONDS_UNTIL = 99.95
EMPTY = later("Text received and shown appears here")


def characters(count: int) -> str:
    """A number of characters in as few digits as mean something: 812, 1.2k, 12k, 1.2M."""
    for size in (1_000_000, 1_000):
        if count >= size:
            tenths = count * 10 // size
            short = number(tenths / 10, 1) if tenths < 100 else number(tenths // 10, grouped=False)
            if size == 1_000:
                return tr("{number}k characters", "thousands").format(number=short)
            return tr("{number}M characters", "millions").format(number=short)
    return tr("%Ln characters", "", count, one="%Ln character")


def span(length_s: float) -> str:
    """A time to a tenth of a second: at ten frames a second the next digit would flicker."""
    if length_s >= _SECONDS_UNTIL:
        return seconds(length_s)
    return tr("{seconds} s", "a time").format(seconds=number(length_s, 1))


class PlotPainting:
    """Paints an answer's arrivals in a rectangle, in the colours in force.

    The line of a curve is what one filled shape leaves visible of another that lies a little beside
    it: both only rise, so it is about as wide everywhere. A pen takes seven times as long.

    Args:
        theme: The colours.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._words = text_font(LABEL_PX)
        self._figures = figure_font(LABEL_PX, QFont.Weight.Normal)
        self._still: dict[str, QStaticText] = {}

    def paint(self, painter: QPainter, rect: QRectF, arrivals: Arrivals) -> None:
        """Paint all of it.

        Args:
            painter: Is left as it was.
            rect: Where, in the painter's coordinates.
            arrivals: What came and what was shown.
        """
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        area = rect.adjusted(0, ABOVE_PX, 0, -BELOW_PX)
        if arrivals.zero is None:
            self._fill(painter, "line", [Scale(area, 0, 0, 0).rail])
            self._write_empty(painter, area)
        else:
            length_s = max(SHORTEST_SPAN_S, arrivals.until - arrivals.zero)
            most = max(arrivals.text_received.count, arrivals.text_shown.count)
            per_character = area.height() / max(1, most)
            scale = Scale(area, arrivals.zero, area.width() / length_s, per_character)
            self._paint_answer(painter, scale, arrivals)
            self._write_around(painter, rect, most, length_s)
        painter.restore()

    def _paint_answer(self, painter: QPainter, scale: Scale, arrivals: Arrivals) -> None:
        area, rail, stalls = scale.area, scale.rail, arrivals.stalls
        bands = scale.apart(stalls, BREAK_PX)
        self._fill(painter, self._tint("warn", STALL_SHARE), _spans(scale, bands, area))
        self._fill(painter, "line", [QRectF(area.left(), area.top(), area.width(), 1)])
        received = scale.columns(arrivals.text_received)
        self._paint_curves(painter, scale, received, scale.columns(arrivals.text_shown))
        self._fill(painter, "line", [rail])
        break_px = max(BREAK_PX, BREAK_FACTOR * arrivals.median_gap_s * scale.per_s)
        self._fill(painter, "accent", runs(received, break_px, rail))
        self._fill(painter, "warn", _spans(scale, bands, rail))
        wide = [stall for stall in stalls if (stall[1] - stall[0]) * scale.per_s >= WIDE_PX]
        self._paint_wide_stalls(painter, scale, wide)
        for start, end in wide:
            place = max(0, bisect_right(arrivals.text_received.times, start) - 1)
            self._write_stall(painter, scale, start, end, arrivals.text_received.counts[place])

    def _paint_wide_stalls(self, painter: QPainter, scale: Scale, stalls: Sequence[Span]) -> None:
        """Paint what a narrow stall has no room for: its edges, and a tint below the curve."""
        tint = self._theme.colour("warn")
        # Hardly any: warn and accent make grey. Not at all on narrow ones: painting through costs
        # more there than all the rest, for something that nobody sees.
        tint.setAlphaF(STALL_ALPHA)
        self._fill(painter, tint, _spans(scale, stalls, scale.area))
        places = (scale.x(moment) for stall in stalls for moment in stall)
        top, high = scale.area.top(), scale.area.height()
        # None where the axis ends: that stall lasts.
        edges = [QRectF(x, top, 1, high) for x in places if x < scale.area.right() - 1]
        self._fill(painter, self._tint("warn", EDGE_SHARE), edges)

    def _tint(self, role: str, share: float) -> QColor:
        """A share of a colour on the page."""
        return blend(getattr(self._theme.colours, role), self._theme.colours.page, share)

    def _paint_curves(
        self, painter: QPainter, scale: Scale, received: dict[int, int], shown: dict[int, int]
    ) -> None:
        colours, right = self._theme.colours, scale.area.right()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = outline(scale, received, 1)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawPath(beside(shape, -RECEIVED_PX, right))
        painter.setBrush(blend(colours.accent, colours.accent_soft, LAG_SHARE))
        painter.drawPath(shape)
        shape = outline(scale, shown, max(1.0, HOLD_S * scale.per_s))
        painter.setBrush(self._theme.colour("text"))
        painter.drawPath(shape)
        painter.setBrush(self._theme.colour("accent_soft"))
        painter.drawPath(beside(shape, SHOWN_PX, right))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _fill(self, painter: QPainter, colour: str | QColor, rects: Iterable[QRectF]) -> None:
        """Fill rectangles whose edges lie between two pixels of the device."""
        painter.setBrush(self._theme.colour(colour) if isinstance(colour, str) else colour)
        aligned = sharp(rects, painter.deviceTransform())
        if aligned:
            painter.drawRects(aligned)

    def _write(
        self, painter: QPainter, font: QFont, place: QPointF, text: str, role: str = "quiet"
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        painter.drawText(place, text)
        painter.setPen(Qt.PenStyle.NoPen)

    def _write_empty(self, painter: QPainter, area: QRectF) -> None:
        words = tr(EMPTY)
        wide = QFontMetricsF(self._words).horizontalAdvance(words)
        middle = area.center() + QPointF(-wide / 2, LABEL_PX / 2)
        self._write(painter, self._words, middle, words)

    def _write_around(self, painter: QPainter, rect: QRectF, most: int, length_s: float) -> None:
        metrics = QFontMetricsF(self._figures)
        top = rect.top() + metrics.ascent()
        bottom = rect.bottom() - metrics.descent()
        total, length = characters(most), span(length_s)
        self._write(painter, self._figures, QPointF(rect.left(), top), total)
        begin = tr("{seconds} s", "a time").format(seconds=number(0))
        self._write(painter, self._figures, QPointF(rect.left(), bottom), begin)
        right = rect.right() - metrics.horizontalAdvance(length)
        self._write(painter, self._figures, QPointF(right, bottom), length)
        room_px = rect.width() - metrics.horizontalAdvance(total) - LABEL_PX
        self._write_legend(painter, QPointF(rect.right(), top), room_px)

    def _write_legend(self, painter: QPainter, corner: QPointF, room_px: float) -> None:
        """Write what the curves are, from the right; nothing if there is no room for both."""
        metrics = QFontMetricsF(self._words)
        entries = (
            (self._laid_out(tr("shown", "text of an answer")), "text", SHOWN_PX),
            (self._laid_out(tr("received", "text of an answer")), "accent", RECEIVED_PX + 0.5),
        )
        words_px = sum(word.size().width() for word, _, _ in entries)
        if words_px + 2 * (SWATCH_PX + 4) + 10 > room_px:
            return
        x, middle = corner.x(), corner.y() - metrics.xHeight() / 2
        painter.setFont(self._words)
        for word, role, thick in entries:
            x -= word.size().width()
            painter.setPen(self._theme.colour("quiet"))
            painter.drawStaticText(QPointF(x, corner.y() - metrics.ascent()), word)
            painter.setPen(Qt.PenStyle.NoPen)
            x -= SWATCH_PX + 4
            swatch = QRectF(x, middle - thick / 2, SWATCH_PX, thick)
            self._fill(painter, role, [swatch])
            x -= 10

    def _laid_out(self, word: str) -> QStaticText:
        """A word that is in every frame: Qt lays it out once."""
        made = self._still.get(word)
        if made is None:
            made = self._still[word] = QStaticText(word)
            made.setTextFormat(Qt.TextFormat.PlainText)
            made.prepare(QTransform(), self._words)
        return made

    def _write_stall(
        self, painter: QPainter, scale: Scale, start: float, end: float, count: int
    ) -> None:
        """Write how long nothing came, above the curve or below it, if there is room."""
        metrics = QFontMetricsF(self._figures)
        text = span(end - start)
        wide = metrics.horizontalAdvance(text)
        if wide + 6 > (end - start) * scale.per_s:
            return
        high = count * scale.per_character
        is_above = scale.area.height() - high > high
        y = scale.area.top() + metrics.ascent() + 3 if is_above else scale.area.bottom() - 5
        place = QPointF((scale.x(start) + scale.x(end) - wide) / 2, y)
        self._write(painter, self._figures, place, text, "warn")


def _spans(scale: Scale, spans: Iterable[Span], within: QRectF) -> list[QRectF]:
    return [scale.span(start, end, within) for start, end in spans]
