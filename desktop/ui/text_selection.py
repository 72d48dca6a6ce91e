"""What the reader has selected: a stretch of the text of one message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from desktop.ui.message_text import MessageText, Segment


@dataclass(frozen=True, slots=True)
class _End:
    """One end; the cursor follows its document as that grows."""

    segment: Segment
    cursor: QTextCursor

    @property
    def place(self) -> tuple[int, int]:
        return self.segment.index, self.cursor.position()


def _end_at(segment: Segment, position: int) -> _End:
    cursor = QTextCursor(segment.document)
    cursor.setPosition(position)
    cursor.setKeepPositionOnInsert(True)
    return _End(segment, cursor)


class TextSelection:
    """From where the mouse was pressed to where it is now, over the segments of one message."""

    def __init__(self) -> None:
        self.message: MessageText | None = None
        self._from: _End | None = None
        self._to: _End | None = None

    def clear(self) -> None:
        """Select nothing."""
        self.message = self._from = self._to = None

    def start(self, message: MessageText, segment: Segment, position: int) -> None:
        """Begin at a position of a segment's document."""
        self.message = message
        self._from = self._to = _end_at(segment, position)

    def extend(self, segment: Segment, position: int) -> None:
        """Reach from the beginning to here."""
        self._to = _end_at(segment, position)

    def select_word(self, message: MessageText, segment: Segment, position: int) -> None:
        """Select the word at a position."""
        cursor = QTextCursor(segment.document)
        cursor.setPosition(position)
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        self.start(message, segment, cursor.selectionStart())
        self.extend(segment, cursor.selectionEnd())

    def select_all(self, message: MessageText) -> None:
        """Select all text of a message that has come so far."""
        if message.is_empty:
            return
        last = message.segments[-1]
        self.start(message, message.segments[0], 0)
        self.extend(last, last.document.characterCount() - 1)

    def _ends(self) -> tuple[_End, _End] | None:
        if self._from is None or self._to is None or self._from.place == self._to.place:
            return None
        first, last = sorted((self._from, self._to), key=lambda end: end.place)
        return first, last

    @property
    def is_empty(self) -> bool:
        """True if no character is selected."""
        return self._ends() is None

    def part_of(self, message: MessageText, segment: Segment) -> QTextCursor | None:
        """The selected stretch of a segment, for painting."""
        ends = self._ends()
        if ends is None or message is not self.message:
            return None
        first, last = ends
        if not first.segment.index <= segment.index <= last.segment.index:
            return None
        cursor = QTextCursor(segment.document)
        cursor.setPosition(first.place[1] if segment is first.segment else 0)
        end = segment.document.characterCount() - 1
        if segment is last.segment:
            end = last.place[1]
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def text(self) -> str:
        """The selected text as it was received."""
        ends = self._ends()
        if ends is None or self.message is None:
            return ""
        first, last = ends
        pieces = []
        for segment in self.message.segments[first.segment.index : last.segment.index + 1]:
            start = first.place[1] if segment is first.segment else 0
            pieces.append(segment.text(start, last.place[1] if segment is last.segment else None))
        return "".join(pieces)
