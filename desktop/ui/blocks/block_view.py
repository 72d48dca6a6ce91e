"""One block of a message: where it stands in its quotes and lists, and what all kinds share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from desktop.markdown.blocks import Block, is_rest, visible_text
from desktop.ui.blocks.frame import TITLE_PX, FramePainter, Sides, widths_px
from desktop.ui.blocks.space_between import gap_px
from desktop.ui.blocks.units import length, part

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter

    from desktop.ui.blocks.link_stretches import Link
    from desktop.ui.blocks.look import Look
    from desktop.ui.blocks.marks import Marks, Stretch
    from desktop.ui.blocks.styles import Styles

    Spot = tuple[QRectF, str, Callable[[], None] | Link | None]


class BlockView:
    """Lays out and paints one block. Positions count UTF-16 units of ``text``.

    Attributes:
        block: What is shown.
        before: The block above it, None for the first of a message.
        text: What can be selected and found.
        height: With the gap above; in pixels, as all sizes.
        rise_px: How far it reaches over its upper edge, into the last line of the view above.
        is_continued: True if the block goes on in the view below.
    """

    def __init__(self, block: Block, before: Block | None, styles: Styles) -> None:
        self.block = block
        self.before = before
        self.styles = styles
        self.text = visible_text(block)
        self.height = 0
        self.rise_px = 0
        self.is_continued = False
        self._width = 0
        self._left = 0
        self._content_width = 0
        self._strips: list[int] = []
        self._shared: tuple[bool, ...] = ()
        self._frame = FramePainter(block.frame, styles)
        self._gap = styles.px(gap_px(before, block))

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
        title_px = self.styles.px(TITLE_PX) if self._frame.title else 0
        return self._gap + title_px - self.rise_px

    @property
    def first_base_px(self) -> int:
        """From the top of the content down to where the base line of a marker beside it is."""
        return self.styles.body.base_px

    @property
    def is_mirrored(self) -> bool:
        """True if it reads from right to left: what begins with it stands at the right."""
        return bool(self._shared) and self._shared[-1]

    @property
    def at_right(self) -> tuple[bool, ...]:
        """True for each container whose bar or marker stands at the right, outermost first.

        A container stands where it began, whatever the scripts of what it holds further on.
        """
        new = len(self.block.frame.within) - len(self._shared)
        return (*self._shared, *(self.is_mirrored,) * new)

    def follow(self, view: BlockView | None) -> None:
        """Learn of the view above, before a layout; None if it is not at hand."""
        frame = self.block.frame
        shared = len(frame.within) - frame.begins
        self._shared = view.at_right[:shared] if view is not None else ()

    def lay_out(self, width: int) -> None:
        """Find the height for a width."""
        self._strips = widths_px(self.block.frame, width // 2, self.styles.px)
        self._width = width
        self._content_width = width - sum(self._strips)
        at_right = self.at_right
        self._left = sum(
            wide for wide, is_right in zip(self._strips, at_right, strict=True) if not is_right
        )
        content_px = self._measure(self._content_width)
        self.height = self.top + content_px

    def update(self, block: Block) -> bool:
        """Show a block that grew from this one, from the next layout on.

        Returns:
            False if a new view must be made.
        """
        if type(block) is not type(self.block) or block.frame != self.block.frame:
            return False
        if is_rest(block) != is_rest(self.block) or not self._grow(block):
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
            base_y = self.top + self.first_base_px
            sides = Sides(area, above, base_y, self._strips, self.at_right)
            self._frame.paint(painter, look, sides)
        corner = self._corner
        painter.translate(corner)
        self._paint(painter, look, clip.translated(-corner), marks)
        painter.translate(-corner)

    def _joins_before(self) -> bool:
        """True if the bar of a quote goes on from the block before."""
        frame = self.block.frame
        return self.before is not None and frame.begins < len(frame.within)

    @property
    def _corner(self) -> QPointF:
        """Where the content begins."""
        return QPointF(self._left, self.top)

    def _inside(self, point: QPointF) -> QPointF:
        return point - self._corner

    def holds(self, point: QPointF) -> bool:
        """True if a point above its upper edge is in its text: that begins in the line above."""
        return False

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

    def link_at(self, point: QPointF) -> Link | None:
        """The link there, or what is none and says why."""
        return self._link_at(self._inside(point))

    def _link_at(self, point: QPointF) -> Link | None:
        return None

    def spots(self) -> list[Spot]:
        """What can be reached by keyboard: where it is, what it says, what it does."""
        return []

    def action_at(self, point: QPointF) -> Callable[[], None] | None:
        """What a click there does, but for links and the copy button: it asks for a picture."""
        link = self.link_at(point)
        return None if link is None else self._wish(link)

    def _wish(self, link: Link) -> Callable[[], None] | None:
        """What a click on words that stand for a picture does."""
        is_picture = bool(link.span.image) and not link.span.link
        return self.styles.pictures.wish(link.span.image, opens=True) if is_picture else None

    def tip_at(self, point: QPointF) -> str:
        """What is said where the pointer rests, but for links."""
        return ""

    @property
    def weight(self) -> int:
        """What it takes to keep it laid out, in characters."""
        return 0

    def is_copy_button(self, point: QPointF) -> bool:
        """True if a click there copies the block."""
        return False

    def grab_bar(self, point: QPointF) -> Callable[[float], bool] | None:
        """Take hold of the bar that moves wide content.

        Returns:
            Moves the content, given how far the pointer went to the right since; False if nothing
            moved. None if there is no bar at the point.
        """
        return None

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

    def runs_left(self, position: int) -> bool:
        """True if the text there runs from right to left: a further position is at the left."""
        return False

    def source(self, start: int, end: int) -> str:
        """The text between two positions for the clipboard."""
        return part(self.text, start, end)

    def carry(self) -> object:
        """What a block that continues this one has to know."""
        return None

    @property
    def has_formulas(self) -> bool:
        """True if it must be made anew when a formula has been set."""
        return False
