"""Pictures of conversations, saved where the user wants them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.core.errors import StorageFailed
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.engine.tasks import TaskOwner
    from desktop.ui.chat_page import ChatPage
    from desktop.ui.main_window import MainWindow


class PictureSaving:
    """Writes them beside the window's thread, and says what came of it.

    Args:
        keepers: Owns what must end before the program does.
        windows: Those that are open.
        warn: Says in every window what went wrong for one that is closed meanwhile.
    """

    def __init__(
        self, keepers: TaskOwner, windows: Sequence[MainWindow], warn: Callable[[str], None]
    ) -> None:
        self._keepers = keepers
        self._windows = windows
        self._warn = warn

    def follow(self, window: MainWindow, page: ChatPage) -> None:
        """Save what is wanted there."""
        page.pictures.save_requested.connect(partial(self._save, window))

    def _save(self, window: MainWindow, path: Path, data: bytes) -> None:
        self._keepers.start(self._write(window, path, data), name="save picture")

    async def _write(self, window: MainWindow, path: Path, data: bytes) -> None:
        import asyncio

        from desktop.storage.exports import write_export

        try:
            await asyncio.to_thread(write_export, path, data)
            sentence, ok = tr("{name} is saved.").format(name=path.name), True
        except StorageFailed as error:
            sentence, ok = str(error), False
        if window in self._windows:
            window.pictures.say(sentence, ok=ok)
        elif not ok:
            self._warn(sentence)
