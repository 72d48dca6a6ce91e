"""Mathematics on a line of its own."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from desktop.markdown.blocks import OBJECT, Block, Formula
from desktop.ui.blocks.laid_text import LaidText
from desktop.ui.blocks.sideways import BAR_PX, Sideways
from desktop.ui.blocks.wide_block import WideBlock

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.ui.blocks.formulas import FormulaSize
    from desktop.ui.blocks.look import Look
    from desktop.ui.blocks.marks import Marks, Stretch
    from desktop.ui.blocks.styles import Styles

PADDING_PX = 4
_GROUND_PX = 4  # of a selected one, at its sides


class FormulaBlock(WideBlock):
    """A drawn formula; its source while that still arrives, or if it cannot be drawn."""

    def __init__(self, block: Formula, before: Block | None, styles: Styles) -> None:
        super().__init__(block, before, styles, Sideways())
        self._formula = block
        self._px = styles.body.formula_px
        self._size: FormulaSize | None = None
        self._source: LaidText | None = None
        self._is_incomplete = False
        self._grow(block)

    def _grow(self, block: Block) -> bool:
        if not isinstance(block, Formula):
            return False
        self._formula = block
        self._size = self._source = None
        self._is_incomplete = False
        formulas = self.styles.formulas
        if block.is_open or formulas.failed(block.tex, display=True):
            self.text = block.tex
            self._source = LaidText(self.styles.code, self.styles.wrapped)
            self._source.put(block.tex.replace("\n", "\u2028"), [], is_right_to_left=False)
        else:
            self.text = OBJECT
            self._size = formulas.size(block.tex, display=True, px=self._px)
            self._is_incomplete = self._size is None
        return True

    @property
    def has_formulas(self) -> bool:
        """True if its picture is yet to come."""
        return self._is_incomplete

    @property
    def first_base_px(self) -> int:
        """The base line of the formula."""
        if self._source is not None:
            return self._source.first_base_px
        return PADDING_PX + round(self._size.ascent_px) if self._size else super().first_base_px

    def _measure(self, width: int) -> int:
        if self._source is not None:
            self._source.lay_out(width)
            return self._source.height
        if self._size is None:
            return 2 * self.styles.body.line_px
        self._sideways.fit(self._size.width_px, width)
        return self._tall_px(self._size) + (BAR_PX if self._has_bar else 0)

    def _tall_px(self, size: FormulaSize) -> int:
        return math.ceil(size.ascent_px + size.descent_px) + 2 * PADDING_PX

    def _left_px(self, size: FormulaSize) -> float:
        return max(0.0, (self.content_width - size.width_px) / 2) - self._sideways.offset

    def _paint(self, painter: QPainter, look: Look, clip: QRectF, marks: Marks) -> None:
        if self._source is not None:
            painter.setPen(look.colour("quiet"))
            self._source.draw(painter, QPointF(), clip, look.over(marks))
        elif self._size is not None:
            self._paint_formula(painter, look, marks, self._size)

    def _paint_formula(
        self, painter: QPainter, look: Look, marks: Marks, size: FormulaSize
    ) -> None:
        left = self._left_px(size)
        painter.save()
        painter.setClipRect(
            QRectF(-_GROUND_PX, 0, self.content_width + 2 * _GROUND_PX, self.height)
        )
        if marks.selected is not None:
            wide = size.width_px + 2 * _GROUND_PX
            area = QRectF(left - _GROUND_PX, 0, wide, self._tall_px(size))
            painter.fillRect(area, look.colour("selection"))
        is_drawn = self.styles.formulas.paint(
            painter,
            self._formula.tex,
            display=True,
            px=self._px,
            at=QPointF(left, PADDING_PX + round(size.ascent_px)),
            colour=look.colour(self.styles.role),
        )
        painter.restore()
        self._is_incomplete |= not is_drawn
        self._paint_bar(painter, look)

    def _position_at(self, point: QPointF) -> int:
        if point.y() < 0:
            return 0
        if self._source is not None:
            return self._source.position_at(point)
        is_before = point.x() < self.content_width / 2 and point.y() < self.height - self.top
        return 0 if is_before else 1

    def _rect_at(self, position: int) -> QRectF:
        if self._source is not None:
            return self._source.rect_at(position)
        left = right = self.content_width / 2
        if self._size is not None:
            left = self._left_px(self._size)
            right = left + self._size.width_px
        return QRectF(right if position else left, 0, 1, self.height - self.top)

    def _is_over_text(self, point: QPointF) -> bool:
        if self._source is not None:
            return self._source.is_over(point)
        if self._size is None or not 0 <= point.y() < self._tall_px(self._size):
            return False
        return 0 <= point.x() - self._left_px(self._size) <= self._size.width_px

    def line_bounds(self, position: int) -> Stretch:
        """First and last position of the line of its source, or of the formula."""
        if self._source is not None:
            return self._source.line_bounds(position)
        return super().line_bounds(position)

    def next_position(self, position: int, *, is_word: bool) -> int:
        """The position one character, or word, further on."""
        if self._source is not None:
            return self._source.next_position(position, is_word=is_word)
        return super().next_position(position, is_word=is_word)

    def previous_position(self, position: int, *, is_word: bool) -> int:
        """The position one character, or word, before."""
        if self._source is not None:
            return self._source.previous_position(position, is_word=is_word)
        return super().previous_position(position, is_word=is_word)

    def source(self, start: int, end: int) -> str:
        """The source of the formula between its delimiters."""
        if self._source is not None:
            return super().source(start, end)
        return f"$${self._formula.tex}$$" if start < end else ""
