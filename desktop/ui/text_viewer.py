"""A text that is attached to a question, to read and to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor

from desktop.core.unseen import with_marks
from desktop.ui.report_dialog import CONTINUES, ReportDialog
from desktop.ui.tile_words import text_size_words
from desktop.ui.word_button import WordButton
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from desktop.core.message import TextPart
    from desktop.ui.theme import Theme

SIZE_PX = (760, 620)
SLICE_CHARACTERS = 20_000
"""To lay out so many takes some milliseconds, and the window is free between two slices.

A line of a million characters would take Qt a second, so that it is laid out in pieces, too.
"""


class TextViewer(ReportDialog):
    """Shows the text as it is sent, slice by slice.

    Args:
        theme: The colours.
        parent: Its window.
        part: The text.
    """

    def __init__(self, theme: Theme, parent: QWidget | None, part: TextPart) -> None:
        name = with_marks(part.name)
        super().__init__(theme, parent, name, tr("Text"), tr("Copy"))
        self.setObjectName("textViewer")
        self.say(text_size_words(part))
        self.close_button = WordButton(theme, tr("Close"), goes_on=True)
        self.add_button(self.close_button, lambda: self.accept())
        self.text.setUndoRedoEnabled(False)
        self._slices = slices(part.text)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._show_more)
        self._timer.start()
        self._show_more()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.whole = part.text
        self.fit(*SIZE_PX)
        self.text.setFocus()

    @property
    def is_complete(self) -> bool:
        """True once all of it is shown."""
        return not self._timer.isActive()

    def _show_more(self) -> None:
        """Add a slice at the end; where the reader is stays."""
        found = next(self._slices, None)
        if found is None:
            self._timer.stop()
            return
        piece, continues = found
        cursor = QTextCursor(self.text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if continues:
            cursor.insertBlock()
            cursor.block().setUserState(CONTINUES)
        cursor.insertText(piece)


def slices(text: str) -> Iterator[tuple[str, bool]]:
    """A text in pieces to be laid out, each with whether it goes on in the line of the last one."""
    start, continues = 0, False
    while start < len(text):
        end = text.rfind("\n", start, start + SLICE_CHARACTERS) + 1
        is_cut = not end
        end = end or start + SLICE_CHARACTERS
        yield text[start:end], continues
        start, continues = end, is_cut
