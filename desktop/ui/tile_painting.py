"""How an image or text of the tray is painted: a square, a card with words, a refusal, a ring."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QPainter, QPen, QPixmap

from desktop.core.conversation import ImagePart, TextPart
from desktop.core.errors import ChatError
from desktop.core.unseen import with_marks
from desktop.ui.controls import paint_card, paint_ring
from desktop.ui.mirrored import across, in_lines, in_row, isolated
from desktop.ui.rounded import paint_rounded
from desktop.ui.style import blend
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, figure_font, text_font
from desktop.ui.tile_words import (
    DOT,
    TileOutcome,
    after_words,
    arrow,
    before_words,
    cost_words,
    first_line,
    in_order,
    size_words,
    text_size_words,
)
from desktop.words import tr

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

SIDE_PX = 72
INSET_PX = 8
CAPTION_PX = 18
CAPTION_FONT_PX = 11
WORDS_FONT_PX = 12
LINE_PX = 18
RING_PX = 24
RING_STROKE_PX = 2.5
VEIL = 0.72
LIFTED = 0.35


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What is to be seen of a tile.

    Attributes:
        caption: Below a square.
        share: How far its preparation is, 0 to 1; None if none is under way.
        thumbnail: A square; null as long as it has not been read.
        buttons_px: Room behind the name that belongs to the buttons.
        is_card: Painted with its words beside it.
        is_lifted: It is being dragged elsewhere.
        ratio: Device pixels of one pixel.
    """

    name: str
    caption: str
    outcome: TileOutcome | None
    share: float | None = None
    thumbnail: QPixmap = field(default_factory=QPixmap)
    buttons_px: int = 0
    is_card: bool = False
    is_lifted: bool = False
    has_focus: bool = False
    ratio: float = 1.0


