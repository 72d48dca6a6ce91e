"""The card that code lies on, with its language and a button that copies it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from desktop.core.unseen import with_marks
from desktop.highlight.highlighter import language_name
from desktop.ui.blocks.sharp import sharp_area
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, ReadingType
from desktop.words import later, tr

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPainter

    from desktop.ui.blocks.look import Look

HEAD_PX = 36
PADDING_PX = 16
_COPY, _COPIED = later("Copy"), later("Copied")
_ICON_PX = 16
_ICON_GAP_PX = 6
_BUTTON_PX = 28
_BUTTON_PADDING_PX = 8
_BUTTON_RADIUS_PX = 6
_STANDARD = ReadingType()
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class CodeCard:
    """Paints it.

    Args:
        language: The word behind the fence.
        has_head: False for a piece that goes on with another one.
        size: How large it is set.
    """

    def __init__(self, language: str, *, has_head: bool, size: ReadingType = _STANDARD) -> None:
        self._language = language
        self._has_head = has_head
        self._font = size.text_font(SMALL_PX)
        self._head_px, self._icon_px = size.px(HEAD_PX), size.px(_ICON_PX)
        self._button_px = size.px(_BUTTON_PX)

    @property
    def head_px(self) -> int:
        """How high what stands above the code is."""
        return self._head_px if self._has_head else 0

    @property
    def base_px(self) -> int:
        """Down to the base line of the language."""
        return self._head_px // 2 + round(QFontMetricsF(self._font).capHeight() / 2)

    def _button(self, width: int, text: str = _COPY) -> QRectF:
        """Where the button is: its words end where the code would."""
        wide = self._icon_px + _ICON_GAP_PX + QFontMetricsF(self._font).horizontalAdvance(tr(text))
        top = (self._head_px - self._button_px) / 2
        area = QRectF(width - PADDING_PX - wide, top, wide, self._button_px)
        return area.adjusted(-_BUTTON_PADDING_PX, 0, _BUTTON_PADDING_PX, 0)

    def is_button(self, point: QPointF, width: int) -> bool:
        """True if the button is at a point of a card of that width."""
        return self._has_head and self._button(width).contains(point)

    def paint(self, painter: QPainter, look: Look, area: QRectF, *, is_continued: bool) -> None:
        """Paint the card; without an edge where another piece stands."""
        painter.save()
        painter.setClipRect(sharp_area(painter, area), Qt.ClipOperation.IntersectClip)
        above = 0 if self._has_head else 2 * RADIUS_CONTROL_PX
        below = 2 * RADIUS_CONTROL_PX if is_continued else 0
        look.draw_card(painter, area.adjusted(0, -above, 0, below), RADIUS_CONTROL_PX)
        painter.restore()

    def paint_head(
        self, painter: QPainter, look: Look, width: int, *, is_hovered: bool, was_copied: bool
    ) -> None:
        """Paint the language and the button, if this is where they stand."""
        if not self._has_head:
            return
        text = _COPIED if was_copied else _COPY
        words, button = tr(text), self._button(width, text)
        painter.setFont(self._font)
        painter.setPen(look.colour("quiet"))
        label = QRectF(PADDING_PX, 0, max(0.0, button.left() - PADDING_PX), self._head_px)
        name = with_marks(language_name(self._language)) or tr("Text")
        metrics = QFontMetricsF(self._font)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, label.width())
        painter.drawText(label, _MIDDLE, shown)
        if is_hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("raised"))
            painter.drawRoundedRect(button, _BUTTON_RADIUS_PX, _BUTTON_RADIUS_PX)
        role = "text" if is_hovered else "quiet"
        inner = button.adjusted(_BUTTON_PADDING_PX, 0, 0, 0)
        side = self._icon_px
        icon = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        if was_copied:
            look.draw_icon(painter, "check", "good", icon)
        else:
            look.draw_icon(painter, "copy", role, icon)
        painter.setPen(look.colour(role))
        painter.drawText(inner.adjusted(side + _ICON_GAP_PX, 0, 0, 0), _MIDDLE, words)
