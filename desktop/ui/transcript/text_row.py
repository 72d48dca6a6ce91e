"""A stretch of a text: its source, and the views of its blocks while they are needed."""

from __future__ import annotations

from bisect import bisect_right
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt

from desktop.markdown.blocks import Code, is_rest
from desktop.ui.blocks.image_block import ImageBlock
from desktop.ui.blocks.views import join, make_view
from desktop.ui.transcript.rows import STALE, Action, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QPainter

    from desktop.markdown.blocks import Block
    from desktop.markdown.update import Update
    from desktop.ui.blocks.block_view import BlockView
    from desktop.ui.blocks.link_stretches import Link
    from desktop.ui.blocks.look import Look
    from desktop.ui.blocks.styles import Styles
    from desktop.ui.transcript.parts import Parts
    from desktop.ui.transcript.start import Place, Start, Stream

_CHARACTER_PX = 0.49  # width of an average character, as a share of the size of the type


class Text(Protocol):
    """The text that a row shows a stretch of."""

    styles: Styles
    kind: int
    is_open: bool
    is_markdown: bool

    @property
    def rows(self) -> Sequence[TextRow]:
        """All its rows."""

    @property
    def is_growing(self) -> bool:
        """True while more is coming."""

    def build(self, row: TextRow) -> None:
        """Make the views of a row."""

    def read(self, row: TextRow) -> list[Block]:
        """The blocks of a row."""

    def source_of(self, row: TextRow) -> str:
        """The source of a row."""

    def is_long(self, row: TextRow) -> bool:
        """True if a row has yet to be cut."""

    def read_on(self, row: TextRow) -> bool:
        """Do a step of what comes before a row is built; False if there was nothing left to do."""

    def parts_of(self, row: TextRow) -> Parts:
        """The parts of a row whose text was not read yet."""

    def open_stream(self, start: Start) -> Stream:
        """What reads on from a place."""

    def copy_code(self, row: TextRow, number: int) -> None:
        """Copy the code that a view shows the beginning of."""

    def code_from(self, row: TextRow, number: int) -> str:
        """That code."""


def estimated_px(characters: int, line_ends: int, width: int, styles: Styles) -> int:
    """About how high a text will be, from the number of its characters and of its lines."""
    on_a_line = max(1.0, width / (_CHARACTER_PX * styles.body.em_px))
    lines = characters / on_a_line + 0.6 * line_ends + 0.5
    return int(max(1.0, lines) * styles.body.line_px)


