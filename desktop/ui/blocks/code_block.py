"""Code: a card with its language and a copy button; long lines scroll sideways."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication

from desktop.highlight.highlighter import Highlighter, State, language_name
from desktop.markdown.blocks import Block, Code
from desktop.ui.blocks.block_view import BlockView, Marks, Stretch
from desktop.ui.blocks.laid_text import LaidText, format_range
from desktop.ui.blocks.sideways import BAR_PX, Sideways
from desktop.ui.blocks.units import length
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, text_font

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter, QTextLayout

    from desktop.highlight.highlighter import Piece
    from desktop.ui.blocks.styles import Styles
    from desktop.ui.look import Look

HEAD_PX = 34
PADDING_PX = 14
FOOT_PX = 12
COPY_PX = 76
LINES_AT_ONCE = 40
"""Coloured in one go; the others follow with the next picture."""


class CodeBlock(BlockView):
    """Lines of code, or a piece of a long one.

    Only lines that are painted are laid out: without wrapping, every line is as high as any other.

    Args:
        block: What is shown.
        before: The block above it.
        styles: Faces and formats.
        start: What the piece before carries over; None for the first piece.
    """

    def __init__(
        self, block: Code, before: Block | None, styles: Styles, start: State | None = None
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
        self._grow(block)

    def _grow(self, block: Block) -> bool:
        if not isinstance(block, Code) or block.info != self._code.info:
            return False
        old, new = self._code.lines, block.lines
        same = max(0, len(old) - 1)
        if old[:same] != new[:same]:
            return False
        self._code = block
        for number in range(same, max(len(old), 1)):
            self._laid.pop(number, None)
        self._starts = list(accumulate((length(line) + 1 for line in new), initial=0))
        self.text = "\n".join(new)
        self._measured = min(self._measured, same)
        return True

    @property
    def size(self) -> int:
        """The last position of the text."""
        return max(0, self._starts[-1] - 1)

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
        for line in self._code.lines[self._measured :]:
            wide = (
                len(line.expandtabs(4)) * self.styles.code_advance
                if line.isascii()
                else metrics.horizontalAdvance(line)
            )
            self._widest = max(self._widest, wide)
        self._measured = len(self._code.lines)
        self._sideways.fit(self._widest + 2 * PADDING_PX, width)
        return self._head_px + len(self._code.lines) * face.line_px + self._foot_px

    def _colour_to(self, last: int) -> bool:
        """Colour the lines up to ``last``, or some of them; True if any are left."""
        if self._highlighter is None:
            self._highlighter = Highlighter(self._code.language, self._start)
        known = len(self._highlighter.lines)
        complete = len(self._code.lines) - 1
        wanted = min(last + 1, complete)
        if wanted <= known:
            return False
        upto = min(wanted, known + LINES_AT_ONCE)
        first = self._highlighter.extend(self._code.lines[known:upto])
        for number in [number for number in self._laid if number >= first]:
            del self._laid[number]
        return upto < wanted

    def _pieces(self, number: int) -> tuple[Piece, ...]:
        highlighter = self._highlighter
        if highlighter is None:
            return ()
        if number < len(highlighter.lines):
            return highlighter.lines[number]
        if number == len(highlighter.lines) == len(self._code.lines) - 1:
            return highlighter.preview(self._code.lines[number])
        return ()

    def _line(self, number: int) -> LaidText:
        if number not in self._laid:
            line = self._code.lines[number]
            laid = LaidText(self.styles.code, self.styles.unwrapped)
            formats: list[QTextLayout.FormatRange] = []
            at = units = 0
            for count, role in self._pieces(number):
                size = length(line[at : at + count])
                if role:
                    formats.append(format_range(units, size, self.styles.code_format(role)))
                at += count
                units += size
            laid.put(line, formats)
            laid.lay_out(None)
            self._laid[number] = laid
        return self._laid[number]

    def _paint(self, painter: QPainter, look: Look, clip: QRectF, marks: Marks) -> None:
        self._paint_card(painter, look)
        line_px = self.styles.code.line_px
        first = max(0, int((clip.top() - self._head_px) // line_px))
        last = min(len(self._code.lines) - 1, int((clip.bottom() - self._head_px) // line_px))
        if self._colour_to(last):
            look.paint_again()
        painter.save()
        painter.setClipRect(QRectF(1, 0, self._content_width - 2, self.height))
        painter.setPen(look.colour(self.styles.role))
        for number in range(first, last + 1):
            at = QPointF(PADDING_PX - self._sideways.offset, self._head_px + number * line_px)
            over = look.over(marks, self._starts[number], self._starts[number + 1])
            self._line(number).draw(painter, at, QRectF(), over)
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

    def action_at(self, point: QPointF) -> Callable[[], None] | None:
        """Copies all of the code."""
        inside = self._inside(point)
        is_button = 0 <= inside.y() < HEAD_PX and inside.x() >= self._content_width - COPY_PX
        return self.copy if is_button and not self._code.continues else None

    def copy(self) -> None:
        """Put the code on the clipboard."""
        QGuiApplication.clipboard().setText(self.text)

    def _place(self, position: int) -> tuple[int, int]:
        """Number of the line that holds a position, and the position in it."""
        number = max(0, bisect_right(self._starts, position) - 1)
        number = min(number, max(0, len(self._code.lines) - 1))
        return number, position - self._starts[number]

    def _position_at(self, point: QPointF) -> int:
        if not self._code.lines or point.y() < 0:
            return 0
        number = int((point.y() - self._head_px) // self.styles.code.line_px)
        number = max(0, min(number, len(self._code.lines) - 1))
        inside = QPointF(point.x() - PADDING_PX + self._sideways.offset, 1)
        return self._starts[number] + self._line(number).position_at(inside)

    def _rect_at(self, position: int) -> QRectF:
        if not self._code.lines:
            return QRectF(PADDING_PX, self._head_px, 1, self.styles.code.line_px)
        number, inside = self._place(position)
        rect = self._line(number).rect_at(inside)
        top = self._head_px + number * self.styles.code.line_px
        return rect.translated(PADDING_PX - self._sideways.offset, top)

    def _is_over_text(self, point: QPointF) -> bool:
        bottom = self._head_px + len(self._code.lines) * self.styles.code.line_px
        return self._head_px <= point.y() < bottom and 0 <= point.x() < self._content_width

    def line_bounds(self, position: int) -> Stretch:
        """First and last position of the line that holds a position."""
        number, _ = self._place(position)
        return self._starts[number], self._starts[number + 1] - 1

    def _step(self, position: int, step: Callable[[LaidText, int], int], *, forward: bool) -> int:
        number, inside = self._place(position)
        moved = step(self._line(number), inside)
        if moved != inside:
            return self._starts[number] + moved
        return min(self.size, position + 1) if forward else max(0, position - 1)

    def next_position(self, position: int, *, is_word: bool) -> int:
        """The position one character, or word, further on."""
        return self._step(
            position, lambda line, at: line.next_position(at, is_word=is_word), forward=True
        )

    def previous_position(self, position: int, *, is_word: bool) -> int:
        """The position one character, or word, before."""
        return self._step(
            position, lambda line, at: line.previous_position(at, is_word=is_word), forward=False
        )

    def scroll_sideways(self, distance: int) -> bool:
        """Move long lines; False if none is too long."""
        return self._sideways.move(distance)

    def carry(self) -> object:
        """How the highlighting goes on."""
        while self._colour_to(len(self._code.lines)):
            pass
        return self._highlighter.state if self._highlighter else None
