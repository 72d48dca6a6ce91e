"""Where the keys lead that extend a selection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, Qt

from desktop.ui.transcript import spots
from desktop.ui.transcript.rows import LINE_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop.ui.transcript.rows import Row
    from desktop.ui.transcript.selection import Spot
    from desktop.ui.transcript.transcript import Placed, Transcript

_LEAST_LINE_PX = 14
"""What is lower is no line of text."""


class Page(Protocol):
    """What has to be known of the page."""

    transcript: Transcript

    @property
    def column_left(self) -> int:
        """Where the column begins."""

    def viewport(self) -> QWidget:
        """What is seen of it."""

    def placed_of(self, row: Row) -> Placed | None:
        """Where a row is in view."""

    def spot_at(self, point: QPointF) -> Spot | None:
        """The spot nearest to a point of the viewport."""

    def reveal(self, spot: Spot) -> None:
        """Scroll until a spot is in view."""


def _runs_left(spot: Spot) -> bool:
    view = spots.view_of(spot)
    return view is not None and view.runs_left(spot.position)


class Caret:
    """Moves one end of a selection.

    Args:
        page: What is selected in.
    """

    def __init__(self, page: Page) -> None:
        self._page = page

    def moved(self, spot: Spot, event: QKeyEvent) -> Spot | None:
        """Where a key leads from a spot; None if it leads nowhere."""
        is_far = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        transcript = self._page.transcript
        page_px = max(LINE_PX, self._page.viewport().height() - 2 * LINE_PX)
        match event.key():
            case Qt.Key.Key_Right | Qt.Key.Key_Left:
                is_on = (event.key() == Qt.Key.Key_Right) is not _runs_left(spot)
                move = spots.forward if is_on else spots.backward
                return move(transcript, spot, is_word=is_far)
            case Qt.Key.Key_Home:
                return spots.first_spot(transcript) if is_far else spots.line_start(spot)
            case Qt.Key.Key_End:
                return spots.last_spot(transcript) if is_far else spots.line_end(spot)
            case Qt.Key.Key_Up:
                return self._by_pixels(spot, -LINE_PX)
            case Qt.Key.Key_Down:
                return self._by_pixels(spot, LINE_PX)
            case Qt.Key.Key_PageUp:
                return self._by_pixels(spot, -page_px)
            case Qt.Key.Key_PageDown:
                return self._by_pixels(spot, page_px)
            case _:
                return None

    def _by_pixels(self, spot: Spot, distance: int) -> Spot:
        """A spot so far below, or the next one if there is nothing but space."""
        spot = spots.settled(spot)
        self._page.reveal(spot)
        placed, view = self._page.placed_of(spot.row), spots.view_of(spot)
        if placed is None or view is None:
            return spot
        line = view.rect_at(spot.position)
        at = line.center() + spot.row.corner_of(spot.number)
        corner = QPointF(self._page.column_left, placed.y)
        is_low = _LEAST_LINE_PX <= line.height() < LINE_PX
        step = int(line.height()) if is_low else LINE_PX
        step = step if distance > 0 else -step
        if abs(distance) == LINE_PX:
            distance = step
        # What lies between two blocks is no line: go on until there is another spot.
        for further in range(distance, distance + 8 * step, step):
            found = self._page.spot_at(at + corner + QPointF(0, further))
            if found is None or found.order == spot.order:
                continue
            if (found.order > spot.order) == (distance > 0):
                return found
        move = spots.forward if distance > 0 else spots.backward
        return move(self._page.transcript, spot)
