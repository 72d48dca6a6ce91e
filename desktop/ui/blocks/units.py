"""Positions in text as Qt counts them: in UTF-16 units, two for an emoji."""

from __future__ import annotations

from PySide6.QtCore import QTextBoundaryFinder


def length(text: str) -> int:
    """How many units a text has."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def part(text: str, start: int, end: int) -> str:
    """The text between two positions."""
    if text.isascii():
        return text[start:end]
    units = text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end]
    return units.decode("utf-16-le", "replace")


def last_size(text: str) -> int:
    """How long the last of what a reader takes for characters is; 0 for no text."""
    if text[-1:].isascii():
        return len(text[-1:])
    size = length(text)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    finder.setPosition(size)
    return size - max(0, finder.toPreviousBoundary())


def may_break_at(text: str, position: int) -> bool:
    """True if a line may end at a position."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    finder.setPosition(position)
    return finder.isAtBoundary()
