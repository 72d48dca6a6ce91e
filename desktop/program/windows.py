"""The open windows: each shows a conversation of its own, and all can stream at the same time."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.core.events import Ended, TurnStarted
from desktop.program.picture_saving import PictureSaving
from desktop.program.window_parts import WindowParts
from desktop.program.window_places import WindowPlaces
from desktop.ui.main_window import MainWindow
from desktop.ui.window_place import stand_beside

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from desktop.app import App
    from desktop.core.errand import Errand
    from desktop.core.events import StreamEvent
    from desktop.engine.controller import ChatController
    from desktop.program.door import Visit
    from desktop.program.exporting import Exporting
    from desktop.program.sharing import Sharing
    from desktop.settings_file import SettingsFile
    from desktop.ui.chat_page import ChatPage
    from desktop.ui.history_panel import HistoryPanel
    from desktop.ui.notice_strip import NoticeKind
    from desktop.ui.theme import Theme


class Windows(WindowParts):
    """Opens windows, closes them, and passes on what concerns them all.

    Args:
        app: Makes the conversations.
        theme: The colours.
        file: Where the settings are kept.

    Attributes:
        first: The window that the program began with.
        is_to_reopen: The program begins again when all windows are closed.

    Signals:
        heard: A sequence of ``StreamEvent`` of any of the conversations.
        last_closed: The last window was closed; it is hidden, its conversation still there.
    """

    heard = Signal(object)
    last_closed = Signal()

    def __init__(self, app: App, theme: Theme, file: SettingsFile) -> None:
        super().__init__(app, theme, file)
        self._pictures = PictureSaving(self._keepers, self._open, partial(self.say, kind="warn"))
        self.is_to_reopen = self._is_ending = False
        is_first_start = file.is_new and app.keys.is_empty
        self._places = WindowPlaces(file.path.parent, self._keepers)
        self.first = self._used = self._add(app.controller, welcomes=is_first_start)
        self._places.restore(self.first)
        app.problems.append(lambda fault: self.say(str(fault), kind="warn"))

    def __iter__(self) -> Iterator[MainWindow]:
        return iter(tuple(self._open))

    def __len__(self) -> int:
        return len(self._open)

    @property
    def front(self) -> MainWindow:
        """The window used last; the newest where that cannot be seen any more."""
        is_there = self._used in self._open and self._used.isVisible()
        return self._used if is_there else self._open[-1]

    def note_use(self) -> None:
        """Remember the window in use: another program's may be by the time it is asked for."""
        self._used = next((w for w in self._open if w.isActiveWindow()), self._used)
        if "background" in vars(self):
            self.background.look_again()

    def _add(self, controller: ChatController, *, welcomes: bool = False) -> MainWindow:
        settings = self._app.settings
        window = MainWindow(
            controller,
            self._theme,
            pacing=settings.pacing,
            has_side=settings.show_conversations,
            is_temporary=settings.begin_temporary,
            welcomes=welcomes,
        )
        self._open.append(window)
        self._follow(window, window.page)
        window.new_requested.connect(lambda: self.pages.begin(window))
        window.temporary_requested.connect(lambda: self.pages.begin(window, is_temporary=True))
        window.welcome_requested.connect(lambda: self.pages.begin(window).page.stack.show_welcome())
        window.panel_made.connect(lambda panel: self._serve(window, panel))
        for name in ("system_prompts", "bridging", "updating"):
            if name in vars(self):
                getattr(self, name).follow(window)
        if self._has_history:
            window.side.make()
        window.side_chosen.connect(lambda is_wanted: self.settings.use_side(is_wanted))
        if self._app.keeps:
            window.leaving.connect(lambda: self._places.keep(window))
        window.closing.connect(lambda: self._closed(window))
        window.new_window_requested.connect(lambda: self.open(window))
        window.quit_requested.connect(self.close_all)
        window.share_requested.connect(lambda: self.sharing.share(window))
        window.print_requested.connect(lambda: self.sharing.print_page(window))
        window.quick_ask_requested.connect(lambda: self.quick_asking.open())
        window.may_wait = self._may_wait
        window.put_behind.connect(lambda: self.tray.say_once())
        window.absent = self._absent
        window.settings_requested.connect(lambda: self.settings.show(window))
        window.pacing_chosen.connect(lambda pacing: self.settings.use_pacing(pacing))
        window.latency_history_requested.connect(lambda: self.openings.show_history(window))
        window.about_requested.connect(lambda: self.openings.show_about(window))
        window.palette_requested.connect(lambda: self.openings.palettes.open(window))
        window.neighbour_requested.connect(lambda by: self.pages.go_on(window, by))
        window.keys_requested.connect(lambda: self.openings.show_keys(window))
        window.size_wanted.connect(lambda by: self.settings.use_text_size(by, window))
        window.setting_requested.connect(lambda *at: self.openings.show_setting(window, *at))
        return window

    def _serve(self, window: MainWindow, panel: HistoryPanel) -> None:
        """Do what is wanted in the list of conversations of a window."""
        self.history.serve(window, panel)
        self._exporting.serve(window, panel)

    @cached_property
    def sharing(self) -> Sharing:
        """Conversations for others; no start shares one."""
        from desktop.program.sharing import Sharing

        parts = (self._app, self._keepers, self._open, self.history)
        return Sharing(*parts, lambda: self._exporting)

    @cached_property
    def _exporting(self) -> Exporting:
        from desktop.program.exporting import Exporting

        return Exporting(self._app.store, self._keepers, self._open, self.history.refresh)

    def start_errand(self, errand: Errand, visit: Visit) -> None:
        """Do what a command asks, until it is done or the command has gone."""
        self._exporting.start_errand(errand, visit)

    def _follow(self, window: MainWindow, page: ChatPage) -> None:
        """Have the page of a conversation take part in what concerns all."""
        settings = self._app.settings
        page.use_settings(settings)
        if "system_prompts" in vars(self):
            self.system_prompts.follow_page(window, page)
        if settings.shortcuts:
            self.settings.use_keys(window, page)
        page.controller.listen(self._hear)
        self._pictures.follow(window, page)
        page.stack.wished.connect(lambda wish: self.welcoming.do(window, wish))
        page.stack.welcome_left.connect(lambda: self.welcoming.left())
        for name in ("services", "background"):
            if name in vars(self):
                getattr(self, name).follow(page)
        if self.measurements is not None:
            self.measurements.follow(page)
            page.view.prepare()
        if self._has_history:
            self.history.follow(page)

    def _hear(self, events: Sequence[StreamEvent]) -> None:
        self.heard.emit(events)
        if "services" in vars(self) and isinstance(events[-1], Ended):
            self.services.look_again()
        if self._has_history and any(isinstance(event, TurnStarted | Ended) for event in events):
            self.history.heard()

    def prepare(self, *, asks_quickly: bool = False) -> None:
        """Load and make what the first picture did not wait for.

        Before the SDK is loaded: an import of Qt beside that of the SDK can fail.
        """
        from desktop.program.measurements import Measurements

        say = partial(self.say, kind="warn")
        self._measurements_in = partial(
            Measurements, theme=self._theme, keepers=self._keepers, say=say
        )
        self.system_prompts.look_again()
        self.services, self.background  # noqa: B018 (they are made here)
        if self._app.settings.tray:
            self.tray  # noqa: B018 (likewise)
        self.settings.listeners.append(lambda: self._app.settings.tray and self.tray)
        self.heard.connect(self.bridging.hear)
        if asks_quickly:
            self.quick_asking.open()

    def prepare_views(self) -> None:
        """Load what shows an answer; the readers of its text should be loaded by then."""
        for page in self.pages:
            page.view.prepare()

    async def begin_keeping(self, folder: Path) -> None:
        """Keep everything in that folder from now on, and open what the settings want open."""
        self.measure(folder)
        await self.history.begin()
        self.bridging.begin()
        self.updating.begin(folder)

    def measure(self, folder: Path) -> None:
        """From now on keep how fast answers are in that folder, after ``prepare``."""
        self.measurements = self._measurements_in(folder)
        for page in self.pages:
            self.measurements.follow(page)

    def open(self, beside: MainWindow) -> MainWindow:
        """Open another window, with a conversation that begins."""
        window = self._add(self._app.new_controller())
        stand_beside(window, beside)
        window.show()
        return window

    def _closed(self, window: MainWindow) -> None:
        if len(self._open) == 1:
            self.last_closed.emit()
            return
        self._open.remove(window)
        self._keepers.start(self._let_go(window), name="close window")

    async def _let_go(self, window: MainWindow) -> None:
        await self.pages.close_window(window)
        window.allow_close = True
        window.close()
        window.deleteLater()

    def _may_wait(self) -> bool:
        """True if the last window need not end the program."""
        is_last = len(self._open) == 1 and not self._is_ending
        return is_last and "tray" in vars(self) and self.tray.keeps_running

    def _absent(self) -> frozenset[str]:
        """Settings that this computer has no use for."""
        from desktop.ui.tray_icon import is_there_a_tray

        has_keys = "background" in vars(self) and self.background.can_bind_keys
        has = {"tray": is_there_a_tray(), "global_keys": has_keys}
        return frozenset(name for name, is_there in has.items() if not is_there)

    def close_all(self) -> None:
        """Close every window, as the user would; the last one ends the program."""
        self._is_ending = True
        for window in tuple(self._open):
            window.close()

    def reopen(self) -> None:
        """End the program, and begin it again."""
        self.is_to_reopen = True
        self.close_all()

    async def settle(self) -> None:
        """Wait until everything is kept."""
        for name in ("background", "updating", "bridging", "services"):
            if name in vars(self):
                await getattr(self, name).aclose()
        await self.history.stop()
        await self._keepers.join()
        await self.history.end()
        if self.measurements is not None:
            self.measurements.close()

    def finish(self) -> None:
        """Close what is still open, for good."""
        for name in ("quick_asking", "tray"):
            if name in vars(self):
                getattr(self, name).end()
        self.pages.finish()
        for window in self._open:
            window.allow_close = True
            window.close()

    def say(self, sentence: str, *, kind: NoticeKind = "info") -> None:
        """Show a sentence in every window."""
        for window in self._open:
            window.show_notice(sentence, kind=kind)
