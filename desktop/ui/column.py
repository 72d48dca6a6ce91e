"""The column in the middle of the window that all parts stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.mirrored import margins
from desktop.ui.theme import MEASURE_PX

if TYPE_CHECKING:
    from PySide6.QtWidgets import QGridLayout

    from desktop.ui.theme import Theme

ASIDE_PX = 32
COLUMN_PX = MEASURE_PX + ASIDE_PX
FILL = 1000
SCROLL_BAR_PX = 12


class _Column(QObject):
    """Fits a part, as long as that is there."""

    def __init__(self, part: QWidget, theme: Theme, inset_px: int) -> None:
        super().__init__(part)
        self._part = part
        self._theme = theme
        self._aside_px = ASIDE_PX - 2 * inset_px
        theme.type_changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self._part.setMaximumWidth(self._theme.type.measure_px + self._aside_px)


def keep_in_column(part: QWidget, theme: Theme, inset_px: int = 0) -> None:
    """Let a part be as wide as the column of the text and no wider, however large that is set.

    Args:
        part: What stands there.
        theme: Says how wide the column is.
        inset_px: Left free at both sides.
    """
    _Column(part, theme, inset_px)


def centred(widget: QWidget, grid: QGridLayout, at_row: int, inset_px: int = 0) -> QHBoxLayout:
    """A row with a widget in its middle, in line with the text of the transcript.

    Args:
        widget: What stands there.
        grid: Of the page.
        at_row: Of the grid, where it stands in the first column.
        inset_px: Left free at both sides where the window is narrow.
    """
    row = QHBoxLayout()
    grid.addLayout(row, at_row, 0)
    row.setContentsMargins(margins(inset_px, 0, SCROLL_BAR_PX + inset_px, 0))
    row.setSpacing(0)
    row.addStretch(1)
    row.addWidget(widget, FILL)
    row.addStretch(1)
    return row
