"""What Gemstream does while the user looks at something else: it tells that an answer has ended."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.core.events import Ended, TurnStarted
from desktop.engine.tasks import TaskOwner
from desktop.paths import resource
from desktop.ui.front import bring_to_front, is_in_front
from desktop.words import tr

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Sequence

    from desktop.app import App
    from desktop.core.events import StreamEvent, TurnEnding
    from desktop.pages import Pages
    from desktop.session_bus.notifications import Notifications
    from desktop.ui.chat_page import ChatPage
    from desktop.ui.main_window import MainWindow
    from desktop.ui.tray_icon import TrayIcon

ICON = ("icons", "png", "gemstream-128.png")


class Background(QObject):
    """Tells of what happens in windows that nobody looks at.

    Args:
        app: Has the settings.
        pages: The conversations that are open.
        icon: Gives the one in the tray, which tells where nobody else does.
        front: Says which window is in use.
    """

    def __init__(
        self,
        app: App,
        pages: Pages,
        icon: Callable[[], TrayIcon],
        front: Callable[[], MainWindow],
    ) -> None:
        super().__init__()
        self._app = app
        self._pages = pages
        self._icon = icon
        self._front = front
        self._hears_clicks = False
        self._tasks = TaskOwner(app.on_crash)
        self._began: dict[str, float] = {}
        self._told: set[str] = set()
        self._notifications: Notifications | None = None
        self._looking: asyncio.Event | None = None
        for page in pages:
            self.follow(page)

    def follow(self, page: ChatPage) -> None:
        """Tell of the answers of a conversation."""
        page.controller.listen(partial(self._hear, page))

    def _hear(self, page: ChatPage, events: Sequence[StreamEvent]) -> None:
        for event in events:
            if isinstance(event, TurnStarted):
                self._began[event.turn_id] = event.at
                self._look_for_bus()
            elif isinstance(event, Ended):
                took_s = event.at - self._began.pop(event.turn_id, event.at)
                self._ended(page, event, took_s)

    def _ended(self, page: ChatPage, ending: TurnEnding, took_s: float) -> None:
        settings = self._app.settings
        window = self._pages.window_of(page)
        is_long = took_s >= settings.notify_after_s
        if not (settings.notify and is_long and window) or is_in_front(window):
            return
        from desktop.ui.ended_words import ended_words

        if words := ended_words(ending):
            QApplication.alert(window)
            self._tasks.start(self._tell(page, words), name="tell of an ending")

    async def _tell(self, page: ChatPage, words: str) -> None:
        key = page.controller.conversation.id
        title = tr("Temporary conversation") if page.is_temporary else page.title
        self._told.add(key)
        if self._looking is not None:
            await self._looking.wait()
        if self._notifications is not None:
            from desktop.session_bus.line import Refused

            try:
                await self._notifications.show(
                    key, title, words, click=tr("Show"), is_passing=page.is_temporary
                )
            except Refused:
                self._notifications = None
        if self._notifications is None:
            self._tell_by_tray(key, title, words)

    def _tell_by_tray(self, key: str, title: str, words: str) -> None:
        from desktop.ui.tray_icon import is_there_a_tray

        if is_there_a_tray():
            self._icon().say(key, title, words)
            if not self._hears_clicks:
                self._hears_clicks = True
                self._icon().told_clicked.connect(lambda key: self._show(key, ""))

    def _show(self, key: str, token: str) -> None:
        """Bring a conversation to the front; without one, the window in use."""
        self._told.discard(key)
        window = self._front()
        if key:
            self._pages.open(window, key)
        shown = (page for page in self._pages if page.controller.conversation.id == key)
        there = next((self._pages.window_of(page) for page in shown), None)
        bring_to_front(there or window, token)

    def look_again(self) -> None:
        """Another window may be in use: what is told of what it shows has been seen."""
        for key in tuple(self._told):
            seen = (p for p in self._pages if p.controller.conversation.id == key)
            if any(p.isVisible() and is_in_front(p.window()) for p in seen):
                self._told.discard(key)
                if self._notifications is not None:
                    self._tasks.start(self._withdraw(key), name="withdraw notification")

    async def _withdraw(self, key: str) -> None:
        from contextlib import suppress

        from desktop.session_bus.line import Refused

        if self._notifications is not None:
            with suppress(Refused):
                await self._notifications.withdraw(key)

    def _look_for_bus(self) -> None:
        """Connect to the bus of the session, once; no start waits for it."""
        if self._looking is None and sys.platform == "linux":
            import asyncio

            self._looking = asyncio.Event()
            self._tasks.start(self._stay_on_bus(self._looking), name="session bus")

    async def _stay_on_bus(self, looked: asyncio.Event) -> None:
        from desktop.session_bus.line import Refused, open_line
        from desktop.session_bus.notifications import Notifications

        try:
            async with open_line(self._app.setup.environ) as line:
                listening = self._tasks.start(line.listen(), name="session bus, listening")
                notifications = Notifications(line, resource(*ICON).as_uri(), self._show)
                await notifications.begin()
                self._notifications = notifications
                looked.set()
                await listening
        except Refused:
            pass  # no desktop shows notifications here
        finally:
            self._notifications = None
            looked.set()

    async def aclose(self) -> None:
        """Tell of nothing any more."""
        await self._tasks.aclose()
