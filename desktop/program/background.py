"""What is told while the user looks at something else: how far an answer is, that it has ended."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.core.events import Ended, ProgressMade, TurnStarted
from desktop.engine.tasks import TaskOwner
from desktop.program.surroundings import Surroundings
from desktop.ui.front import bring_to_front, is_in_front
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.app import App
    from desktop.core.events import StreamEvent, TurnEnding
    from desktop.program.pages import Pages
    from desktop.ui.chat_page import ChatPage
    from desktop.ui.main_window import MainWindow
    from desktop.ui.tray_icon import TrayIcon


class Background(QObject):
    """Tells of what happens in windows that nobody looks at.

    Args:
        app: Has the settings.
        pages: The conversations that are open.
        icon: Gives the one in the tray, which tells where nobody else does.
        front: Says which window is in use.
        pressed: Called with a token with which a window may come to the front, when the keys were
            pressed that show quick ask from anywhere.
    """

    def __init__(
        self,
        app: App,
        pages: Pages,
        icon: Callable[[], TrayIcon],
        front: Callable[[], MainWindow],
        pressed: Callable[[str], object],
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
        self._far: dict[str, int] = {}
        self._surroundings = Surroundings(app.setup.environ, app.on_crash, self._show, pressed)
        self._surroundings.begin()
        self.use_settings()
        for page in pages:
            self.follow(page)

    def follow(self, page: ChatPage) -> None:
        """Tell of the answers of a conversation."""
        page.controller.listen(partial(self._hear, page))

    def _hear(self, page: ChatPage, events: Sequence[StreamEvent]) -> None:
        for event in events:
            if isinstance(event, TurnStarted):
                self._began[event.turn_id] = event.at
            elif isinstance(event, ProgressMade):
                self._far[event.turn_id] = event.percent
                self._show_progress()
            elif isinstance(event, Ended):
                self._far.pop(event.turn_id, None)
                self._show_progress()
                took_s = event.at - self._began.pop(event.turn_id, event.at)
                self._ended(page, event, took_s)

    def _show_progress(self) -> None:
        """That of the answer that has furthest to go."""
        self._surroundings.show_progress(min(self._far.values(), default=None))

    @property
    def can_bind_keys(self) -> bool:
        """True if the desktop can bind keys that are heard from anywhere."""
        return self._surroundings.can_bind_keys

    def use_settings(self) -> None:
        """Other settings may hold."""
        self._surroundings.want_keys(wanted=self._app.settings.global_keys)

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
        await self._surroundings.looked()
        if (notifications := self._surroundings.notifications) is not None:
            from desktop.session_bus.line import Refused

            with suppress(Refused):
                await notifications.show(
                    key, title, words, click=tr("Show"), is_passing=page.is_temporary
                )
                return
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
                if self._surroundings.notifications is not None:
                    self._tasks.start(self._withdraw(key), name="withdraw notification")

    async def _withdraw(self, key: str) -> None:
        from desktop.session_bus.line import Refused

        if (notifications := self._surroundings.notifications) is not None:
            with suppress(Refused):
                await notifications.withdraw(key)

    async def aclose(self) -> None:
        """Tell of nothing any more."""
        await self._tasks.aclose()
        await self._surroundings.aclose()
