"""The column in the middle of the window that all parts stand in."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.theme import MEASURE_PX

COLUMN_PX = MEASURE_PX + 32
FILL = 1000
SCROLL_BAR_PX = 12


def centred(widget: QWidget) -> QHBoxLayout:
    """A row with a widget in its middle, in line with the text of the transcript."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, SCROLL_BAR_PX, 0)
    row.setSpacing(0)
    row.addStretch(1)
    row.addWidget(widget, FILL)
    row.addStretch(1)
    return row
