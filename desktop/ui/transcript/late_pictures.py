"""Pictures that were loaded after their text was laid out come into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.ui.transcript.text_row import TextRow

if TYPE_CHECKING:
    from desktop.ui.transcript.area import TranscriptArea


class LatePictures(QObject):
    """Lays out the pictures of a page that look otherwise.

    Args:
        area: The page.
    """

    def __init__(self, area: TranscriptArea) -> None:
        super().__init__(area)
        self._area = area

    def take_in(self, address: str) -> None:
        """The picture there looks otherwise now."""
        area = self._area
        for row in {*area.kept.rows(), *(placed.row for placed in area.shown)}:
            if isinstance(row, TextRow) and row.remake_picture(address):
                area.transcript.touch(row)
        area.settle()
        area.viewport().update()
