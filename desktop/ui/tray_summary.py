"""The line below the tiles of the tray: how many there are, and what they cost together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSizePolicy

from desktop.ui.controls import QuietLabel
from desktop.ui.theme import figure_font

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

SUMMARY_PX = 20


class TraySummary(QuietLabel):
    """One line, shortened where there is no room; hidden without words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, figure_font(12, QFont.Weight.Normal))
        self.setObjectName("imageSummary")
        self.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self.setFixedHeight(SUMMARY_PX)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, words: str, width_px: int) -> None:
        """Say this, within a width."""
        self.setVisible(bool(words))
        elide = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(words, elide, width_px))
        self.setToolTip(words)
        self.setAccessibleName(words)
