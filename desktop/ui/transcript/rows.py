"""What stands below each other in the transcript: each is laid out, painted and asked by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from desktop.ui.mirrored import across
from desktop.ui.theme import BODY_PX, LINE_HEIGHT

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPainter

    from desktop.ui.blocks.look import Look
    from desktop.ui.transcript.placed_picture import PlacedPicture

LINE_PX = round(BODY_PX * LINE_HEIGHT)
SMALL_LINE_PX = 20
GAP_PX = 8
FOOT_PX = 36
"""The line under an answer, with its figures and buttons."""

TURN_GAP_PX = 24
"""Above a question; with the rest of the foot above it, 32 px between turns."""

ICON_PX = 16
STALE = -1
AWAY = -1
"""The place of a turn that is not in the transcript now."""

Action = Callable[[], None]


def icon_top_px(line_px: int, side_px: int) -> int:
    """How far down in a line an icon stands beside its letters, which stand low in it."""
    return (line_px - side_px) // 2 + 1


class Row:
    """Something across the column.

    Rows reckon from left to right. Each place that they paint at, or answer for, they ask
    ``across`` for, so that in a mirrored window all of it stands as far from the other side.

    Attributes:
        section: The turn it belongs to.
        index: Its place among the rows of its turn.
        height: As last laid out, before that as estimated; 0 for a row that is not shown now.
        repaint_from: After a layout, how far down the first change is.
    """

    __slots__ = ("_width", "height", "index", "repaint_from", "section")

    def __init__(self) -> None:
        self.section: Section | None = None
        self.index = 0
        self.height = 0
        self.repaint_from = 0
        self._width = STALE

    @property
    def turn_id(self) -> str:
        """The turn it belongs to."""
        return self.section.turn_id if self.section else ""

    @property
    def weight(self) -> int:
        """Characters that it holds laid out and can let go of."""
        return 0

    def release(self) -> None:
        """Let go of what can be made again."""

    def recolour(self) -> None:
        """Other colours are in force."""

    def retype(self) -> None:
        """What is read is set otherwise now; the row is laid out again."""

    def remake_formulas(self) -> bool:
        """Take in that formulas have been set; True if that changes anything."""
        return False

    def unfold(self, *, now: bool) -> bool:
        """Put the rows that it stands in for behind it; False if it stands for itself.

        Args:
            now: Wait for their text, if that is not in memory; else it is asked for.
        """
        return False

    @property
    def is_unread(self) -> bool:
        """True if it may take long to lay it out for the first time."""
        return False

    def read_on(self) -> bool:
        """Do a step of what comes before the first layout; False if there was nothing to do."""
        return False

    def touch(self) -> None:
        """Its content changed: it is laid out again before it is painted."""
        self._width = STALE

    def is_stale(self, width: int) -> bool:
        """True if it is not laid out for that width."""
        return self._width != width

    def lay_out(self, width: int) -> None:
        """Find the height for a width of the column."""
        self.height = self._measure(width)
        self._width = width

    def estimate(self, width: int) -> int:
        """About how high it will be; quick."""
        return self.height

    def _measure(self, width: int) -> int:
        raise NotImplementedError

    def across(self, place: QRectF) -> QRectF:
        """Where something stands in the row, once that is laid out.

        Args:
            place: Where it stands from left to right.
        """
        return across(place, QRectF(0, 0, self._width, 0))

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint what lies in ``clip``, with the upper left corner of the row at (0, 0)."""
        raise NotImplementedError

    def words(self) -> str:
        """What it says, for those who cannot see it."""
        return ""

    def pictures(self) -> Sequence[PlacedPicture]:
        """The pictures that can be looked at, once it is laid out."""
        return ()

    def spots(self) -> Sequence[tuple[QRectF, str, Action]]:
        """What else can be done in it by keyboard: where, in words, and how."""
        return ()

    def tip_at(self, point: QPointF) -> str:
        """What is said where the pointer rests; empty for nothing."""
        return ""

    def action_at(self, point: QPointF) -> Action | None:
        """What a click there does."""
        return None


class Section:
    """The rows of one turn.

    Attributes:
        index: Its place in the transcript, or ``AWAY``.
        height: Of all its rows.
    """

    __slots__ = ("height", "index", "rows", "turn_id")

    def __init__(self, turn_id: str) -> None:
        self.turn_id = turn_id
        self.index = 0
        self.rows: list[Row] = []
        self.height = 0

    def insert(self, row: Row, place: int) -> None:
        """Add a row; those behind it move on."""
        row.section = self
        self.rows.insert(place, row)
        for index in range(place, len(self.rows)):
            self.rows[index].index = index
        self.height += row.height

    def remove(self, row: Row) -> None:
        """Take a row away; those behind it move up."""
        del self.rows[row.index]
        for index in range(row.index, len(self.rows)):
            self.rows[index].index = index
        self.height -= row.height
