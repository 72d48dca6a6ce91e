"""What stands beside a block: the bars of quotes, the markers of lists, the titles of alerts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath, QPen

from desktop.markdown.blocks import Frame, Item, Quote
from desktop.ui.theme import SMALL_PX, figure_font, text_font

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.markdown.blocks import Container
    from desktop.ui.blocks.look import Look
    from desktop.ui.blocks.styles import Styles

ITEM_PX = 28
QUOTE_PX = 18
BAR_PX = 3
TITLE_PX = 28
MARKER_GAP_PX = 8
BOX_PX = 14
_BULLET_PX = 5
_ALERTS = {
    "note": ("Note", "info", "accent"),
    "tip": ("Tip", "lightbulb", "good"),
    "important": ("Important", "message-square-warning", "accent"),
    "warning": ("Warning", "triangle-alert", "warn"),
    "caution": ("Caution", "octagon-alert", "bad"),
}


def _wide(container: Container) -> int:
    return QUOTE_PX if isinstance(container, Quote) else ITEM_PX


def indents(frame: Frame) -> int:
    """How far the content is moved in, in pixels."""
    return sum(_wide(container) for container in frame.within)


def alert_title(frame: Frame) -> str:
    """The title of the alert that begins with a block; empty for none."""
    begun = frame.within[len(frame.within) - frame.begins :]
    kinds = [each.kind for each in begun if isinstance(each, Quote) and each.kind]
    return _ALERTS[kinds[-1]][0] if kinds else ""


class FramePainter:
    """Paints what stands beside one block.

    Attributes:
        title: Of an alert that begins here; empty for none.
    """

    def __init__(self, frame: Frame, styles: Styles) -> None:
        self._frame = frame
        self._styles = styles
        self.title = alert_title(frame)

    def paint(
        self, painter: QPainter, look: Look, area: QRectF, above: int, *, is_mirrored: bool
    ) -> None:
        """Paint bars, markers and title.

        Args:
            painter: Where (0, 0) is the corner of the block.
            look: Colours and icons.
            area: The block without the gap above it.
            above: How far bars reach up, to join those of the block before.
            is_mirrored: True to stand at the right.
        """
        within = self._frame.within
        first_new = len(within) - self._frame.begins
        edge = 0
        for depth, container in enumerate(within):
            if isinstance(container, Quote):
                reach = above if depth < first_new else 0
                self._paint_bar(painter, look, container, (area, edge, reach), is_mirrored)
            elif depth >= first_new:
                self._paint_marker(painter, look, container, (area, edge, depth), is_mirrored)
            edge += _wide(container)

    def _paint_bar(
        self,
        painter: QPainter,
        look: Look,
        quote: Quote,
        place: tuple[QRectF, int, int],
        is_mirrored: bool,
    ) -> None:
        area, edge, reach = place
        title, icon, role = _ALERTS.get(quote.kind, ("", "", "line"))
        bar = QRectF(edge, area.top() - reach, BAR_PX, area.height() + reach)
        if is_mirrored:
            bar.moveRight(area.right() - edge)
        painter.fillRect(bar, look.colour(role))
        if self.title and title == self.title:
            left = edge + QUOTE_PX
            top = area.top() + (TITLE_PX - 16) / 2 - 2
            look.draw_icon(painter, icon, role, QRectF(left, top, 16, 16))
            painter.setFont(text_font(SMALL_PX, QFont.Weight.DemiBold))
            painter.setPen(look.colour(role))
            words = QRectF(left + 24, area.top() - 2, area.width(), TITLE_PX)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, title)

    def _paint_marker(
        self,
        painter: QPainter,
        look: Look,
        item: Item,
        place: tuple[QRectF, int, int],
        is_mirrored: bool,
    ) -> None:
        area, edge, depth = place
        face = self._styles.body
        title = TITLE_PX if self.title else 0
        right = edge + ITEM_PX - MARKER_GAP_PX
        if is_mirrored:
            right = int(area.right()) - edge - MARKER_GAP_PX
        base = QPointF(right, area.top() + title + face.base_px)
        if item.marker == "-":
            self._paint_bullet(painter, look, base, depth)
        elif item.marker in {"[ ]", "[x]"}:
            self._paint_box(painter, look, base, is_checked=item.marker == "[x]")
        else:
            words = item.marker.strip("[^]:")
            font = figure_font(face.em_px, QFont.Weight.Normal)
            painter.setFont(font)
            painter.setPen(look.colour("quiet"))
            # A long number reaches into the margin rather than into the text.
            left = base.x() - QFontMetricsF(font).horizontalAdvance(words)
            painter.drawText(QPointF(left, base.y()), words)

    def _paint_bullet(self, painter: QPainter, look: Look, base: QPointF, depth: int) -> None:
        lists = [each for each in self._frame.within[: depth + 1] if isinstance(each, Item)]
        middle = QPointF(base.x() - _BULLET_PX, base.y() - self._styles.body.em_px * 0.36)
        painter.setPen(QPen(look.colour("quiet"), 1.2))
        is_hollow = len(lists) % 2 == 0
        painter.setBrush(Qt.BrushStyle.NoBrush if is_hollow else look.colour("quiet"))
        painter.drawEllipse(middle, _BULLET_PX / 2, _BULLET_PX / 2)

    def _paint_box(self, painter: QPainter, look: Look, base: QPointF, *, is_checked: bool) -> None:
        middle = base.y() - self._styles.body.em_px * 0.36
        box = QRectF(base.x() - BOX_PX + 1.5, round(middle - BOX_PX / 2) + 0.5, BOX_PX, BOX_PX)
        painter.setPen(QPen(look.colour("accent" if is_checked else "quiet"), 1.2))
        painter.setBrush(look.colour("accent") if is_checked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        if is_checked:
            tick = QPainterPath(box.topLeft() + QPointF(3.2, 7.4))
            tick.lineTo(box.topLeft() + QPointF(6, 10.2))
            tick.lineTo(box.topLeft() + QPointF(10.8, 4.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("on_accent"), 1.8))
            painter.drawPath(tick)
