"""The settings that hold now: shown in a dialog, passed on to all windows, kept in their file."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.core.errors import StorageFailed
from desktop.words import shown, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.app import App
    from desktop.core.ports import ModelInfo
    from desktop.engine.tasks import TaskOwner
    from desktop.program.pages import Pages
    from desktop.program.settings_exchange import SettingsExchange
    from desktop.settings import Pacing, Settings
    from desktop.settings_file import SettingsFile
    from desktop.ui.chat_page import ChatPage
    from desktop.ui.main_window import MainWindow
    from desktop.ui.settings_dialog import SettingsDialog
    from desktop.ui.settings_section import OwnSection
    from desktop.ui.theme import Theme


class SettingsInForce:
    """Lets settings hold, at once and everywhere.

    Args:
        app: Asks on their terms.
        keepers: Owns what must end before the program does.
        pages: The conversations that are open.
        windows: Those that are open.
        theme: The colours.
        file: Where they are kept.
        owns: What the dialog over a window shows besides values.
        models: The models that are known.
        reopen: Lets the program begin again.

    Attributes:
        listeners: Hear that other settings hold now.
    """

    def __init__(
        self,
        app: App,
        keepers: TaskOwner,
        pages: Pages,
        windows: Sequence[MainWindow],
        theme: Theme,
        file: SettingsFile,
        owns: Callable[[MainWindow], Sequence[OwnSection]],
        models: Callable[[], Sequence[ModelInfo]],
        reopen: Callable[[], object],
    ) -> None:
        self._app = app
        self._keepers = keepers
        self._pages = pages
        self._windows = windows
        self._theme = theme
        self._file = file
        self._owns = owns
        self._models = models
        self._reopen = reopen
        self._dialog: SettingsDialog | None = None
        self.listeners: list[Callable[[], object]] = []

    def show(self, over: MainWindow) -> SettingsDialog:
        """Open their dialog, or bring it to the front."""
        if self._dialog is None:
            from desktop.ui.by_name import connect_by_name
            from desktop.ui.settings_dialog import SettingsDialog

            fixed = self._app.setup.fixed
            settings = self._app.settings
            owns = (*self._owns(over), self._shortcuts_of(over), self._exchange.own_section)
            models = [model.name for model in self._models()]
            self._dialog = SettingsDialog(
                self._theme, settings, fixed, over, owns=owns, models=models, absent=over.absent()
            )
            # No methods of ours: see ``desktop.ui.by_name``.
            self._dialog.changed.connect(lambda settings: self.use(settings))
            self._dialog.finished.connect(lambda: self._closed())
            # It would be deleted with its window.
            connect_by_name(over, "closing()", self._dialog, "close()")
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        return self._dialog

    @cached_property
    def _exchange(self) -> SettingsExchange:
        from desktop.program.settings_exchange import SettingsExchange  # few settings go elsewhere

        return SettingsExchange(self._app, self._keepers, self._theme, self._file, self.use)

    def _shortcuts_of(self, over: MainWindow) -> OwnSection:
        """What the dialog shows of keys; all windows have the same."""
        from desktop.ui.settings_section import OwnSection
        from desktop.ui.shortcuts import shortcuts_of
        from desktop.ui.shortcuts_section import TITLE, WORDS, ShortcutsSection

        def make() -> ShortcutsSection:
            section = ShortcutsSection(self._theme, shortcuts_of(over).listed())
            section.changed.connect(lambda chosen: self._use_shortcuts(chosen))
            return section

        return OwnSection(TITLE, make, WORDS)

    def _use_shortcuts(self, chosen: Mapping[str, object]) -> None:
        self.use(replace(self._app.settings, shortcuts=chosen))

    def use_keys(self, window: MainWindow, page: ChatPage | None = None) -> None:
        """Let the keys that were chosen hold in a window, and have a page name them."""
        from desktop.ui.shortcuts import shortcuts_of

        shortcuts = shortcuts_of(window)
        shortcuts.use(self._app.settings.shortcuts)
        if page is not None:
            shortcuts.tell(page)

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def use_pacing(self, pacing: Pacing) -> None:
        """Let this pacing hold, as ``use`` does."""
        self.use(replace(self._app.settings, pacing=pacing))

    def use_text_size(self, by: int, window: MainWindow) -> None:
        """Let larger text hold (1), smaller (-1) or that of the standard size (0).

        Args:
            by: Which.
            window: Where it was wanted; a screen reader says there how large text is now.
        """
        from desktop.setting_rules import next_text_size
        from desktop.ui.announce import announce
        from desktop.ui.setting_units import counted

        now = self._app.settings
        size = next_text_size(now.text_size, by)
        if size != now.text_size:
            self.use(replace(now, text_size=size))
        said = tr("Text size {size}").format(size=counted("text_size", size))
        announce(window.page.view, said)

    def use_versions(self, *, is_wanted: bool) -> None:
        """Have new versions looked for or not, as ``use`` does."""
        self.use(replace(self._app.settings, look_for_versions=is_wanted))

    def use(self, settings: Settings) -> None:
        """Let these settings hold from now on, and keep them."""
        if settings.show_conversations is not self._app.settings.show_conversations:
            for window in self._windows:
                window.show_side(is_wanted=settings.show_conversations)
        has_other_begin = settings.begin_temporary is not self._app.settings.begin_temporary
        has_other_keys = settings.shortcuts != self._app.settings.shortcuts
        has_other_language = settings.language != self._app.settings.language
        self._hold(settings)
        if has_other_language:
            self._ask_to_reopen()
        if has_other_keys:
            for window in self._windows:
                self.use_keys(window)
        if has_other_begin:
            self._pages.begin_anew()

    def _ask_to_reopen(self) -> None:
        """What is open already was made in another language."""
        from desktop.ui.language_question import ask_to_reopen

        over = self._dialog or self._windows[-1]
        question = ask_to_reopen(self._theme, self._app.settings.language, over)
        question.accepted.connect(self._reopen)
        question.open()

    def use_side(self, is_wanted: bool) -> None:
        """A window has the list of conversations now or not; others stay as they are."""
        self._hold(replace(self._app.settings, show_conversations=is_wanted))

    def _hold(self, settings: Settings) -> None:
        self._app.use_settings(settings)
        self._theme.choose(settings.theme, settings.contrast, settings.accent)
        self._theme.choose_motion(settings.motion)
        self._theme.choose_type(settings.text_size, settings.reading_font)
        for page in self._pages:
            page.use_settings(settings)
            page.options.show()
        if self._dialog is not None:
            self._dialog.use(settings)
        for listener in self.listeners:
            listener()
        self.keep()

    def keep(self) -> None:
        """Write them to their file, changed or not."""
        self._keepers.start(self._keep(), name="keep settings")

    async def _keep(self) -> None:
        import asyncio

        try:
            # One after the other, and each writes what holds when its turn comes.
            await asyncio.to_thread(self._file.save, lambda: self._app.settings)
            problem = shown(self._file.problem)
        except StorageFailed as error:
            problem = str(error)
        if problem:
            for window in self._windows:
                window.show_notice(problem, kind="warn")
