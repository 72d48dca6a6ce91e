"""Diagnostics to read, and then to copy or to save."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.ui.by_name import connect_by_name
from desktop.ui.report_dialog import ReportDialog
from desktop.ui.word_button import WordButton
from desktop.words import later, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QWidget

    from desktop.ui.theme import Theme

TITLE = later("Diagnostics")
HINT = later(
    "For whoever helps you. It is sent nowhere; read it before you give it away. There is no "
    "question, answer or key in it."
)
LOOKING = later("Looking at this computer…")
FILE_NAME = "gemstream-diagnostics.txt"


class DiagnosticsDialog(ReportDialog):
    """Nothing can be copied until there is something.

    Signals:
        save_wanted: The path that the user has chosen.
    """

    save_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(theme, parent, tr(TITLE), tr(TITLE), tr("Copy"))
        self.setObjectName("diagnosticsDialog")
        self.say(tr(HINT))
        self._outcome = self.say("")
        self._outcome.hide()
        self.text.setPlainText(tr(LOOKING))
        self.save_button = WordButton(theme, tr("Save…"))
        self.close_button = WordButton(theme, tr("Close"), goes_on=True)
        self.add_button(self.save_button, self.ask_where)
        self.add_button(self.close_button, lambda: self.accept())
        for button in (self.copy_button, self.save_button):
            button.setEnabled(False)
        self.fit(720, 560)
        self.close_button.setFocus()

    def show_text(self, text: str) -> None:
        """Show what was found."""
        self.text.setPlainText(text)
        for button in (self.copy_button, self.save_button):
            button.setEnabled(True)

    def ask_where(self) -> QFileDialog:
        """Ask where it is to be saved."""
        from PySide6.QtWidgets import QFileDialog  # no start needs it

        dialog = QFileDialog(self, tr("Save diagnostics"), "", tr("Text (*.txt)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(FILE_NAME)
        connect_by_name(dialog, "finished(int)", dialog, "deleteLater()")
        dialog.accepted.connect(lambda: self.save_wanted.emit(Path(dialog.selectedFiles()[0])))
        dialog.open()
        return dialog

    def show_outcome(self, sentence: str, *, is_well: bool) -> None:
        """Say whether it was saved."""
        self._outcome.use_role("quiet" if is_well else "bad")
        self._outcome.setText(sentence)
        self._outcome.show()
