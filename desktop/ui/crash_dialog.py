"""Tells of an unexpected fault: what is kept, and where the report is; the user decides on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.ui.links import open_folder
from desktop.ui.report_dialog import ReportDialog
from desktop.ui.word_button import WordButton
from desktop.words import later, tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme

TITLE = later("Something went wrong in Gemstream itself")
NOT_SENT = later("This report is sent nowhere, and there is no question, answer or key in it:")


class CrashDialog(ReportDialog):
    """Escape and Return go on.

    Args:
        theme: The colours.
        parent: Its window.
        saved: What is kept, in a sentence.
        report: All that is told.
        file: Where the report is kept; None if it could not be.

    Signals:
        close_wanted: The user wants to end the program.
    """

    close_wanted = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None, saved: str, report: str, file: Path | None
    ) -> None:
        super().__init__(theme, parent, tr(TITLE), tr("Report"), tr("Copy report"))
        self.setObjectName("crashDialog")
        self._count = 1
        self.say(saved, "text")
        self._how_often = self.say("")
        self._how_often.hide()
        if file is not None:
            self.say(tr("A report is kept in {file}.").format(file=file))
        self.say(tr(NOT_SENT))
        self.text.setPlainText(report)
        if file is not None:
            self.folder_button = WordButton(theme, tr("Open folder"))
            self.add_button(self.folder_button, lambda: open_folder(file.parent))
        self.close_button = WordButton(theme, tr("Close Gemstream"))
        self.go_on_button = WordButton(theme, tr("Go on"), goes_on=True)
        self.add_button(self.close_button, self._close_all, row=1)
        self.add_button(self.go_on_button, lambda: self.accept(), row=1)
        self.fit(560, 480)
        self.go_on_button.setFocus()

    def count(self) -> None:
        """Another fault happened meanwhile."""
        self._count += 1
        self._how_often.setText(
            tr("It has happened %Ln times by now. If it goes on, close Gemstream.", "", self._count)
        )
        self._how_often.show()

    def _close_all(self) -> None:
        self.accept()
        self.close_wanted.emit()
