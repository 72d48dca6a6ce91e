"""Tool tips of words that come from elsewhere: what they hold is shown, never obeyed."""

from __future__ import annotations

from PySide6.QtGui import Qt

from desktop.core.unseen import with_marks


def plain_tip(words: str) -> str:
    """A tool tip that says just these words.

    Qt takes a tip that looks like HTML for it, and would read the files that it names.
    """
    words = with_marks(words)
    return Qt.convertFromPlainText(words) if "<" in words else words
