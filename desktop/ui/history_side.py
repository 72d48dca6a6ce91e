"""Where the conversations stand: a column at the left; in a narrow window all of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.mirrored import margins, mirrored

if TYPE_CHECKING:
    from desktop.ui.history_panel import HistoryPanel
    from desktop.ui.theme import Theme

SIDE_PX = 260
BESIDE_FROM_PX = 720
"""The width of a window from which there is room for both."""

_NO_LIMIT_PX = 16_777_215  # QWIDGETSIZE_MAX


class HistorySide(QWidget):
    """A ground with an edge, which is there at once, and the panel on it when it is needed.

    Attributes:
        is_wanted: True if it is open beside the page.
        is_before: True if it is open in place of the page, where there is no room for both.

    Signals:
        made: The ``HistoryPanel`` is there now.
    """

    made = Signal(object)

    def __init__(self, theme: Theme, *, is_wanted: bool) -> None:
        super().__init__()
        self._theme = theme
        self._window_px = BESIDE_FROM_PX
        self.is_wanted = is_wanted
        self.is_before = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(margins(0, 4, 1, 0))
        theme.repaint(self)

    @cached_property
    def panel(self) -> HistoryPanel:
        """The panel, made when it is first asked for: no first picture waits for it."""
        from desktop.ui.history_panel import HistoryPanel

        panel = HistoryPanel(self._theme)
        self._column.addWidget(panel)
        return panel

    @property
    def is_made(self) -> bool:
        """True if the panel is there."""
        return "panel" in vars(self)

    def make(self) -> None:
        """Have the panel there."""
        if not self.is_made:
            self.made.emit(self.panel)

    @property
    def has_room(self) -> bool:
        """True if it can stand beside the page."""
        return self._window_px >= BESIDE_FROM_PX

    @property
    def is_open(self) -> bool:
        """True if it is to be seen."""
        return self.is_wanted if self.has_room else self.is_before

    @property
    def covers(self) -> bool:
        """True if it stands in place of the page."""
        return self.is_open and not self.has_room

    def toggle(self) -> None:
        """The user wants it open, or closed again."""
        if self.has_room:
            self.is_wanted = not self.is_wanted
        else:
            self.is_before = not self.is_before

    def fit(self, window_px: int) -> int:
        """Take the place for a window of this width; says how much that is beside the page."""
        self._window_px = window_px
        if self.has_room:
            self.is_before = False
        if self.isHidden() is self.is_open:
            self.setVisible(self.is_open)
        self.setMinimumWidth(SIDE_PX)
        self.setMaximumWidth(SIDE_PX if self.has_room else _NO_LIMIT_PX)
        return SIDE_PX if self.is_open and self.has_room else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the edge."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("raised"))
        if self.has_room:
            edge = QRectF(self.width() - 1, 0, 1, self.height())
            painter.fillRect(mirrored(self, edge), self._theme.colour("line"))
        painter.end()
