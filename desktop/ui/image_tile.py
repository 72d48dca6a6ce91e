"""One image of the tray: being prepared, ready, or refused with one sentence."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.core.conversation import ImagePart
from desktop.core.errors import ChatError
from desktop.ui.controls import paint_card, paint_ring
from desktop.ui.style import blend
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, Theme, figure_font, text_font

SIDE_PX = 64
CAPTION_PX = 18
REFUSED_PX = 296
CROSS_PX = 20
SPIN_DEGREES = 18
SPIN_ARC = 100


class RemoveButton(QAbstractButton):
    """The cross of a tile: seen under the mouse and when it has the keyboard."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.is_shown = False
        self.setAccessibleName(f"Remove {name}")
        self.setToolTip(f"Remove {name}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.resize(CROSS_PX, CROSS_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a small disc with a cross."""
        del event
        if not (self.is_shown or self.hasFocus()):
            return
        painter = QPainter(self)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        fill = self._theme.colour("line" if self.underMouse() else "surface")
        paint_card(painter, rect, rect.width() / 2, fill, self._theme.colour("line"))
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), rect.width() / 2, self._theme)
        picture = self._theme.pixmap("x", "text", 12, self.devicePixelRatioF())
        painter.drawPixmap(4, 4, picture)
        painter.end()


