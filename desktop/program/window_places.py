"""Where the window stood that was closed last: the next start has its first one there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.window_place import MOST_CHARACTERS, described, restore

if TYPE_CHECKING:
    import asyncio
    from pathlib import Path

    from desktop.engine.tasks import TaskOwner
    from desktop.ui.main_window import MainWindow

FILE_NAME = "window.txt"


class WindowPlaces:
    """Keeps it in a small file, which is no setting: it is of this computer and its screens.

    Args:
        folder: Where.
        keepers: Owns what must end before the program does.
    """

    def __init__(self, folder: Path, keepers: TaskOwner) -> None:
        self._path = folder / FILE_NAME
        self._keepers = keepers
        self._order: asyncio.Lock | None = None

    def restore(self, window: MainWindow) -> None:
        """Have the first window stand where the last one stood; it is not shown yet."""
        try:
            with self._path.open(encoding="ascii", errors="replace") as file:
                restore(window, file.read(MOST_CHARACTERS + 1))
        except OSError:
            pass  # the first start, or there is nothing to be read: as good as none

    def keep(self, window: MainWindow) -> None:
        """Keep where a window stands, which is about to be closed."""
        import asyncio

        text = described(window)
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            self._write(text)  # nobody would see a task through
        else:
            # One after the other: of windows that close at once, the last one's is kept.
            self._order = self._order or asyncio.Lock()
            self._keepers.start(self._keep(text, self._order), name="keep the place of a window")

    async def _keep(self, text: str, order: asyncio.Lock) -> None:
        import asyncio

        async with order:
            await asyncio.to_thread(self._write, text)

    def _write(self, text: str) -> None:
        from contextlib import suppress

        from desktop.files import write_whole

        with suppress(OSError):  # nobody would miss it
            write_whole(self._path, text.encode("ascii"))
