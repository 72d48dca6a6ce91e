"""Running text and headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.markdown.blocks import Block, Paragraph
from desktop.ui.blocks.block_view import BlockView
from desktop.ui.blocks.inline_text import InlineText

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF, QRectF
    from PySide6.QtGui import QPainter

    from desktop.ui.blocks.block_view import Spot
    from desktop.ui.blocks.lines import LineEnd
    from desktop.ui.blocks.link_stretches import Link
    from desktop.ui.blocks.look import Look
    from desktop.ui.blocks.marks import Marks, Stretch
    from desktop.ui.blocks.styles import Styles


class TextBlock(BlockView):
    """A paragraph or a heading, or a piece of a long paragraph.

    Args:
        block: What is shown.
        before: The block above it.
        styles: Faces and formats.
        is_right_to_left: How the piece before runs; None to find out from the text.
    """

    def __init__(
        self,
        block: Paragraph,
        before: Block | None,
        styles: Styles,
        is_right_to_left: bool | None = None,
    ) -> None:
        super().__init__(block, before, styles)
        self._paragraph = block
        face = styles.face(block.level)
        self._inline = InlineText(styles, face, block.level, is_right_to_left=is_right_to_left)
        self._behind: LineEnd | None = None
        self._grow(block)

    @property
    def is_mirrored(self) -> bool:
        """True if it runs from right to left."""
        return self._inline.laid.is_right_to_left

    @property
    def has_formulas(self) -> bool:
        """True if a formula of the text is yet to be drawn."""
        return self._inline.has_formulas

    @property
    def natural_width(self) -> float:
        """Of its widest line, once it is laid out."""
        return self._inline.laid.natural_width

    @property
    def first_base_px(self) -> int:
        """From the top of the content down to its first base line."""
        return self._inline.laid.first_base_px

    @property
    def end(self) -> LineEnd | None:
        """Where its text ends, for a piece that goes on there; None before a layout."""
        return self._inline.laid.end

    def follow(self, view: BlockView | None) -> None:
        """Go on in the last line of a paragraph that was only cut for its length."""
        super().follow(view)
        is_cut_in_line = self._paragraph.continues and not self._paragraph.frame.is_loose
        self._behind = view.end if is_cut_in_line and isinstance(view, TextBlock) else None

    def _grow(self, block: Block) -> bool:
        if not isinstance(block, Paragraph) or block.level != self._paragraph.level:
            return False
        self._paragraph = block
        self._inline.put(block.spans)
        self.text = self._inline.laid.text
        return True

    def _measure(self, width: int) -> int:
        laid = self._inline.laid
        is_behind = self._inline.lay_out(width, self._behind)
        self.rise_px = self._behind.line_px if self._behind and is_behind else 0
        return laid.height

    def holds(self, point: QPointF) -> bool:
        """True if a point above its upper edge is in the line that it begins in."""
        inside = self._inside(point)
        if not self.rise_px or not 0 <= inside.y() < self.rise_px or self._behind is None:
            return False
        taken = self._behind.taken_px
        if self.is_mirrored:
            return inside.x() < self.content_width - taken
        return inside.x() >= taken

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

    def _link_at(self, point: QPointF) -> Link | None:
        return self._inline.link_at(point)

    def spots(self) -> list[Spot]:
        """Its links, and words that stand for pictures."""
        return [
            (box.translated(self._corner), link.tip, self._wish(link) or link)
            for box, link in self._inline.links()
        ]

    def line_bounds(self, position: int) -> Stretch:
        """First and last position of the line that holds a position."""
        return self._inline.laid.line_bounds(position)

    def next_position(self, position: int, *, is_word: bool) -> int:
        """The position one character, or word, further on."""
        return self._inline.laid.next_position(position, is_word=is_word)

    def previous_position(self, position: int, *, is_word: bool) -> int:
        """The position one character, or word, before."""
        return self._inline.laid.previous_position(position, is_word=is_word)

    def runs_left(self, position: int) -> bool:
        """True if it runs from right to left."""
        return self.is_mirrored

    def source(self, start: int, end: int) -> str:
        """The text between two positions, formulas as their source."""
        return self._inline.source(start, end)

    def carry(self) -> object:
        """Which way it runs: all pieces of a paragraph run as its first one."""
        return self.is_mirrored
