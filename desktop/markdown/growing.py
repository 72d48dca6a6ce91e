"""The open end of a growing text: where it begins, and what of a long block is known for good."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.markdown.blocks import Block, Code, Frame, Table
from desktop.markdown.carry import (
    Carry,
    Checkpoint,
    OpenCode,
    OpenLeaf,
    OpenParagraph,
    OpenTable,
)
from desktop.markdown.pieces import CODE_LINES, TABLE_ROWS, first_cut
from desktop.markdown.reading import (
    Piece,
    alignments_of,
    code_lines,
    content_of,
    info_of,
    paragraph_piece,
    rest_of,
    table_rows,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.markdown.leaves import Leaf
    from desktop.markdown.parser import Env
    from desktop.markdown.reading import Row
    from desktop.markdown.source import Source


class Growing:
    """Cuts closed blocks, and closed parts of a long block, off a source.

    Args:
        at: Where the source begins.
        source: What is left of the text.

    Attributes:
        carry: What stands in for the text before the source.
        piece: The open part of a long block, if the source begins within one.
        mark: Where another reader can go on: at the start of the source, or of the piece.
        index: Blocks that are closed.
        closed: The latest of them.
    """

    def __init__(self, at: Checkpoint, source: Source) -> None:
        self.carry = at.carry
        self.mark = at
        self.index = at.index
        self.piece = _piece_at(at.carry)
        self.closed: list[Block] = []
        self._source = source

    @property
    def head_lines(self) -> int:
        """How many lines stand in for the text before the source."""
        return self.carry.head()[1]

    def close(self, blocks: list[Block]) -> None:
        """These are final."""
        self.closed += blocks
        self.index += len(blocks)

    def _begin(self, carry: Carry, piece: Piece | None) -> None:
        self.carry = carry
        self.piece = piece
        self.mark = Checkpoint(carry, self._source.offset, self.index)

    def skip_blank_lines(self, count: int) -> None:
        """Let go of lines that hold nothing, if they mean nothing either."""
        if not self.carry.levels and self.carry.leaf is None:
            self._source.drop(count)
            self._begin(Carry(is_loose=True), None)

    def break_off(self, lines: int) -> None:
        """Begin at the top again behind so many lines, within no container."""
        self._source.drop(lines)
        self._begin(Carry(is_loose=True), None)

    def move_to(self, leaf: Leaf) -> None:
        """All before a leaf is closed."""
        self._source.drop(leaf.start - self.head_lines)
        self._begin(Carry(leaf.begun, leaf.number, leaf.is_loose), None)

    def open_up(self, leaf: Leaf, base: int, env: Env, *, is_line_open: bool = False) -> None:
        """Take what is known for good of the leaf that the source begins with.

        Args:
            leaf: The last one of the text.
            base: The number of the source's first line, counted as the leaf does.
            env: What links and footnotes refer to.
            is_line_open: True if the last line is a long one whose end has not come.
        """
        if any(level.opener is None for level in leaf.levels):
            return
        token = leaf.tokens[0] if leaf.tokens else None
        if token is None:
            return
        begin = token.map[0] - base if token.map else 0
        if token.type == "paragraph_open":
            self._cut_paragraph(leaf, leaf.end - base, env, is_line_open=is_line_open)
        elif is_line_open:
            return
        elif token.type == "fence":
            self._enter(leaf, begin + 1, OpenCode(token.meta["opener"], info_of(token)))
            self._take_lines(code_lines(token))
        elif token.type == "code_block":
            self._enter(leaf, begin, OpenCode("", ""))
            self._take_lines(code_lines(token))
        elif token.type == "table_open":
            meta = token.meta
            rows = table_rows(leaf, env)
            opened = OpenTable(meta["head"], meta["rule"], alignments_of(leaf))
            self._enter(leaf, begin + 2, opened, rows[:1])
            self._take_rows(rows[1:])

    def _enter(self, leaf: Leaf, lines: int, opened: OpenLeaf, rows: Sequence[Row] = ()) -> None:
        """Let the source begin within a block, behind its first lines."""
        if self.piece is None:
            self._source.drop(lines)
            self.piece = Piece(opened, leaf.frame, continues=False, rows=tuple(rows))
            self.carry = Carry(leaf.levels, leaf=opened)

    def _take_lines(self, lines: list[str]) -> None:
        """Add complete lines to the open part of code."""
        while lines and self.piece is not None:
            room = CODE_LINES - len(self.piece.lines)
            if not room:
                self._close_piece(self.piece, _code(self.piece))
                continue
            taken, lines = lines[:room], lines[room:]
            self.piece = replace(self.piece, lines=(*self.piece.lines, *taken))
            self._source.drop(len(taken))

    def _take_rows(self, rows: list[Row]) -> None:
        """Add rows to the open part of a table."""
        while rows and self.piece is not None:
            room = TABLE_ROWS - len(self.piece.rows)
            if not room:
                self._close_piece(self.piece, _table(self.piece))
                continue
            taken, rows = rows[:room], rows[room:]
            self.piece = replace(self.piece, rows=(*self.piece.rows, *taken))
            self._source.drop(len(taken))

    def _close_piece(self, piece: Piece, block: Block) -> None:
        """The open part is full; another one begins."""
        self.close([block])
        self._begin(self.carry, Piece(piece.leaf, rest_of(piece.frame)))

    def _cut_paragraph(self, leaf: Leaf, end: int, env: Env, *, is_line_open: bool) -> None:
        """Close what is too much of a paragraph that has its last line before ``end``."""
        content = content_of(leaf)
        sure = content
        last_line = content.rfind("\n") + 1
        if not is_line_open and "|" in content[last_line:]:
            sure = content[:last_line].rstrip()  # the last line may be the head of a table
        frame = self.piece.frame if self.piece else leaf.frame
        blocks: list[Block] = []
        at = 0
        while (place := first_cut(sure[at:])) is not None:
            piece = sure[at : at + place]
            blocks += paragraph_piece(piece, frame, env, continues=bool(at or self.piece))
            at += place
            frame = rest_of(frame, is_loose=piece.endswith("\n"))
        line = end - 1 - content.count("\n", at)  # from the end: what began it may be cut off
        column = self._column(line, content, at)
        if not at or column is None:
            return
        self.close(blocks)
        self._source.drop(line, column)
        opened = OpenParagraph(frame.is_loose)
        carry = Carry(leaf.levels, is_loose=frame.is_loose, leaf=opened)
        self._begin(carry, Piece(opened, frame))

    def _column(self, line: int, content: str, at: int) -> int | None:
        """Where a place of a paragraph is in its line of the source."""
        start, end = content.rfind("\n", 0, at) + 1, content.find("\n", at)
        if start == at:
            return 0
        found = self._source.text.split("\n")[line].rfind(
            content[start : end if end >= 0 else None]
        )
        return found + at - start if found >= 0 else None


def _piece_at(carry: Carry) -> Piece | None:
    if carry.leaf is None:
        return None
    within = tuple(level.container for level in carry.levels)
    return Piece(carry.leaf, Frame(within, 0, carry.is_loose))


def _code(piece: Piece) -> Code:
    info = piece.leaf.info if isinstance(piece.leaf, OpenCode) else ""
    return Code(frame=piece.frame, info=info, lines=piece.lines, continues=piece.continues)


def _table(piece: Piece) -> Table:
    alignments = piece.leaf.alignments if isinstance(piece.leaf, OpenTable) else ()
    return Table(
        frame=piece.frame, alignments=alignments, rows=piece.rows, continues=piece.continues
    )
