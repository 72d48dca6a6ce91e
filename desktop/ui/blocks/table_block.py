"""Tables: cells laid out one by one, so that a row costs the same however many stand above it."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from desktop.markdown.blocks import Alignment, Block, Inline, Span, Table
from desktop.ui.blocks.block_view import BlockView
from desktop.ui.blocks.columns import CELL_PADDING_PX, Columns
from desktop.ui.blocks.inline_text import InlineText
from desktop.ui.blocks.sideways import BAR_PX, Sideways
from desktop.ui.blocks.units import length

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter

    from desktop.ui.blocks.look import Look
    from desktop.ui.blocks.marks import Marks, Stretch
    from desktop.ui.blocks.styles import Styles

ROW_PADDING_PX = 7


class Cell:
    """One cell.

    Attributes:
        spans: What it says.
        start: Of its text within that of the table.
    """

    __slots__ = ("inline", "size", "spans", "start")

    def __init__(self, spans: Inline, styles: Styles, *, is_head: bool) -> None:
        self.spans = spans
        self.inline = InlineText(styles, styles.head_cell if is_head else styles.body)
        self.inline.put(spans)
        self.start = 0
        self.size = length(self.inline.laid.text)


class TableBlock(BlockView):
    """A table, or a piece of a long one.

    Args:
        block: What is shown.
        before: The block above it.
        styles: Faces and formats.
        columns: The widths of the piece before; None for the first piece.
    """

    def __init__(
        self, block: Table, before: Block | None, styles: Styles, columns: Columns | None = None
    ) -> None:
        super().__init__(block, before, styles)
        self._table = block
        self._has_widths = columns is not None
        self._columns = columns.copy() if columns else Columns(len(block.alignments))
        self._rows: list[list[Cell]] = []
        self._tops = [0]
        self._laid = 0  # rows whose cells are laid out for the widths in force
        self._sideways = Sideways()
        self._grow(block)

    def _grow(self, block: Block) -> bool:
        if not isinstance(block, Table) or len(block.alignments) != len(self._columns):
            return False
        self._table = block
        same = 0
        for cells, row in zip(self._rows, block.rows, strict=False):
            if tuple(cell.spans for cell in cells) != row:
                break
            same += 1
        del self._rows[same:]
        self._laid = min(self._laid, same)
        for row in block.rows[same:]:
            self._rows.append(self._made(row, is_head=not self._rows and not block.continues))
        self._count_text()
        return True

    def _made(self, row: tuple[Inline, ...], *, is_head: bool) -> list[Cell]:
        cells = [Cell(spans, self.styles, is_head=is_head) for spans in row]
        if not self._has_widths:
            for number, cell in enumerate(cells):
                cell.inline.laid.lay_out(None)
                self._columns.want(number, cell.inline.laid.natural_width)
        return cells

    def _count_text(self) -> None:
        at = 0
        lines = []
        for row in self._rows:
            for cell in row:
                cell.start = at
                at += cell.size + 1
            lines.append("\t".join(cell.inline.laid.text for cell in row))
        self.text = "\n".join(lines)

    @property
    def has_formulas(self) -> bool:
        """True if a formula stands in a cell."""
        return any(cell.inline.has_formulas for row in self._rows for cell in row)

    def _measure(self, width: int) -> int:
        if self._columns.fit(width):
            self._laid = 0
        del self._tops[self._laid + 1 :]
        for row in self._rows[self._laid :]:
            for cell, wide in zip(row, self._columns.widths, strict=True):
                cell.inline.laid.lay_out(wide - 2 * CELL_PADDING_PX)
            tall = max((cell.inline.laid.height for cell in row), default=0)
            self._tops.append(self._tops[-1] + tall + 2 * ROW_PADDING_PX)
        self._laid = len(self._rows)
        self._sideways.fit(self._columns.total, width)
        return self._tops[-1] + (BAR_PX if self._sideways.can_move else 0)

    def _lefts(self) -> list[int]:
        """Where the columns begin, and the last one ends."""
        return list(accumulate(self._columns.widths, initial=-self._sideways.offset))

    def _in_cell(self, cell: Cell, alignment: Alignment, wide: int) -> float:
        """How far the text of a cell is moved in for its alignment."""
        laid = cell.inline.laid
        spare = wide - 2 * CELL_PADDING_PX - laid.natural_width
        end = "left" if laid.is_right_to_left else "right"
        share = {"center": 0.5, end: 1.0}.get(alignment, 0.0)
        if laid.is_right_to_left:
            share = -share
        return CELL_PADDING_PX + share * max(0.0, spare)

    def _corner(self, number: int, column: int, lefts: list[int]) -> QPointF:
        cell = self._rows[number][column]
        alignment = self._table.alignments[column]
        inside = self._in_cell(cell, alignment, self._columns.widths[column])
        return QPointF(lefts[column] + inside, self._tops[number] + ROW_PADDING_PX)

    def _paint(self, painter: QPainter, look: Look, clip: QRectF, marks: Marks) -> None:
        painter.save()
        painter.setClipRect(QRectF(0, 0, self._content_width, self.height))
        wide = min(self._columns.total, self._content_width)
        first = max(0, bisect_right(self._tops, clip.top()) - 1)
        lefts = self._lefts()
        for number in range(first, len(self._rows)):
            if self._tops[number] > clip.bottom():
                break
            self._paint_row(painter, look, number, lefts, marks)
            line = QRectF(0, self._tops[number + 1] - 1, wide, 1)
            painter.fillRect(line, look.colour("line"))
        painter.restore()
        bar = QRectF(0, self._tops[-1], self._content_width, BAR_PX)
        self._sideways.paint(painter, look, bar)

    def _paint_row(
        self, painter: QPainter, look: Look, number: int, lefts: list[int], marks: Marks
    ) -> None:
        top, bottom = self._tops[number], self._tops[number + 1]
        if number == 0 and not self._table.continues:
            wide = min(self._columns.total, self._content_width)
            painter.fillRect(QRectF(0, top, wide, bottom - top), look.colour("raised"))
        for column, cell in enumerate(self._rows[number]):
            if lefts[column + 1] < 0 or lefts[column] > self._content_width:
                continue
            corner = self._corner(number, column, lefts)
            painter.translate(corner)
            cell.inline.paint(painter, look, QRectF(), marks.within(cell.start, cell.size))
            painter.translate(-corner)

    def _cells(self) -> Iterator[tuple[int, int, Cell]]:
        for number, row in enumerate(self._rows):
            for column, cell in enumerate(row):
                yield number, column, cell

    def _cell_at(self, point: QPointF) -> tuple[Cell, QPointF] | None:
        """The nearest cell, and the point in its text."""
        if not self._rows:
            return None
        number = max(0, min(len(self._rows) - 1, bisect_right(self._tops, point.y()) - 1))
        lefts = self._lefts()
        column = max(0, min(len(self._columns) - 1, bisect_right(lefts, point.x()) - 1))
        return self._rows[number][column], point - self._corner(number, column, lefts)

    def _cell_of(self, position: int) -> tuple[int, int, Cell]:
        """Row, column and cell that hold a position."""
        found = (0, 0, self._rows[0][0])
        for place in self._cells():
            if place[2].start > position:
                break
            found = place
        return found

    def _position_at(self, point: QPointF) -> int:
        place = self._cell_at(point)
        if place is None or point.y() < 0:
            return 0
        cell, inside = place
        return cell.start + cell.inline.laid.position_at(inside)

    def _rect_at(self, position: int) -> QRectF:
        number, column, cell = self._cell_of(position)
        rect = cell.inline.laid.rect_at(min(position - cell.start, cell.size))
        return rect.translated(self._corner(number, column, self._lefts()))

    def _is_over_text(self, point: QPointF) -> bool:
        place = self._cell_at(point)
        return place is not None and place[0].inline.laid.is_over(place[1])

    def _link_at(self, point: QPointF) -> Span | None:
        place = self._cell_at(point)
        return place[0].inline.link_at(place[1]) if place else None

    def line_bounds(self, position: int) -> Stretch:
        """First and last position of the line within the cell."""
        cell = self._cell_of(position)[2]
        first, last = cell.inline.laid.line_bounds(min(position - cell.start, cell.size))
        return cell.start + first, cell.start + last

    def next_position(self, position: int, *, is_word: bool) -> int:
        """The position one character, or word, further on."""
        cell = self._cell_of(position)[2]
        if position - cell.start >= cell.size:
            return min(self.size, position + 1)
        inside = position - cell.start
        return cell.start + cell.inline.laid.next_position(inside, is_word=is_word)

    def previous_position(self, position: int, *, is_word: bool) -> int:
        """The position one character, or word, before."""
        cell = self._cell_of(position)[2]
        if position <= cell.start:
            return max(0, position - 1)
        inside = min(position - cell.start, cell.size)
        return cell.start + cell.inline.laid.previous_position(inside, is_word=is_word)

    def scroll_sideways(self, distance: int) -> bool:
        """Move a wide table; False if it is not."""
        return self._sideways.move(distance)

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
        """The widths of its columns."""
        return self._columns
