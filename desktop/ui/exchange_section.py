"""In the settings: all of them as a file, written and read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.ui.announce import announce
from desktop.ui.button_row import ButtonRow
from desktop.ui.by_name import connect_by_name
from desktop.ui.found_label import FoundLabel
from desktop.ui.theme import SMALL_PX, text_font
from desktop.ui.word_button import WordButton
from desktop.words import later, tr

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from desktop.ui.theme import Theme

TITLE = later("Export and import")
WORDS = later("backup restore copy transfer file json")
MEANS = later(
    "All settings go to a file, for another computer or to keep. Keys and conversations are not in "
    "it. Before an import, you see what it would change."
)
FILE = later("Gemstream settings.json")
FILTER = later("Settings (*.json);;All files (*)")


class ExchangeSection(QWidget):
    """Two buttons, and below them what came of it.

    Signals:
        export_wanted: The ``Path`` to write the settings to.
        import_wanted: The ``Path`` to read settings from.
    """

    export_wanted = Signal(object)
    import_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.export_button = WordButton(theme, tr("Export…"))
        self.import_button = WordButton(theme, tr("Import…"))
        self.said = FoundLabel(theme, text_font(SMALL_PX), "text")
        self.said.hide()
        self.export_button.clicked.connect(self.ask_where)
        self.import_button.clicked.connect(self.ask_which)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(FoundLabel(theme, text_font(SMALL_PX), text=tr(MEANS)))
        column.addWidget(ButtonRow(self.export_button, self.import_button))
        column.addWidget(self.said)

    def ask_where(self) -> QFileDialog:
        """Ask where to write them."""
        dialog = QFileDialog(self, tr("Export settings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(tr(FILE))
        return self._open(dialog, self.export_wanted)

    def ask_which(self) -> QFileDialog:
        """Ask which file to read."""
        dialog = QFileDialog(self, tr("Import settings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return self._open(dialog, self.import_wanted)

    def _open(self, dialog: QFileDialog, wanted: SignalInstance) -> QFileDialog:
        dialog.setNameFilter(tr(FILTER))
        dialog.accepted.connect(lambda: wanted.emit(Path(dialog.selectedFiles()[0])))
        connect_by_name(dialog, "finished(int)", dialog, "deleteLater()")
        dialog.open()
        return dialog

    def say(self, sentence: str, *, is_well: bool) -> None:
        """Say what came of it."""
        self.said.use_role("text" if is_well else "bad")
        self.said.use_words(sentence)
        self.said.show()
        announce(self.said, sentence)
