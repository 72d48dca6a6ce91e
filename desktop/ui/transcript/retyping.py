"""Sets what is read in another size or face; what the reader looks at stays in its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from desktop.ui.transcript.spots import view_of

if TYPE_CHECKING:
    from desktop.ui.transcript.branch import Branch
    from desktop.ui.transcript.page import Page
    from desktop.ui.transcript.reading_area import ReadingArea
    from desktop.ui.transcript.rows import Row
    from desktop.ui.transcript.selection import Spot


@dataclass(frozen=True, slots=True)
class _Held:
    """The line at the upper edge of the view.

    Attributes:
        spot: In that line.
        y: Where the line begins in the viewport.
        place: Where the reader was when it was put there, see ``Transcript.place``.
    """

    spot: Spot
    y: float
    place: tuple[Row | None, int, bool]


class Retyping:
    """Lays out a page anew.

    Args:
        area: What is seen of it.
        page: What its turns are made with.
        branch: Its turns.
    """

    def __init__(self, area: ReadingArea, page: Page, branch: Branch) -> None:
        self._area = area
        self._page = page
        self._branch = branch
        self._held: _Held | None = None

    def retype(self) -> None:
        """Take in what the theme says of the type now."""
        area, transcript = self._area, self._area.transcript
        held = None if transcript.sticks else self._at_the_top()
        for styles in (self._page.styles, self._page.small):
            styles.retype()
        transcript.width = area.column_width
        self._branch.retype()
        if held is not None:
            self._put_back(*held)
        area.settle()
        self._held = _Held(*held, transcript.place) if held is not None else None
        area.viewport().update()

    def _at_the_top(self) -> tuple[Spot, float] | None:
        """The line at the upper edge, the very same one as long as the reader does not move.

        Looked for anew each time, it would go up by a line now and then: where lines are broken
        elsewhere, the spot that a line begins with is in the middle of another one.
        """
        if self._held is not None and self._held.place == self._area.transcript.place:
            return self._held.spot, self._held.y
        area = self._area
        spot = area.spot_at(QPointF(area.column_left, 0))
        view = view_of(spot) if spot is not None else None
        placed = area.placed_of(spot.row) if spot is not None else None
        if spot is None or view is None or placed is None:
            return None
        top = view.rect_at(spot.position).top() + spot.row.corner_of(spot.number).y()
        return spot, placed.y + top

    def _put_back(self, spot: Spot, y: float) -> None:
        transcript = self._area.transcript
        transcript.lay_out(spot.row)
        view = view_of(spot)
        if view is not None:
            top = view.rect_at(spot.position).top() + spot.row.corner_of(spot.number).y()
            transcript.show_at(spot.row, round(y - top))
