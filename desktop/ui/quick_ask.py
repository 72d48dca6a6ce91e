"""A small window to ask from anywhere: the prompt with its images, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QPainter, QPainterPath, QRegion
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.composer import Composer
from desktop.ui.composer_card import SHADOW_PX
from desktop.ui.controls import paint_card
from desktop.ui.style import dress
from desktop.ui.theme import RADIUS_CARD_PX
from desktop.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDropEvent,
        QKeyEvent,
        QPaintEvent,
        QResizeEvent,
        QShowEvent,
    )

    from desktop.ui.preparing import Attach
    from desktop.ui.theme import Theme

WIDE_PX = 680
RADIUS_PX = RADIUS_CARD_PX + SHADOW_PX
EDGE_PX = 12
DOWN = 0.28
"""How far down the screen it stands, where the platform lets a window choose."""


class QuickAsk(QWidget):
    """Takes one question. What is typed stays when it is put away.

    Args:
        theme: The colours.
        attach: Prepares images.

    Attributes:
        composer: Where the question is written.

    Signals:
        asked: A ``Draft``.
    """

    asked = Signal(object)

    def __init__(self, theme: Theme, attach: Attach) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("quickAsk")
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowTitle(tr("Quick ask"))
        self.setAcceptDrops(True)
        self._theme = theme
        self.composer = Composer(theme, attach)
        self._calm()
        self.composer.submitted.connect(self.asked)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX - 4)
        inside.addWidget(self.composer)
        inside.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinAndMaxSize)
        self.composer.setMinimumWidth(WIDE_PX - 2 * EDGE_PX)
        self.composer.setMaximumWidth(WIDE_PX - 2 * EDGE_PX)
        theme.changed.connect(self._dress)
        self._dress()

    def _calm(self) -> None:
        """Leave out what belongs to a conversation that has begun."""
        composer = self.composer
        composer.prompt.setAccessibleName(tr("Quick ask"))
        for part in (
            composer.settings_button,
            composer.regenerate_button,
            composer.pacing_button,
            composer.source_button,
            composer.stream_line,
        ):
            part.setFixedSize(0, 0)
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _dress(self) -> None:
        dress(self, self._theme)
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Stand in the middle of the screen where the pointer is, in the upper third."""
        super().showEvent(event)
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        self.move(
            room.x() + (room.width() - self.width()) // 2, room.y() + round(room.height() * DOWN)
        )
        self.composer.prompt.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have round corners also where nothing shines through: without a compositor."""
        super().resizeEvent(event)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(-1, -1, 1, 1), RADIUS_PX, RADIUS_PX)
        self.setMask(QRegion(shape.toFillPolygon().toPolygon()))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take images."""
        if self.composer.fetching.offer_of(event.mimeData()) is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put what was dropped in the tray."""
        self.composer.tray.dropEvent(event)
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground with round corners."""
        del event
        painter = QPainter(self)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ground, line = self._theme.colour("page"), self._theme.colour("line")
        paint_card(painter, rect, RADIUS_PX, ground, line)
        painter.end()
