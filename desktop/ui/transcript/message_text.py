"""The text of one message: received piece by piece, shown in rows of a bounded length.

The rows hold the source, and that is all that has to be kept: what is painted is made from it, by
the same steps for an answer that streams in and for one that is opened again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from desktop.core.conversation import whole_text
from desktop.markdown.blocks import Code, visible_text
from desktop.markdown.carry import Checkpoint
from desktop.markdown.plain_text import PlainCheckpoint, PlainText
from desktop.markdown.references import References
from desktop.markdown.stream import MarkdownStream
from desktop.ui.blocks.views import join
from desktop.ui.transcript.most_text import MostText
from desktop.ui.transcript.parts import ROW_CHARS, Growth, Parts
from desktop.ui.transcript.start import ANSWER, AnyCheckpoint, Start

if TYPE_CHECKING:
    from desktop.markdown.blocks import Block
    from desktop.markdown.update import Update
    from desktop.ui.blocks.styles import Styles
    from desktop.ui.transcript.start import Stream
    from desktop.ui.transcript.text_row import TextRow

SLICE_CHARS = 2048
"""A long text is taken in slices, so that rows can be cut within it."""

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


class Place(Protocol):
    """Where the rows of a text stand."""

    def new_row(self, text: MessageText, start: Start, source: str) -> TextRow:
        """Make a row."""

    def added(self, row: TextRow, above: TextRow | None) -> None:
        """A row is there, below another one or at the end."""

    def changed(self, row: TextRow) -> None:
        """A row that is no longer the last one changed."""

    def moved(self, row: TextRow, number: int, following: TextRow) -> None:
        """The views of a row, from that number on, stand in the following one now."""

    def copied(self, text: str, view: object) -> None:
        """The reader wants code on the clipboard; the view shows its button."""

    def left_out(self, text: MessageText) -> None:
        """More of a text than is shown was left out."""


class MessageText:
    """One text, in rows.

    Args:
        styles: Faces and formats.
        place: Where the rows stand.
        is_markdown: False to show it as it was written.
        kind: Which text of the turn it is.

    Attributes:
        rows: From the first to the last; only the last one still changes.
        is_open: False while it is not shown.
        is_markdown: False if it is shown as it was written.
    """

    def __init__(
        self, styles: Styles, place: Place, *, is_markdown: bool = True, kind: int = ANSWER
    ) -> None:
        self.styles = styles
        self.kind = kind
        self.rows: list[TextRow] = []
        self.is_open = True
        self._place = place
        self.is_markdown = is_markdown
        self._references = References()
        self._stream: Stream | None = None
        self._growth = Growth()  # of the last row
        self._half = ""
        self._most = MostText()
        self._parts: dict[TextRow, Parts] = {}  # of rows that are read before they are built
        self._beyond: list[str] = []  # what is not shown

    def open_stream(self, start: Start) -> Stream:
        """What reads on from a place."""
        at = start.checkpoint
        if self.is_markdown:
            return MarkdownStream(at if isinstance(at, Checkpoint) else None, self._references)
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
        text = whole_text(text)
        if fitting := text[: self._most.fitting(text)]:
            self._add(self._new_start(), fitting)
        self._leave_out(text[len(fitting) :])

    def _leave_out(self, rest: str) -> None:
        """Keep what is not shown, and say so."""
        if rest:
            self._beyond.append(rest)
            self._place.left_out(self)

    @property
    def left_out_chars(self) -> int:
        """How many characters are not shown."""
        return sum(map(len, self._beyond))

    def _new_start(self) -> Start:
        return Start(origin=(sum(row.start.checkpoint is None for row in self.rows), 0))

    def append(self, text: str) -> None:
        """Add text as it was received; half a surrogate pair waits for its other half."""
        text = self._half + text
        self._half = text[-1] if text and "\ud800" <= text[-1] <= "\udbff" else ""
        whole = whole_text(text[: len(text) - len(self._half)])
        text = whole[: self._most.fitting(whole)]
        self._grow(text)
        self._leave_out(whole[len(text) :])

    def _grow(self, text: str) -> None:
        if not text:
            return
        if self._stream is None:
            start = self._new_start()
            self._stream = self.open_stream(start)
            self._add(start, "").views = []
        for at in range(0, len(text), SLICE_CHARS):
            piece = text[at : at + SLICE_CHARS]
            self._growth.add(piece)
            update = self._stream.feed(piece)
            if update.came_late:
                update = self._read_again()
            self.rows[-1].show(update)
            self._cut_if_full()

    def reopen(self) -> None:
        """Take more text behind one that was finished: its last row is read again."""
        if self.is_growing or not self.rows:
            return
        row = self.rows[-1]
        source, row.source, row.views = row.source, "", []
        row.changed_from(0)
        self._stream = self.open_stream(row.start)
        self._growth.add(source)
        update = self._stream.feed(source)
        row.show(self._read_again() if update.came_late else update)

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
        if self._stream is None:
            return
        row = self.rows[-1]
        update = self._stream.finish()
        if update.came_late:
            row.show(self._read_again())
            update = self._stream.finish()
        row.show(update)
        self._stream = None
        row.source = self._growth.take()

    def text(self) -> str:
        """All text so far, as it was received."""
        return "".join([*(row.source for row in self.rows), str(self._growth), *self._beyond])

    def shown(self) -> str:
        """What can be read of it, block by block, as it is painted."""
        number = 0
        texts: list[str] = []
        while number < len(self.rows):  # to build a row may add others below
            texts += [visible_text(view.block) for view in self.rows[number].built()]
            number += 1
        return "\n".join(texts)

    def source_of(self, row: TextRow) -> str:
        """The part of the text that a row shows."""
        return row.source or (str(self._growth) if self.is_growing else "")

    def _add(self, start: Start, source: str, above: TextRow | None = None) -> TextRow:
        """A new row below another, or below all."""
        row = self._place.new_row(self, start, source)
        place = self.rows.index(above) + 1 if above is not None else len(self.rows)
        self.rows.insert(place, row)
        self._place.added(row, above)
        return row

    def _read_again(self) -> Update:
        """A definition came that what stands above it had waited for."""
        row = self.rows[-1]
        self._let_go(above=row)
        row.views = []
        row.changed_from(0)
        self._stream = self.open_stream(row.start)
        return self._stream.feed(str(self._growth))

    def _cut_if_full(self) -> None:
        """Begin another row where everything before is final."""
        row = self.rows[-1]
        views = row.views or []
        if self._stream is None or not self._growth.is_full(len(views)):
            return
        at = self._stream.checkpoint()
        count = at.index - row.start.index
        if count <= 0:
            return
        text = self._growth.take()
        taken = at.offset - row.start.offset
        row.source = text[:taken]
        self._growth.add(text[taken:])
        following = self._add(_start_after(row, at, count), "", row)
        following.views = views[count:]
        del views[count:]
        row.is_cut = True
        row.changed_from(count)
        self._place.changed(row)
        self._place.moved(row, count, following)

    def read(self, row: TextRow) -> list[Block]:
        """The blocks of a row, made from its source."""
        blocks: list[Block] = []
        for _ in range(2):  # once more if it used what it defines further down
            stream = self.open_stream(row.start)
            came_late = False
            for update in (stream.feed(self.source_of(row)), stream.finish()):
                blocks[update.first - row.start.index :] = update.blocks
                came_late |= update.came_late
            if not came_late:
                break
        return blocks

    def is_long(self, row: TextRow) -> bool:
        """True if a row has yet to be cut."""
        return not row.is_cut and len(row.source) > ROW_CHARS

    def read_on(self, row: TextRow) -> bool:
        """Do a step of what comes before a row is built; False if there was nothing left to do."""
        if row not in self._parts:
            self._parts[row] = self.parts_of(row)
        return self._parts[row].go_on()

    def build(self, row: TextRow) -> None:
        """Make the views of a row from its source; what is too long for it goes on below."""
        while self.read_on(row):
            pass
        (_, row.source), *others = self._parts.pop(row).found
        above = row
        for start, source in others:
            above = self._add(start, source, above)
        if self._build(row):
            self._build(row)  # it used what it defines further down
            self._let_go(above=row)

    def _let_go(self, above: TextRow) -> None:
        """A definition came that rows above may have waited for: they are made again."""
        for row in self.rows[: self.rows.index(above)]:
            if row.views is not None:
                row.release()
                self._place.changed(row)

    def _build(self, row: TextRow) -> bool:
        stream = self.open_stream(row.start)
        row.views = []
        row.changed_from(0)
        came_late, read = False, Growth()
        for at in range(0, len(row.source), SLICE_CHARS):
            read.add(row.source[at : at + SLICE_CHARS])
            update = stream.feed(row.source[at : at + SLICE_CHARS])
            came_late |= update.came_late
            row.show(update)
            if not row.is_cut and read.is_full(len(row.views)):
                checkpoint = stream.checkpoint()
                count = checkpoint.index - row.start.index
                taken = checkpoint.offset - row.start.offset
                if count > 0 and taken < len(row.source):
                    self._cut_off(row, checkpoint, count, taken)
                    return came_late
        update = stream.finish()
        row.show(update)
        if row.is_cut and row.views:
            checkpoint_below = self.rows[self.rows.index(row) + 1].start.checkpoint
            continues = bool(checkpoint_below and checkpoint_below.continues)
            join(row.views[-1], is_continued=continues)
        return came_late or update.came_late

    def parts_of(self, row: TextRow) -> Parts:
        """The parts of a row, yet to be found; only a long text that is new has several."""
        has_several = row.start.checkpoint is None and self.is_long(row) and self.is_markdown
        return Parts(row.start, row.source, self._references if has_several else None)

    def _cut_off(self, row: TextRow, at: AnyCheckpoint, count: int, taken: int) -> None:
        """Leave the rest of the source to a row below, which is read when it comes into view."""
        rest = row.source[taken:]
        row.source = row.source[:taken]
        views = row.views or []
        start = _start_after(row, at, count)
        del views[count:]
        row.is_cut = True
        self._place.moved(row, count, self._add(start, rest, row))

    def copy_code(self, row: TextRow, number: int) -> None:
        """Hand over the code that a view shows the beginning of."""
        self._place.copied(self.code_from(row, number), row.built()[number])

    def code_from(self, row: TextRow, number: int) -> str:
        """The code that a view shows the beginning of."""
        views = row.built()
        lines: list[str] = []
        later = [block for each in self.rows[self.rows.index(row) + 1 :] for block in each.blocks]
        for block in [*(view.block for view in views[number:]), *later]:
            if not isinstance(block, Code) or (lines and not block.continues):
                break
            lines += block.lines
        return "\n".join(lines)


def _start_after(row: TextRow, at: AnyCheckpoint, count: int) -> Start:
    last = row.built()[count - 1]
    join(last, is_continued=at.continues)
    return Start(at, last.block, last.carry() if at.continues else None, row.start.origin)
