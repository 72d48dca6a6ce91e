"""Plain text as blocks, while it grows: what people write is shown as they wrote it."""

from dataclasses import dataclass

from desktop.markdown.blocks import Block, Frame, Paragraph, Span
from desktop.markdown.update import Update

PIECE_CHARS = 1024
"""A piece is laid out whole whenever it grows, so a longer text is cut."""

LINE_SEPARATOR = "\u2028"
_SAME_LINE = Frame()
_NEXT_LINE = Frame(is_loose=True)


@dataclass(frozen=True, slots=True)
class PlainCheckpoint:
    """Where a piece begins.

    Attributes:
        offset: Characters of the source before it.
        index: Pieces before it.
        is_line_start: True if the piece before ended with its line.
        continues: True if there is a piece before.
    """

    offset: int = 0
    index: int = 0
    is_line_start: bool = False
    continues: bool = False


class PlainText:
    """Cuts a growing text into pieces; each costs the same however many there are.

    Args:
        resume: Where to begin; None for the start of the text.
    """

    def __init__(self, resume: PlainCheckpoint | None = None) -> None:
        self._at = resume or PlainCheckpoint()
        self._rest = ""

    def feed(self, text: str) -> Update:
        """Take more text and say which pieces changed."""
        first = self._at.index
        self._rest += text
        blocks: list[Block] = []
        start = 0
        while len(self._rest) - start > PIECE_CHARS:
            end, is_line_start = self._cut(start)
            blocks.append(self._piece(self._rest[start:end]))
            self._at = PlainCheckpoint(
                self._at.offset + end - start, self._at.index + 1, is_line_start, continues=True
            )
            start = end
        self._rest = self._rest[start:]
        if self._rest:
            blocks.append(self._piece(self._rest))
        return Update(first, tuple(blocks), self._at.index)

    def _cut(self, start: int) -> tuple[int, bool]:
        """Where the piece from ``start`` ends, and whether its line ends there."""
        limit = start + PIECE_CHARS
        line_end = self._rest.rfind("\n", start, limit)
        if line_end >= 0:
            return line_end + 1, True
        space = self._rest.rfind(" ", start, limit)
        if space > start:
            return space + 1, False
        # Not between "\r" and "\n", and not within what is drawn as one character.
        return (limit - 1 if self._rest[limit - 1] == "\r" else limit), False

    def _piece(self, text: str) -> Paragraph:
        shown = text.replace("\r\n", "\n").replace("\r", "\n")
        if len(text) < len(self._rest) and shown.endswith("\n"):
            shown = shown[:-1]
        frame = _NEXT_LINE if self._at.is_line_start else _SAME_LINE
        span = Span(shown.replace("\n", LINE_SEPARATOR))
        return Paragraph(frame=frame, spans=(span,), continues=self._at.continues)

    def finish(self) -> Update:
        """No more text will come."""
        return self.feed("")

    def checkpoint(self) -> PlainCheckpoint:
        """Where the last piece begins: all before it is final."""
        return self._at
