"""The search of a page: its bar, what is found, and showing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QStyle

from desktop.ui.by_name import connect_by_name
from desktop.ui.transcript.find import Find
from desktop.ui.transcript.find_bar import FindBar
from desktop.ui.transcript.rows import GAP_PX, LINE_PX

if TYPE_CHECKING:
    from desktop.ui.transcript.area import TranscriptArea

LEAST_PX = 280
MARGIN_PX = 4 * LINE_PX
"""What is found is shown with so much text around it, and never below the bar."""


class Finding(QObject):
    """Opens and closes the search.

    Args:
        area: What is searched.

    Attributes:
        find: What is found.
        bar: Where it is asked for.

    Signals:
        reveal_requested: The ``Spot`` of a hit, and how far from the edges to show it.
    """

    reveal_requested = Signal(object, int)

    def __init__(self, area: TranscriptArea) -> None:
        super().__init__(area)
        self._area = area
        self.find = Find(area.transcript, self)
        self.bar = FindBar(area.theme, self.find, area)
        connect_by_name(self.find, "changed()", area.viewport(), "update()")
        self.find.current_changed.connect(lambda spot: self.reveal_requested.emit(spot, MARGIN_PX))
        self.bar.search_requested.connect(self._search)
        self.bar.closed.connect(self.close)

    def open(self, words: str) -> None:
        """Open the bar; words that were selected are searched for."""
        self.bar.begin(words)
        self.place()

    def close(self) -> None:
        """Close the bar and go on reading here."""
        self.bar.hide()
        self.find.search("")
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search(self, words: str, match_case: bool) -> None:
        shown = self._area.shown
        start = shown[0].row if shown else None
        self.find.search(words, match_case=match_case, start=start)

    def place(self) -> None:
        """Keep the bar in the upper corner of the page where lines end."""
        page = self._area.viewport().geometry()
        most = page.width() - 2 * GAP_PX
        self.bar.setFixedWidth(min(max(LEAST_PX, self.bar.sizeHint().width()), most))
        place = QRect(QPoint(page.right() + 1 - self.bar.width() - GAP_PX, GAP_PX), self.bar.size())
        self.bar.move(QStyle.visualRect(self._area.layoutDirection(), page, place).topLeft())
