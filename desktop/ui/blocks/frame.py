"""What stands beside a block: the bars of quotes, the markers of lists, the titles of alerts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath, QPen

from desktop.core.unseen import with_marks
from desktop.markdown.blocks import Frame, Item, Quote
from desktop.ui.blocks.sharp import outline
from desktop.ui.theme import BODY_PX, SMALL_PX
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter

    from desktop.ui.blocks.look import Look
    from desktop.ui.blocks.styles import Styles

ITEM_PX = 28
QUOTE_PX = 20
BAR_PX = 3
TITLE_PX = 28
MARKER_GAP_PX = 8
BOX_PX = 14
_ICON_PX = 16
_ICON_GAP_PX = 8
_BULLET_PX = 5
_BULLET_ROOM_PX = 10
_MIDDLE_EM = 0.36  # of small letters, above the base line
_ALERTS = {
    "note": (later("Note"), "info", "accent"),
    "tip": (later("Tip"), "lightbulb", "good"),
    "important": (later("Important"), "message-square-warning", "accent"),
    "warning": (later("Warning"), "triangle-alert", "warn"),
    "caution": (later("Caution"), "octagon-alert", "bad"),
}


def widths_px(frame: Frame, most: int, px: Callable[[float], int] = round) -> list[int]:
    """How far each container moves the content in, outermost first; squeezed if there are many.

    Args:
        frame: What the content stands in.
        most: How far it may be moved in all.
        px: Makes lengths grow with the text.
    """
    wanted = [px(QUOTE_PX if isinstance(each, Quote) else ITEM_PX) for each in frame.within]
    whole = sum(wanted)
    return wanted if whole <= most else [each * most // whole for each in wanted]


def alert_title(frame: Frame) -> str:
    """The title of the alert that begins with a block; empty for none."""
    begun = frame.within[len(frame.within) - frame.begins :]
    kinds = [each.kind for each in begun if isinstance(each, Quote) and each.kind]
    return tr(_ALERTS[kinds[-1]][0]) if kinds else ""


@dataclass(frozen=True, slots=True)
class Sides:
    """The strips beside a block.

    Attributes:
        area: The block without the gap above it.
        above_px: How far bars reach up, to join those of the block before.
        base_y: Where the first base line of the content is.
        widths: Of the strips, outermost first.
        at_right: True for each strip that stands at the right, for text that runs to the left.
    """

    area: QRectF
    above_px: int
    base_y: float
    widths: list[int]
    at_right: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class _Strip:
    """One of them.

    Attributes:
        left: Its edges.
        right: Its edges.
        at_right: True if the content stands to the left of it.
    """

    left: float
    right: float
    at_right: bool

    def beside(self, gap: float, wide: float) -> float:
        """The left edge of something that stands so far from the content."""
        return self.left + gap if self.at_right else self.right - gap - wide


class FramePainter:
    """Paints what stands beside one block.

    Attributes:
        title: Of an alert that begins here; empty for none.
    """

    def __init__(self, frame: Frame, styles: Styles) -> None:
        self._frame = frame
        self._styles = styles
        self.title = alert_title(frame)

    def paint(self, painter: QPainter, look: Look, sides: Sides) -> None:
        """Paint bars, markers and title; (0, 0) is the corner of the block."""
        within = self._frame.within
        first_new = len(within) - self._frame.begins
        left, right = sides.area.left(), sides.area.right()
        for depth, container in enumerate(within):
            if sides.at_right[depth]:
                strip = _Strip(right - sides.widths[depth], right, at_right=True)
                right = strip.left
            else:
                strip = _Strip(left, left + sides.widths[depth], at_right=False)
                left = strip.right
            if isinstance(container, Quote):
                reach = sides.above_px if depth < first_new else 0
                self._paint_bar(painter, look, container, strip, sides.area, reach)
            elif depth >= first_new:
                self._paint_marker(painter, look, container, depth, strip, sides.base_y)

    def _paint_bar(
        self,
        painter: QPainter,
        look: Look,
        quote: Quote,
        strip: _Strip,
        area: QRectF,
        reach: int,
    ) -> None:
        title, _, role = _ALERTS.get(quote.kind, ("", "", "line"))
        left = strip.right - BAR_PX if strip.at_right else strip.left
        bar = QRectF(left, area.top() - reach, BAR_PX, area.height() + reach)
        look.fill(painter, role, bar)
        if title and tr(title) == self.title:
            self._paint_title(painter, look, quote, strip, area)

    def _paint_title(
        self, painter: QPainter, look: Look, quote: Quote, strip: _Strip, area: QRectF
    ) -> None:
        title, icon, role = _ALERTS[quote.kind]
        top = area.top() + 4
        icon_px = self._styles.px(_ICON_PX)
        beyond = icon_px + _ICON_GAP_PX
        if strip.at_right:
            picture = QRectF(strip.left - icon_px, top, icon_px, icon_px)
            words = QRectF(area.left(), top, strip.left - beyond - area.left(), icon_px)
            side = Qt.AlignmentFlag.AlignRight
        else:
            picture = QRectF(strip.right, top, icon_px, icon_px)
            words = QRectF(strip.right + beyond, top, area.width(), icon_px)
            side = Qt.AlignmentFlag.AlignLeft
        look.draw_icon(painter, icon, role, picture)
        painter.setFont(self._styles.text_font(SMALL_PX, QFont.Weight.DemiBold))
        painter.setPen(look.colour(role))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | side, tr(title))

    def _paint_marker(
        self,
        painter: QPainter,
        look: Look,
        item: Item,
        depth: int,
        strip: _Strip,
        base_y: float,
    ) -> None:
        middle = base_y - self._styles.body.em_px * _MIDDLE_EM
        if item.marker == "-":
            room_px = self._styles.px(_BULLET_ROOM_PX)
            left = strip.beside(self._styles.px(MARKER_GAP_PX), room_px)
            self._paint_bullet(painter, look, QPointF(left + room_px / 2, middle), depth)
        elif item.marker in {"[ ]", "[x]"}:
            box_px = self._styles.px(BOX_PX)
            left = strip.beside(self._styles.px(MARKER_GAP_PX), box_px)
            box = QRectF(left, middle - box_px / 2, box_px, box_px)
            _paint_box(painter, look, box, is_checked=item.marker == "[x]")
        else:
            self._paint_words(painter, look, item, strip, base_y)

    def _paint_words(
        self, painter: QPainter, look: Look, item: Item, strip: _Strip, base_y: float
    ) -> None:
        size_px = SMALL_PX if self._styles.is_small else BODY_PX
        font = self._styles.theme.type.figure_font(size_px)
        metrics = QFontMetricsF(font)
        words = with_marks(item.marker.strip("[^]:"))
        if item.marker.startswith("["):
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, self._styles.px(ITEM_PX))
        elif strip.at_right:
            words = f"{'.' if words[-1] == '.' else '('}{words[:-1]}"
        # A long number reaches into the margin rather than into the text.
        left = strip.beside(self._styles.px(MARKER_GAP_PX), metrics.horizontalAdvance(words))
        painter.setFont(font)
        painter.setPen(look.colour("quiet"))
        painter.drawText(QPointF(left, base_y), words)

    def _paint_bullet(self, painter: QPainter, look: Look, middle: QPointF, depth: int) -> None:
        lists = [each for each in self._frame.within[: depth + 1] if isinstance(each, Item)]
        painter.setPen(QPen(look.colour("quiet"), 1.2))
        is_hollow = len(lists) % 2 == 0
        painter.setBrush(Qt.BrushStyle.NoBrush if is_hollow else look.colour("quiet"))
        radius = self._styles.theme.type.percent / 100 * _BULLET_PX / 2
        painter.drawEllipse(middle, radius, radius)


def _paint_box(painter: QPainter, look: Look, area: QRectF, *, is_checked: bool) -> None:
    box, width = outline(painter, area)
    painter.setPen(QPen(look.colour("accent" if is_checked else "quiet"), width))
    painter.setBrush(look.colour("accent") if is_checked else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)
    if is_checked:
        scale = area.width() / BOX_PX
        tick = QPainterPath(box.topLeft() + QPointF(2.8, 6.8) * scale)
        tick.lineTo(box.topLeft() + QPointF(5.5, 9.5) * scale)
        tick.lineTo(box.topLeft() + QPointF(10.2, 3.9) * scale)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("on_accent"), 1.8 * scale))
        painter.drawPath(tick)
