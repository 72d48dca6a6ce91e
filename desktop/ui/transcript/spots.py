"""Moving from one spot of the transcript to the next, over blocks, rows and messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTextBoundaryFinder

from desktop.ui.transcript.selection import Spot
from desktop.ui.transcript.text_row import TextRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.blocks.block_view import BlockView
    from desktop.ui.transcript.rows import Row
    from desktop.ui.transcript.transcript import Transcript


def view_of(spot: Spot) -> BlockView | None:
    """The view that a spot is in."""
    views = spot.row.built()
    return views[min(spot.number, len(views) - 1)] if views else None


def settled(spot: Spot) -> Spot:
    """The spot within what is there: texts may have become shorter since it was found."""
    views = spot.row.built()
    number = min(spot.number, max(0, len(views) - 1))
    size = views[number].size if views else 0
    return Spot(spot.row, number, min(spot.position, size))


def forward(transcript: Transcript, spot: Spot, *, is_word: bool = False) -> Spot:
    """One character, or word, further on; the same at the very end."""
    spot = settled(spot)
    view = view_of(spot)
    if view is not None and spot.position < view.size:
        return Spot(spot.row, spot.number, view.next_position(spot.position, is_word=is_word))
    if spot.number + 1 < len(spot.row.built()):
        return Spot(spot.row, spot.number + 1, 0)
    row = _text_row(spot.row, transcript.next, transcript)
    return Spot(row, 0, 0) if row else spot


def backward(transcript: Transcript, spot: Spot, *, is_word: bool = False) -> Spot:
    """One character, or word, before; the same at the very start."""
    spot = settled(spot)
    view = view_of(spot)
    if view is not None and spot.position > 0:
        return Spot(spot.row, spot.number, view.previous_position(spot.position, is_word=is_word))
    if spot.number > 0:
        return Spot(spot.row, spot.number - 1, spot.row.built()[spot.number - 1].size)
    row = _text_row(spot.row, transcript.previous, transcript)
    return last_of(row) if row else spot


def last_of(row: TextRow) -> Spot:
    """The last spot of a row."""
    views = row.built()
    return Spot(row, len(views) - 1, views[-1].size) if views else Spot(row, 0, 0)


def _text_row(
    row: Row, step: Callable[[Row], Row | None], transcript: Transcript
) -> TextRow | None:
    """The next row with text in a direction."""
    following = step(row)
    while following is not None:
        if transcript.unfolded(following) is not following:
            following = step(row)
            continue
        if isinstance(following, TextRow) and following.is_open and following.built():
            return following
        row, following = following, step(following)
    return None


def first_spot(transcript: Transcript) -> Spot | None:
    """The start of the first text of all."""
    first = transcript.sections[0].rows[0] if transcript.sections else None
    if first is None:
        return None
    first = transcript.unfolded(first)
    is_text = isinstance(first, TextRow) and first.is_open
    row = first if is_text else _text_row(first, transcript.next, transcript)
    return Spot(row, 0, 0) if isinstance(row, TextRow) else None


def last_spot(transcript: Transcript) -> Spot | None:
    """The end of the last text of all."""
    last = transcript.previous(None)
    if last is not None and transcript.unfolded(last) is not last:
        last = transcript.previous(None)
    row = _text_row(last, transcript.previous, transcript) if last is not None else None
    return last_of(row) if row else None


def line_start(spot: Spot) -> Spot:
    """The start of the line."""
    view = view_of(spot)
    return Spot(spot.row, spot.number, view.line_bounds(spot.position)[0]) if view else spot


def line_end(spot: Spot) -> Spot:
    """The end of the line."""
    view = view_of(spot)
    return Spot(spot.row, spot.number, view.line_bounds(spot.position)[1]) if view else spot


def word_around(spot: Spot) -> tuple[Spot, Spot]:
    """The word, or what else stands there, from its start to its end."""
    view = view_of(spot)
    if view is None or not view.size:
        return spot, spot
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, view.text)
    position = min(spot.position, view.size - 1)
    finder.setPosition(position)
    start = position if finder.isAtBoundary() else finder.toPreviousBoundary()
    finder.setPosition(position)
    end = finder.toNextBoundary()
    return Spot(spot.row, spot.number, max(0, start)), Spot(spot.row, spot.number, max(0, end))


def block_around(spot: Spot) -> tuple[Spot, Spot]:
    """The whole block; of code, the line."""
    view = view_of(spot)
    if view is None:
        return spot, spot
    start, end = view.paragraph_bounds(spot.position)
    return Spot(spot.row, spot.number, start), Spot(spot.row, spot.number, end)
