"""Who answers: gets it ready, says so in every window, and changes it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.core.errors import ChatError, KeyIsForElsewhere, StorageFailed
from desktop.engine.tasks import TaskOwner
from desktop.garbage import keep_start
from desktop.gemini.models import known_models
from desktop.keys.sources import sources
from desktop.words import later, shown, tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from desktop.app import App
    from desktop.core.ports import ModelInfo
    from desktop.program.key_desk import KeyDesk
    from desktop.program.pages import Pages
    from desktop.ui.chat_page import ChatPage
    from desktop.ui.keys_place import KeysPlace
    from desktop.ui.main_window import MainWindow
    from desktop.ui.settings_dialog import SettingsDialog
    from desktop.ui.theme import Theme

STARTING = {
    "gemini": later("Starting Gemini…"),
    "enterprise": later("Starting Gemini Enterprise…"),
    "offline": later("Starting the offline engine…"),
}


class Services:
    """Follows what is in use; made when the first picture was seen.

    Args:
        app: Has the keys and the client.
        theme: The colours.
        pages: The conversations that are open.
        windows: Those that are open.
        settings: Opens the settings over a window.

    Attributes:
        desk: Adds keys, changes and removes them.
    """

    def __init__(
        self,
        app: App,
        theme: Theme,
        pages: Pages,
        windows: Sequence[MainWindow],
        settings: Callable[[MainWindow], SettingsDialog],
    ) -> None:
        self._app = app
        self._theme = theme
        self._pages = pages
        self._windows = windows
        self._settings = settings
        self._tasks = TaskOwner(app.on_crash)
        self._models: Sequence[ModelInfo] = ()
        self._state = ("", False)
        was_told = app.keys.problem
        for page in pages:
            self.follow(page)
        if app.keys.problem != was_told:  # the profiles were not read before
            self._warn(app.keys.problem)

    @property
    def models(self) -> Sequence[ModelInfo]:
        """The models of Gemini that are known, also while the offline engine is in use."""
        return known_models() if self._app.client.engine == "offline" else self._models

    def follow(self, page: ChatPage) -> None:
        """Have a page say who answers, and do what is wanted there."""
        button = page.composer.source_button
        button.chosen.connect(lambda source: self.choose(source))
        button.keys_wanted.connect(lambda: self._open_keys(page))
        self._show(page)

    def _open_keys(self, page: ChatPage) -> None:
        for window in self._windows:
            if window.page is page:
                self.desk.open(window)

    @cached_property
    def desk(self) -> KeyDesk:
        """No start needs it."""
        from desktop.program.key_desk import KeyDesk

        return KeyDesk(
            self._app,
            self._theme,
            self._tasks,
            self._windows,
            use=self.use_keys,
            tell=self._show_all,
            settings=self._settings,
        )

    def place(self) -> KeysPlace:
        """What the settings show of keys."""
        return self.desk.place(self.choose)

    def _show(self, page: ChatPage) -> None:
        page.composer.set_engine_state(self._state[0], busy=self._state[1])
        page.composer.show_sources(sources(self._app.keys, self._app.setup.environ))
        page.stack.use(offline=page.controller.engine == "offline")
        page.set_models(self._models)

    def _show_all(self) -> None:
        for page in self._pages:
            self._show(page)
        if "desk" in vars(self):
            self.desk.look_again()

    async def warm_up(self, meanwhile: Callable[[], Awaitable[None]] | None = None) -> None:
        """Get what is in use ready, and offer its models.

        Args:
            meanwhile: What else a start has to do, once it was said what is done.
        """
        client = self._app.client
        self._models = () if client.engine == "offline" else known_models()
        self._state = (tr(STARTING[client.engine]), True)
        self._show_all()
        if meanwhile is not None:
            await meanwhile()
        models: Sequence[ModelInfo] = self._models
        words = ""
        try:
            await client.warm_up()
            if meanwhile is not None:
                # Google's SDK stays: to look through it would hold up the window for 50 to 150 ms,
                # soon after the start, and again after each answer.
                keep_start()
            models = await client.models()
        except ChatError as error:
            words = shown(error.sentence)
            if isinstance(error, KeyIsForElsewhere) and client is self._app.client:
                self.desk.ask_elsewhere(error, self._windows[0])
        if client is self._app.client:  # else another one is being got ready
            self._models, self._state = models, (words, False)
            self._show_all()

    def choose(self, chosen: str) -> None:
        """Ask another profile, the environment or the offline engine from the next question on."""
        if chosen != self._app.keys.chosen:
            self._app.keys.choose(chosen)
            self.use_keys()
            self._tasks.start(self._keep(), name="keep the choice")

    def use_keys(self) -> None:
        """Ask what is in use now: another one, or the same with another key."""
        self._app.use_keys()
        self._tasks.start(self.warm_up(), name="warm-up")
        self.look_again()

    def look_again(self) -> None:
        """An answer has ended: let go of what was in use before."""
        if self._app.has_earlier:
            self._tasks.start(self._app.let_go_of_earlier(), name="close client")

    async def _keep(self) -> None:
        try:
            await self._app.keys.save()
        except StorageFailed as error:
            self._warn(str(error))

    def _warn(self, sentence: str) -> None:
        for window in self._windows:
            window.show_notice(sentence, kind="warn")

    async def aclose(self) -> None:
        """Get nothing ready any more."""
        await self._tasks.aclose()