class ImageTile(QWidget):
    """Shows one image.

    Attributes:
        name: What the user calls it.
        outcome: None while it is being prepared, then the image or why it cannot be used.

    Signals:
        remove_requested: The user wants it gone.
        open_requested: The user wants to see it large; it is ready.
    """

    remove_requested = Signal()
    open_requested = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self.outcome: ImagePart | ChatError | None = None
        self._theme = theme
        self._angle = 0
        self._thumbnail = QPixmap()
        self.remove_button = RemoveButton(theme, name, self)
        self.remove_button.clicked.connect(self.remove_requested)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._describe("Being prepared")
        theme.changed.connect(self.update)

    def show_outcome(self, outcome: ImagePart | ChatError) -> None:
        """Show the image, or why it cannot be used."""
        self.outcome = outcome
        if isinstance(outcome, ImagePart):
            self._thumbnail.loadFromData(outcome.thumbnail)
            self._describe(f"{self._pixels} pixels")
        else:
            self.remove_button.is_shown = True
            self._describe(str(outcome))
        self.update()

    def _describe(self, words: str) -> None:
        self.setAccessibleDescription(words)
        self.setToolTip(f"{self.name}\n{words}")

    @property
    def _pixels(self) -> str:
        if not isinstance(self.outcome, ImagePart) or not self.outcome.width_px:
            return ""
        return f"{self.outcome.width_px}\u2009×\u2009{self.outcome.height_px}"

    def wanted_size(self, most_px: int) -> QSize:
        """Its size in a row of that width: a refused image needs room for its sentence."""
        if isinstance(self.outcome, ChatError):
            return QSize(min(REFUSED_PX, most_px), SIDE_PX + CAPTION_PX)
        return QSize(SIDE_PX + 4, SIDE_PX + CAPTION_PX)

    def spin(self) -> None:
        """Turn the spinner a little, if there is one."""
        if self.outcome is None:
            self._angle = (self._angle + SPIN_DEGREES) % 360
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cross in the upper right corner."""
        super().resizeEvent(event)
        inset = 4 if isinstance(self.outcome, ChatError) else 2
        self.remove_button.move(self.width() - CROSS_PX - inset, 4)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the cross."""
        super().enterEvent(event)
        self._show_cross(shown=True)

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the cross, unless the image was refused."""
        super().leaveEvent(event)
        self._show_cross(shown=isinstance(self.outcome, ChatError))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the image large."""
        if event.button() is Qt.MouseButton.LeftButton and isinstance(self.outcome, ImagePart):
            self.open_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return shows the image large."""
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_return and isinstance(self.outcome, ImagePart):
            self.open_requested.emit()
        else:
            super().keyPressEvent(event)

    def _show_cross(self, *, shown: bool) -> None:
        self.remove_button.is_shown = shown
        self.remove_button.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what stands."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        match self.outcome:
            case None:
                self._paint_preparing(painter)
            case ImagePart():
                self._paint_image(painter)
            case ChatError():
                self._paint_refused(painter, self.outcome)
        if self.hasFocus():
            paint_ring(painter, self._ring_rect(), RADIUS_CONTROL_PX, self._theme)
        painter.end()

    def _ring_rect(self) -> QRectF:
        if isinstance(self.outcome, ChatError):
            return QRectF(self.rect()).adjusted(0, 0, 0, -4)
        return self._picture_rect()

    def _picture_rect(self) -> QRectF:
        return QRectF(0, 0, SIDE_PX, SIDE_PX)

    def _paint_preparing(self, painter: QPainter) -> None:
        theme = self._theme
        rect = self._picture_rect()
        paint_card(painter, rect, RADIUS_CONTROL_PX, theme.colour("raised"), None)
        if theme.reduced_motion:
            picture = theme.pixmap("hourglass", "quiet", 20, self.devicePixelRatioF())
            painter.drawPixmap(22, 22, picture)
        else:
            ring = QRectF(22, 22, 20, 20)
            painter.setPen(QPen(theme.colour("line"), 2))
            painter.drawEllipse(ring)
            painter.setPen(QPen(theme.colour("accent"), 2, c=Qt.PenCapStyle.RoundCap))
            painter.drawArc(ring, -self._angle * 16, -SPIN_ARC * 16)
        self._paint_caption(painter, "Preparing")

    def _paint_image(self, painter: QPainter) -> None:
        theme = self._theme
        rect = self._picture_rect()
        frame = QPainterPath()
        frame.addRoundedRect(rect, RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)
        paint_card(painter, rect, RADIUS_CONTROL_PX, theme.colour("raised"), None)
        if self._thumbnail.isNull():
            picture = theme.pixmap("image", "quiet", 20, self.devicePixelRatioF())
            painter.drawPixmap(22, 22, picture)
        else:
            painter.save()
            painter.setClipPath(frame)
            painter.drawPixmap(rect, self._thumbnail, _middle(self._thumbnail))
            painter.restore()
        paint_card(painter, rect, RADIUS_CONTROL_PX, None, theme.colour("line"))
        self._paint_caption(painter, self._pixels)

    def _paint_caption(self, painter: QPainter, words: str) -> None:
        painter.setFont(figure_font(10))
        painter.setPen(self._theme.colour("quiet"))
        place = QRectF(-8, SIDE_PX + 2, SIDE_PX + 16, CAPTION_PX - 2)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_refused(self, painter: QPainter, error: ChatError) -> None:
        theme = self._theme
        rect = QRectF(self.rect()).adjusted(0, 0, 0, -4)
        fill = blend(theme.colours.bad, theme.colours.surface, 0.07)
        edge = blend(theme.colours.bad, theme.colours.surface, 0.28)
        paint_card(painter, rect, RADIUS_CONTROL_PX, fill, edge)
        picture = theme.pixmap("circle-alert", "bad", 16, self.devicePixelRatioF())
        painter.drawPixmap(10, 10, picture)
        painter.setFont(text_font(SMALL_PX - 1, QFont.Weight.DemiBold))
        painter.setPen(theme.colour("text"))
        room = self.width() - 34 - CROSS_PX - 8
        name = painter.fontMetrics().elidedText(self.name, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(QRectF(34, 8, room, 20), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(text_font(SMALL_PX - 1))
        painter.setPen(theme.colour("quiet"))
        place = QRectF(34, 28, self.width() - 46, rect.height() - 34)
        painter.drawText(place, int(Qt.TextFlag.TextWordWrap), error.sentence)


def _middle(pixmap: QPixmap) -> QRectF:
    """The largest square in the middle of a picture."""
    side = min(pixmap.width(), pixmap.height())
    return QRectF((pixmap.width() - side) / 2, (pixmap.height() - side) / 2, side, side)
