"""Add image: a click asks for files, a small menu has the other ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPainter

from desktop.ui.actions import keys_of, with_keys
from desktop.ui.controls import CONTROL_PX, IconButton
from desktop.ui.drop_overlay import is_offer, read_offer
from desktop.ui.mirrored import flush, is_mirrored, mirrored
from desktop.words import later, tr

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import (
        QContextMenuEvent,
        QEnterEvent,
        QFocusEvent,
        QKeyEvent,
        QKeySequence,
        QMouseEvent,
        QPaintEvent,
    )
    from PySide6.QtWidgets import QMenu

    from desktop.ui.drop_overlay import Offer
    from desktop.ui.screen_capture import ScreenCapture
    from desktop.ui.theme import Theme

WIDE_PX = 44
ARROW_LEFT_PX = 30
ARROW_PX = 12
HOLD_MS = 500
MORE = later("The arrow, a long press or the menu key has more ways")


class AddButton(IconButton):
    """A click asks for files at once; its arrow, a right click or a long press opens the menu.

    Signals:
        offered: The user adds what is on the clipboard (an ``Offer``).
    """

    offered = Signal(object)

    def __init__(self, theme: Theme, capture: ScreenCapture) -> None:
        name = tr("Add image")
        tip = f"{with_keys(name, 'Ctrl+O')}\n{tr(MORE)}"
        super().__init__(theme, "image-plus", name=name, tip=tip)
        self.setObjectName("addImage")
        self.setAccessibleDescription(tr(MORE))
        self._capture = capture
        self._hold = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._hold.timeout.connect(self._open_held)

    def sizeHint(self) -> QSize:
        """The icon and the arrow."""
        return QSize(WIDE_PX, CONTROL_PX)

    def make_menu(self) -> QMenu:
        """What can be done now; what cannot be done on this computer is not in it."""
        # Imported when needed: of Qt's classes each costs a start some time.
        from PySide6.QtGui import QKeySequence
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        add = menu.addAction
        keys = keys_of(self, "Add image", "Ctrl+O")
        add(_beside(tr("Choose files…"), keys)).triggered.connect(lambda: self.click())
        paste = add(_beside(tr("Paste"), QKeySequence.StandardKey.Paste))
        paste.setEnabled(clipboard_offer(fetch=False) is not None)
        paste.triggered.connect(self._paste)
        if self._capture.words:
            keys = keys_of(self, "Capture the screen", "Ctrl+Shift+S")
            capture = add(_beside(self._capture.words, keys))
            capture.triggered.connect(lambda: self._capture.begin())
        return menu

    def _paste(self) -> None:
        offer = clipboard_offer()
        if offer is not None:
            self.offered.emit(offer)

    def _open_menu(self) -> None:
        self._capture.when_known(self._show_menu)

    def _show_menu(self) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        size = menu.sizeHint()
        menu.popup(self.mapToGlobal(QPoint(flush(self, size.width()), -size.height() - 4)))

    def _open_held(self) -> None:
        self.setDown(False)
        self._open_menu()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Find out what the menu will have in it."""
        super().enterEvent(event)
        self._capture.look()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Likewise for the keyboard."""
        super().focusInEvent(event)
        self._capture.look()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu, by right click or by the menu key."""
        event.accept()
        self._open_menu()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu with Alt and an arrow, as for any list that drops down."""
        is_arrow = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up)
        if is_arrow and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._open_menu()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the menu by its arrow at once, else after a while."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif self._is_on_arrow(event.position().x()):
            self._open_menu()
        else:
            super().mousePressEvent(event)
            self._hold.start()

    def _is_on_arrow(self, x: float) -> bool:
        from_start = self.width() - x if is_mirrored(self) else x
        return from_start >= ARROW_LEFT_PX

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click, unless it has been a long press."""
        self._hold.stop()
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow beside the icon."""
        super().paintEvent(event)
        painter = QPainter(self)
        role = "text" if self.underMouse() else self.role
        ratio = self.devicePixelRatioF()
        arrow = self._theme.pixmap("chevron-down", role, ARROW_PX, ratio)
        at = QRectF(ARROW_LEFT_PX, (self.height() - ARROW_PX) // 2, ARROW_PX, ARROW_PX)
        painter.drawPixmap(mirrored(self, at).topLeft(), arrow)
        painter.end()


def clipboard_offer(*, fetch: bool = True) -> Offer | None:
    """The files or the picture on the clipboard, None if there are none.

    Args:
        fetch: Get the picture itself; to know that there is one is cheaper.
    """
    # PySide6's stubs know no None, which is what an empty clipboard gives.
    mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
    offer = read_offer(mime, fetch=fetch) if mime is not None and is_offer(mime) else None
    return offer if offer is not None and offer.is_taken else None


def _beside(words: str, keys: QKeySequence | QKeySequence.StandardKey) -> str:
    """With the keys beside it; they belong to the window, which has them at all times."""
    from PySide6.QtGui import QKeySequence

    native = QKeySequence.SequenceFormat.NativeText
    return f"{words}\t{QKeySequence(keys).toString(native)}"
