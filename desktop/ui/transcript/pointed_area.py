"""What is at a point of the page: text, a link, a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from desktop.ui.transcript.area import TranscriptArea
from desktop.ui.transcript.selection import Spot

if TYPE_CHECKING:
    from desktop.ui.blocks.link_stretches import Link
    from desktop.ui.transcript.placed_picture import PlacedPicture
    from desktop.ui.transcript.text_row import TextRow
    from desktop.ui.transcript.transcript import Placed


class PointedArea(TranscriptArea):
    """A page that knows what is at each point of its viewport."""

    def in_row(self, placed: Placed, point: QPointF) -> QPointF:
        """A point of the viewport in the coordinates of a row."""
        return point - QPointF(self.column_left, placed.y)

    def text_row_at(self, y: float) -> tuple[TextRow, Placed] | None:
        """The row of text at that height, or the nearest one in view."""
        from desktop.ui.transcript.text_row import TextRow

        nearest: tuple[TextRow, Placed] | None = None
        for placed in self.shown:
            row = placed.row
            if not isinstance(row, TextRow) or not row.views or not placed.height:
                continue
            nearest = row, placed
            if y < placed.bottom:
                break
        return nearest

    def spot_at(self, point: QPointF) -> Spot | None:
        """The spot nearest to a point of the viewport."""
        found = self.text_row_at(point.y())
        if found is None:
            return None
        row, placed = found
        views = row.built()
        if point.y() >= placed.bottom:
            return Spot(row, len(views) - 1, views[-1].size)
        number, inside = row.view_at(self.in_row(placed, point))
        return Spot(row, number, views[number].position_at(inside))

    def link_at(self, point: QPointF) -> Link | None:
        """The link under a point of the viewport, or what is none and says why."""
        from desktop.ui.transcript.text_row import TextRow

        placed = self.placed_at(point.y())
        if placed is None or not isinstance(placed.row, TextRow):
            return None
        return placed.row.link_at(self.in_row(placed, point))

    def picture_at(self, point: QPointF) -> PlacedPicture | None:
        """The picture under a point of the viewport."""
        placed = self.placed_at(point.y())
        inside = self.in_row(placed, point) if placed is not None else point
        pictures = placed.row.pictures() if placed is not None else ()
        return next((each for each in pictures if each.place.contains(inside)), None)
