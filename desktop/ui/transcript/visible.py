"""What can be read in a row of a text, block by block; nothing is built or unfolded for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.markdown.blocks import visible_text

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from desktop.markdown.blocks import Block
    from desktop.ui.transcript.start import Place, Start
    from desktop.ui.transcript.text_row import Text, TextRow

STEP_CHARS = 4096
"""So much of a long block is read at once, which takes some milliseconds."""


def visible_texts(row: TextRow) -> Iterator[tuple[Place, str] | None]:
    """The texts of the blocks of a row, as they are shown, and the rest of a text not cut yet.

    Yields:
        A place and a text, or None where a pause can be made.
    """
    if row.views is not None:
        for number, view in enumerate(row.views):
            yield row.place_of(number), view.text
    elif not row.is_long:
        for number, block in enumerate(row.blocks):
            yield row.place_of(number), visible_text(block)
    else:
        kind = row.text.kind
        parts = row.text.parts_of(row)
        while parts.go_on():
            yield None
        for start, source in parts.found:
            for number, block in enumerate((yield from _read(row.text, start, source))):
                place = (kind, *start.origin, start.index + number)
                yield place, visible_text(block)


def _read(text: Text, start: Start, source: str) -> Generator[None, None, list[Block]]:
    """The blocks of a part; once more if it used what it defines further down."""
    blocks: list[Block] = []
    for _ in range(2):
        stream, came_late = text.open_stream(start), False
        for at in range(0, len(source), STEP_CHARS):
            update = stream.feed(source[at : at + STEP_CHARS])
            blocks[update.first - start.index :] = update.blocks
            came_late |= update.came_late
            yield None
        update = stream.finish()
        blocks[update.first - start.index :] = update.blocks
        if not came_late and not update.came_late:
            break
    return blocks
