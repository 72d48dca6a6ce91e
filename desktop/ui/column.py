"""The column in the middle of the window that all parts stand in."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.theme import MEASURE_PX

COLUMN_PX = MEASURE_PX + 32
FILL = 1000
SCROLL_BAR_PX = 12


def centred(widget: QWidget, inset_px: int = 0) -> QHBoxLayout:
    """A row with a widget in its middle, in line with the text of the transcript.

    Args:
        widget: What stands there.
        inset_px: Left free at both sides where the window is narrow.
    """
    row = QHBoxLayout()
    row.setContentsMargins(inset_px, 0, SCROLL_BAR_PX + inset_px, 0)
    row.setSpacing(0)
    row.addStretch(1)
    row.addWidget(widget, FILL)
    row.addStretch(1)
    return row
