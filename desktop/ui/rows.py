"""Rows of the transcript: each is laid out, painted and asked about by itself."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from desktop.ui.theme import BODY_PX, LINE_HEIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.markdown.blocks import Block
    from desktop.ui.blocks.block_view import BlockView
    from desktop.ui.look import Look
    from desktop.ui.message_text import MessageText, Start

LINE_PX = round(BODY_PX * LINE_HEIGHT)
SMALL_LINE_PX = 20
GAP_PX = 8
FOOT_PX = 36
"""The line under an answer, with its figures and buttons."""

TURN_GAP_PX = 24
"""Above a question; with the rest of the foot above it, 32 px between turns."""

ICON_PX = 16
THOUGHT_INDENT_PX = 24
_CHARACTER_PX = 0.49  # width of an average character, as a share of the size of the type
_STALE = -1

Action = Callable[[], None]


class Row:
    """Something across the column.

    Attributes:
        index: Its place in the transcript.
        height: As last laid out; 0 for a row that is not shown now.
        repaint_from: After a layout, how far down the first change is.
    """

    __slots__ = ("_width", "height", "index", "repaint_from", "turn_id")

    is_built = True
    """False if what it shows has yet to be made from its source."""

    def __init__(self, turn_id: str) -> None:
        self.turn_id = turn_id
        self.index = 0
        self.height = 0
        self.repaint_from = 0
        self._width = _STALE

    def touch(self) -> None:
        """Its content changed: it is laid out again before it is painted."""
        self._width = _STALE

    def is_stale(self, width: int) -> bool:
        """True if it is not laid out for that width."""
        return self._width != width

    def lay_out(self, width: int) -> None:
        """Find the height for a width of the column."""
        self.height = self._measure(width)
        self._width = width

    def estimate(self, width: int) -> int:
        """About how high it will be; quick."""
        return self.height

    def _measure(self, width: int) -> int:
        raise NotImplementedError

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint what lies in ``clip``, with the upper left corner of the row at (0, 0)."""
        raise NotImplementedError

    def words(self) -> str:
        """What it says, for those who cannot see it."""
        return ""

    def action_at(self, point: QPointF) -> Action | None:
        """What a click there does."""
        return None


