"""Buttons that lie on the transcript: copy, regenerate, and back to the latest words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.controls import IconButton, paint_card
from desktop.ui.transcript.drag_out import DragHandle
from desktop.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.ui.theme import Theme

BUTTON_PX = 28
JUMP_PX = 36


class AnswerActions(QWidget):
    """The buttons under one answer.

    Signals:
        copy_requested: Copy the answer.
        regenerate_requested: Ask again.
        pulled: The answer is dragged into another program.
    """

    copy_requested = Signal()
    pulled = Signal()
    regenerate_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, can_regenerate: bool) -> None:
        super().__init__(parent)
        self.turn_id = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        copy = IconButton(theme, "copy", name=tr("Copy answer"), side_px=BUTTON_PX)
        copy.setObjectName("copyAnswer")
        copy.setToolTip(tr("Copy the answer, or drag it into another program"))
        copy.clicked.connect(self.copy_requested)
        DragHandle(copy).pulled.connect(self.pulled)
        row.addWidget(copy)
        if can_regenerate:
            again = IconButton(
                theme, "refresh-cw", name=tr("Regenerate this answer"), side_px=BUTTON_PX
            )
            again.setObjectName("regenerateAnswer")
            again.clicked.connect(self.regenerate_requested)
            row.addWidget(again)
        self.adjustSize()
        self.hide()


class JumpButton(IconButton):
    """Floats over the transcript while its foot is not in view: round, on its own ground."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "arrow-down", name=tr("Jump to latest"), side_px=JUMP_PX)
        self.setParent(parent)
        self.setObjectName("jumpToLatest")
        self._radius_px = JUMP_PX // 2
        self.resize(self.sizeHint())
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, unlike the page below, and the button on it."""
        surface, line = self._theme.colour("surface"), self._theme.colour("line")
        painter = QPainter(self)
        paint_card(painter, QRectF(self.rect()), JUMP_PX / 2, surface, line)
        painter.end()
        super().paintEvent(event)
