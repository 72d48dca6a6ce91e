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


def last_character(text: str) -> str:
    """The last of what a reader takes for characters; nothing of no text."""
    last = text[-1:]
    if last.isascii():
        return last
    size = length(text)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    finder.setPosition(size)
    return part(text, max(0, finder.toPreviousBoundary()), size)


def may_break_at(text: str, position: int) -> bool:
    """True if a line may end at a position."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    finder.setPosition(position)
    return finder.isAtBoundary()
