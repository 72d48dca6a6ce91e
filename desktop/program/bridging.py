"""The bridge of the window: other programs ask here and watch, while the user lets them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from desktop.core.errors import StorageFailed
from desktop.core.events import Ended
from desktop.engine.tasks import TaskOwner
from desktop.words import later

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.app import App
    from desktop.bridge.answers import Answers
    from desktop.bridge.server import Bridge
    from desktop.core.events import StreamEvent
    from desktop.program.history import History
    from desktop.program.pages import Pages
    from desktop.program.settings_in_force import SettingsInForce
    from desktop.ui.chat_page import ChatPage
    from desktop.ui.main_window import MainWindow
    from desktop.ui.programs_place import ProgramsPlace
    from desktop.ui.settings_section import OwnSection
    from desktop.ui.theme import Theme

SECTION = later("Programs")
WORDS = later("bridge page browser copy address allow refuse forget connected")


class Bridging:
    """Opens and closes the bridge as the settings say, and tells it what is answered.

    Answers of all windows can be watched, but for those of temporary conversations. What was asked
    in a window is stopped there, by no program.

    Args:
        app: Makes the conversations.
        theme: The colours.
        pages: Shows them.
        history: Names them.
        settings: Those that hold.
        windows: Those that are open.
        front: The one in use.
    """

    def __init__(
        self,
        app: App,
        theme: Theme,
        pages: Pages,
        history: History,
        settings: SettingsInForce,
        windows: Sequence[MainWindow],
        *,
        front: Callable[[], MainWindow],
    ) -> None:
        self._app = app
        self._theme = theme
        self._pages = pages
        self._history = history
        self._settings = settings
        self._windows = windows
        self._front = front
        self._tasks = TaskOwner(app.on_crash)
        self._told: dict[str, list[StreamEvent]] = {}  # of answers under way, by turn
        self._answers: Answers | None = None
        self._bridge: Bridge | None = None
        self._places: list[ProgramsPlace] = []
        self._problem = ""
        self._held: tuple[int, str] | None = None  # port and origins it is open with
        self._has_begun = self._is_changing = False
        settings.listeners.append(self.look_again)
        for window in windows:
            self.follow(window)

    def begin(self) -> None:
        """The data folder is known: do as the settings say from now on."""
        self._has_begun = self._app.keeps
        self.look_again()

    def follow(self, window: MainWindow) -> None:
        """Show in a window how many programs are connected."""
        window.bar.programs_requested.connect(partial(self._show_settings, window))
        self._show()

    def _show_settings(self, over: MainWindow) -> None:
        self._settings.show(over).show_section(SECTION)

    @property
    def own_section(self) -> OwnSection:
        """What the settings show besides values."""
        from desktop.ui.settings_section import OwnSection

        return OwnSection(SECTION, self._place, WORDS)

    def _place(self) -> ProgramsPlace:
        from desktop.ui.programs_place import ProgramsPlace

        place = ProgramsPlace(self._theme)
        place.copy_requested.connect(lambda: self.copy_page())
        place.forgotten.connect(lambda program: self._forget(program))
        self._places.append(place)
        place.destroyed.connect(lambda: self._places.remove(place))
        self._show()
        return place

    def copy_page(self) -> None:
        """Copy the address of the page that shows the running answer in a browser."""
        if self._bridge is not None:
            QGuiApplication.clipboard().setText(self._bridge.page_url)

    def _forget(self, program: str) -> None:
        left = {name: may for name, may in self._app.settings.programs.items() if name != program}
        self._settings.use(replace(self._app.settings, programs=left))

    @property
    def _wanted(self) -> tuple[int, str] | None:
        settings = self._app.settings
        is_wanted = settings.bridge and self._has_begun
        return (settings.bridge_port, settings.bridge_origins) if is_wanted else None

    def look_again(self) -> None:
        """Other settings may hold."""
        if not self._is_changing and self._wanted != self._held:
            self._is_changing = True
            self._tasks.start(self._change(), name="bridge")

    async def _change(self) -> None:
        try:
            while (wanted := self._wanted) != self._held:
                await self._close()
                if wanted is not None and await self._open(*wanted):
                    self._held = wanted
        finally:
            self._is_changing = False

    async def _open(self, port: int, origins: str) -> bool:
        import asyncio

        # Beside the window's thread; there is nothing of Qt in it.
        server = await asyncio.to_thread(_load)
        from desktop.bridge.answers import Answers
        from desktop.program.consent import Consent
        from desktop.program.program_conversations import ProgramConversations

        app = self._app
        consent = Consent(app, self._theme, self._settings, self._front)
        parts = (app, self._pages, self._history, consent, self._front)
        answers = Answers(ProgramConversations(*parts), lambda: app.client.models())
        folder, crashed = app.folder, app.on_crash
        bridge = server(answers, folder, origins=origins.split(), on_crash=crashed)
        bridge.clients_changed.append(self._show)
        try:
            await bridge.open(port)
        except StorageFailed as error:
            self._problem = str(error)
            for window in self._windows:
                window.show_notice(self._problem, kind="warn")
            self._settings.use(replace(app.settings, bridge=False))
            self._show()
            return False
        self._bridge, self._answers = bridge, answers
        for turn_id, told in self._told.items():
            if (page := self._page_of(turn_id)) is not None:
                answers.join(page.controller, turn_id, told)
        self._show()
        return True

    async def _close(self) -> None:
        bridge, self._bridge, self._answers, self._held = self._bridge, None, None, None
        self._problem = ""
        self._show()
        if bridge is not None:
            await bridge.aclose()

    def hear(self, events: Sequence[StreamEvent]) -> None:
        """Tell those who watch, unless the conversation is a temporary one."""
        turn_id = events[0].turn_id
        if turn_id not in self._told:
            page = self._page_of(turn_id)
            if page is None or page.is_temporary:
                return
            self._told[turn_id] = []
        told = self._told[turn_id]
        told += events
        if self._answers is not None and not self._answers.is_running(turn_id):
            page = self._page_of(turn_id)
            if page is not None:
                self._answers.join(page.controller, turn_id, told)
        if isinstance(events[-1], Ended):
            del self._told[turn_id]

    def _page_of(self, turn_id: str) -> ChatPage | None:
        return next((p for p in self._pages if turn_id in p.controller.conversation), None)

    def _show(self) -> None:
        from desktop.ui.programs_place import connected

        url = self._bridge.url if self._bridge is not None else ""
        count = self._bridge.clients if self._bridge is not None else 0
        for window in self._windows:
            window.bar.show_programs(f"{connected(count)} · {url}" if url else "", count)
        for place in self._places:
            place.show_state(url, count, self._problem)

    async def aclose(self) -> None:
        """Tell all programs that the window goes away."""
        self._has_begun = False
        with suppress(ValueError):
            self._settings.listeners.remove(self.look_again)
        await self._tasks.join()
        await self._close()


def _load() -> type[Bridge]:
    from desktop.bridge.server import Bridge

    return Bridge
