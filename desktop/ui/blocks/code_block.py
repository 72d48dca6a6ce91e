"""Code: a card with its language and a copy button; long lines scroll sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from desktop.core.unseen import with_marks
from desktop.highlight.highlighter import Highlighter
from desktop.markdown.blocks import Block, Code
from desktop.ui.blocks.code_card import PADDING_PX, CodeCard
from desktop.ui.blocks.code_rows import CodeRow, CodeRows
from desktop.ui.blocks.code_start import CodeStart
from desktop.ui.blocks.laid_text import LaidText, format_range
from desktop.ui.blocks.sideways import BAR_PX, Sideways
from desktop.ui.blocks.styles import TAB_SPACES
from desktop.ui.blocks.units import length
from desktop.ui.blocks.wide_block import WideBlock

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QTextLayout

    from desktop.highlight.highlighter import Piece
    from desktop.ui.blocks.look import Look
    from desktop.ui.blocks.marks import Marks, Stretch
    from desktop.ui.blocks.styles import Styles

FOOT_PX = BAR_PX
LINES_AT_ONCE = 40
"""Coloured in one go; the others follow with the next picture."""


class CodeBlock(WideBlock):
    """Lines of code, or a piece of a long one.

    Only rows that are painted are laid out: without wrapping, every row is as high as any other.

    Args:
        block: What is shown.
        before: The block above it.
        styles: Faces and formats.
        start: What it has from the piece above; None for the first piece.
    """

    def __init__(
        self, block: Code, before: Block | None, styles: Styles, start: CodeStart | None = None
    ) -> None:
        super().__init__(block, before, styles, start.sideways if start else Sideways())
        self._code = block
        self._card = CodeCard(block.language, has_head=not block.continues, size=styles.theme.type)
        self._start = start
        self._highlighter: Highlighter | None = None
        self._rows = CodeRows()
        self._widths: list[float] = []
        self._laid: dict[int, LaidText] = {}
        self._grow(block)

    def _grow(self, block: Block) -> bool:
        if not isinstance(block, Code) or block.info != self._code.info:
            return False
        changed = self._rows.grow(block.lines)
        if changed is None:
            return False
        self._code = block
        self.text = "\n".join(block.lines)
        for number in [number for number in self._laid if number >= changed]:
            del self._laid[number]
        del self._widths[changed:]
        return True

    @property
    def size(self) -> int:
        """The last position of the text."""
        return self._rows.end

    @property
    def first_base_px(self) -> int:
        """The base line of the language."""
        return self._card.base_px

    def _measure(self, width: int) -> int:
        metrics = QFontMetricsF(self.styles.code.font)
        for row in self._rows.since(len(self._widths)):
            text = row.text.expandtabs(TAB_SPACES)
            is_plain = text.isascii()
            self._widths.append(
                len(text) * self.styles.code_advance
                if is_plain
                else metrics.horizontalAdvance(with_marks(text))
            )
        widest = max(self._widths, default=0.0)
        piece = self._start.piece if self._start else 0
        self._sideways.fit(widest + 2 * PADDING_PX, width, piece)
        foot = 0 if self.is_continued else FOOT_PX
        return self._card.head_px + len(self._rows) * self.styles.code.line_px + foot

    def _colour_to(self, row: int) -> bool:
        """Colour the lines up to that of a row, or some of them; True if any are left."""
        if self._highlighter is None:
            state = self._start.state(LINES_AT_ONCE) if self._start else None
            if self._start is not None and state is None:
                return True
            self._highlighter = Highlighter(self._code.language, state)
            self._laid.clear()  # rows that were only asked where something stands have no colours
        known = len(self._highlighter.lines)
        complete = len(self._code.lines) - 1
        wanted = min(self._rows[row].line + 1, complete) if row >= 0 else 0
        if wanted <= known:
            return False
        upto = min(wanted, known + LINES_AT_ONCE)
        first = self._highlighter.extend(self._code.lines[known:upto])
        for number in [n for n in self._laid if self._rows[n].line >= first]:
            del self._laid[number]
        return upto < wanted

    def _pieces(self, line: int) -> tuple[Piece, ...]:
        highlighter = self._highlighter
        if highlighter is None:
            return ()
        if line < len(highlighter.lines):
            return highlighter.lines[line]
        if line == len(highlighter.lines) == len(self._code.lines) - 1:
            return highlighter.preview(self._code.lines[line])
        return ()

    def _row(self, number: int) -> LaidText:
        if number not in self._laid:
            row = self._rows[number]
            laid = LaidText(self.styles.code, self.styles.unwrapped)
            # A line separator within a line would give it two rows.
            text = row.text.replace("\u2028", " ")
            laid.put(text, self._formats(row), is_right_to_left=False)
            laid.lay_out(None)
            self._laid[number] = laid
        return self._laid[number]

    def _formats(self, row: CodeRow) -> list[QTextLayout.FormatRange]:
        formats: list[QTextLayout.FormatRange] = []
        at = units = 0
        for count, role in self._pieces(row.line) if row.first == 0 else ():
            size = length(row.text[at : at + count])
            if role and size:
                formats.append(format_range(units, size, self.styles.code_format(role)))
            at += count
            units += size
        return formats

    def _paint(self, painter: QPainter, look: Look, clip: QRectF, marks: Marks) -> None:
        wide = self.content_width
        area = QRectF(0, 0, wide, self.height - self.top)
        self._card.paint(painter, look, area, is_continued=self.is_continued)
        is_hovered, was_copied = look.hovered is self, look.was_copied(self)
        self._card.paint_head(painter, look, wide, is_hovered=is_hovered, was_copied=was_copied)
        head_px, line_px = self._card.head_px, self.styles.code.line_px
        first = max(0, int((clip.top() - head_px) // line_px))
        last = min(len(self._rows) - 1, int((clip.bottom() - head_px) // line_px))
        if look.lexers.is_ready(self._code.language) and self._colour_to(last):
            look.paint_again()
        painter.save()
        painter.setClipRect(area.adjusted(1, 0, -1, 0), Qt.ClipOperation.IntersectClip)
        painter.setPen(look.colour(self.styles.role))
        for number in range(first, last + 1):
            at = QPointF(PADDING_PX - self._sideways.offset, head_px + number * line_px)
            row = self._rows[number]
            self._row(number).draw(painter, at, QRectF(), look.over(marks, row.start, row.end + 1))
        painter.restore()
        self._paint_bar(painter, look)

    def is_copy_button(self, point: QPointF) -> bool:
        """True if a click there copies all of the code."""
        return self._card.is_button(self._inside(point), self.content_width)

    def _position_at(self, point: QPointF) -> int:
        if not self._rows or point.y() < 0:
            return 0
        number = int((point.y() - self._card.head_px) // self.styles.code.line_px)
        number = max(0, min(number, len(self._rows) - 1))
        inside = QPointF(point.x() - PADDING_PX + self._sideways.offset, 1)
        row = self._rows[number]
        return min(row.end, row.start + self._row(number).position_at(inside))

    def _rect_at(self, position: int) -> QRectF:
        line_px = self.styles.code.line_px
        if not self._rows:
            return QRectF(PADDING_PX, self._card.head_px, 1, line_px)
        number = self._rows.number_at(position)
        rect = self._row(number).rect_at(position - self._rows[number].start)
        top = self._card.head_px + number * line_px
        return rect.translated(PADDING_PX - self._sideways.offset, top)

    def reveal(self, position: int) -> bool:
        """Move sideways until a position is in view; False if it was."""
        left = self._rect_at(position).left() + self._sideways.offset
        return self._sideways.reveal(left - PADDING_PX, left + PADDING_PX)

    def _is_over_text(self, point: QPointF) -> bool:
        top = self._card.head_px
        bottom = top + len(self._rows) * self.styles.code.line_px
        is_over = top <= point.y() < bottom and 0 <= point.x() < self.content_width
        return is_over and not self._is_over_bar(point)

    def line_bounds(self, position: int) -> Stretch:
        """First and last position of the row that holds a position."""
        if not self._rows:
            return 0, 0
        row = self._rows[self._rows.number_at(position)]
        return row.start, row.end

    def paragraph_bounds(self, position: int) -> Stretch:
        """First and last position of the line."""
        if not self._rows:
            return 0, 0
        return self._rows.line_bounds(position)

    def next_position(self, position: int, *, is_word: bool) -> int:
        """The position one character, or word, further on."""
        if self._rows:
            number = self._rows.number_at(position)
            start = self._rows[number].start
            moved = start + self._row(number).next_position(position - start, is_word=is_word)
            if moved != position:
                return moved
        return min(self.size, position + 1)

    def previous_position(self, position: int, *, is_word: bool) -> int:
        """The position one character, or word, before."""
        if not self._rows:
            return 0
        number = self._rows.number_at(position)
        start = self._rows[number].start
        if position > start:
            inside = position - start
            return start + self._row(number).previous_position(inside, is_word=is_word)
        return self._rows[number - 1].end if number else 0

    def carry(self) -> object:
        """What the next piece has from this one, of which all lines are there."""
        language, lines = self._code.language, self._code.lines
        state = None
        if self._highlighter is not None and len(self._highlighter.lines) == len(lines) - 1:
            # A highlighter of its own, because this one never takes the last line.
            ending = Highlighter(language, self._highlighter.state)
            ending.extend(lines[-1:])
            state = ending.state
        return CodeStart(self._start, language, lines, state, self._sideways)
