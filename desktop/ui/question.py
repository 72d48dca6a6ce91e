"""A question over a window: what is asked, what it means, and two buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from desktop.ui.by_name import close_by_keys, connect_by_name
from desktop.ui.controls import QuietLabel
from desktop.ui.style import dress
from desktop.ui.theme import BODY_PX, SMALL_PX, text_font
from desktop.ui.word_button import WordButton
from desktop.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme

WIDE_PX = 440
EDGE_PX = 24


class Question(QDialog):
    """Accepted or rejected; Escape, Return at first, and closing it reject it.

    Args:
        theme: The colours.
        parent: Its window.
        title: What is asked.
        verb: What goes on is called.
        other: What rejects it is called; "Cancel" if nothing is said.
    """

    def __init__(
        self, theme: Theme, parent: QWidget, title: str, verb: str, other: str = ""
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self._dress)  # before the parts: they take their own colours after it
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.cancel_button = WordButton(theme, other or tr("Cancel"))
        self.go_on_button = WordButton(theme, verb, goes_on=True)
        connect_by_name(self.cancel_button, "clicked()", self, "reject()")
        connect_by_name(self.go_on_button, "clicked()", self, "accept()")
        close_by_keys(self)
        self._window = parent.window()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        self._column.setSpacing(12)
        self._say(title, "text", text_font(BODY_PX, QFont.Weight.DemiBold))

    def _dress(self) -> None:
        dress(self, self._theme)

    def _say(self, words: str, role: str, font: QFont) -> None:
        label = QuietLabel(self._theme, font, role, words)
        label.setWordWrap(True)
        self._column.addWidget(label)

    def say(self, sentence: str, role: str = "quiet") -> None:
        """Add a sentence below what there is, in the colour of a role."""
        self._say(sentence, role, text_font(SMALL_PX))

    def add(self, part: QWidget) -> None:
        """Add something else below what there is."""
        self._column.addWidget(part)

    def end(self, wide_px: int = WIDE_PX) -> None:
        """Add the buttons; there is nothing more to say.

        Args:
            wide_px: How wide it is, where its window has room for that.
        """
        self._column.addSpacing(4)
        row = QHBoxLayout()
        self._column.addLayout(row)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.go_on_button)
        self._dress()
        wide = min(wide_px, self._window.width() - 2 * EDGE_PX)
        self.setFixedSize(wide, self._column.totalHeightForWidth(wide))
        self.cancel_button.setFocus()
