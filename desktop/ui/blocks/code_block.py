"""Code: a card with its language and a copy button; long lines scroll sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from desktop.highlight.highlighter import Highlighter, language_name
from desktop.markdown.blocks import Block, Code
from desktop.ui.blocks.block_view import BlockView
from desktop.ui.blocks.code_rows import CodeRow, CodeRows
from desktop.ui.blocks.code_start import CodeStart
from desktop.ui.blocks.laid_text import LaidText, format_range
from desktop.ui.blocks.sideways import BAR_PX, Sideways
from desktop.ui.blocks.styles import TAB_SPACES
from desktop.ui.blocks.units import length
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, text_font

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter, QTextLayout

    from desktop.highlight.highlighter import Piece
    from desktop.ui.blocks.look import Look
    from desktop.ui.blocks.marks import Marks, Stretch
    from desktop.ui.blocks.styles import Styles

HEAD_PX = 34
PADDING_PX = 14
FOOT_PX = 12
COPY_PX = 76
LINES_AT_ONCE = 40
"""Coloured in one go; the others follow with the next picture."""


class CodeBlock(BlockView):
    """Lines of code, or a piece of a long one.

    Only rows that are painted are laid out: without wrapping, every row is as high as any other.

    Args:
        block: What is shown.
        before: The block above it.
        styles: Faces and formats.
        start: How its colours begin; None for the first piece.
    """

    def __init__(
        self, block: Code, before: Block | None, styles: Styles, start: CodeStart | None = None
    ) -> None:
        super().__init__(block, before, styles)
        self._code = block
        self._start = start
        self._highlighter: Highlighter | None = None
        self._laid: dict[int, LaidText] = {}
        self._sideways = Sideways()
        self._widest = 0.0
        self._measured = 0
        self._is_continued = False
        self._rows = CodeRows()
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
        self._measured = min(self._measured, changed)
        return True

    @property
    def size(self) -> int:
        """The last position of the text."""
        return self._rows.end

    @property
    def _head_px(self) -> int:
        return 0 if self._code.continues else HEAD_PX

    @property
    def _foot_px(self) -> int:
        return 0 if self._is_continued else FOOT_PX

    def end_open(self, *, is_continued: bool) -> None:
        """Say whether another piece stands below."""
        self._is_continued = is_continued

    def _measure(self, width: int) -> int:
        face = self.styles.code
        metrics = QFontMetricsF(face.font)
        for row in self._rows.since(self._measured):
            wide = (
                len(row.text.expandtabs(TAB_SPACES)) * self.styles.code_advance
                if row.text.isascii()
                else metrics.horizontalAdvance(row.text)
            )
            self._widest = max(self._widest, wide)
        self._measured = len(self._rows)
        self._sideways.fit(self._widest + 2 * PADDING_PX, width)
        return self._head_px + len(self._rows) * face.line_px + self._foot_px

    def _colour_to(self, row: int) -> bool:
        """Colour the lines up to that of a row, or some of them; True if any are left."""
        if self._highlighter is None:
            state = self._start.state(LINES_AT_ONCE) if self._start else None
            if self._start is not None and state is None:
                return True
            self._highlighter = Highlighter(self._code.language, state)
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
            laid.put(row.text, self._formats(row))
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
        self._paint_card(painter, look)
        line_px = self.styles.code.line_px
        first = max(0, int((clip.top() - self._head_px) // line_px))
        last = min(len(self._rows) - 1, int((clip.bottom() - self._head_px) // line_px))
        if self._colour_to(last):
            look.paint_again()
        painter.save()
        painter.setClipRect(QRectF(1, 0, self._content_width - 2, self.height))
        painter.setPen(look.colour(self.styles.role))
        for number in range(first, last + 1):
            at = QPointF(PADDING_PX - self._sideways.offset, self._head_px + number * line_px)
            row = self._rows[number]
            self._row(number).draw(painter, at, QRectF(), look.over(marks, row.start, row.end + 1))
        painter.restore()
        bottom = self.height - self.top
        self._sideways.paint(painter, look, QRectF(0, bottom - BAR_PX, self._content_width, BAR_PX))

    def _paint_card(self, painter: QPainter, look: Look) -> None:
        area = QRectF(0.5, 0.5, self._content_width - 1, self.height - self.top - 1)
        painter.save()
        painter.setClipRect(area.adjusted(-1, -1, 1, 1))
        if self._code.continues:
            area.setTop(-2 * RADIUS_CONTROL_PX)
        if self._is_continued:
            area.setBottom(area.bottom() + 2 * RADIUS_CONTROL_PX)
        painter.setPen(look.colour("line"))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(area, RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)
        painter.restore()
        if self._code.continues:
            return
        painter.setFont(text_font(SMALL_PX))
        painter.setPen(look.colour("quiet"))
        middle = Qt.AlignmentFlag.AlignVCenter
        head = QRectF(PADDING_PX, 1, self._content_width - COPY_PX - PADDING_PX, HEAD_PX)
        painter.drawText(head, middle, language_name(self._code.language) or "Text")
        copied = look.was_copied(self)
        left = self._content_width - COPY_PX
        icon = QRectF(left, 10, 16, 16)
        look.draw_icon(painter, "check" if copied else "copy", "good" if copied else "quiet", icon)
        words = QRectF(left + 22, 1, COPY_PX, HEAD_PX)
        painter.drawText(words, middle, "Copied" if copied else "Copy")

    def is_copy_button(self, point: QPointF) -> bool:
        """True if a click there copies all of the code."""
        inside = self._inside(point)
        is_over = 0 <= inside.y() < HEAD_PX and inside.x() >= self._content_width - COPY_PX
        return is_over and not self._code.continues

    def _position_at(self, point: QPointF) -> int:
        if not self._rows or point.y() < 0:
            return 0
        number = int((point.y() - self._head_px) // self.styles.code.line_px)
        number = max(0, min(number, len(self._rows) - 1))
        inside = QPointF(point.x() - PADDING_PX + self._sideways.offset, 1)
        row = self._rows[number]
        return min(row.end, row.start + self._row(number).position_at(inside))

    def _rect_at(self, position: int) -> QRectF:
        line_px = self.styles.code.line_px
        if not self._rows:
            return QRectF(PADDING_PX, self._head_px, 1, line_px)
        number = self._rows.number_at(position)
        rect = self._row(number).rect_at(position - self._rows[number].start)
        top = self._head_px + number * line_px
        return rect.translated(PADDING_PX - self._sideways.offset, top)

    def reveal(self, position: int) -> bool:
        """Move sideways until a position is in view; False if it was."""
        if not self._rows:
            return False
        number = self._rows.number_at(position)
        at = self._row(number).rect_at(position - self._rows[number].start).left()
        return self._sideways.reveal(at, at + 2 * PADDING_PX)

    def _is_over_text(self, point: QPointF) -> bool:
        bottom = self._head_px + len(self._rows) * self.styles.code.line_px
        return self._head_px <= point.y() < bottom and 0 <= point.x() < self._content_width

    def line_bounds(self, position: int) -> Stretch:
        """First and last position of the row that holds a position."""
        if not self._rows:
            return 0, 0
        row = self._rows[self._rows.number_at(position)]
        return row.start, row.end

    def paragraph_bounds(self, position: int) -> Stretch:
        """First and last position of the line."""
        return self.line_bounds(position)

    def _step(self, position: int, step: Callable[[LaidText, int], int], *, forward: bool) -> int:
        if self._rows:
            number = self._rows.number_at(position)
            inside = position - self._rows[number].start
            moved = step(self._row(number), inside)
            if moved != inside:
                return self._rows[number].start + moved
        return min(self.size, position + 1) if forward else max(0, position - 1)

    def next_position(self, position: int, *, is_word: bool) -> int:
        """The position one character, or word, further on."""
        return self._step(
            position, lambda row, at: row.next_position(at, is_word=is_word), forward=True
        )

    def previous_position(self, position: int, *, is_word: bool) -> int:
        """The position one character, or word, before."""
        return self._step(
            position, lambda row, at: row.previous_position(at, is_word=is_word), forward=False
        )

    def scroll_sideways(self, distance: int) -> bool:
        """Move long lines; False if none is too long."""
        return self._sideways.move(distance)

    def carry(self) -> object:
        """How the colours of the next piece begin."""
        lines = self._code.lines
        highlighter = self._highlighter
        is_done = highlighter is not None and len(highlighter.lines) == len(lines)
        state = highlighter.state if highlighter is not None and is_done else None
        return CodeStart(self._start, self._code.language, lines, state)