class TextRow(Row):
    """A stretch of a text, on the bare page.

    Attributes:
        text: The text it is a part of.
        start: Where in that text, and what has to be known to begin there.
        source: The stretch as it was received; of the last row of a growing text, what it was
            made from.
        is_cut: True if the text goes on in another row.
        views: What is painted; None until it is needed, and after it was let go.
    """

    __slots__ = ("_laid_from", "_tops", "is_cut", "source", "start", "text", "views")

    def __init__(self, text: Text, start: Start, source: str = "") -> None:
        super().__init__()
        self.text = text
        self.start = start
        self.source = source
        self.is_cut = False
        self.views: list[BlockView] | None = None
        self._tops: list[int] = [0]
        self._laid_from = 0

    def _box(self, width: int) -> tuple[int, int, int, int]:
        """Space before the text, its width, space above and below it."""
        return 0, width, 0, 0

    @property
    def _corner(self) -> QPointF:
        """The upper left corner of the text."""
        left, text_width, above, _ = self._box(self._width)
        return self.across(QRectF(left, above, text_width, 0)).topLeft()

    @property
    def is_last(self) -> bool:
        """True for the last row of its text."""
        return self.text.rows[-1] is self

    @property
    def is_open(self) -> bool:
        """True if its text is shown."""
        return True

    @property
    def weight(self) -> int:
        """Characters that it holds laid out and can let go of."""
        if self.views is None or (self.is_last and self.text.is_growing):
            return 0
        return len(self.source) + 1 + sum(view.weight for view in self.views)

    def release(self) -> None:
        """Let go of the views; the height stays."""
        if not (self.is_last and self.text.is_growing):
            self.views = None
            self._tops = [0]
            self._laid_from = 0
            self._width = STALE

    @property
    def blocks(self) -> list[Block]:
        """What is shown, as values; made from the source if there are no views."""
        if self.views is not None:
            return [view.block for view in self.views]
        return self.text.read(self)

    @property
    def is_long(self) -> bool:
        """True if its text will go on in further rows once it is built."""
        return self.text.is_long(self)

    def place_of(self, number: int) -> Place:
        """Where a block stands in the turn."""
        return (self.text.kind, *self.start.origin, self.start.index + number)

    def built(self) -> list[BlockView]:
        """The views, made if there are none."""
        if self.views is None:
            self.text.build(self)
        return self.views or []

    @property
    def is_unread(self) -> bool:
        """True if nothing of it was made yet."""
        return self.views is None and self.is_open

    def read_on(self) -> bool:
        """Do a step of what comes before the first layout; False if there was nothing to do."""
        return self.is_unread and self.text.read_on(self)

    def changed_from(self, number: int) -> None:
        """The views from that one on are others now."""
        self._laid_from = min(self._laid_from, number)
        self.touch()

    def show(self, update: Update) -> None:
        """Show what changed in the text."""
        views = self.views if self.views is not None else []
        self.views = views
        number = update.first - self.start.index
        blocks = update.blocks
        while blocks and number < len(views) and views[number].block == blocks[0]:
            number, blocks = number + 1, blocks[1:]
        if blocks and number < len(views) and views[number].update(blocks[0]):
            self.changed_from(number)
            number, blocks = number + 1, blocks[1:]
        if blocks or number < len(views):
            del views[number:]
            self.changed_from(number)
            for block in blocks:
                self._append(views, block)

    def _append(self, views: list[BlockView], block: Block) -> None:
        before = views[-1].block if views else self.start.before
        carried = self.start.carried
        if views:
            carried = None
            if is_rest(block):
                carried = views[-1].carry()
            join(views[-1], is_continued=is_rest(block))
        views.append(make_view(block, before, self.text.styles, carried))

    def recolour(self) -> None:
        """All formats hold colours, so all views are made anew."""
        self._remake(range(len(self.views or ())))

    def retype(self) -> None:
        """All views are measured in the faces before, so they are made anew, when they are seen."""
        self.release()
        self.recolour()

    def remake_picture(self, address: str) -> bool:
        """Lay out a picture anew that looks otherwise now; True if it stands here."""
        views = self.views or []
        numbers = [
            number
            for number, view in enumerate(views)
            if isinstance(view, ImageBlock) and view.address == address
        ]
        self._remake(numbers)
        return bool(numbers)

    def remake_formulas(self) -> bool:
        """Make views with formulas anew: some of those have been set."""
        views = self.views or []
        numbers = [number for number, view in enumerate(views) if view.has_formulas]
        self._remake(numbers)
        return bool(numbers)

    def _remake(self, numbers: Iterable[int]) -> None:
        views = self.views or []
        for number in numbers:
            view = views[number]
            carried = views[number - 1].carry() if number else self.start.carried
            views[number] = make_view(view.block, view.before, self.text.styles, carried)
            is_continued = number + 1 < len(views) and is_rest(views[number + 1].block)
            join(views[number], is_continued=is_continued)
            self.changed_from(number)

    def _measure(self, width: int) -> int:
        views = self.built()
        _, text_width, above, below = self._box(width)
        if views and views[0].width != text_width:
            self._laid_from = 0
        first = min(self._laid_from, len(views))
        self.repaint_from = above + self._tops[min(first, len(self._tops) - 1)]
        del self._tops[first + 1 :]
        for number in range(first, len(views)):
            view = views[number]
            view.follow(views[number - 1] if number else None)
            view.lay_out(text_width)
            self._tops.append(self._tops[number] + view.height)
        self._laid_from = len(views)
        return above + self._tops[-1] + below

    def estimate(self, width: int) -> int:
        """About how high it will be."""
        _, text_width, above, below = self._box(width)
        return above + self._estimated_lines(text_width) + below

    def _estimated_lines(self, text_width: int) -> int:
        line_ends = self.source.count("\n")
        return estimated_px(len(self.source), line_ends, text_width, self.text.styles)

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint the blocks that lie in ``clip``."""
        views = self.views or []
        left, above = self._corner.toTuple()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # each has one of its own
        # A view reaches over its upper edge if it goes on in the last line of the one before.
        number = max(0, bisect_right(self._tops, clip.top() - above) - 2)
        laid = min(len(views), len(self._tops) - 1)  # more may have come since the last layout
        while number < laid and self._tops[number] + above <= clip.bottom():
            corner = QPointF(left, above + self._tops[number])
            painter.translate(corner)
            marks = look.marks_of(self, number)
            views[number].paint(painter, look, clip.translated(-corner), marks)
            painter.translate(-corner)
            number += 1

    def words(self) -> str:
        """The text, as it was received."""
        return self.text.source_of(self)

    def view_at(self, point: QPointF) -> tuple[int, QPointF]:
        """Number of the view at a point, or the nearest, and the point within it."""
        _, _, above, _ = self._box(self._width)
        count = len(self.views or ())
        number = max(0, min(count - 1, bisect_right(self._tops, point.y() - above) - 1))
        return number, point - self.corner_of(number)

    def corner_of(self, number: int) -> QPointF:
        """The upper left corner of a view in the row."""
        return self._corner + QPointF(0, self._tops[min(number, len(self._tops) - 1)])

    def is_over_text(self, point: QPointF) -> bool:
        """True if a pointer there should look like one for text."""
        views = self.views
        if not views:
            return False
        number, inside = self.view_at(point)
        return views[number].is_over_text(inside)

    def link_at(self, point: QPointF) -> Link | None:
        """The link there, or what is none and says why."""
        if not self.views:
            return None
        number, inside = self.view_at(point)
        return self.views[number].link_at(inside)

    def grab_bar(self, point: QPointF) -> Callable[[float], bool] | None:
        """Take hold of a bar that moves wide content, see ``BlockView.grab_bar``."""
        if not self.views:
            return None
        number, inside = self.view_at(point)
        return self.views[number].grab_bar(inside)

    def action_at(self, point: QPointF) -> Action | None:
        """Copies the code whose button is there, or loads a picture."""
        if not self.views:
            return None
        number, inside = self.view_at(point)
        if self.views[number].is_copy_button(inside):
            return partial(self.text.copy_code, self, number)
        return self.views[number].action_at(inside)

    def code_at(self, point: QPointF) -> tuple[str, str] | None:
        """The code whose button is there, and the word behind its fence."""
        if not self.views:
            return None
        number, inside = self.view_at(point)
        block = self.views[number].block
        if not self.views[number].is_copy_button(inside) or not isinstance(block, Code):
            return None
        return self.text.code_from(self, number), block.language

    def tip_at(self, point: QPointF) -> str:
        """What is said of what is there, but for links."""
        if not self.views:
            return ""
        number, inside = self.view_at(point)
        return self.views[number].tip_at(inside)
