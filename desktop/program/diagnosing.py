"""Gathers diagnostics for the window: beside its thread, and only when they are wanted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.core.errors import StorageFailed
from desktop.paths import log_dir
from desktop.ui.by_name import connect_by_name
from desktop.words import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.app import App
    from desktop.engine.tasks import TaskOwner
    from desktop.ui.diagnostics_dialog import DiagnosticsDialog
    from desktop.ui.diagnostics_place import DiagnosticsPlace
    from desktop.ui.main_window import MainWindow
    from desktop.ui.settings_section import OwnSection
    from desktop.ui.theme import Theme


class Diagnosing:
    """Does what is wanted in the section for it.

    Args:
        app: What is looked at.
        keepers: Owns what is under way.
        theme: The colours.
        over: The window over which it is shown.
    """

    def __init__(self, app: App, keepers: TaskOwner, theme: Theme, over: MainWindow) -> None:
        self._app = app
        self._keepers = keepers
        self._theme = theme
        self._over = over

    @property
    def own_section(self) -> OwnSection:
        """What the settings show of it."""
        from desktop.ui.diagnostics_place import TITLE, WORDS
        from desktop.ui.settings_section import OwnSection

        return OwnSection(TITLE, self._place, WORDS)

    def _place(self) -> DiagnosticsPlace:
        from desktop.ui.diagnostics_place import DiagnosticsPlace
        from desktop.ui.links import open_folder

        place = DiagnosticsPlace(self._theme, lambda: open_folder(log_dir(self._app.folder)))
        # Over the dialog of the settings, which the place is in by then.
        place.wanted.connect(lambda: self.show(place.window()))
        return place

    def show(self, over: QWidget | None = None) -> DiagnosticsDialog:
        """Show the dialog at once, and what is found as soon as it is."""
        from desktop.ui.diagnostics_dialog import DiagnosticsDialog

        dialog = DiagnosticsDialog(self._theme, over or self._over)
        dialog.save_wanted.connect(partial(self._save, dialog))
        task = self._keepers.start(self._gather(dialog), name="diagnostics")
        dialog.finished.connect(lambda: task.cancel())
        connect_by_name(self._over, "closing()", dialog, "close()")  # nobody waits for it then
        dialog.open()
        return dialog

    async def _gather(self, dialog: DiagnosticsDialog) -> None:
        import asyncio

        from desktop.checks import basics, services
        from desktop.diagnostics import MOST_LINES, diagnostics
        from desktop.logs import last_lines
        from desktop.ui.screens import screens

        app = self._app
        seen = screens()
        checks = await asyncio.to_thread(basics, app.setup)
        checks += await services(app.keys, app.setup, app.client, app.network)
        log = await asyncio.to_thread(last_lines, log_dir(app.folder), MOST_LINES)
        dialog.show_text(diagnostics(checks, seen, app.settings, log))

    def _save(self, dialog: DiagnosticsDialog, path: Path) -> None:
        data = dialog.text.toPlainText().encode()
        task = self._keepers.start(self._write(dialog, path, data), name="save diagnostics")
        dialog.finished.connect(lambda: task.cancel())

    async def _write(self, dialog: DiagnosticsDialog, path: Path, data: bytes) -> None:
        import asyncio

        from desktop.storage.exports import write_export

        try:
            await asyncio.to_thread(write_export, path, data)
        except StorageFailed as error:
            dialog.show_outcome(str(error), is_well=False)
        else:
            dialog.show_outcome(tr("It is saved as {name}.").format(name=path.name), is_well=True)
