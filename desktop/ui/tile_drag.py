"""Moving an image of the tray among its neighbours with the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.ui.image_tile import ImageTile

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QScrollArea

    from desktop.ui.theme import Theme

GHOST = 0.85
SCROLL_MS = 30
SCROLL_PX = 12


class _Mark(QWidget):
    """The line where the image would be put down."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line with round ends."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(QRectF(self.rect()), self.width() / 2, self.width() / 2)
        painter.end()


class _Ghost(QWidget):
    """The image under the pointer."""

    def __init__(self, picture: QPixmap, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = picture
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(picture.deviceIndependentSize().toSize())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it, a little transparent."""
        del event
        painter = QPainter(self)
        painter.setOpacity(GHOST)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()


class _Escape(QObject):
    """Takes the Escape key from everything else, as long as it is told to.

    Signals:
        pressed: The key.
    """

    pressed = Signal()

    def watch(self, *, watching: bool) -> None:
        app = QGuiApplication.instance()
        if app is not None:
            (app.installEventFilter if watching else app.removeEventFilter)(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        event.accept()  # as ShortcutOverride, too: this Escape stops no answer
        if event.type() == QEvent.Type.KeyPress:
            self.pressed.emit()
        return True


class TileDrag(QObject):
    """Watches tiles: one that the mouse pulls away is put down between two others.

    Args:
        theme: The colours.
        area: What scrolls when the pointer is beyond its edge.
        ground: What the tiles stand on.
        insertion: Before which tile something held at a point would be put down, and where the
            mark for that stands.

    Attributes:
        is_enabled: False where there is nothing between which a tile could be put.

    Signals:
        dropped: The tile, and before which one it was put down.
    """

    dropped = Signal(object, int)

    def __init__(
        self,
        theme: Theme,
        area: QScrollArea,
        ground: QWidget,
        insertion: Callable[[QPoint], tuple[int, QRect]],
    ) -> None:
        super().__init__(area)
        self.is_enabled = True
        self._theme = theme
        self._area = area
        self._ground = ground
        self._insertion = insertion
        self._pressed_at: QPoint | None = None
        self._tile: ImageTile | None = None
        self._ghost: _Ghost | None = None
        self._mark = _Mark(theme, self._ground)
        self._mark.hide()
        self._scroll = QTimer(self, interval=SCROLL_MS)
        self._scroll.timeout.connect(self._scroll_on)
        self._at = QPoint()
        self._escape = _Escape(self)
        self._escape.pressed.connect(self.cancel)

    @property
    def is_dragging(self) -> bool:
        """True while a tile is pulled."""
        return self._tile is not None

    def watch(self, tile: ImageTile) -> None:
        """Let this tile be pulled."""
        tile.installEventFilter(self)

    def forget(self, tile: ImageTile) -> None:
        """It is removed; if it is being pulled, that ends."""
        if tile is self._tile:
            self.cancel()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See presses, moves and releases on the tiles."""
        if isinstance(watched, ImageTile) and isinstance(event, QMouseEvent):
            return self._mouse(watched, event)
        return False

    def _mouse(self, tile: ImageTile, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        match event.type():
            case QEvent.Type.MouseButtonPress:
                self.cancel()
                if event.button() is Qt.MouseButton.LeftButton and self.is_enabled:
                    self._pressed_at = place
            case QEvent.Type.MouseMove:
                self._moved(tile, place)
            case QEvent.Type.MouseButtonRelease:
                self._pressed_at = None
                if self.is_dragging:
                    self._drop()
            case _:
                return False
        return True

    def _moved(self, tile: ImageTile, place: QPoint) -> None:
        if self._pressed_at is None:
            return
        self._at = tile.mapTo(self._ground, place)
        far = (place - self._pressed_at).manhattanLength()
        if not self.is_dragging and far >= QGuiApplication.styleHints().startDragDistance():
            self._begin(tile)
        self._follow()

    def _begin(self, tile: ImageTile) -> None:
        self._tile = tile
        self._ghost = _Ghost(tile.picture(), self._ground)
        tile.be_lifted(is_lifted=True)
        tile.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._escape.watch(watching=True)
        self._ghost.show()
        self._mark.show()
        self._mark.raise_()
        self._scroll.start()

    def _follow(self) -> None:
        if self._ghost is not None and self._pressed_at is not None:
            self._ghost.move(self._at - self._pressed_at)
            self._mark.setGeometry(self._insertion(self._at)[1])

    def _scroll_on(self) -> None:
        """Go on beyond the upper or lower edge, as long as the pointer stays there."""
        y = self._ground.mapTo(self._area.viewport(), self._at).y()
        bar = self._area.verticalScrollBar()
        before = bar.value()
        if y < 0:
            bar.setValue(before - SCROLL_PX)
        elif y > self._area.viewport().height():
            bar.setValue(before + SCROLL_PX)
        if bar.value() != before:
            self._at += QPoint(0, bar.value() - before)
            self._follow()

    def _drop(self) -> None:
        tile, index = self._tile, self._insertion(self._at)[0]
        self.cancel()
        self.dropped.emit(tile, index)

    def cancel(self) -> None:
        """Leave the tile where it was."""
        tile, ghost = self._tile, self._ghost
        self._tile = self._ghost = self._pressed_at = None
        self._scroll.stop()
        self._mark.hide()
        if ghost is not None:
            ghost.hide()
            ghost.deleteLater()
        if tile is not None:
            self._escape.watch(watching=False)
            tile.unsetCursor()
            tile.be_lifted(is_lifted=False)
