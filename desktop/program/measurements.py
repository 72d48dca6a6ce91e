"""Keeps how fast every answer was, shows it where it belongs, and opens the history."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from desktop.core.errors import StorageFailed
from desktop.storage.exports import write_export
from desktop.storage.latencies import Latencies
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.core.latency import TurnLatency
    from desktop.engine.tasks import TaskOwner
    from desktop.ui.chat_page import ChatPage
    from desktop.ui.latency_history import LatencyHistory
    from desktop.ui.main_window import MainWindow
    from desktop.ui.theme import Theme

FILE_NAME = "latency.db"
T = TypeVar("T")


class Measurements:
    """Stands between the engine's measuring, the store and the windows.

    Args:
        folder: Where the store is kept.
        theme: The colours.
        keepers: Owns what must end before the program does.
        say: Tells the user of a problem.
    """

    def __init__(
        self, folder: Path, theme: Theme, keepers: TaskOwner, say: Callable[[str], None]
    ) -> None:
        self._store = Latencies(folder / FILE_NAME)
        self._theme = theme
        self._keepers = keepers
        self._say = say
        self._said: set[str] = set()
        self._open: set[ChatPage] = set()
        self._history: LatencyHistory | None = None

    def follow(self, page: ChatPage) -> None:
        """Keep and show the latency of every answer in a conversation."""

        def complete(latency: TurnLatency) -> None:
            page.show_latency(latency)
            self._keepers.start(self._keep(latency, page), name="keep latency")

        controller = page.controller
        controller.measuring.listeners.append(complete)
        page.composer.model_chosen.connect(lambda model: self.look_up(page, model))
        tell = partial(self._tell_in, page)
        page.latency_panel.save_requested.connect(
            lambda path, contents: self._begin_save(path, contents, tell)
        )
        self._open.add(page)
        page.going.connect(lambda: self._open.discard(page))
        self.look_up(page, controller.options.model)

    def look_up(self, page: ChatPage, model: str) -> None:
        """Find out how long answers of a model usually are."""
        self._keepers.start(self._look_up(page, model), name="usual length")

    async def _keep(self, latency: TurnLatency, page: ChatPage) -> None:
        await self._stored(lambda: self._store.add(latency))
        await self._look_up(page, latency.model)
        if self._history is not None:
            await self._read_history()

    async def _look_up(self, page: ChatPage, model: str) -> None:
        usual = await self._stored(lambda: self._store.usual_tokens(model))
        if page in self._open:
            page.latency_panel.use_usual(usual)

    async def _stored(self, work: Callable[[], T]) -> T | None:
        """Do something with the store in a worker; None if it cannot be used, which is said."""
        try:
            return await asyncio.to_thread(work)
        except StorageFailed as error:
            self._say_once(str(error))
            return None
        finally:
            self._say_once(self._store.problem)

    def _say_once(self, sentence: str) -> None:
        if sentence and sentence not in self._said:
            self._said.add(sentence)
            self._say(sentence)

    def show_history(self, over: MainWindow) -> LatencyHistory:
        """Open the history, or bring it to the front."""
        if self._history is None:
            from PySide6.QtCore import Qt

            from desktop.ui.by_name import connect_by_name
            from desktop.ui.latency_history import LatencyHistory

            history = LatencyHistory(self._theme, over)
            history.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            tell = partial(self._tell_in_history, history)
            history.save_requested.connect(
                lambda path, contents: self._begin_save(path, contents, tell)
            )
            history.finished.connect(lambda: self._forget_history())
            history.written = self._store.written
            # It would be deleted with its window.
            connect_by_name(over, "closing()", history, "close()")
            self._history = history
            self._keepers.start(self._read_history(), name="read latencies")
        self._history.show()
        self._history.raise_()
        self._history.activateWindow()
        return self._history

    def _forget_history(self) -> None:
        self._history = None

    async def _read_history(self) -> None:
        turns = await self._stored(self._store.all)
        if self._history is not None and turns is not None:
            self._history.show_turns(turns)

    def _tell_in(self, page: ChatPage, sentence: str, *, ok: bool) -> None:
        """Say how saving went where it was asked for; a fault elsewhere if that is closed."""
        if page in self._open:
            page.show_notice(sentence, kind="info" if ok else "warn")
        elif not ok:
            self._say(sentence)

    def _tell_in_history(self, history: LatencyHistory, sentence: str, *, ok: bool) -> None:
        if history is self._history:
            history.say(sentence, ok=ok)
        elif not ok:
            self._say(sentence)

    def _begin_save(
        self, path: Path, contents: Callable[[], bytes], tell: Callable[..., None]
    ) -> None:
        self._keepers.start(self._save(path, contents, tell), name="save figures")

    async def _save(
        self, path: Path, contents: Callable[[], bytes], tell: Callable[..., None]
    ) -> None:
        try:
            await asyncio.to_thread(lambda: write_export(path, contents()))
        except StorageFailed as error:
            tell(str(error), ok=False)
        else:
            tell(tr("{name} is saved.").format(name=path.name), ok=True)

    def close(self) -> None:
        """Let go of the store."""
        self._store.close()
