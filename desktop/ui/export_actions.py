"""Asks where conversations are to be exported to, and in which form; writes nothing itself."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal

from desktop.exchange.forms import form_of
from desktop.ui.by_name import connect_by_name
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QFileDialog, QWidget

    from desktop.exchange.forms import Form

LONGEST_NAME = 80
FILTERS: dict[Form, str] = {
    "pdf": later("PDF (*.pdf)"),
    "html": later("Web page, one file (*.html)"),
    "md": later("Markdown (*.md)"),
    "json": later("JSON, to be imported again (*.json)"),
}
IMPORT_FILTER = later("Conversations (*.json *.zip)")
_UNFIT = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')


class ExportActions(QObject):
    """What a menu calls for "Export…" and "Import…": each opens a dialog and returns at once.

    Args:
        window: What the dialogs stand over.

    Signals:
        export_requested: The ids of conversations (None for all), a ``Path`` and a ``Form``.
        import_requested: A list of ``Path``.
    """

    export_requested = Signal(object, object, str)
    import_requested = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def ask_export(
        self, conversation_ids: Sequence[str] | None, title: str, form: Form = "pdf"
    ) -> QFileDialog:
        """Ask where to.

        Args:
            conversation_ids: What is to be exported; None for all.
            title: Proposed as the name of the file; shortened, and fit for any system.
            form: Proposed likewise.
        """
        from PySide6.QtWidgets import QFileDialog  # no start needs it

        dialog = self._dialog(tr("Export"), QFileDialog.AcceptMode.AcceptSave)
        forms = {tr(name): form for form, name in FILTERS.items()}
        dialog.setNameFilters(list(forms))
        dialog.selectNameFilter(tr(FILTERS[form]))
        dialog.setDefaultSuffix(form)
        dialog.selectFile(f"{file_name(title)}.{form}")

        def chosen(name: str) -> None:
            path = Path(dialog.selectedFiles()[0])
            dialog.setDefaultSuffix(forms[name])
            if form_of(path) is not None:
                dialog.selectFile(path.with_suffix(f".{forms[name]}").name)

        def accepted() -> None:
            form = forms[dialog.selectedNameFilter()]
            path = Path(dialog.selectedFiles()[0])
            ids = None if conversation_ids is None else tuple(conversation_ids)
            self.export_requested.emit(ids, path, form_of(path) or form)

        dialog.filterSelected.connect(chosen)
        dialog.accepted.connect(accepted)
        dialog.open()
        return dialog

    def ask_export_all(self) -> QFileDialog:
        """Ask where all conversations are to go; JSON has the whole of them."""
        return self.ask_export(None, tr("Conversations"), "json")

    def ask_import(self) -> QFileDialog:
        """Ask which files."""
        from PySide6.QtWidgets import QFileDialog  # likewise

        dialog = self._dialog(tr("Import"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(tr(IMPORT_FILTER))
        dialog.accepted.connect(
            lambda: self.import_requested.emit([Path(name) for name in dialog.selectedFiles()])
        )
        dialog.open()
        return dialog

    def _dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        from PySide6.QtWidgets import QFileDialog  # likewise

        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(documents)
        dialog = QFileDialog(self._window, title, folder)
        dialog.setAcceptMode(mode)
        connect_by_name(dialog, "finished(int)", dialog, "deleteLater()")
        return dialog


def file_name(title: str) -> str:
    """A title as the name of a file, without its ending, fit for any system."""
    words = " ".join(_UNFIT.sub(" ", title).split())[:LONGEST_NAME].strip(" .")
    return words or tr("Conversation")
