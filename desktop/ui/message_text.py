"""The text of one message: received piece by piece, shown in rows of a bounded length.

The rows hold the source, and that is all that has to be kept: what is painted is made from it, by
the same steps for an answer that streams in and for one that is opened again.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

from desktop.core.conversation import whole_text
from desktop.markdown.stream import Checkpoint, MarkdownStream
from desktop.markdown.plain_text import PlainCheckpoint, PlainText
from desktop.ui.blocks.code_block import CodeBlock
from desktop.ui.blocks.views import make_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.markdown.blocks import Block
    from desktop.markdown.update import Update
    from desktop.ui.blocks.block_view import BlockView
    from desktop.ui.blocks.styles import Styles
    from desktop.ui.rows import TextRow

ROW_CHARS = 16 * 1024
ROW_BLOCKS = 64
SLICE_CHARS = 2048
"""A long text is taken in slices, so that rows can be cut within it."""

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

AnyCheckpoint = Checkpoint | PlainCheckpoint


class Stream(Protocol):
    """Turns a growing text into blocks."""

    def feed(self, text: str) -> Update: ...

    def finish(self) -> Update: ...

    def checkpoint(self) -> AnyCheckpoint: ...


@dataclass(frozen=True, slots=True)
class Start:
    """Where a row begins.

    Attributes:
        checkpoint: None for the start of the text.
        before: The block above the first one.
        carried: What the view above carries over, if the first block continues it.
    """

    checkpoint: AnyCheckpoint | None = None
    before: Block | None = None
    carried: object = None

    @property
    def offset(self) -> int:
        """Characters of the text before it."""
        return self.checkpoint.offset if self.checkpoint else 0

    @property
    def index(self) -> int:
        """Blocks of the text before it."""
        return self.checkpoint.index if self.checkpoint else 0


class MessageText:
    """One text, in rows.

    Args:
        styles: Faces and formats.
        new_row: Makes a row for a start and a source.
        added: Called with a row and the one it stands below, None for the first.
        is_markdown: False to show it as it was written.

    Attributes:
        rows: From the first to the last; only the last one still changes.
        moved: Called when views go over to the next row: row, number of the first view, next row.
    """

    def __init__(
        self,
        styles: Styles,
        new_row: Callable[[MessageText, Start, str], TextRow],
        added: Callable[[TextRow, TextRow | None], None],
        *,
        is_markdown: bool = True,
    ) -> None:
        self.styles = styles
        self.rows: list[TextRow] = []
        self.moved: Callable[[TextRow, int, TextRow], None] = lambda *_: None
        self._new_row = new_row
        self._added = added
        self._is_markdown = is_markdown
        self._stream: Stream | None = None
        self._pieces: list[str] = []  # of the last row, while it grows
        self._half = ""

    def _open_stream(self, start: Start) -> Stream:
        if self._is_markdown:
            at = start.checkpoint
            return MarkdownStream(at if isinstance(at, Checkpoint) else None)
        at = start.checkpoint
        return PlainText(at if isinstance(at, PlainCheckpoint) else None)

    @property
    def is_empty(self) -> bool:
        """True if no text has come."""
        return not self.rows

    @property
    def is_growing(self) -> bool:
        """True until ``finish``, if any text has come."""
        return self._stream is not None

    def load(self, text: str) -> None:
        """Take a whole text; it is read when it comes into view."""
        if text:
            self._add(Start(), whole_text(text), None)

    def append(self, text: str) -> None:
        """Add text as it was received; half a surrogate pair waits for its other half."""
        text = self._half + text
        self._half = text[-1] if text and "\ud800" <= text[-1] <= "\udbff" else ""
        text = whole_text(text[: len(text) - len(self._half)])
        if not text:
            return
        if self._stream is None:
            self._stream = self._open_stream(Start())
            self._add(Start(), "", self.rows[-1] if self.rows else None).views = []
        for at in range(0, len(text), SLICE_CHARS):
            piece = text[at : at + SLICE_CHARS]
            self._pieces.append(piece)
            self._take(self._stream.feed(piece))
            self._cut_if_full()

    def cut(self) -> None:
        """Let what follows stand below something else, such as an image."""
        half, self._half = self._half, ""
        self.finish()
        self._half = half

    def finish(self) -> None:
        """No more text will come: half a character that waits is shown as one that was lost."""
        if self._half:
            self._half = ""
            self.append(REPLACEMENT)
        if self._stream is not None:
            self._take(self._stream.finish())
            self._stream = None
            self.rows[-1].source = self._take_pieces()

    def text(self) -> str:
        """All text so far, as it was received."""
        return "".join([*(row.source for row in self.rows), *self._pieces])

    def _take_pieces(self) -> str:
        text = "".join(self._pieces)
        self._pieces.clear()
        return text

    def _add(self, start: Start, source: str, after: TextRow | None) -> TextRow:
        row = self._new_row(self, start, source)
        place = len(self.rows) if after is None else self.rows.index(after) + 1
        self.rows.insert(place, row)
        self._added(row, after)
        return row

    def _take(self, update: Update) -> None:
        """Show in the last row what changed there, and what now reads differently above."""
        row = self.rows[-1]
        self._show(row, update)
        for index, block in update.revised:
            self._revise(index, block)

    def _show(self, row: TextRow, update: Update) -> None:
        views = row.views if row.views is not None else []
        number = update.first - row.start.index
        blocks = update.blocks
        if blocks and number < len(views):
            kept = _same(views, number, blocks)
            number, blocks = number + kept, blocks[kept:]
            if blocks and number < len(views) and views[number].update(blocks[0]):
                row.changed_from(number)
                number, blocks = number + 1, blocks[1:]
        if blocks or number < len(views):
            del views[number:]
            row.changed_from(number)
            for block in blocks:
                self._append_view(row, views, block)
        row.views = views

    def _append_view(self, row: TextRow, views: list[BlockView], block: Block) -> None:
        before = views[-1].block if views else row.start.before
        carried = row.start.carried
        if views:
            continues = getattr(block, "continues", False)
            carried = views[-1].carry() if continues else None
            self._join(views[-1], is_continued=continues)
        views.append(make_view(block, before, self.styles, carried))

    @staticmethod
    def _join(view: BlockView, *, is_continued: bool) -> None:
        if isinstance(view, CodeBlock):
            view.end_open(is_continued=is_continued)

    def _revise(self, index: int, block: Block) -> None:
        """Show a block above the growing ones anew, if it is shown at all."""
        for row, following in pairwise([*self.rows, None]):
            is_last = following is None or following.start.index <= row.start.index
            if row is None or index < row.start.index:
                continue
            if is_last or (following is not None and index < following.start.index):
                number = index - row.start.index
                if row.views is not None and number < len(row.views):
                    before = row.views[number].before
                    row.views[number] = make_view(block, before, self.styles)
                    row.changed_from(number)
                return

    def _cut_if_full(self) -> None:
        """Begin another row where everything before is final."""
        row = self.rows[-1]
        views = row.views or []
        if self._stream is None or not _is_full(views, sum(map(len, self._pieces))):
            return
        at = self._stream.checkpoint()
        count = at.index - row.start.index
        if count <= 0:
            return
        text = self._take_pieces()
        taken = at.offset - row.start.offset
        row.source = text[:taken]
        self._pieces.append(text[taken:])
        following = self._add(self._start_after(row, at, count), "", row)
        following.views = views[count:]
        del views[count:]
        row.is_cut = True
        row.changed_from(count)
        following.changed_from(0)
        self.moved(row, count, following)

    def _start_after(self, row: TextRow, at: AnyCheckpoint, count: int) -> Start:
        views = row.views or []
        last = views[count - 1]
        carried = last.carry() if at.continues else None
        self._join(last, is_continued=at.continues)
        return Start(at, last.block, carried)

    def read(self, row: TextRow) -> list[Block]:
        """The blocks of a row, made from its source."""
        stream = self._open_stream(row.start)
        blocks: list[Block] = []
        for update in (stream.feed(row.source), stream.finish()):
            blocks[update.first - row.start.index :] = update.blocks
            for index, block in update.revised:
                blocks[index - row.start.index] = block
        return blocks

    def build(self, row: TextRow) -> None:
        """Make the views of a row from its source; what is too long for it goes on below."""
        stream = self._open_stream(row.start)
        row.views = []
        for at in range(0, len(row.source), SLICE_CHARS):
            self._show(row, stream.feed(row.source[at : at + SLICE_CHARS]))
            if not row.is_cut and _is_full(row.views, at + SLICE_CHARS):
                checkpoint = stream.checkpoint()
                count = checkpoint.index - row.start.index
                taken = checkpoint.offset - row.start.offset
                if count > 0 and taken < len(row.source):
                    self._cut_off(row, checkpoint, count, taken)
                    return
        self._show(row, stream.finish())
        if row.is_cut and row.views:
            following = self.rows[self.rows.index(row) + 1]
            checkpoint = following.start.checkpoint
            self._join(row.views[-1], is_continued=bool(checkpoint and checkpoint.continues))

    def _cut_off(self, row: TextRow, at: AnyCheckpoint, count: int, taken: int) -> None:
        """Leave the rest of the source to a row below, which is read when it comes into view."""
        rest = row.source[taken:]
        row.source = row.source[:taken]
        start = self._start_after(row, at, count)
        if row.views is not None:
            del row.views[count:]
        row.is_cut = True
        row.changed_from(0)
        self._add(start, rest, row)


def _same(views: list[BlockView], number: int, blocks: tuple[Block, ...]) -> int:
    """How many of the blocks are shown already."""
    kept = 0
    while number + kept < len(views) and kept < len(blocks):
        if views[number + kept].block != blocks[kept]:
            break
        kept += 1
    return kept


def _is_full(views: list[BlockView], characters: int) -> bool:
    return characters >= ROW_CHARS or len(views) > ROW_BLOCKS
