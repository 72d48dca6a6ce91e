"""The data folder in the settings: asks where to, has it moved, deletes the copy that is left."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from desktop import data_folder, moving
from desktop.core.errors import StorageFailed
from desktop.paths import is_named
from desktop.ui.by_name import connect_by_name
from desktop.ui.data_folder_place import DataFolderPlace
from desktop.ui.move_question import DeleteQuestion, MoveQuestion
from desktop.words import filled, later, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.app import App
    from desktop.engine.tasks import TaskOwner
    from desktop.ui.main_window import MainWindow
    from desktop.ui.settings_section import OwnSection
    from desktop.ui.theme import Theme

SECTION = later("Data folder")
WORDS = later("move disk usb storage directory location old copy")


class Relocating:
    """Leads the user through it.

    Args:
        app: Says which folder it is.
        keepers: Owns what must end before the program does.
        windows: Those that are open.
        theme: The colours.
        reopen: Closes the program and opens it again.
    """

    def __init__(
        self,
        app: App,
        keepers: TaskOwner,
        windows: Sequence[MainWindow],
        theme: Theme,
        reopen: Callable[[], None],
    ) -> None:
        self._app = app
        self._keepers = keepers
        self._windows = windows
        self._theme = theme
        self._reopen = reopen

    def own_section(self, window: MainWindow) -> OwnSection:
        """What the settings over a window have for it."""
        from desktop.ui.settings_section import OwnSection

        return OwnSection(SECTION, partial(self.place, window), WORDS)

    def place(self, window: MainWindow) -> DataFolderPlace:
        """What the settings show of it.

        Args:
            window: What is asked over; the settings are closed for it.
        """
        setup = self._app.setup
        is_fixed = is_named(setup.data_dir, setup.environ)
        place = DataFolderPlace(self._theme, self._app.folder, is_named=is_fixed)

        def ask(do: Callable[[MainWindow], object]) -> None:
            place.window().close()
            do(window)

        place.move_requested.connect(lambda: ask(self.choose))
        place.delete_requested.connect(lambda: ask(self._ask_to_delete))
        if not is_fixed:
            self._keepers.start(self._look(place), name="look for an old copy")
        return place

    async def _look(self, place: DataFolderPlace) -> None:
        import asyncio

        from shiboken6 import isValid

        left = (await asyncio.to_thread(data_folder.whereabouts)).left
        if left and isValid(place):  # the settings may be closed already
            place.show_left(left[0].folder)

    def choose(self, window: MainWindow) -> QFileDialog:
        """Ask where to."""
        dialog = QFileDialog(window, tr("Move your data to"), str(self._app.folder.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, tr("Choose"))

        def chosen() -> None:
            from pathlib import Path

            path = Path(dialog.selectedFiles()[0])
            self._keepers.start(self._check(window, path), name="check a folder")

        dialog.accepted.connect(chosen)
        connect_by_name(dialog, "finished(int)", dialog, "deleteLater()")
        dialog.open()
        return dialog

    async def _check(self, window: MainWindow, chosen: Path) -> None:
        import asyncio

        from desktop.storage.moving import check_room, target_of

        def checked() -> tuple[Path, int]:
            if chosen in {each.folder for each in data_folder.whereabouts().left}:
                raise StorageFailed(
                    filled(later("An old copy of your data is in {chosen}."), chosen=chosen),
                    hint=later("Delete it in the settings, then move your data there."),
                )
            target = target_of(self._app.folder, chosen)
            return target, check_room(self._app.folder, target).size_bytes

        try:
            target, size_bytes = await asyncio.to_thread(checked)
        except StorageFailed as error:
            self._tell(window, str(error), is_well=False)
            return
        if window in self._windows:
            question = MoveQuestion(self._theme, target, size_bytes, window)
            question.accepted.connect(partial(self._begin, window, target))
            question.open()

    def _begin(self, window: MainWindow, target: Path) -> None:
        self._keepers.start(self._want(window, target), name="want a move")

    async def _want(self, window: MainWindow, target: Path) -> None:
        import asyncio

        try:
            await asyncio.to_thread(moving.want, target)
        except StorageFailed as error:
            self._tell(window, str(error), is_well=False)
        else:
            self._reopen()

    def _ask_to_delete(self, window: MainWindow) -> None:
        self._keepers.start(self._find_left(window), name="find the old copy")

    async def _find_left(self, window: MainWindow) -> None:
        import asyncio

        left = (await asyncio.to_thread(data_folder.whereabouts)).left
        if left and window in self._windows:
            question = DeleteQuestion(self._theme, left[0].folder, window)
            question.accepted.connect(
                lambda: self._keepers.start(self._delete(window), name="delete the old copy")
            )
            question.open()

    async def _delete(self, window: MainWindow) -> None:
        import asyncio

        try:
            self._tell(window, await asyncio.to_thread(moving.delete_left), is_well=True)
        except StorageFailed as error:
            self._tell(window, str(error), is_well=False)

    def _tell(self, window: MainWindow, sentence: str, *, is_well: bool) -> None:
        if window in self._windows:
            window.show_notice(sentence, kind="info" if is_well else "warn")
