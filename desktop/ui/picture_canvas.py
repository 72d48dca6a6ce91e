"""The picture itself, in the viewer: painted sharply, zoomed and moved by hand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QBrush,
    QFocusEvent,
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QLabel, QPinchGesture

from desktop.ui.controls import paint_ring
from desktop.ui.picture_reading import do_soon
from desktop.ui.picture_zoom import STEP, Zoom
from desktop.ui.theme import BODY_PX, RADIUS_CONTROL_PX, Theme, text_font

if TYPE_CHECKING:
    from collections.abc import Callable

REST_MS = 120
"""After a change of scale, before the picture is made anew for just that scale."""

MOST_KEPT_PIXELS = 16_000_000
BLOCKS_FROM = 4.0
"""From this scale on the pixels are seen as such, not smoothed."""

APPEAR_MS = 140
CHECK_PX = 8
ICON_PX = 32
_NOTCH = 120  # of QWheelEvent.angleDelta, by Qt's convention


class PictureCanvas(QLabel):
    """Shows a picture, or a sentence in its place.

    Attributes:
        zoom: How large, and which part.
        sentence: What is said in the place of a picture.

    Signals:
        zoomed: The scale is another one.
    """

    zoomed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setPixmap(QPixmap(1, 1))  # never painted: a label that has one is told of as a picture
        self.setMinimumSize(0, 0)
        self.zoom = Zoom()
        self._theme = theme
        self._levels: list[QImage] = []
        self.sentence = ""
        self._kept = QPixmap()  # the whole picture at the scale it is shown at
        self._give_up: Callable[[], object] = _nothing
        self._grabbed: QPointF | None = None
        self._opacity = 1.0
        self._shows_focus = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._make_sharp)
        self._appearing = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._appearing.setDuration(APPEAR_MS)
        self._appearing.valueChanged.connect(self._appear)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.grabGesture(Qt.GestureType.PinchGesture)
        theme.repaint(self)

    @property
    def image(self) -> QImage:
        """What is shown, in all its pixels; null if there is nothing."""
        return self._levels[0] if self._levels else QImage()

    def show_levels(self, levels: list[QImage]) -> None:
        """Show a picture.

        Args:
            levels: What ``picture_reading.halves`` made of it.
        """
        self._forget()
        self._levels = levels
        self.zoom.use_view(QSizeF(self.size()), self.devicePixelRatioF())
        self.zoom.use_picture(levels[0].size())
        self._make_sharp()
        if not self._theme.reduced_motion:
            self._opacity = 0.0
            self._appearing.start()
        self._changed()

    def show_sentence(self, sentence: str) -> None:
        """Show words; empty ones for nothing at all."""
        self._forget()
        self.sentence = sentence
        self._changed()

    def _forget(self) -> None:
        self._levels, self.sentence, self._grabbed = [], "", None
        self._appearing.stop()
        self._opacity = 1.0
        self._drop_kept()

    def _drop_kept(self) -> None:
        self._give_up()
        self._give_up = _nothing
        self._rest.stop()
        self._kept = QPixmap()

    def _appear(self, opacity: float) -> None:
        self._opacity = opacity
        self.update()

    def _changed(self) -> None:
        """The scale may be another one."""
        self.setCursor(self._hand())
        self.update()
        self.zoomed.emit()

    def _hand(self) -> Qt.CursorShape:
        if not self._levels or self.zoom.is_whole:
            return Qt.CursorShape.ArrowCursor
        held = self._grabbed is not None
        return Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor

    def rescale(self, change: Callable[[], None]) -> None:
        """Change the scale by one of the ways of ``zoom``."""
        before = self.zoom.pixels
        if self._levels:
            change()
        if self.zoom.pixels != before:
            self._drop_kept()
            self._rest.start()
        self._changed()

    def move_by(self, x: float, y: float) -> None:
        """Move the picture."""
        self.zoom.move(QPointF(x, y))
        self.update()

    def _make_sharp(self) -> None:
        """Have the picture made for just this scale, where Qt would paint it from a larger one."""
        pixels = self.zoom.pixels
        if self._levels and self.zoom.scale < 1 and _area(pixels) <= MOST_KEPT_PIXELS:
            self._give_up = do_soon(self, partial(_scaled, self._level(), pixels), self._keep)

    def _keep(self, image: QImage) -> None:
        self._kept = QPixmap.fromImage(image)
        self.update()

    def _level(self) -> QImage:
        """The smallest of the pictures that is no smaller than what is shown."""
        wanted = self.zoom.pixels.width()
        return next((each for each in reversed(self._levels) if each.width() >= wanted), self.image)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A ring tells where the keyboard is, once that is moved by Tab."""
        super().focusInEvent(event)
        reasons = Qt.FocusReason
        by_tab = (reasons.TabFocusReason, reasons.BacktabFocusReason)
        self._shows_focus = event.reason() in by_tab
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No ring any more."""
        super().focusOutEvent(event)
        self._shows_focus = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and what is shown on it."""
        with QPainter(self) as painter:
            ground = event.rect().adjusted(
                -1, -1, 1, 1
            )  # also what is half of it, at a scale of 1.5
            painter.fillRect(ground, self._theme.colour("page"))
            if self._levels:
                painter.setOpacity(self._opacity)
                self._paint_picture(painter)
            elif self.sentence:
                self._paint_sentence(painter)
            if self._shows_focus:
                frame = QRectF(self.rect()).adjusted(2, 2, -2, -2)
                paint_ring(painter, frame, RADIUS_CONTROL_PX, self._theme)

    def _paint_picture(self, painter: QPainter) -> None:
        """Paint in pixels of the screen, so that nothing is smeared over two of them."""
        ratio, place = self.devicePixelRatioF(), self.zoom.place
        painter.scale(1 / ratio, 1 / ratio)
        if self.image.hasAlphaChannel():
            self._paint_checks(painter, place, round(CHECK_PX * ratio))
        if self._kept.size() == place.size():
            painter.drawPixmap(place, self._kept)
            return
        smooth = self.zoom.scale != 1 and self.zoom.scale < BLOCKS_FROM
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(place, self._level())

    def _paint_checks(self, painter: QPainter, place: QRect, side: int) -> None:
        """The ground of what can be seen through."""
        tile = QPixmap(2 * side, 2 * side)
        tile.fill(self._theme.colour("surface"))
        with QPainter(tile) as on_tile:
            for corner in (0, side):
                square = QRect(corner, corner, side, side)
                on_tile.fillRect(square, self._theme.colour("line"))
        painter.setBrushOrigin(place.topLeft())
        painter.fillRect(place, QBrush(tile))

    def _paint_sentence(self, painter: QPainter) -> None:
        middle = QRectF(self.rect()).center()
        icon = self._theme.pixmap("image", "quiet", ICON_PX, self.devicePixelRatioF())
        painter.drawPixmap(middle - QPointF(ICON_PX / 2, ICON_PX + 12), icon)
        painter.setFont(text_font(BODY_PX))
        painter.setPen(self._theme.colour("quiet"))
        room = QRectF(self.rect()).adjusted(64, middle.y(), -64, 0)
        flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(room, flags, self.sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A picture that was wholly in view stays so."""
        super().resizeEvent(event)
        self._use_view()

    def _use_view(self) -> None:
        size, ratio = QSizeF(self.size()), self.devicePixelRatioF()
        self.rescale(lambda: self.zoom.use_view(size, ratio))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel zooms at the pointer; two fingers on a touch pad move a large picture."""
        event.accept()
        by_fingers = event.phase() != Qt.ScrollPhase.NoScrollPhase and event.pixelDelta()
        if by_fingers and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.move_by(event.pixelDelta().x(), event.pixelDelta().y())
            return
        notches = event.angleDelta().y() / _NOTCH
        if notches:
            self.rescale(lambda: self.zoom.by(STEP**notches, event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = event.position()
            self.setCursor(self._hand())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self._grabbed is not None:
            by = event.position() - self._grabbed
            self._grabbed = event.position()
            self.move_by(by.x(), by.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self._grabbed = None
        self.setCursor(self._hand())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """All of it, or its true size."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.rescale(lambda: self.zoom.toggle(event.position()))

    def event(self, event: QEvent) -> bool:
        """Pinching zooms, on a touch pad and a touch screen; another screen may be a finer one."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._pinch(1 + event.value(), event.position())
                return True
        elif isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._pinch(pinch.scaleFactor(), self.mapFromGlobal(pinch.centerPoint()))
                return True
        elif event.type() == QEvent.Type.DevicePixelRatioChange:
            self._use_view()
        return super().event(event)

    def _pinch(self, factor: float, at: QPointF) -> None:
        if factor > 0:
            self.rescale(lambda: self.zoom.by(factor, at))


def _scaled(image: QImage, pixels: QSize) -> QImage:
    mode = Qt.AspectRatioMode.IgnoreAspectRatio
    return image.scaled(pixels, mode, Qt.TransformationMode.SmoothTransformation)


def _area(size: QSize) -> int:
    return size.width() * size.height()


def _nothing() -> None:
    """There is nothing to give up."""
