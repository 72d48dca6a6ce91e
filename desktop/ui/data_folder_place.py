"""In the settings: where everything is kept, and the way to another folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.controls import QuietLabel
from desktop.ui.path_field import PathField
from desktop.ui.theme import SMALL_PX, Theme, text_font
from desktop.ui.word_button import WordButton
from desktop.words import later, tr

if TYPE_CHECKING:
    from pathlib import Path

KEPT_IN = later("Everything is kept in")
COPY = later("Copy the path of the data folder")
MOVE = later("Move…")
DELETE = later("Delete the old copy…")
HINT = later(
    "Conversations, images, settings and figures. A move copies all of it, checks the copy, and "
    "leaves the old folder as it is."
)
NAMED = later(
    "The folder was named with --data-dir or GEMSTREAM_DATA_DIR, so it is chosen there. Start "
    "without them to move the one that Gemstream chose."
)
LEFT = later("A copy from before the move is still in {folder}.")


class DataFolderPlace(QWidget):
    """The path, to be copied, and what can be done with the folder.

    Args:
        theme: The colours.
        folder: The data folder.
        is_named: It was named by who started the program, who alone can choose another.

    Signals:
        move_requested: The user wants another folder.
        delete_requested: The user does not need the copy in the old one any more.
    """

    move_requested = Signal()
    delete_requested = Signal()

    def __init__(self, theme: Theme, folder: Path, *, is_named: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(QuietLabel(theme, text_font(SMALL_PX), "text", tr(KEPT_IN)))
        column.addWidget(PathField(theme, folder, tr(KEPT_IN), tr(COPY)))
        hint = QuietLabel(theme, text_font(12), text=tr(NAMED if is_named else HINT))
        hint.setWordWrap(True)
        column.addWidget(hint)
        self.move_button = WordButton(theme, tr(MOVE))
        self.move_button.setObjectName("moveData")
        self.move_button.setEnabled(not is_named)
        self.move_button.clicked.connect(self.move_requested)
        column.addWidget(self.move_button)
        self.left = QuietLabel(theme, text_font(12))
        self.left.setWordWrap(True)
        self.delete_button = WordButton(theme, tr(DELETE))
        self.delete_button.clicked.connect(self.delete_requested)
        column.addWidget(self.left)
        column.addWidget(self.delete_button)
        self.show_left(None)

    def show_left(self, folder: Path | None) -> None:
        """Say where a copy from before the move still is; None if there is none."""
        self.left.setText("" if folder is None else tr(LEFT).format(folder=folder))
        for each in (self.left, self.delete_button):
            each.setVisible(folder is not None)
