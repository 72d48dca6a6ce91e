"""Where the read-outs stand: a drawer at the right where there is room, else a strip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.column import FILL, centred
from desktop.ui.composer_foot import hide

if TYPE_CHECKING:
    from PySide6.QtWidgets import QGridLayout

    from desktop.ui.latency_panel import LatencyPanel

DRAWER_FROM_PX = 980
ONE_LINE_FROM_PX = 640
ALL_FIGURES_FROM_PX = 460
"""Below that, the number of chunks is not shown."""


class PanelPlace:
    """Moves the panel between its two places.

    Args:
        panel: The read-outs.
        grid: The page of the window.
        strip_row: The row of the grid that the strip stands in.

    Attributes:
        wants_drawer: The user wants the drawer, where there is room for it.
    """

    def __init__(self, panel: LatencyPanel, grid: QGridLayout, strip_row: int) -> None:
        self._panel = panel
        self._grid = grid
        self.wants_drawer = True
        self._width = 0
        self._strip = centred(panel, grid, strip_row)

    def toggle(self) -> None:
        """The user wants the other form."""
        self.wants_drawer = not self.wants_drawer
        self.fit(self._width)

    def fit(self, width: int) -> None:
        """Choose the form for a page of this width, in pixels."""
        self._width = width
        panel, is_wide = self._panel, width >= DRAWER_FROM_PX
        hide(panel.chunks, is_hidden=width < ALL_FIGURES_FROM_PX)
        if is_wide and self.wants_drawer:
            self._strip.removeWidget(panel)
            self._grid.addWidget(panel, 0, 1, self._grid.rowCount(), 1)
            panel.use_form("drawer")
        else:
            self._grid.removeWidget(panel)
            self._strip.insertWidget(1, panel, FILL)
            is_narrow = width < ONE_LINE_FROM_PX
            panel.use_form("two_lines" if is_narrow else "strip", can_toggle=is_wide)
