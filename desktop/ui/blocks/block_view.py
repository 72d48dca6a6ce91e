"""One block of a message: where it stands in its quotes and lists, and what all kinds share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from desktop.markdown.blocks import (
    Block,
    Code,
    Formula,
    Paragraph,
    Quote,
    Rule,
    Span,
    Table,
    is_rest,
    visible_text,
)
from desktop.ui.blocks.frame import TITLE_PX, FramePainter, indents
from desktop.ui.blocks.units import length, part

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.ui.blocks.look import Look
    from desktop.ui.blocks.marks import Marks, Stretch
    from desktop.ui.blocks.styles import Styles

PARAGRAPH_GAP_PX = 12
ITEM_GAP_PX = 4
HEADING_GAPS_PX = {1: 28, 2: 24, 3: 20, 4: 16, 5: 16, 6: 16}
AFTER_HEADING_PX = 8
RULE_GAP_PX = 20


def gap_px(before: Block | None, block: Block) -> int:
    """The space between two blocks; none above the first of a message."""
    if before is None or is_rest(block):
        return 0
    gap = PARAGRAPH_GAP_PX
    if isinstance(block, Paragraph) and block.level:
        gap = HEADING_GAPS_PX[block.level]
    elif isinstance(block, Rule) or isinstance(before, Rule):
        gap = RULE_GAP_PX
    elif isinstance(before, Paragraph) and before.level:
        gap = AFTER_HEADING_PX
    elif _is_item(before) and _is_item(block) and not block.frame.is_loose:
        gap = ITEM_GAP_PX
    return gap


def _is_item(block: Block) -> bool:
    within = block.frame.within
    return bool(within) and not isinstance(within[-1], Quote)


class BlockView:
    """Lays out and paints one block. Positions count UTF-16 units of ``text``.

    Attributes:
        block: What is shown.
        before: The block above it, None for the first of a message.
        text: What can be selected and found.
        height: With the gap above; in pixels, as all sizes.
    """

    def __init__(self, block: Block, before: Block | None, styles: Styles) -> None:
        self.block = block
        self.before = before
        self.styles = styles
        self.text = visible_text(block)
        self.height = 0
        self._width = 0
        self._left = 0
        self._content_width = 0
        self._frame = FramePainter(block.frame, styles)
        self._own_gap = self._gap = gap_px(before, block)

    @property
    def width(self) -> int:
        """What it is laid out for; 0 before."""
        return self._width

    @property
    def natural_width(self) -> float:
        """Of its widest line, once it is laid out."""
        return self._width

    @property
    def content_width(self) -> int:
        """Of what is not bars and markers."""
        return self._content_width

    @property
    def size(self) -> int:
        """The last position of the text."""
        return length(self.text)

    @property
    def top(self) -> int:
        """Where the content begins, below the gap and the title of an alert."""
        return self._gap + (TITLE_PX if self._frame.title else 0)

    @property
    def is_mirrored(self) -> bool:
        """True if it reads from right to left: bars and markers stand at the right."""
        return False

    def follow(self, view: BlockView | None) -> None:
        """Learn of the view above, before a layout; None if it is not at hand."""

    def lay_out(self, width: int) -> None:
        """Find the height for a width."""
        indent = min(indents(self.block.frame), width // 2)
        self._width = width
        self._left = 0 if self.is_mirrored else indent
        self._content_width = width - indent
        self.height = self.top + self._measure(self._content_width)

    def update(self, block: Block) -> bool:
        """Show a block that grew from this one, from the next layout on.

        Returns:
            False if a new view must be made.
        """
        if type(block) is not type(self.block) or block.frame != self.block.frame:
            return False
        if not self._grow(block):
            return False
        self.block = block
        return True

    def _grow(self, block: Block) -> bool:
        """Take over a block of the same kind in the same frame; False if that cannot be."""
        return False

    def _measure(self, width: int) -> int:
        """Lay out the content; its height."""
        raise NotImplementedError

    def _paint(self, painter: QPainter, look: Look, clip: QRectF, marks: Marks) -> None:
        """Paint the content with its upper left corner at (0, 0)."""
        raise NotImplementedError

    def paint(self, painter: QPainter, look: Look, clip: QRectF, marks: Marks) -> None:
        """Paint what lies in ``clip``, with the upper left corner of the block at (0, 0)."""
        if self.block.frame.within:
            area = QRectF(0, self._gap, self._width, self.height - self._gap)
            above = self._gap if self._joins_before() else 0
            self._frame.paint(painter, look, area, above, is_mirrored=self.is_mirrored)
        corner = QPointF(self._left, self.top)
        painter.translate(corner)
        self._paint(painter, look, clip.translated(-corner), marks)
        painter.translate(-corner)

    def _joins_before(self) -> bool:
        """True if the bar of a quote goes on from the block before."""
        frame = self.block.frame
        return self.before is not None and frame.begins < len(frame.within)

    def _inside(self, point: QPointF) -> QPointF:
        return point - QPointF(self._left, self.top)

    def position_at(self, point: QPointF) -> int:
        """The position nearest to a point."""
        return self._position_at(self._inside(point))

    def _position_at(self, point: QPointF) -> int:
        return 0 if point.y() < 0 else self.size

    def rect_at(self, position: int) -> QRectF:
        """Where the caret stands at a position."""
        return self._rect_at(position).translated(self._left, self.top)

    def _rect_at(self, position: int) -> QRectF:
        return QRectF(0, 0, 1, max(1, self.height - self.top))

    def is_over_text(self, point: QPointF) -> bool:
        """True if a pointer there should look like one for text."""
        return self._is_over_text(self._inside(point))

    def _is_over_text(self, point: QPointF) -> bool:
        return False

    def link_at(self, point: QPointF) -> Span | None:
        """The link there."""
        return self._link_at(self._inside(point))

    def _link_at(self, point: QPointF) -> Span | None:
        return None

    def is_copy_button(self, point: QPointF) -> bool:
        """True if a click there copies the block."""
        return False

    def reveal(self, position: int) -> bool:
        """Move wide content until a position is in view; False if it was."""
        return False

    def scroll_sideways(self, distance: int) -> bool:
        """Move wide content by pixels to the left; False if there is nothing to move."""
        return False

    def line_bounds(self, position: int) -> Stretch:
        """First and last position of the line that holds a position."""
        return 0, self.size

    def paragraph_bounds(self, position: int) -> Stretch:
        """First and last position of what a reader would call a paragraph."""
        return 0, self.size

    def next_position(self, position: int, *, is_word: bool) -> int:
        """The position one character, or word, further on."""
        return min(self.size, position + 1)

    def previous_position(self, position: int, *, is_word: bool) -> int:
        """The position one character, or word, before."""
        return max(0, position - 1)

    def source(self, start: int, end: int) -> str:
        """The text between two positions for the clipboard."""
        return part(self.text, start, end)

    def carry(self) -> object:
        """What a block that continues this one has to know."""
        return None

    @property
    def has_formulas(self) -> bool:
        """True if it must be made anew when a formula has been drawn."""
        return False


def kind_of(block: Block) -> str:
    """The word for a kind of block, for those who cannot see it."""
    match block:
        case Paragraph(level=level):
            return f"heading {level}" if level else ""
        case Code():
            return "code"
        case Table():
            return "table"
        case Formula():
            return "formula"
        case Rule():
            return ""