class TextRow(Row):
    """A stretch of a text, on the bare page: its source, and the views of its blocks while needed.

    Attributes:
        message: The text it is a part of.
        start: Where in that text, and what has to be known to begin there.
        source: The stretch as it was received; of the last row of a growing text, what it was
            made from.
        is_cut: True if the text goes on in another row.
        views: What is painted; None until it is needed, and after it was let go.
    """

    __slots__ = ("_laid_from", "_tops", "is_cut", "message", "source", "start", "views")

    def __init__(self, turn_id: str, message: MessageText, start: Start, source: str = "") -> None:
        super().__init__(turn_id)
        self.message = message
        self.start = start
        self.source = source
        self.is_cut = False
        self.views: list[BlockView] | None = None
        self._tops: list[int] = [0]
        self._laid_from = 0

    def _box(self, width: int) -> tuple[int, int, int, int]:
        """Space to the left, width of the text, space above and below it."""
        return 0, width, 0, 0

    @property
    def is_built(self) -> bool:  # type: ignore[override]
        """True if it has views."""
        return self.views is not None

    def build(self) -> None:
        """Make the views; a long text goes on in new rows below."""
        self.message.build(self)

    def release(self) -> None:
        """Let go of the views; the height stays."""
        self.views = None
        self._tops = [0]
        self._laid_from = 0

    @property
    def blocks(self) -> list[Block]:
        """What is shown, as values; made from the source if there are no views."""
        if self.views is not None:
            return [view.block for view in self.views]
        return self.message.read(self)

    def changed_from(self, number: int) -> None:
        """The views from that one on are others now."""
        self._laid_from = min(self._laid_from, number)
        self.touch()

    def _measure(self, width: int) -> int:
        if self.views is None:
            self.build()
        views = self.views or []
        _, text_width, above, below = self._box(width)
        if self._laid_from == 0 or self._width not in {_STALE, width} or self._is_new(text_width):
            self._laid_from = 0
        first = self._laid_from
        self.repaint_from = above + self._tops[min(first, len(self._tops) - 1)]
        del self._tops[first + 1 :]
        for number in range(first, len(views)):
            view = views[number]
            view.follow(views[number - 1] if number else None)
            view.lay_out(text_width)
            self._tops.append(self._tops[number] + view.height)
        self._laid_from = len(views)
        return above + self._tops[-1] + below

    def _is_new(self, text_width: int) -> bool:
        """True if what is laid out already was for another width."""
        return bool(self.views) and self._laid_from > 0 and self.views[0].width != text_width

    def estimate(self, width: int) -> int:
        """About how high it will be, from the number of its characters and lines."""
        _, text_width, above, below = self._box(width)
        face = self.message.styles.body
        on_a_line = max(1.0, text_width / (_CHARACTER_PX * face.em_px))
        lines = len(self.source) / on_a_line + 0.6 * self.source.count("\n") + 0.5
        return above + int(lines * face.line_px) + below

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint the blocks that lie in ``clip``."""
        left, _, above, _ = self._box(self._width)
        views = self.views or []
        number = max(0, bisect_right(self._tops, clip.top() - above) - 2)
        while number < len(views) and self._tops[number] + above <= clip.bottom():
            corner = QPointF(left, above + self._tops[number])
            painter.translate(corner)
            marks = look.marks_of(self, number, views[number])
            views[number].paint(painter, look, clip.translated(-corner), marks)
            painter.translate(-corner)
            number += 1

    def words(self) -> str:
        """The text, as it was received."""
        return self.source

    def view_at(self, point: QPointF) -> tuple[int, QPointF]:
        """Number of the view at a point, or the nearest, and the point within it."""
        left, _, above, _ = self._box(self._width)
        count = len(self.views or ())
        number = max(0, min(count - 1, bisect_right(self._tops, point.y() - above) - 1))
        return number, point - QPointF(left, above + self._tops[number])

    def corner_of(self, number: int) -> QPointF:
        """The upper left corner of a view in the row."""
        left, _, above, _ = self._box(self._width)
        return QPointF(left, above + self._tops[min(number, len(self._tops) - 1)])

    def is_over_text(self, point: QPointF) -> bool:
        """True if a selection may begin there."""
        left, text_width, above, below = self._box(self._width)
        area = QRectF(left, above, text_width, self.height - above - below)
        if not area.contains(point) or not self.views:
            return False
        number, inside = self.view_at(point)
        return self.views[number].is_over_text(inside)

    def action_at(self, point: QPointF) -> Action | None:
        """What a click on a button of a block does."""
        if not self.views:
            return None
        number, inside = self.view_at(point)
        return self.views[number].action_at(inside)


class ThoughtTextRow(TextRow):
    """A stretch of the thoughts: small and quiet beside a line, and only while they are open."""

    __slots__ = ("is_open",)

    def __init__(self, turn_id: str, message: MessageText, start: Start, source: str = "") -> None:
        super().__init__(turn_id, message, start, source)
        self.is_open = False

    def _box(self, width: int) -> tuple[int, int, int, int]:
        below = 0 if self.is_cut or self is not self.message.rows[-1] else 2 * GAP_PX
        return THOUGHT_INDENT_PX, width - THOUGHT_INDENT_PX, 0, below

    def _measure(self, width: int) -> int:
        return super()._measure(width) if self.is_open else 0

    @property
    def is_built(self) -> bool:  # type: ignore[override]
        """True also while it shows nothing."""
        return self.views is not None or not self.is_open

    def estimate(self, width: int) -> int:
        """Nothing while the thoughts are closed."""
        return super().estimate(width) if self.is_open else 0

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Paint the text and the line beside it."""
        below = self._box(self._width)[3]
        line = QRectF(ICON_PX / 2 - 1, 0, 2, self.height - below)
        painter.fillRect(line, look.colour("line"))
        super().paint(painter, look, clip)
