"""In the settings: the way to diagnostics, and to the folder of the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.button_row import ButtonRow
from desktop.ui.found_label import FoundLabel
from desktop.ui.theme import SMALL_PX, Theme, text_font
from desktop.ui.word_button import WordButton
from desktop.words import later, tr

TITLE = later("Diagnostics")
WORDS = later("log logs report crash fault versions support help copy bug")
HINT = later(
    "Versions, what works and what is missing, and the last lines of the log: to read, and then to "
    "copy for whoever helps you. Nothing is sent."
)

if TYPE_CHECKING:
    from collections.abc import Callable


class DiagnosticsPlace(QWidget):
    """A sentence and two buttons.

    Args:
        theme: The colours.
        open_folder: Shows the folder of the log.

    Signals:
        wanted: The user wants to see diagnostics.
    """

    wanted = Signal()

    def __init__(self, theme: Theme, open_folder: Callable[[], object]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(FoundLabel(theme, text_font(SMALL_PX), text=tr(HINT)))
        self.show_button = WordButton(theme, tr("Show diagnostics…"))
        self.folder_button = WordButton(theme, tr("Open folder of logs"))
        self.show_button.clicked.connect(self.wanted)
        self.folder_button.clicked.connect(open_folder)
        column.addWidget(ButtonRow(self.show_button, self.folder_button))
