"""A picture that an answer only points to: where it lies, and how to load it once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from desktop.core.link_target import link_target, picture_refusal
from desktop.core.unseen import with_marks
from desktop.ui.blocks.block_view import BlockView
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX
from desktop.words import later, shown, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPainter

    from desktop.markdown.blocks import Block, Image
    from desktop.ui.blocks.block_view import Spot
    from desktop.ui.blocks.look import Look
    from desktop.ui.blocks.marks import Marks
    from desktop.ui.blocks.styles import Styles

WIDEST_PX = 560
HIGHEST_PICTURE_PX = 480
MOST_CHARS = 320
"""Of an address on the page; the tool tip has more of it, and copying gives all."""

MOST_TIP_CHARS = 2000
LOAD, AGAIN, LOADING = later("Load once"), later("Try again"), later("Loading…")
NOT_LOADED = later("Picture, not loaded")
_PADDING_PX = 16
_ICON_PX = 20
_GAP_PX = 4
_MIDDLE_PX = 12
_NARROW_PX = 320
_MARKED_STRENGTH = 0.4


class ImageBlock(BlockView):
    """A card that says where a picture lies; the picture itself, once it was loaded."""

    def __init__(self, block: Image, before: Block | None, styles: Styles) -> None:
        super().__init__(block, before, styles)
        self._image = block
        self._refusal = shown(picture_refusal(block.address))
        self._address = shortened(with_marks(block.address))
        self._font = styles.text_font(SMALL_PX)
        self._title_font = styles.text_font(SMALL_PX, QFont.Weight.Medium)
        self._narrow_px, self._widest_px = styles.px(_NARROW_PX), styles.px(WIDEST_PX)

    @property
    def address(self) -> str:
        """Where the picture lies."""
        return self._image.address

    @property
    def _title(self) -> str:
        words = with_marks(self._image.words or self._image.title)
        return f"{tr(NOT_LOADED)}: {words}" if words else tr(NOT_LOADED)

    @property
    def words(self) -> str:
        """What it is, for those who cannot see it."""
        known = self.styles.pictures.of(self.address)
        if known.image is not None:
            return tr("Picture {words}, loaded once from {address}").format(
                words=with_marks(self._image.words), address=self.address
            )
        said = self._refusal or known.fault or self._button
        return f"{self._title}, {self.address}. {said}"

    @property
    def _button(self) -> str:
        known = self.styles.pictures.of(self.address)
        if self._refusal:
            return ""
        if known.is_loading:
            return tr(LOADING)
        return tr(AGAIN if known.fault else LOAD)

    @property
    def _lines(self) -> list[tuple[str, str, QFont]]:
        """What is written on the card: words, colour, font."""
        known = self.styles.pictures.of(self.address)
        lines = [(self._title, "text", self._title_font), (self._address, "quiet", self._font)]
        host = link_target(self.address).written_host
        if host and not self._refusal:
            lines.append(
                (tr("Its host may look like {host}.").format(host=host), "warn", self._font)
            )
        if self._refusal or known.fault:
            lines.append((self._refusal or known.fault, "warn", self._font))
        return lines

    def _room_px(self, width: int) -> tuple[float, float]:
        """Where the words begin, and how wide they may be."""
        metrics = QFontMetricsF(self._title_font)
        button = metrics.horizontalAdvance(tr(LOADING)) + _MIDDLE_PX if self._button else 0
        left = 2 * _PADDING_PX + _ICON_PX if width >= self._narrow_px else _PADDING_PX
        button = button if width >= self._narrow_px else 0
        return left, max(40.0, min(width, self._widest_px) - left - _PADDING_PX - button)

    def _heights(self, width: int) -> list[float]:
        _, room = self._room_px(width)
        area = QRectF(0, 0, room, 10_000)
        return [
            QFontMetricsF(font).boundingRect(area, _wrap(words, font, room), words).height()
            + _GAP_PX
            for words, _, font in self._lines
        ]

    def _picture_size(self, width: int) -> QSize | None:
        drawn = self.styles.pictures.of(self.address).drawn
        if drawn is None:
            return None
        natural = drawn.size if not drawn.size.isEmpty() else QSize(240, 160)
        room = QSize(max(1, width), HIGHEST_PICTURE_PX)
        if natural.width() <= room.width() and natural.height() <= room.height():
            return natural
        shown = natural.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        return shown.expandedTo(QSize(1, 1))

    def _measure(self, width: int) -> int:
        size = self._picture_size(width)
        if size is not None:
            return int(size.height())
        button = 0.0
        if self._button and width < self._narrow_px:
            button = QFontMetricsF(self._title_font).height() + _GAP_PX
        return round(sum(self._heights(width)) + button) + 2 * _MIDDLE_PX

    def _card(self) -> QRectF:
        return QRectF(0, 0, min(self.content_width, self._widest_px), self.height - self.top)

    def _paint(self, painter: QPainter, look: Look, clip: QRectF, marks: Marks) -> None:
        size, known = self._picture_size(self.content_width), self.styles.pictures.of(self.address)
        if size is not None and known.drawn is not None:
            area = QRectF(0, 0, size.width(), size.height())
            known.drawn.paint(painter, look, area)
        else:
            area = self._card()
            self._paint_card(painter, look, area)
        role = _role_of(marks)
        if role:
            ground = look.colour(role)
            ground.setAlphaF(_MARKED_STRENGTH)
            painter.fillRect(area, ground)

    def _paint_card(self, painter: QPainter, look: Look, card: QRectF) -> None:
        look.draw_card(painter, card, RADIUS_CONTROL_PX)
        left, room = self._room_px(self.content_width)
        if card.width() >= self._narrow_px:
            icon = QRectF(_PADDING_PX, _MIDDLE_PX, _ICON_PX, _ICON_PX)
            look.draw_icon(painter, "image", "quiet", icon)
        top = float(_MIDDLE_PX)
        heights = self._heights(self.content_width)
        for (words, role, font), height in zip(self._lines, heights, strict=True):
            painter.setFont(font)
            painter.setPen(look.colour(role))
            painter.drawText(QRectF(left, top, room, height), _wrap(words, font, room), words)
            top += height
        if self._button:
            is_loading = self.styles.pictures.of(self.address).is_loading
            painter.setFont(self._title_font)
            painter.setPen(look.colour("quiet" if is_loading else "accent"))
            if card.width() >= self._narrow_px:
                place = card.adjusted(0, 0, -_PADDING_PX, 0)
                side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            else:
                place = card.adjusted(left, 0, 0, -_MIDDLE_PX)
                side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
            painter.drawText(place, side, self._button)

    @property
    def _place(self) -> QRectF:
        size = self._picture_size(self.content_width)
        return self._card() if size is None else QRectF(0, 0, size.width(), size.height())

    def spots(self) -> list[Spot]:
        """The card or the picture, see ``BlockView.spots``."""
        wish = self.styles.pictures.wish(self.address)
        return [(self._place.translated(self._corner), self.words, wish)]

    def action_at(self, point: QPointF) -> Callable[[], None] | None:
        """Asks for the picture, or opens it."""
        is_over = self._place.contains(self._inside(point))
        return self.styles.pictures.wish(self.address) if is_over else None

    def tip_at(self, point: QPointF) -> str:
        """Where it lies, and what became of it."""
        if not self._place.contains(self._inside(point)):
            return ""
        known = self.styles.pictures.of(self.address)
        said = self._refusal or known.fault
        address = shortened(self.address, MOST_TIP_CHARS)
        return "\n".join(filter(None, (self._image.title, address, said)))


def _role_of(marks: Marks) -> str:
    """The colour over what is marked as a whole; empty for none."""
    if marks.current is not None:
        return "found_now"
    if marks.selected is not None:
        return "selection"
    return "found" if marks.found else ""


def _wrap(words: str, font: QFont, room: float) -> Qt.TextFlag:
    """Lines end at words, unless one of them is too long for a line."""
    metrics = QFontMetricsF(font)
    fits = all(metrics.horizontalAdvance(word) <= room for word in words.split(" "))
    return Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere


def shortened(address: str, most: int = MOST_CHARS) -> str:
    """An address without its middle, if it is very long."""
    if len(address) <= most:
        return address
    return f"{address[: most * 2 // 3]}…{address[-(most // 3) :]}"
