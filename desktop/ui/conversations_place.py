"""In the settings: where conversations are kept, and the way back to an earlier file of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.controls import QuietLabel
from desktop.ui.path_field import PathField
from desktop.ui.theme import SMALL_PX, Theme, text_font
from desktop.ui.word_button import WordButton
from desktop.words import later, together, tr

if TYPE_CHECKING:
    from pathlib import Path

GO_BACK = later("Go back to an earlier file…")
KEPT_IN = later("Kept in")
COPY = later("Copy where conversations are kept")
HINT = later("A copy is made before an update changes the file, and a damaged file is set aside.")
NONE_YET = later("There is no earlier file yet.")


class ConversationsPlace(QWidget):
    """The path, to be copied, and a button.

    Args:
        theme: The colours.
        path: Of the file of conversations.

    Signals:
        go_back_requested: The user wants to see the earlier files.
    """

    go_back_requested = Signal()

    def __init__(self, theme: Theme, path: Path) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(QuietLabel(theme, text_font(SMALL_PX), "text", tr(KEPT_IN)))
        self.field = PathField(theme, path, tr(KEPT_IN), tr(COPY))
        self.field.line.setObjectName("conversationsPath")
        column.addWidget(self.field)
        self.hint = QuietLabel(theme, text_font(12), text=tr(HINT))
        self.hint.setWordWrap(True)
        column.addWidget(self.hint)
        self.go_back_button = WordButton(theme, tr(GO_BACK))
        self.go_back_button.setObjectName("goBack")
        self.go_back_button.setEnabled(False)
        self.go_back_button.clicked.connect(self.go_back_requested)
        column.addWidget(self.go_back_button)

    def offer(self, *, has_earlier: bool) -> None:
        """It is known now whether there is an earlier file; until then there is none to go to."""
        self.go_back_button.setEnabled(has_earlier)
        self.hint.setText(tr(HINT) if has_earlier else together(tr(HINT), tr(NONE_YET)))
