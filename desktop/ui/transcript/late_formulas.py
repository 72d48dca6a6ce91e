"""Formulas that were set after their text was laid out come into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from desktop.ui.transcript.area import TranscriptArea

TOGETHER_MS = 60
"""How long formulas are gathered, so that the page is not laid out for each of them."""


class LateFormulas(QObject):
    """Makes the texts of a page anew that formulas stand in.

    Args:
        area: The page.
    """

    def __init__(self, area: TranscriptArea) -> None:
        super().__init__(area)
        self._area = area
        self.timer = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self.timer.timeout.connect(self.take_in)

    def take_in_soon(self) -> None:
        """Some have been set, and others may follow."""
        if not self.timer.isActive():
            self.timer.start()

    def take_in(self) -> None:
        """Make the texts anew."""
        area = self._area
        for row in {*area.kept.rows(), *(placed.row for placed in area.shown)}:
            if row.remake_formulas():
                area.transcript.touch(row)
        area.settle()
