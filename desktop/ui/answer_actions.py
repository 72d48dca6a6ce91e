"""Buttons that lie on the transcript: copy, regenerate, and back to the latest words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop.ui.theme import RADIUS_CONTROL_PX, Theme, icon

BUTTON_PX = 28
JUMP_PX = 36
_ICON_PX = 16


class IconButton(QToolButton):
    """A button that shows an icon and says its name to those who hover or listen."""

    def __init__(self, theme: Theme, name: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = name
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setIconSize(QSize(_ICON_PX, _ICON_PX))
        self.setFixedSize(BUTTON_PX, BUTTON_PX)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.dress)
        self.dress()

    def dress(self) -> None:
        """Take on the colours in force."""
        colours = self._theme.colours
        self.setIcon(icon(self._icon_name, self._theme.colour("quiet"), _ICON_PX))
        self.setStyleSheet(
            f"QToolButton {{ border: 1px solid transparent; border-radius: {RADIUS_CONTROL_PX}px;"
            f" background: transparent; }}"
            f"QToolButton:hover, QToolButton:pressed {{ background: {colours.raised}; }}"
            f"QToolButton:focus {{ border-color: {colours.accent}; }}"
        )


class AnswerActions(QWidget):
    """The buttons under one answer.

    Signals:
        copy_requested: Copy the answer.
        regenerate_requested: Ask again.
    """

    copy_requested = Signal()
    regenerate_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, can_regenerate: bool) -> None:
        super().__init__(parent)
        self.turn_id = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        copy = IconButton(theme, "copy", "Copy answer", self)
        copy.setObjectName("copyAnswer")
        copy.clicked.connect(self.copy_requested)
        row.addWidget(copy)
        if can_regenerate:
            again = IconButton(theme, "refresh-cw", "Regenerate this answer", self)
            again.setObjectName("regenerateAnswer")
            again.clicked.connect(self.regenerate_requested)
            row.addWidget(again)
        self.adjustSize()
        self.hide()


class JumpButton(IconButton):
    """Floats above the foot of the transcript while that is not in view."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "arrow-down", "Jump to latest", parent)
        self.setObjectName("jumpToLatest")
        self.setFixedSize(JUMP_PX, JUMP_PX)
        self.hide()

    def dress(self) -> None:
        """Take on the colours in force: round, and unlike the page below."""
        colours = self._theme.colours
        self.setIcon(icon(self._icon_name, self._theme.colour("text"), _ICON_PX))
        self.setStyleSheet(
            f"QToolButton {{ border: 1px solid {colours.line}; border-radius: {JUMP_PX // 2}px;"
            f" background: {colours.surface}; }}"
            f"QToolButton:hover, QToolButton:pressed {{ background: {colours.raised}; }}"
            f"QToolButton:focus {{ border-color: {colours.accent}; }}"
        )
