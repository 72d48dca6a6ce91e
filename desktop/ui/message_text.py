"""The text of one message as small documents: appending costs the same however long it grows.

The documents are the text: there is no second copy. ``MessageText.text`` reads it back from what is
painted, exactly as it was received.
"""

from __future__ import annotations

import re

from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from desktop.core.conversation import whole_text

SEGMENT_CHARS = 8192
PARAGRAPH_CHARS = 1024
"""A paragraph is laid out whole at each edit, so a longer one is cut at the end of a line."""

PIECE_CHARS = 512
TAB_SPACES = 4
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# Everything that Qt ends a block at, or (U+2028) keeps a long block for. All are shown as a new
# block; what each really was is in ``Segment._breaks``.
_BREAKS = re.compile("\r\n|[\n\r\u2028\u2029\ufdd0\ufdd1]")
_BYTE_ORDER_MARKS = ("\ufeff", "\ufffe")
_BLOCK_END = "\u2029"
_AUTO = QTextBlockFormat().layoutDirection()


def plain_document(font: QFont, line_px: int) -> QTextDocument:
    """An empty document without margins whose lines are all ``line_px`` apart."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTabStopDistance(TAB_SPACES * QFontMetricsF(font).horizontalAdvance(" "))
    document.setDefaultTextOption(option)
    lines = QTextBlockFormat()
    lines.setLineHeight(line_px, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    QTextCursor(document).setBlockFormat(lines)
    return document


def _append(document: QTextDocument, text: str) -> None:
    """Insert text at the end."""
    cursor = QTextCursor(document)
    end = document.characterCount() - 1
    cursor.setPosition(end)  # to move there would ask the layout
    if not text.startswith(_BYTE_ORDER_MARKS):
        cursor.insertText(text)
        return
    # PySide6 drops such a mark from the front of a string, or swaps the bytes of all that follows.
    cursor.insertText("-" + text)
    cursor.setPosition(end)
    cursor.deleteChar()


class Segment:
    """A stretch of text in a document of its own.

    Attributes:
        index: Its place among the segments of the text.
        closing: What ended the last paragraph; empty for an open segment and for a cut that
            stands for no character.
    """

    def __init__(self, document: QTextDocument, index: int = 0) -> None:
        self.document = document
        self.index = index
        self.closing = ""
        self._breaks: dict[int, str] = {}  # block number > its end, where that is not "\n"

    @property
    def is_empty(self) -> bool:
        """True if it holds no character."""
        return self.document.isEmpty() and not self.closing

    @property
    def is_full(self) -> bool:
        """True if text that follows belongs in another segment."""
        size = self.document.characterCount()
        # An empty last line waits for its text, lest "\r" and a late "\n" fall to two segments.
        at_line_start = self.document.lastBlock().length() == 1
        return size > SEGMENT_CHARS and (not at_line_start or size > 2 * SEGMENT_CHARS)

    def insert(self, text: str) -> None:
        """Append a piece of text."""
        number = self.document.blockCount() - 1
        if text.startswith("\n") and self._joins_return(number):
            self._breaks[number - 1] = "\r\n"
            text = text[1:]
        for offset, ending in enumerate(_BREAKS.findall(text)):
            if ending != "\n":
                self._breaks[number + offset] = ending
        _append(self.document, _BREAKS.sub("\n", text))
        self._forget_direction(number + 1)
        self._cut_paragraph()

    def _joins_return(self, last: int) -> bool:
        return self._breaks.get(last - 1) == "\r" and self.document.lastBlock().length() == 1

    def _forget_direction(self, first: int) -> None:
        """New paragraphs find their own direction, whatever that of a cut paragraph was."""
        block = self.document.findBlockByNumber(first)
        while block.isValid() and block.blockFormat().layoutDirection() != _AUTO:
            self._set_direction(QTextCursor(block), None)
            block = block.next()

    @staticmethod
    def _set_direction(cursor: QTextCursor, like: QTextBlock | None) -> None:
        lines = cursor.blockFormat()
        if like is None:
            lines.clearProperty(QTextBlockFormat.Property.LayoutDirection.value)
        else:
            lines.setLayoutDirection(like.textDirection())
        cursor.setBlockFormat(lines)

    def _cut_paragraph(self) -> None:
        """End a long paragraph's block where its last line begins: nothing moves on screen."""
        block = self.document.lastBlock()
        if block.length() <= PARAGRAPH_CHARS:
            return
        self.document.size()  # lays it out
        lines = block.layout()
        start = lines.lineAt(lines.lineCount() - 1).textStart() or block.length() - 1
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + start)
        cursor.insertBlock()
        self._breaks[block.blockNumber()] = ""
        self._set_direction(cursor, block)

    def join_cuts(self) -> None:
        """Make cut paragraphs whole again, before lines are broken at another width."""
        for number in sorted((n for n, ending in self._breaks.items() if not ending), reverse=True):
            cursor = QTextCursor(self.document.findBlockByNumber(number + 1))
            cursor.deletePreviousChar()
            del self._breaks[number]
            self._breaks = {n - (n > number): ending for n, ending in self._breaks.items()}

    def take_last_paragraph(self, into: Segment) -> None:
        """Close this segment before its last paragraph and move that to a new segment."""
        last = self.document.lastBlock()
        QTextCursor(into.document).setBlockFormat(last.blockFormat())
        _append(into.document, last.text())
        self.closing = self._breaks.pop(last.blockNumber() - 1, "\n")
        cursor = QTextCursor(last)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.deletePreviousChar()

    def text(self, start: int = 0, end: int | None = None) -> str:
        """What was received, read from the document between two positions of it."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(start)
        number = cursor.blockNumber()
        last = self.document.characterCount() - 1
        cursor.setPosition(last if end is None else end, QTextCursor.MoveMode.KeepAnchor)
        paragraphs = cursor.selectedText().split(_BLOCK_END)
        pieces = [paragraphs[0]]
        for paragraph in paragraphs[1:]:
            pieces += (self._breaks.get(number, "\n"), paragraph)
            number += 1
        if end is None:
            pieces.append(self.closing)
        return "".join(pieces)


class MessageText:
    """Builds the documents of one plain text while it arrives.

    Attributes:
        segments: The documents in order; only the last one still changes.
        width: The width lines are broken at, for new segments.
    """

    def __init__(self, font: QFont, line_px: int, width: int) -> None:
        self.font = font
        self.line_px = line_px
        self.width = width
        self.segments: list[Segment] = []
        self._half = ""

    @property
    def is_empty(self) -> bool:
        """True if no text has come."""
        return not self.segments or self.segments[0].is_empty

    def append(self, text: str) -> None:
        """Add text as it was received; half a surrogate pair waits for its other half."""
        text = self._half + text
        self._half = text[-1] if text and "\ud800" <= text[-1] <= "\udbff" else ""
        text = whole_text(text[: len(text) - len(self._half)])
        if text and not self.segments:
            self._open_segment()
        for start in range(0, len(text), PIECE_CHARS):
            self.segments[-1].insert(text[start : start + PIECE_CHARS])
            if self.segments[-1].is_full:
                full = self.segments[-1]
                full.take_last_paragraph(self._open_segment())

    def cut(self) -> None:
        """Let what follows stand below something else, such as an image."""
        if self.segments and not self.segments[-1].is_empty:
            self._open_segment()

    def finish(self) -> None:
        """No more text will come: half a character that waits is shown as one that was lost."""
        if self._half:
            self._half = ""
            self.append(REPLACEMENT)

    def text(self) -> str:
        """All text so far, read back from the documents."""
        return "".join(segment.text() for segment in self.segments)

    def _open_segment(self) -> Segment:
        document = plain_document(self.font, self.line_px)
        document.setTextWidth(self.width)
        segment = Segment(document, len(self.segments))
        self.segments.append(segment)
        return segment
