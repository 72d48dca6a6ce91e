"""Running text and headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.markdown.blocks import Block, Paragraph, Span
from desktop.ui.blocks.block_view import BlockView
from desktop.ui.blocks.inline_text import InlineText

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF, QRectF
    from PySide6.QtGui import QPainter

    from desktop.ui.blocks.look import Look
    from desktop.ui.blocks.marks import Marks, Stretch
    from desktop.ui.blocks.styles import Styles

_ROOM_FOR_A_WORD = 12
"""In sizes of the type: a shorter rest of a line is left to the paragraph that was cut there."""


class TextBlock(BlockView):
    """A paragraph or a heading."""

    def __init__(self, block: Paragraph, before: Block | None, styles: Styles) -> None:
        super().__init__(block, before, styles)
        self._paragraph = block
        self._face = styles.face(block.level)
        self._inline = InlineText(styles, self._face, block.level)
        self._indent = 0.0
        self._grow(block)

    @property
    def is_mirrored(self) -> bool:
        """True if its first letter is one of those that run to the left."""
        return self._inline.laid.is_right_to_left

    @property
    def has_formulas(self) -> bool:
        """True if a formula stands in the text."""
        return self._inline.has_formulas

    @property
    def natural_width(self) -> float:
        """Of its widest line, once it is laid out."""
        return self._inline.laid.natural_width

    def follow(self, view: BlockView | None) -> None:
        """Go on in the last line of a paragraph that was only cut for its length."""
        self._indent = 0.0
        self._gap = self._own_gap
        if self._paragraph.continues and isinstance(view, TextBlock) and not self.is_mirrored:
            end = view.last_line_end
            if end + _ROOM_FOR_A_WORD * self._face.em_px < view.content_width:
                self._indent = end
                self._gap = -self._face.line_px

    @property
    def last_line_end(self) -> float:
        """Where its last line ends, from the left of the text."""
        return self._inline.laid.last_line_end

    def _grow(self, block: Block) -> bool:
        if not isinstance(block, Paragraph) or block.level != self._paragraph.level:
            return False
        self._paragraph = block
        self._inline.put(block.spans)
        self.text = self._inline.laid.text
        return True

    def _measure(self, width: int) -> int:
        self._inline.laid.lay_out(width, self._indent)
        return self._inline.laid.height

    def _paint(self, painter: QPainter, look: Look, clip: QRectF, marks: Marks) -> None:
        self._inline.paint(painter, look, clip, marks)

    def _position_at(self, point: QPointF) -> int:
        if point.y() < 0:
            return 0
        return self._inline.laid.position_at(point)

    def _rect_at(self, position: int) -> QRectF:
        return self._inline.laid.rect_at(position)

    def _is_over_text(self, point: QPointF) -> bool:
        return self._inline.laid.is_over(point)

    def _link_at(self, point: QPointF) -> Span | None:
        return self._inline.link_at(point)

    def line_bounds(self, position: int) -> Stretch:
        """First and last position of the line that holds a position."""
        return self._inline.laid.line_bounds(position)

    def next_position(self, position: int, *, is_word: bool) -> int:
        """The position one character, or word, further on."""
        return self._inline.laid.next_position(position, is_word=is_word)

    def previous_position(self, position: int, *, is_word: bool) -> int:
        """The position one character, or word, before."""
        return self._inline.laid.previous_position(position, is_word=is_word)

    def source(self, start: int, end: int) -> str:
        """The text between two positions, formulas as their source."""
        return self._inline.source(start, end)
