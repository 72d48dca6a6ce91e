"""Mathematics on a line of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from desktop.markdown.blocks import OBJECT, Block, Formula
from desktop.ui.blocks.block_view import BlockView
from desktop.ui.blocks.laid_text import LaidText
from desktop.ui.blocks.sideways import BAR_PX, Sideways

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.ui.blocks.formulas import FormulaSize
    from desktop.ui.blocks.look import Look
    from desktop.ui.blocks.marks import Marks
    from desktop.ui.blocks.styles import Styles

PADDING_PX = 6


class FormulaBlock(BlockView):
    """A drawn formula; its source while it is not drawn yet, or if it cannot be."""

    def __init__(self, block: Formula, before: Block | None, styles: Styles) -> None:
        super().__init__(block, before, styles)
        self._formula = block
        self._sideways = Sideways()
        self._source: LaidText | None = None
        self._grow(block)

    def _grow(self, block: Block) -> bool:
        if not isinstance(block, Formula):
            return False
        self._formula = block
        formulas = self.styles.formulas
        self._em_px = self.styles.body.em_px
        self._size: FormulaSize | None = None
        is_shown = block.is_open or formulas.failed(block.tex, display=True)
        if not is_shown:
            self._size = formulas.size(block.tex, display=True, px=self._em_px)
        self._source = None
        self.text = OBJECT
        if is_shown:
            self.text = block.tex
            self._source = LaidText(self.styles.code, self.styles.wrapped)
            self._source.put(block.tex.replace("\n", "\u2028"), [])
        return True

    @property
    def has_formulas(self) -> bool:
        """True: the picture may come later."""
        return not self._formula.is_open

    def _measure(self, width: int) -> int:
        if self._source is not None:
            self._source.lay_out(width)
            return self._source.height
        if self._size is None:
            return 2 * self.styles.body.line_px
        self._sideways.fit(self._size.width_px, width)
        tall = self._size.ascent_px + self._size.descent_px
        return round(tall) + 2 * PADDING_PX + (BAR_PX if self._sideways.can_move else 0)

    def _left_px(self) -> float:
        size = self._size
        if size is None:
            return 0.0
        return max(0.0, (self._content_width - size.width_px) / 2) - self._sideways.offset

    def _paint(self, painter: QPainter, look: Look, clip: QRectF, marks: Marks) -> None:
        if self._source is not None:
            painter.setPen(look.colour("quiet"))
            self._source.draw(painter, QPointF(), clip, look.over(marks))
        elif self._size is not None:
            self._paint_formula(painter, look, marks)

    def _paint_formula(self, painter: QPainter, look: Look, marks: Marks) -> None:
        size = self._size
        if size is None:
            return
        tall = size.ascent_px + size.descent_px
        if marks.selected is not None:
            area = QRectF(self._left_px() - 4, 2, size.width_px + 8, tall + 2 * PADDING_PX - 4)
            painter.fillRect(area, look.colour("selection"))
        painter.save()
        painter.setClipRect(QRectF(0, 0, self._content_width, self.height))
        self.styles.formulas.paint(
            painter,
            self._formula.tex,
            display=True,
            px=self._em_px,
            at=QPointF(self._left_px(), PADDING_PX + size.ascent_px),
            colour=look.colour(self.styles.role),
        )
        painter.restore()
        bar = QRectF(0, self.height - self.top - BAR_PX, self._content_width, BAR_PX)
        self._sideways.paint(painter, look, bar)

    def _position_at(self, point: QPointF) -> int:
        if self._source is not None:
            return self._source.position_at(point) if point.y() >= 0 else 0
        return 0 if point.x() < self._content_width / 2 and point.y() < self.height else 1

    def _rect_at(self, position: int) -> QRectF:
        if self._source is not None:
            return self._source.rect_at(position)
        wide = self._size.width_px if self._size else 0
        return QRectF(self._left_px() + (wide if position else 0), 0, 1, self.height - self.top)

    def _is_over_text(self, point: QPointF) -> bool:
        return point.y() >= 0

    def scroll_sideways(self, distance: int) -> bool:
        """Move a wide formula; False if it is not."""
        return self._sideways.move(distance)

    def source(self, start: int, end: int) -> str:
        """The source of the formula between its delimiters."""
        if self._source is not None:
            return super().source(start, end)
        return f"$${self._formula.tex}$$" if start < end else ""
