"""The way back to an earlier file of conversations: asks which, closes what is open, goes."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from desktop.core.errors import StorageFailed
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.app import App
    from desktop.core.history import EarlierFile
    from desktop.engine.tasks import TaskOwner
    from desktop.program.history import History
    from desktop.program.pages import Pages
    from desktop.ui.conversations_place import ConversationsPlace
    from desktop.ui.main_window import MainWindow
    from desktop.ui.theme import Theme

UNDER_WAY = later("Something is still under way in a conversation; go back when it has ended.")
DONE = later("These are the conversations of {0}; those of before stay in {1}.")


class GoingBack:
    """Leads the user through it.

    Args:
        app: Has the store.
        keepers: Owns what must end before the program does.
        pages: The conversations that are open.
        history: The lists of conversations.
        windows: Those that are open.
    """

    def __init__(
        self,
        app: App,
        keepers: TaskOwner,
        pages: Pages,
        history: History,
        windows: Sequence[MainWindow],
    ) -> None:
        self._app = app
        self._keepers = keepers
        self._pages = pages
        self._history = history
        self._windows = windows

    def place(self, theme: Theme, window: MainWindow) -> ConversationsPlace:
        """What the settings show of it.

        Args:
            theme: The colours.
            window: What the question is asked over; the settings are closed for it.
        """
        from desktop.ui.conversations_place import ConversationsPlace

        place = ConversationsPlace(theme, self._app.store.path)

        def begin() -> None:
            place.window().close()
            if self._pages.is_busy:
                window.show_notice(tr(UNDER_WAY), kind="warn")
            else:
                self._keepers.start(self._look(theme, window), name="list earlier files")

        place.go_back_requested.connect(begin)
        self._keepers.start(self._offer(place), name="look for earlier files")
        return place

    async def _offer(self, place: ConversationsPlace) -> None:
        import asyncio

        from shiboken6 import isValid

        from desktop.storage.earlier import has_earlier_files

        has_earlier = await asyncio.to_thread(has_earlier_files, self._app.store.path)
        if isValid(place):  # the settings may be closed already
            place.offer(has_earlier=has_earlier)

    async def _look(self, theme: Theme, window: MainWindow) -> None:
        import asyncio

        from desktop.storage.earlier import earlier_files

        try:
            # Not in the store's own thread, which may soon have an answer to keep.
            files = await asyncio.to_thread(earlier_files, self._app.store.path)
        except StorageFailed as error:
            self._tell(window, str(error), is_well=False)
            return
        if window in self._windows:
            self._ask(theme, window, files)

    def _ask(self, theme: Theme, window: MainWindow, files: Sequence[EarlierFile]) -> None:
        from desktop.ui.earlier_files import EarlierFiles

        question = EarlierFiles(theme, files, window, time.time())
        question.chosen.connect(partial(self._chosen, window))
        question.open()

    def _chosen(self, window: MainWindow, name: str) -> None:
        self._keepers.start(self._go_back(window, name), name="go back")

    async def _go_back(self, window: MainWindow, name: str) -> None:
        if not await self._pages.close_kept():
            self._tell(window, tr(UNDER_WAY), is_well=False)
            return
        try:
            aside = await self._app.store.go_back(name)
        except StorageFailed as error:
            self._tell(window, str(error), is_well=False)
        else:
            self._tell(window, tr(DONE).format(name, aside), is_well=True)
        self._history.heard()

    def _tell(self, window: MainWindow, sentence: str, *, is_well: bool) -> None:
        if window in self._windows:
            window.show_notice(sentence, kind="info" if is_well else "warn")
