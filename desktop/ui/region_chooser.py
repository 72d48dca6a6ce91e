"""A picture of a screen over that screen, in which a region is chosen."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QEnterEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QWidget

from desktop.ui.controls import paint_card
from desktop.ui.theme import RADIUS_CARD_PX, RADIUS_CONTROL_PX, SMALL_PX, Theme, text_font
from desktop.ui.tile_words import pixels
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPixmap, QScreen

HINT = later("Drag to choose a region. Return adds the whole screen, Escape cancels.")
WINDOWS_HINT = later(
    "Drag to choose a region, or click a window. Return adds the screen, Escape cancels."
)
LEAST_PX = 4
"""A drag shorter than this is a click: it takes the window there, or nothing."""

STEP_PX, FAST_STEP_PX = 1, 20
VEIL = QColor(0, 0, 0, 115)
GUIDE, GUIDE_EDGE = QColor(255, 255, 255, 170), QColor(0, 0, 0, 90)
HINT_TOP_PX = 32
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class RegionChooser(QWidget):
    """Covers one screen with what was on it, and lets a part be chosen by mouse or keyboard.

    Arrows move the cross, Space begins a region and ends it.

    Args:
        theme: The colours of the words on it.
        screen: The screen to cover.
        picture: What was on it, in all its pixels; its ratio says how many belong to one of Qt's.
        windows: Where windows are in the picture, in its pixels, the topmost first.

    Signals:
        chosen: The part chosen, a ``QPixmap`` of the screen's own pixels.
        cancelled: The user wants none.
    """

    chosen = Signal(object)
    cancelled = Signal()

    def __init__(
        self, theme: Theme, screen: QScreen, picture: QPixmap, windows: Sequence[QRect] = ()
    ) -> None:
        kind = Qt.WindowType
        super().__init__(None, kind.FramelessWindowHint | kind.WindowStaysOnTopHint)
        self._theme = theme
        self._picture = picture
        shown = (window & picture.rect() for window in windows)
        self._windows = [window for window in shown if not window.isEmpty()]
        self._hint = tr(WINDOWS_HINT if self._windows else HINT)
        self._begun: QPoint | None = None
        self.setAccessibleName(tr("Choose a region of the screen"))
        self.setAccessibleDescription(self._hint)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMouseTracking(True)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self._spot = self.mapFromGlobal(QCursor.pos(screen))

    @property
    def region(self) -> QRect:
        """What would be taken now, in the picture's pixels: a region, a window, or nothing.

        Both corners of a region belong to it, and what lies outside of the screen does not.
        """
        if self._is_drag:
            return self._pixels(self._dragged)
        spot = self._pixels(QRect(self._spot, self._spot)).topLeft()
        return next((window for window in self._windows if window.contains(spot)), QRect())

    @property
    def _dragged(self) -> QRect:
        begun = self._begun if self._begun is not None else self._spot
        left, right = sorted((begun.x(), self._spot.x()))
        top, bottom = sorted((begun.y(), self._spot.y()))
        return QRect(QPoint(left, top), QPoint(right, bottom)) & self.rect()

    @property
    def _is_drag(self) -> bool:
        return max(self._dragged.width(), self._dragged.height()) > LEAST_PX

    @property
    def _bright(self) -> QRect:
        """Where on the widget that lies which would be taken."""
        if self._is_drag:
            return self._dragged
        region, ratio = self.region, self._picture.devicePixelRatio()
        place, size = region.topLeft(), region.size()
        return QRectF(
            place.x() / ratio, place.y() / ratio, size.width() / ratio, size.height() / ratio
        ).toAlignedRect()

    def _pixels(self, part: QRect) -> QRect:
        """All pixels that a part of the widget touches, so that no edge is ever out of reach."""
        ratio = self._picture.devicePixelRatio()
        left, top = floor(part.left() * ratio), floor(part.top() * ratio)
        right, bottom = ceil((part.right() + 1) * ratio), ceil((part.bottom() + 1) * ratio)
        return QRect(left, top, right - left, bottom - top) & self._picture.rect()

    def _choose(self, region: QRect) -> None:
        self.chosen.emit(self._picture.copy(region))

    def _begin(self, spot: QPoint) -> None:
        self._begun = spot
        self._move(spot)
        self.update()  # hint and cross go

    def _end(self) -> None:
        region = self.region
        if region.isEmpty():
            self._begun = None
            self.update()
        else:
            self._choose(region)

    def _move(self, spot: QPoint) -> None:
        before = self._marks()
        self._spot = spot
        self.update(before + self._marks())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a region; the right button cancels."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position().toPoint())
        elif event.button() == Qt.MouseButton.RightButton:
            self.cancelled.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        self._move(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the region, or begin anew after a mere click."""
        if event.button() == Qt.MouseButton.LeftButton and self._begun is not None:
            self._move(event.position().toPoint())
            self._end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Have the keyboard where the pointer is, with several screens."""
        super().enterEvent(event)
        self.activateWindow()
        self.grabKeyboard()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cancel, take the whole screen, or choose without a mouse."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.region if self._is_drag else self._picture.rect())
        elif key == Qt.Key.Key_Space and self._begun is None:
            self._begin(self._spot)
        elif key == Qt.Key.Key_Space:
            self._end()
        elif key in _STEPS:
            fast = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            step_px = FAST_STEP_PX if fast else STEP_PX
            self._step(QPoint(*_STEPS[key]) * step_px)

    def _step(self, way: QPoint) -> None:
        spot = self._spot + way
        x = min(max(spot.x(), 0), self.width() - 1)
        y = min(max(spot.y(), 0), self.height() - 1)
        self._move(QPoint(x, y))
        QCursor.setPos(self.screen(), self.mapToGlobal(self._spot))

    def _marks(self) -> QRegion:
        """What is painted anew when the cross moves."""
        marks = QRegion()
        if not self._bright.isEmpty():
            size = self._read_out().toAlignedRect()
            marks += QRegion(self._bright.adjusted(-3, -3, 3, 3)) + size.adjusted(-1, -1, 1, 1)
        if self._begun is None:
            marks += QRect(0, self._spot.y() - 1, self.width(), 3)
            marks += QRect(self._spot.x() - 1, 0, 3, self.height())
            marks += self._hint_card().toAlignedRect()
        return marks

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the screen under a veil, what would be taken bright, and what helps to choose."""
        bright = self._bright
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.setClipRegion(QRegion(self.rect()) - bright)
        painter.fillRect(event.rect(), VEIL)
        painter.setClipping(False)
        if self._begun is None:
            self._paint_guides(painter)
        if not bright.isEmpty():
            self._paint_edge(painter, bright)
            self._paint_words(painter, self._read_out(), self._size_words())
        if self._begun is None:
            self._paint_words(painter, self._hint_card(), self._hint)
        painter.end()

    def _paint_guides(self, painter: QPainter) -> None:
        x, y = self._spot.x(), self._spot.y()
        for rect in (QRect(0, y - 1, self.width(), 3), QRect(x - 1, 0, 3, self.height())):
            painter.fillRect(rect, GUIDE_EDGE)
        for rect in (QRect(0, y, self.width(), 1), QRect(x, 0, 1, self.height())):
            painter.fillRect(rect, GUIDE)

    def _paint_edge(self, painter: QPainter, bright: QRect) -> None:
        """Seen on any ground: the accent within white."""
        edge = QRectF(bright)
        for colour, out_px in ((QColor(Qt.GlobalColor.white), 1.5), (self._accent(), 0.5)):
            painter.setPen(QPen(colour, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(edge.adjusted(-out_px, -out_px, out_px, out_px))

    def _accent(self) -> QColor:
        return self._theme.colour("accent")

    def _size_words(self) -> str:
        region = self.region
        return pixels(region.width(), region.height())

    def _card(self, words: str) -> QRectF:
        self.setFont(text_font(SMALL_PX, QFont.Weight.Medium))
        metrics = self.fontMetrics()
        return QRectF(0, 0, metrics.horizontalAdvance(words) + 24, metrics.height() + 14)

    def _read_out(self) -> QRectF:
        """Below the region's right corner; within it where there is no room."""
        card, region = self._card(self._size_words()), QRectF(self._bright)
        card.moveRight(region.right())
        card.moveTop(region.bottom() + 8)
        if card.bottom() > self.height() - 4:
            card.moveBottom(self.height() - 8)
        card.moveLeft(max(card.left(), 8))
        return card

    def _hint_card(self) -> QRectF:
        """At the top, unless the cross is there."""
        card = self._card(self._hint)
        card.moveCenter(QRectF(self.rect()).center())
        if self._spot.y() > self.height() // 3:
            card.moveTop(HINT_TOP_PX)
        else:
            card.moveBottom(self.height() - HINT_TOP_PX)
        return card

    def _paint_words(self, painter: QPainter, card: QRectF, words: str) -> None:
        theme = self._theme
        radius = RADIUS_CARD_PX if words == self._hint else RADIUS_CONTROL_PX
        paint_card(painter, card, radius, theme.colour("surface"), theme.colour("line"))
        painter.setFont(self.font())
        painter.setPen(theme.colour("text"))
        painter.drawText(card, Qt.AlignmentFlag.AlignCenter, words)
