"""The last block of code of a text, to be copied by itself."""

from __future__ import annotations

from desktop.markdown.blocks import Code
from desktop.markdown.whole import read


def last_code(text: str) -> str | None:
    """What the last block of code of a Markdown text holds; None if it has none."""
    lines: list[str] = []
    for block in reversed(read(text)):
        if isinstance(block, Code):
            lines = [*block.lines, *lines]
            if not block.continues:
                return "\n".join(lines)
    return None
