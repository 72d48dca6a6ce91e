"""Lines of a label in a mirrored window: each of them begins at its right edge."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter

from desktop.ui.mirrored import in_lines

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

_LETTERS = ("L", "R", "AL")
_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class MirroredLines(QObject):
    """Paints a label in place of Qt, which moves wrapped lines to the left, see ``in_lines``.

    Args:
        label: Watched; owns this.
    """

    def __init__(self, label: QLabel) -> None:
        super().__init__(label)
        self._label = label
        label.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint it if its words are wrapped; what can be selected, Qt lays out otherwise."""
        label = self._label
        is_painted = event.type() is QEvent.Type.Paint and watched is label
        if not is_painted or not label.wordWrap() or label.textInteractionFlags() & _SELECTABLE:
            return False
        place, words = label.contentsRect(), label.text()
        scripts = (each for each in map(bidirectional, words) if each in _LETTERS)
        ways = Qt.TextFlag
        way = ways.TextForceLeftToRight if next(scripts, "L") == "L" else ways.TextForceRightToLeft
        flags = label.alignment().value | Qt.TextFlag.TextWordWrap.value | way.value
        lines = in_lines(words, label.font(), place.width())
        with QPainter(label) as painter:
            painter.setFont(label.font())
            is_on, role = label.isEnabled(), label.foregroundRole()
            label.style().drawItemText(painter, place, flags, label.palette(), is_on, lines, role)
        return True
