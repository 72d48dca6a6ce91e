"""A text that is complete, read in one go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.markdown.references import References
from desktop.markdown.stream import MarkdownStream

if TYPE_CHECKING:
    from desktop.markdown.blocks import Block


def read(text: str) -> list[Block]:
    """All blocks of a text."""
    references = References()
    blocks, came_late = _read(text, references)
    if came_late:  # something stands above its definition
        blocks, _ = _read(text, references)
    return blocks


def _read(text: str, references: References) -> tuple[list[Block], bool]:
    stream = MarkdownStream(references=references)
    blocks: list[Block] = []
    came_late = False
    for update in (stream.feed(text), stream.finish()):
        blocks[update.first :] = update.blocks
        came_late |= update.came_late
    return blocks, came_late
