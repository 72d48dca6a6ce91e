"""The command palette of each window: conversations come from the store, settings are shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from shiboken6 import isValid

from desktop.core.errors import StorageFailed
from desktop.ui.command_palette import CommandPalette

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.app import App
    from desktop.engine.tasks import TaskOwner
    from desktop.program.pages import Pages
    from desktop.ui.main_window import MainWindow
    from desktop.ui.theme import Theme

MOST_TITLES = 200


class Palettes:
    """Opens the palettes and answers what they ask.

    Args:
        app: Has the store.
        keepers: Owns what is being read.
        pages: Shows conversations.
        theme: The colours.
    """

    def __init__(self, app: App, keepers: TaskOwner, pages: Pages, theme: Theme) -> None:
        self._app = app
        self._keepers = keepers
        self._pages = pages
        self._theme = theme
        self._words: dict[CommandPalette, str] = {}
        self._reading: set[CommandPalette] = set()

    def open(self, window: MainWindow) -> None:
        """Open the palette of a window, which is made at the first time."""
        palette = window.findChild(CommandPalette)
        if not isinstance(palette, CommandPalette):
            palette = CommandPalette(self._theme, window)
            palette.titles_wanted.connect(partial(self._want, palette))
            palette.conversation_chosen.connect(partial(self._pages.open, window))
        palette.open()

    def _want(self, palette: CommandPalette, words: str) -> None:
        if not self._app.keeps:
            return
        self._words[palette] = words
        if palette not in self._reading:
            self._reading.add(palette)
            self._keepers.start(self._read(palette), name="titles of conversations")

    async def _read(self, palette: CommandPalette) -> None:
        """Find what is wanted now, and again while it became something else meanwhile."""
        try:
            while (words := self._words.pop(palette, None)) is not None:
                titles = await self._titles(words)
                if palette not in self._words and isValid(palette):
                    palette.show_titles(titles)
        except StorageFailed:
            pass  # everything else is still offered, and whoever hears of problems was told
        finally:
            self._reading.discard(palette)

    async def _titles(self, words: str) -> Sequence[tuple[str, str]]:
        store = self._app.store
        if not words:
            return [(each.id, each.title) for each in await store.conversations(limit=MOST_TITLES)]
        hits = await store.search(words, limit=MOST_TITLES)
        return [(hit.conversation_id, hit.title) for hit in hits]