class TilePainter:
    """Paints tiles in the colours of a theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, place: QRectF, look: Look) -> None:
        """Paint a tile into a place."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setLayoutDirection(QGuiApplication.layoutDirection())  # a pixmap has none
        if look.is_lifted:
            painter.setOpacity(LIFTED)
        if isinstance(look.outcome, ChatError):
            ring = place
            self._paint_refused(painter, place, look, look.outcome)
        elif isinstance(look.outcome, TextPart):
            ring = place
            self._paint_text(painter, place, look, look.outcome)
        elif look.is_card:
            ring = place
            self._paint_as_card(painter, place, look)
        else:
            ring = across(QRectF(place.topLeft(), QSizeF(SIDE_PX, SIDE_PX)), place)
            self._paint_picture(painter, ring, look)
            self._paint_caption(painter, place, look.caption)
        if look.has_focus:
            paint_ring(painter, ring, RADIUS_CONTROL_PX - 1, self._theme)

    def _paint_as_card(self, painter: QPainter, place: QRectF, look: Look) -> None:
        theme = self._theme
        fill, edge = theme.colour("surface"), theme.colour("line")
        paint_card(painter, place, RADIUS_CONTROL_PX, fill, edge)
        picture = QRectF(place.left() + INSET_PX, place.top() + INSET_PX, SIDE_PX, SIDE_PX)
        self._paint_picture(painter, across(picture, place), look)
        left = picture.right() + 12
        words = QRectF(left, place.top(), place.right() - left - 12, place.height())
        lines = self._lines(look, words.width())
        top = place.top() + (place.height() - LINE_PX * (1 + len(lines))) / 2
        name = QRectF(left, top, words.width() - look.buttons_px, LINE_PX)
        self._paint_name(painter, across(name, place), look.name)
        painter.setFont(figure_font(WORDS_FONT_PX, QFont.Weight.Normal))
        painter.setPen(theme.colour("quiet"))
        for number, line in enumerate(lines, 1):
            row = QRectF(left, top + number * LINE_PX, words.width(), LINE_PX)
            self._paint_line(painter, across(row, place), in_order(line))

    def _paint_text(self, painter: QPainter, place: QRectF, look: Look, part: TextPart) -> None:
        theme = self._theme
        fill, edge = theme.colour("surface"), theme.colour("line")
        paint_card(painter, place, RADIUS_CONTROL_PX, fill, edge)
        left = place.left() + 36
        room = place.right() - left - 12
        size, cost = text_size_words(part).rsplit(DOT, 1)
        sizes = (f"{size}{DOT}{cost}",) if look.is_card else (size, cost)
        lines = [isolated(first_line(part)), *(in_row(each, DOT) for each in sizes)]
        top = place.top() + (place.height() - LINE_PX * (1 + len(lines))) / 2
        picture = theme.pixmap("scroll-text", "quiet", 16, look.ratio)
        icon = QRectF(place.left() + 12, round(top) + 1, 16, 16)
        painter.drawPixmap(across(icon, place).topLeft(), picture)
        name = QRectF(left, top, room - look.buttons_px, LINE_PX)
        self._paint_name(painter, across(name, place), with_marks(look.name))
        painter.setFont(figure_font(WORDS_FONT_PX, QFont.Weight.Normal))
        painter.setPen(theme.colour("quiet"))
        for number, line in enumerate(lines, 1):
            row = QRectF(left, top + number * LINE_PX, room, LINE_PX)
            self._paint_line(painter, across(row, place), line)

    def _lines(self, look: Look, width_px: float) -> list[str]:
        """The words of a card; both sizes in one line only if there is room."""
        image = look.outcome
        if look.share is not None or not isinstance(image, ImagePart):
            return [tr("Being prepared")]
        metrics = QFontMetrics(figure_font(WORDS_FONT_PX, QFont.Weight.Normal))
        whole, before = size_words(image), before_words(image)
        if before and metrics.horizontalAdvance(whole) > width_px:
            return [before, f"{arrow()} {after_words(image)}", cost_words(image)]
        return [whole, cost_words(image)]

    def _paint_name(self, painter: QPainter, place: QRectF, name: str) -> None:
        painter.setFont(text_font(SMALL_PX, QFont.Weight.DemiBold))
        painter.setPen(self._theme.colour("text"))
        self._paint_line(painter, place, isolated(name), Qt.TextElideMode.ElideMiddle)

    def _paint_line(
        self,
        painter: QPainter,
        place: QRectF,
        words: str,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        words = painter.fontMetrics().elidedText(words, elide, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_picture(self, painter: QPainter, place: QRectF, look: Look) -> None:
        theme = self._theme
        paint_card(painter, place, RADIUS_CONTROL_PX, theme.colour("raised"), None)
        if not look.thumbnail.isNull():
            # Its edge is the middle of the line around it, so that none of it is beyond that.
            inside = place.adjusted(0.5, 0.5, -0.5, -0.5)
            whole = QRectF(look.thumbnail.rect())
            px = whole.width() / place.width() / 2
            part = whole.adjusted(px, px, -px, -px)
            paint_rounded(painter, inside, RADIUS_CONTROL_PX, look.thumbnail, part)
        elif isinstance(look.outcome, ImagePart) and not look.outcome.thumbnail:
            self._paint_icon(painter, place.center(), "image", look.ratio)
        if look.share is not None:
            self._paint_share(painter, place, look)
        paint_card(painter, place, RADIUS_CONTROL_PX, None, theme.colour("line"))

    def _paint_share(self, painter: QPainter, place: QRectF, look: Look) -> None:
        """Paint how far the preparation is; the image that stands meanwhile shines through."""
        theme = self._theme
        veil = theme.colour("raised")
        veil.setAlphaF(VEIL)
        paint_card(painter, place, RADIUS_CONTROL_PX, veil, None)
        if theme.reduced_motion:
            self._paint_icon(painter, place.center(), "hourglass", look.ratio)
            return
        ring = QRectF(0, 0, RING_PX, RING_PX)
        ring.moveCenter(place.center())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(blend(theme.colours.quiet, theme.colours.raised, 0.3), RING_STROKE_PX))
        painter.drawEllipse(ring)
        if look.share:
            pen = QPen(theme.colour("accent"), RING_STROKE_PX, c=Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(ring, 90 * 16, -round(look.share * 360 * 16))

    def _paint_icon(self, painter: QPainter, middle: QPointF, name: str, ratio: float) -> None:
        picture = self._theme.pixmap(name, "quiet", 20, ratio)
        painter.drawPixmap(middle - QPointF(10, 10), picture)

    def _paint_caption(self, painter: QPainter, place: QRectF, words: str) -> None:
        painter.setFont(figure_font(CAPTION_FONT_PX, QFont.Weight.Normal))
        painter.setPen(self._theme.colour("quiet"))
        row = QRectF(place.left(), place.top() + SIDE_PX + 2, SIDE_PX, CAPTION_PX - 2)
        row = across(row, place)
        elide = Qt.TextElideMode.ElideMiddle
        words = painter.fontMetrics().elidedText(words, elide, int(row.width()))
        painter.drawText(row, Qt.AlignmentFlag.AlignCenter, isolated(words))

    def _paint_refused(
        self, painter: QPainter, place: QRectF, look: Look, error: ChatError
    ) -> None:
        theme = self._theme
        fill = blend(theme.colours.bad, theme.colours.surface, 0.07)
        edge = blend(theme.colours.bad, theme.colours.surface, 0.28)
        paint_card(painter, place, RADIUS_CONTROL_PX, fill, edge)
        left, top = place.left() + 36, place.top() + 8
        picture = theme.pixmap("circle-alert", "bad", 16, look.ratio)
        icon = QRectF(place.left() + 12, top + 2, 16, 16)
        painter.drawPixmap(across(icon, place).topLeft(), picture)
        room = place.right() - left - 12
        name = QRectF(left, top, room - look.buttons_px, 20)
        self._paint_name(painter, across(name, place), look.name)
        painter.setFont(text_font(WORDS_FONT_PX))
        painter.setPen(theme.colour("quiet"))
        words = QRectF(left, top + 22, room, place.bottom() - top - 26)
        wrapped = int(Qt.TextFlag.TextWordWrap)
        lines = in_lines(str(error), painter.font(), room)
        painter.drawText(across(words, place), wrapped, lines)


def refusal_height(words: str, width_px: int) -> int:
    """How high the card of a refusal must be for its words."""
    room = QRectF(0, 0, width_px - 48, 1000)
    metrics = QFontMetrics(text_font(WORDS_FONT_PX))
    bounds = metrics.boundingRect(room.toRect(), int(Qt.TextFlag.TextWordWrap), words)
    return max(SIDE_PX + CAPTION_PX, bounds.height() + 42)
