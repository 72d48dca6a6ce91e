"""A picture on the page: decoded no larger than it is painted, and not in the window's thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPixmap

from desktop.core.picture_header import read_header
from desktop.ui.mirrored import across
from desktop.ui.picture_reading import can_be_drawn, decode, do_soon
from desktop.ui.rounded import paint_rounded
from desktop.ui.theme import RADIUS_CONTROL_PX, text_font
from desktop.ui.transcript.placed_picture import NOT_SENT
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from desktop.ui.blocks.look import Look

BYTES_PER_CHARACTER = 240
"""A row is weighed in characters, which take 60 bytes each laid out. Pictures are weighed less, and
so kept longer: one that is decoded anew is seen to come."""

_FAINT = 0.35
_ICON_PX = 14
_BADGE_PX = 22
_BADGE_GAP_PX = 6
_INSET_PX = 6
_WORDS_PX = 11


class Picture:
    """Encoded bytes and, while they are looked at, what is painted of them.

    Args:
        data: Encoded, of any kind: what is no picture leaves an empty place.
        small: The same picture with fewer pixels, for where they are enough.
        turned: Called when the picture turns out to lie on its side.

    Attributes:
        size: In pixels, upright; empty for what is never shown.
    """

    def __init__(
        self, data: bytes, small: bytes = b"", turned: Callable[[], None] | None = None
    ) -> None:
        self._decode = partial(_decode, data, small)
        self._turned = turned
        self.size = _size_of(data) or _size_of(small) or QSize()
        self._is_broken = self.size.isEmpty()
        self._pixmap = QPixmap()
        self._asked = QSize()
        self._give_up: Callable[[], object] | None = None

    @property
    def is_broken(self) -> bool:
        """True if it is known that there is nothing to be seen."""
        return self._is_broken

    def weight(self, area: QSize) -> int:
        """What it takes to show it in an area, in characters of text."""
        pixels = area if self._asked.isEmpty() else self._asked
        return 4 * pixels.width() * pixels.height() // BYTES_PER_CHARACTER

    def release(self) -> None:
        """Let go of what can be decoded again."""
        if self._give_up is not None:
            self._give_up()
            self._give_up = None
        self._pixmap = QPixmap()
        self._asked = QSize()

    def paint(self, painter: QPainter, look: Look, area: QRectF, *, is_faint: bool = False) -> None:
        """Fill an area with rounded corners; what stands over is left out.

        Args:
            painter: Where.
            look: The colours; asked to paint again once the picture is decoded.
            area: In device-independent pixels.
            is_faint: It is not sent any more, which is said on it.
        """
        self._want((area.size() * painter.device().devicePixelRatio()).toSize(), look)
        outline = QPainterPath()
        outline.addRoundedRect(area, RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)
        painter.save()
        painter.setOpacity(_FAINT if is_faint else 1.0)
        if self._pixmap.isNull():
            self._paint_place(painter, look, outline, area)
        else:
            part = self._middle(area.size())
            paint_rounded(painter, area, RADIUS_CONTROL_PX, self._pixmap, part)
        painter.restore()
        if is_faint:
            _paint_badge(painter, look, area)

    def _want(self, wanted: QSize, look: Look) -> None:
        """Have it decoded so that it covers that many pixels of the screen."""
        covered = min(wanted.width(), self.size.width())
        if self._is_broken or wanted == self._asked or self._pixmap.width() >= covered > 0:
            return
        if self._give_up is not None:
            self._give_up()
        self._asked = wanted
        take = partial(self._take, look)
        self._give_up = do_soon(look.owner, partial(self._decode, wanted), take)

    def _take(self, look: Look, image: QImage) -> None:
        self._give_up = None
        self._is_broken = image.isNull()
        self._pixmap = QPixmap.fromImage(image)
        across = image.width() > image.height()
        if image.width() != image.height() and across != (self.size.width() > self.size.height()):
            self.size.transpose()
            if self._turned is not None:
                self._turned()
        look.paint_again()

    def _middle(self, shape: QSizeF) -> QRectF:
        """The largest part of the pixmap that has a shape."""
        whole = QRectF(self._pixmap.rect())
        part = QRectF(QPointF(), shape.scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio))
        part.moveCenter(whole.center())
        return part

    def _paint_place(
        self, painter: QPainter, look: Look, outline: QPainterPath, area: QRectF
    ) -> None:
        painter.fillPath(outline, look.colour("raised"))
        if self._is_broken:
            side = QRectF(0, 0, 24, 24)
            side.moveCenter(area.center())
            look.draw_icon(painter, "image", "quiet", side)


def _size_of(data: bytes) -> QSize | None:
    header = read_header(data)
    return QSize(header.width_px, header.height_px) if can_be_drawn(header) else None


def _decode(data: bytes, small: bytes, wanted: QSize) -> QImage:
    """The small picture where it has enough pixels, or where it is the only one."""
    there = _size_of(small)
    if there is not None and there.expandedTo(wanted) == there:
        return decode(small, wanted)
    image = decode(data, wanted)
    return decode(small, wanted) if image.isNull() else image


def _paint_badge(painter: QPainter, look: Look, area: QRectF) -> None:
    """Say that a picture is not sent, in a lower corner of it; without words if it is small."""
    font = text_font(_WORDS_PX, QFont.Weight.Medium)
    words = QFontMetricsF(font).horizontalAdvance(tr(NOT_SENT)) + _BADGE_GAP_PX
    least = _ICON_PX + 2 * _BADGE_GAP_PX
    has_words = area.width() >= least + words + 2 * _INSET_PX
    badge = QRectF(0, 0, least + (words if has_words else 0), _BADGE_PX)
    badge.moveBottomLeft(area.bottomLeft() + QPointF(_INSET_PX, -_INSET_PX))
    badge = across(badge, area)
    look.draw_card(painter, badge, _BADGE_PX / 2)
    icon = QRectF(0, 0, _ICON_PX, _ICON_PX)
    icon.moveCenter(badge.center())
    icon.moveLeft(badge.left() + _BADGE_GAP_PX)
    look.draw_icon(painter, "eye-off", "text", across(icon, badge))
    if has_words:
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        place = badge.adjusted(_ICON_PX + 2 * _BADGE_GAP_PX, 0, 0, 0)
        painter.drawText(across(place, badge), Qt.AlignmentFlag.AlignVCenter, tr(NOT_SENT))
