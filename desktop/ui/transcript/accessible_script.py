"""What a message says, in one text, and which block each character of it stands in.

It is found when somebody asks, from the rows of the message, or from its source while the turn is
folded. Nothing is unfolded or laid out for it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from desktop.core.conversation import ImagePart, whole_text
from desktop.markdown.plain_text import PlainText
from desktop.markdown.references import References
from desktop.markdown.stream import MarkdownStream
from desktop.ui.blocks.units import length
from desktop.ui.tile_words import spoken
from desktop.ui.transcript.accessible_words import Words, is_parted, words_of
from desktop.ui.transcript.folded import FoldedTurn
from desktop.ui.transcript.placed_picture import answer_words, image_words, named
from desktop.ui.transcript.text_row import TextRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.markdown.blocks import Block
    from desktop.ui.transcript.past_turn import PastTurn
    from desktop.ui.transcript.rows import Row, Section

MOST_KEPT = 8
"""So many messages keep what they say: a screen reader asks for one of them again and again."""

NO_BLOCK = -1


class Kind(Enum):
    """Who speaks."""

    QUESTION = auto()
    THOUGHTS = auto()
    ANSWER = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A block, or a row that has none, within a message.

    Attributes:
        number: Of the block in its row; ``NO_BLOCK`` for a row without blocks.
        is_parted: True if it begins a line.
        start: Its first offset in the message.
    """

    row: Row
    number: int
    words: Words
    is_parted: bool = True
    start: int = 0


class Script:
    """What a message says. Only rows that changed are read again, and only if somebody asks."""

    def __init__(self) -> None:
        self.text = ""
        self.size = 0
        self.pieces: list[Piece] = []
        self._starts: list[int] = []
        self._sources: list[tuple[Row, object]] = []
        self._read: dict[Row, tuple[object, list[Piece]]] = {}

    def forget(self, row: Row) -> None:
        """The content of a row is another one now."""
        if self._read.pop(row, None):
            self._sources = []

    def update(self, rows: Sequence[Row], kind: Kind) -> None:
        """Take in what the rows of the message are now."""
        sources = [(row, _source_of(row)) for row in rows]
        if sources == self._sources:
            return
        known, self._read = self._read, {}
        for row, source in sources:
            entry = known.get(row)
            if entry is None or entry[0] != source:
                entry = source, list(_pieces(row, kind))
            self._read[row] = entry
        self._sources = sources
        self._join()

    def _join(self) -> None:
        self.pieces, texts, at = [], [], 0
        for _, pieces in self._read.values():
            for each in pieces:
                if self.pieces and each.is_parted:
                    texts.append("\n")
                    at += 1
                self.pieces.append(Piece(each.row, each.number, each.words, each.is_parted, at))
                texts.append(each.words.text)
                at += each.words.size
        self.text, self.size = "".join(texts), at
        self._starts = [piece.start for piece in self.pieces]

    def piece_at(self, offset: int) -> Piece | None:
        """The piece that holds an offset; None if nothing is said."""
        return self.pieces[max(0, bisect_right(self._starts, offset) - 1)] if self.pieces else None

    def offset_of(self, row: Row, number: int, position: int) -> int | None:
        """Where a position of a block stands; None if it is not said here."""
        for piece in self.pieces:
            if piece.row is row and piece.number == number:
                return piece.start + piece.words.offset_of(position)
        return None


class Scripts:
    """What the messages say that were asked for last."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[Section, Kind], Script] = OrderedDict()

    def of(self, section: Section, kind: Kind) -> Script:
        """That of one message, perhaps out of date."""
        script = self._kept.setdefault((section, kind), Script())
        self._kept.move_to_end((section, kind))
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        return script

    def forget(self, row: Row) -> None:
        """The content of a row is another one now."""
        for script in self._kept.values():
            script.forget(row)

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()


def _source_of(row: Row) -> object:
    """What a row is made from: while that is the same, so are its words."""
    if isinstance(row, TextRow):
        return row.source
    return row.turn if isinstance(row, FoldedTurn) else row.words()


def _pieces(row: Row, kind: Kind) -> Iterator[Piece]:
    if isinstance(row, TextRow):
        for number, block in enumerate(row.blocks):
            yield Piece(row, number, words_of(block), is_parted(block))
    elif isinstance(row, FoldedTurn):
        for number, (said, parted) in enumerate(_folded(row.turn, kind)):
            yield Piece(row, number, said, parted)
    elif words := row.words():
        yield Piece(row, NO_BLOCK, _of_row(words))


def _of_row(words: str) -> Words:
    return Words(words, length(words))


def _folded(turn: PastTurn, kind: Kind) -> Iterator[tuple[Words, bool]]:
    """The same as the rows of the turn will say."""
    if kind is Kind.QUESTION:
        for part in turn.question.parts:
            if isinstance(part, ImagePart):
                yield _of_row(image_words(part)), True
        for part in turn.question.attached:
            yield _of_row(f"[{spoken(part)}]"), True
        yield from _read(turn.question.text, PlainText)
    elif kind is Kind.ANSWER:
        open_stream = partial(MarkdownStream, references=References())
        images = 0
        for part in turn.answer.parts if turn.answer else ():
            if isinstance(part, ImagePart):
                images += 1
                yield _of_row(answer_words(named(part, images))), True
            elif not part.thought:
                yield from _read(whole_text(part.text), open_stream)
        if (note := turn.tell().note) is not None:
            yield _of_row(note.sentence), True


def _read(
    text: str, open_stream: Callable[[], MarkdownStream | PlainText]
) -> Iterator[tuple[Words, bool]]:
    blocks: list[Block] = []
    for _ in range(2 if text else 0):  # once more if it used what it defines further down
        stream, came_late = open_stream(), False
        for update in (stream.feed(text), stream.finish()):
            blocks[update.first :] = update.blocks
            came_late |= update.came_late
        if not came_late:
            break
    return ((words_of(block), is_parted(block)) for block in blocks)
