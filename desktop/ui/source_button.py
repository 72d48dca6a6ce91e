"""Says who answers, or what the engine is doing; opens the menu of all that can be asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from desktop.ui.controls import paint_card, paint_ring
from desktop.ui.mirrored import flush, mirrored
from desktop.ui.theme import text_font
from desktop.words import later, tr

if TYPE_CHECKING:
    from desktop.core.source import Sources
    from desktop.ui.theme import Theme

FONT_PX = 12
HIGH_PX = 22
EDGE_PX = 6
ARROW_PX = 12
MANAGE = later("Keys…")


class SourceButton(QAbstractButton):
    """Quiet words with a small arrow.

    Signals:
        chosen: The id of the source to ask from now on.
        keys_wanted: The user wants to add or change a key.
    """

    chosen = Signal(str)
    keys_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sources: Sources | None = None
        self._state = ""
        self._role = "quiet"
        self._room = 0
        self.setObjectName("engineState")
        self.setFont(text_font(FONT_PX))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open_menu)
        theme.repaint(self)

    def show_state(self, text: str, *, busy: bool) -> None:
        """Say what the engine is doing; nothing gives way to who answers."""
        self._state = text
        self._role = "accent" if busy else "quiet"
        self._say()

    def show_sources(self, sources: Sources) -> None:
        """Offer these."""
        self._sources = sources
        self._say()

    @property
    def words(self) -> str:
        """All that is said, however little room there is."""
        if self._state or self._sources is None:
            return self._state
        return self._sources.in_use.name

    def fit(self, room: int) -> None:
        """There is so much room, in pixels."""
        self._room = room
        self._say()

    def _say(self) -> None:
        tip, name = self.words, self.words
        if self._sources is not None:
            used = self._sources.in_use
            tip = "\n".join(filter(None, (self._state, f"{used.name}: {used.about}")))
            answers = tr("Answers: {name}").format(name=used.name)
            name = ", ".join(filter(None, (answers, self._state)))
        self.setToolTip(tip)
        self.setAccessibleName(name)
        room = self._room - 2 * EDGE_PX - self._arrow_px
        self.setText(self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, room))
        self.updateGeometry()
        self.update()

    @property
    def _arrow_px(self) -> int:
        return 0 if self._sources is None else ARROW_PX + 4

    def sizeHint(self) -> QSize:
        """The words and the arrow."""
        wide = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(wide + 2 * EDGE_PX + self._arrow_px, HIGH_PX)

    def minimumSizeHint(self) -> QSize:
        """Likewise."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, the arrow, the ground under the mouse and the ring of the keyboard."""
        del event
        theme, rect, has_menu = self._theme, QRectF(self.rect()), self._sources is not None
        painter = QPainter(self)
        hot = has_menu and (self.underMouse() or self.isDown())
        if hot:
            paint_card(painter, rect, 6, theme.colour("raised"), None)
        if self.hasFocus():
            paint_ring(painter, rect, 5, theme)
        role = "text" if hot else self._role
        painter.setPen(theme.colour(role))
        place = rect.adjusted(EDGE_PX, 0, 0, 0)
        painter.drawText(mirrored(self, place), Qt.AlignmentFlag.AlignVCenter, self.text())
        if has_menu:
            arrow = theme.pixmap("chevron-down", role, ARROW_PX, self.devicePixelRatioF())
            left = self.width() - EDGE_PX - ARROW_PX + 2
            at = QRectF(left, (self.height() - ARROW_PX) // 2 + 1, ARROW_PX, ARROW_PX)
            painter.drawPixmap(mirrored(self, at).topLeft(), arrow)
        painter.end()

    def make_menu(self) -> QMenu:
        """The choices as they stand."""
        menu = QMenu(self)
        menu.setObjectName("sourceMenu")
        menu.setToolTipsVisible(True)
        group = QActionGroup(menu)
        for source in self._sources.all if self._sources else ():
            action = menu.addAction(source.name.replace("&", "&&"))
            action.setToolTip(source.about)
            action.setStatusTip(source.about)
            action.setCheckable(True)
            action.setChecked(source == self._sources.in_use)  # type: ignore[union-attr]
            action.setData(source.id)
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(tr(MANAGE)).triggered.connect(self.keys_wanted)
        group.triggered.connect(lambda action: self.chosen.emit(action.data()))
        return menu

    def _open_menu(self) -> None:
        if self._sources is None:  # the window is not ready yet
            return
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        size = menu.sizeHint()
        menu.popup(self.mapToGlobal(QPoint(flush(self, size.width()), -size.height() - 4)))
