"""Tables: cells laid out one by one, so that a row costs the same however many stand above it."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from desktop.markdown.blocks import Block, Inline, Table
from desktop.ui.blocks.cell import Cell
from desktop.ui.blocks.columns import CELL_PADDING_PX, Columns
from desktop.ui.blocks.direction import spans_run_left
from desktop.ui.blocks.sharp import sharp_area
from desktop.ui.blocks.sideways import BAR_PX
from desktop.ui.blocks.wide_block import WideBlock
from desktop.ui.theme import RADIUS_CONTROL_PX

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from desktop.ui.blocks.block_view import Spot
    from desktop.ui.blocks.link_stretches import Link
    from desktop.ui.blocks.look import Look
    from desktop.ui.blocks.marks import Marks, Stretch
    from desktop.ui.blocks.styles import Styles

ROW_PADDING_PX = 8
CELL_WEIGHT = 60
"""What a cell takes to be kept, in characters of running text."""


class TableBlock(WideBlock):
    """A table, or a piece of a long one.

    Args:
        block: What is shown.
        before: The block above it.
        styles: Faces and formats.
        columns: Those of the piece before; None for the first piece.
    """

    def __init__(
        self, block: Table, before: Block | None, styles: Styles, columns: Columns | None = None
    ) -> None:
        self._has_widths = columns is not None
        self._columns = columns.copy() if columns else Columns(len(block.alignments), px=styles.px)
        super().__init__(block, before, styles, self._columns.sideways)
        self._table = block
        self._rows: list[list[Cell]] = []
        self._tops = [0]
        self._laid = 0  # rows whose cells are laid out for the widths in force
        self._grow(block)

    def _grow(self, block: Block) -> bool:
        if not isinstance(block, Table) or block.alignments != self._table.alignments:
            return False
        self._table = block
        if not self._has_widths:
            self._turn(runs_left=bool(block.rows) and spans_run_left(sum(block.rows[0], ())))
        same = 0
        for cells, row in zip(self._rows, block.rows, strict=False):
            if tuple(cell.spans for cell in cells) != row:
                break
            same += 1
        growing = self._rows[same] if same < len(self._rows) else []
        del self._rows[same:]
        self._laid = min(self._laid, same)
        for row in block.rows[same:]:
            is_head = not self._rows and not block.continues
            self._rows.append(self._made(row, growing, is_head=is_head))
            growing = []
        if not self._has_widths:
            columns = zip(*self._rows, strict=True)
            self._columns.want([max(cell.natural_px for cell in cells) for cells in columns])
        self._count_text()
        return True

    def _turn(self, *, runs_left: bool) -> None:
        """Begin at that side: the head says at which one."""
        if runs_left is not self.is_mirrored:
            self._rows.clear()
        self._columns.run_left = self._columns.sideways.is_mirrored = runs_left

    @property
    def is_mirrored(self) -> bool:
        """True if its first column stands at the right."""
        return self._columns.run_left

    def _made(self, row: Sequence[Inline], before: list[Cell], *, is_head: bool) -> list[Cell]:
        """The cells of a row; those that did not change are what they were before."""
        return [
            cell
            if cell is not None and cell.spans == spans
            else Cell(spans, self.styles, alignment, is_head=is_head, runs_left=self.is_mirrored)
            for spans, alignment, cell in zip_longest(row, self._table.alignments, before)
        ]

    def _count_text(self) -> None:
        at = 0
        for row in self._rows:
            for cell in row:
                cell.start = at
                at += cell.size + 1
        self.text = "\n".join("\t".join(cell.laid.text for cell in row) for row in self._rows)

    @property
    def has_formulas(self) -> bool:
        """True if a formula of a cell is yet to be drawn."""
        return any(cell.inline.has_formulas for row in self._rows for cell in row)

    @property
    def natural_width(self) -> int:
        """Of the table, which may be narrower than the column."""
        return min(self._columns.total, self.content_width)

    @property
    def first_base_px(self) -> int:
        """The base line of the first row."""
        return ROW_PADDING_PX + super().first_base_px

    def _measure(self, width: int) -> int:
        if self._columns.fit(width):
            self._laid = 0
        del self._tops[self._laid + 1 :]
        for row in self._rows[self._laid :]:
            for cell, wide in zip(row, self._columns.widths, strict=True):
                cell.lay_out(wide - 2 * CELL_PADDING_PX)
            tall = max((cell.laid.height for cell in row), default=0)
            self._tops.append(self._tops[-1] + tall + 2 * ROW_PADDING_PX)
        self._laid = len(self._rows)
        self._sideways.fit(self._columns.total, width)
        return self._tops[-1] + (BAR_PX if self._has_bar else 0)

    def _lefts(self) -> list[int]:
        """Where the columns begin, and the last one ends, from where the table begins."""
        return list(accumulate(self._columns.widths, initial=-self._sideways.offset))

    def _cell_corner(self, number: int, column: int, lefts: list[int]) -> QPointF:
        """The upper left corner of the text of a cell."""
        left = lefts[column]
        if self.is_mirrored:
            left = self.content_width - lefts[column + 1]
        return QPointF(left + CELL_PADDING_PX, self._tops[number] + ROW_PADDING_PX)

    def _across(self, top: int, tall: int) -> QRectF:
        """As much of the height as that, over all of the table."""
        wide = self.natural_width
        return QRectF(self.content_width - wide if self.is_mirrored else 0, top, wide, tall)

    def _from_start(self, x: float) -> float:
        """How far a point is from where the table begins."""
        return self.content_width - x if self.is_mirrored else x

    def _paint(self, painter: QPainter, look: Look, clip: QRectF, marks: Marks) -> None:
        painter.save()
        area = sharp_area(painter, self._across(0, self._tops[-1]))
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        first = max(0, bisect_right(self._tops, clip.top()) - 1)
        lefts = self._lefts()
        for number in range(first, len(self._rows)):
            if self._tops[number] > clip.bottom():
                break
            self._paint_ground(painter, look, number)
            self._paint_row(painter, look, number, lefts, marks)
        painter.restore()
        self._paint_bar(painter, look)

    def _paint_ground(self, painter: QPainter, look: Look, number: int) -> None:
        """The head has a ground; lines part all other rows."""
        top, bottom = self._tops[number], self._tops[number + 1]
        if number == 0 and not self._table.continues:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("raised"))
            area = sharp_area(painter, self._across(top, bottom - top))
            painter.drawRoundedRect(area, RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)
        elif number + 1 < len(self._rows) or self.is_continued:
            look.fill(painter, "line", self._across(bottom - 1, 1))

    def _paint_row(
        self, painter: QPainter, look: Look, number: int, lefts: list[int], marks: Marks
    ) -> None:
        for column, cell in enumerate(self._rows[number]):
            if lefts[column + 1] < 0 or lefts[column] > self.natural_width:
                continue
            corner = self._cell_corner(number, column, lefts)
            painter.translate(corner)
            cell.inline.paint(painter, look, QRectF(), marks.within(cell.start, cell.size))
            painter.translate(-corner)

    def _cell_at(self, point: QPointF) -> tuple[Cell, QPointF] | None:
        """The nearest cell, and the point in its text."""
        if not self._rows:
            return None
        number = max(0, min(len(self._rows) - 1, bisect_right(self._tops, point.y()) - 1))
        lefts = self._lefts()
        x = self._from_start(point.x())
        column = max(0, min(len(self._columns) - 1, bisect_right(lefts, x) - 1))
        return self._rows[number][column], point - self._cell_corner(number, column, lefts)

    def _place_of(self, position: int) -> tuple[int, int]:
        """Row and column of the cell that holds a position."""
        starts = [cell.start for row in self._rows for cell in row]
        return divmod(max(0, bisect_right(starts, position) - 1), len(self._columns))

    def _cell_of(self, position: int) -> Cell:
        number, column = self._place_of(position)
        return self._rows[number][column]

    def _position_at(self, point: QPointF) -> int:
        place = self._cell_at(point)
        if place is None or point.y() < 0:
            return 0
        cell, inside = place
        return cell.start + cell.laid.position_at(inside)

    def _rect_at(self, position: int) -> QRectF:
        if not self._rows:
            return super()._rect_at(position)
        number, column = self._place_of(position)
        cell = self._rows[number][column]
        rect = cell.laid.rect_at(cell.inside(position))
        return rect.translated(self._cell_corner(number, column, self._lefts()))

    def _is_over_text(self, point: QPointF) -> bool:
        place = self._cell_at(point)
        is_over = place is not None and place[0].laid.is_over(place[1])
        is_inside = 0 <= self._from_start(point.x()) < self.natural_width
        return is_over and is_inside and not self._is_over_bar(point)

    def _link_at(self, point: QPointF) -> Link | None:
        place = self._cell_at(point)
        return place[0].inline.link_at(place[1]) if place else None

    def spots(self) -> list[Spot]:
        """The links and pictures of its cells."""
        lefts = self._lefts()
        found: list[Spot] = []
        for number, row in enumerate(self._rows):
            for column, cell in enumerate(row):
                corner = self._corner + self._cell_corner(number, column, lefts)
                for box, link in cell.inline.links():
                    found.append((box.translated(corner), link.tip, self._wish(link) or link))
        return found

    @property
    def weight(self) -> int:
        """What its cells take: each is laid out by itself."""
        return len(self._rows) * len(self._columns) * CELL_WEIGHT

    def reveal(self, position: int) -> bool:
        """Move sideways until a position is in view; False if it was."""
        left = self._from_start(self._rect_at(position).left()) + self._sideways.offset
        return self._sideways.reveal(left - CELL_PADDING_PX, left + CELL_PADDING_PX)

    def line_bounds(self, position: int) -> Stretch:
        """First and last position of the line within the cell."""
        if not self._rows:
            return 0, 0
        cell = self._cell_of(position)
        first, last = cell.laid.line_bounds(cell.inside(position))
        return cell.start + first, cell.start + last

    def paragraph_bounds(self, position: int) -> Stretch:
        """First and last position of the cell."""
        if not self._rows:
            return 0, 0
        cell = self._cell_of(position)
        return cell.start, cell.start + cell.size

    def next_position(self, position: int, *, is_word: bool) -> int:
        """The position one character, or word, further on."""
        if position >= self.size:
            return self.size
        cell = self._cell_of(position)
        if position - cell.start >= cell.size:
            return position + 1
        inside = position - cell.start
        return cell.start + cell.laid.next_position(inside, is_word=is_word)

    def previous_position(self, position: int, *, is_word: bool) -> int:
        """The position one character, or word, before."""
        if position <= 0:
            return 0
        cell = self._cell_of(position)
        if position == cell.start:
            return position - 1
        inside = cell.inside(position)
        return cell.start + cell.laid.previous_position(inside, is_word=is_word)

    def runs_left(self, position: int) -> bool:
        """True if its cell there runs from right to left."""
        return bool(self._rows) and self._cell_of(position).laid.is_right_to_left

    def source(self, start: int, end: int) -> str:
        """The text between two positions, cells parted by tabs."""
        lines = []
        for row in self._rows:
            cells = [
                cell.inline.source(max(0, start - cell.start), min(cell.size, end - cell.start))
                for cell in row
                if cell.start <= end and cell.start + cell.size >= start
            ]
            if cells:
                lines.append("\t".join(cells))
        return "\n".join(lines)

    def carry(self) -> object:
        """Its columns."""
        return self._columns
