"""What is selected, written out: as plain text, or as Markdown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.markdown.written import framed, joined, markdown, merged, plain
from desktop.ui.transcript.text_row import Text, TextRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.markdown.blocks import Block
    from desktop.ui.transcript.rows import Row
    from desktop.ui.transcript.selection import Selection, Spot

_BETWEEN_MESSAGES = "\n\n"


def selected_text(selection: Selection, rows: Iterable[Row], *, as_markdown: bool = False) -> str:
    """The text of a selection.

    Args:
        selection: What is selected.
        rows: All rows from the first selected one to the last.
        as_markdown: True to write what is wholly selected as Markdown.
    """
    ends = selection.ends
    if ends is None:
        return ""
    messages: list[tuple[Text, list[_Piece]]] = []
    for row in rows:
        if not isinstance(row, TextRow) or not row.is_open:
            continue
        if not messages or row.text is not messages[-1][0]:
            messages.append((row.text, []))
        for piece in _pieces(row, ends):
            _add(messages[-1][1], piece)
    written = (
        _written(pieces, as_markdown=as_markdown and text.is_markdown) for text, pieces in messages
    )
    return _BETWEEN_MESSAGES.join(filter(None, written))


@dataclass(frozen=True, slots=True)
class _Piece:
    """A selected block; ``part`` is the text of what is selected if that is not all of it."""

    block: Block
    part: str | None = None


def _add(pieces: list[_Piece], piece: _Piece) -> None:
    """Add a piece, or what it goes on with as a part of that."""
    if pieces and piece.part is None and pieces[-1].part is None:
        whole = merged(pieces[-1].block, piece.block)
        if whole is not None:
            pieces[-1] = _Piece(whole)
            return
    pieces.append(piece)


def _pieces(row: TextRow, ends: tuple[Spot, Spot]) -> Iterator[_Piece]:
    first, last = ends
    low = first.number if row is first.row else 0
    high = last.number if row is last.row else None
    for number, block in enumerate(row.blocks):
        if number < low or (high is not None and number > high):
            continue
        start = first.position if row is first.row and number == low else 0
        end = last.position if row is last.row and number == high else None
        part = _part(row, number, start, end)
        if part != "":
            yield _Piece(block, part)


def _part(row: TextRow, number: int, start: int, end: int | None) -> str | None:
    """The text between two positions of a block; None for all of it."""
    if not start and end is None:
        return None
    view = row.built()[number]
    end = view.size if end is None else min(end, view.size)
    return view.source(start, end) if start or end < view.size else None


def _written(pieces: list[_Piece], *, as_markdown: bool) -> str:
    write = markdown if as_markdown else plain
    return joined(
        [
            (
                piece.block,
                framed(piece.block.frame, write(piece.block), as_markdown=as_markdown)
                if piece.part is None
                else piece.part,
            )
            for piece in pieces
        ]
    )
