"""The system prompt of each conversation: shown in its window, changed, kept with it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from desktop.words import both, later

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.app import App
    from desktop.core.presets import Presets
    from desktop.program.pages import Pages
    from desktop.program.settings_in_force import SettingsInForce
    from desktop.ui.chat_page import ChatPage
    from desktop.ui.main_window import MainWindow
    from desktop.ui.presets_section import PresetsSection
    from desktop.ui.settings_section import OwnSection
    from desktop.ui.system_dialog import SystemDialog
    from desktop.ui.theme import Theme

SECTION = later("System prompts")


class SystemPrompts:
    """Follows windows; a conversation is asked with what is written here from its next question on.

    Args:
        app: Knows what the command line says.
        theme: The colours.
        pages: Shows conversations.
        windows: Those that are open.
        settings: Presets are among them.
    """

    def __init__(
        self,
        app: App,
        theme: Theme,
        pages: Pages,
        windows: Sequence[MainWindow],
        settings: SettingsInForce,
    ) -> None:
        self._app = app
        self._theme = theme
        self._windows = windows
        self._settings = settings
        self._dialogs: dict[ChatPage, SystemDialog] = {}
        self._sections: list[PresetsSection] = []
        pages.changed.connect(self.look_again)
        settings.listeners.append(self.look_again)
        for window in windows:
            self.follow(window)
            self.follow_page(window, window.page)

    def follow(self, window: MainWindow) -> None:
        """Show in a window what the conversation there has, and open it when it is wanted."""
        window.bar.system_requested.connect(partial(self._ask, window))
        window.closing.connect(lambda: self._close(window.page))

    def follow_page(self, window: MainWindow, page: ChatPage) -> None:
        """Have a conversation asked with what is wanted there, unless the command line says it."""
        page.system_wanted.connect(partial(self._use, window, page))

    def look_again(self) -> None:
        """Another conversation may be shown somewhere, or other presets may hold."""
        shown = {window.page for window in self._windows}
        for page in tuple(self._dialogs):
            if page not in shown:
                self._close(page)
        for page, dialog in self._dialogs.items():
            dialog.use(self._app.settings.presets, page.controller.options.system)
        for section in self._sections:
            section.use(self._app.settings.presets)
        for window in self._windows:
            self._show(window)

    def _show(self, window: MainWindow) -> None:
        system, presets = window.page.controller.options.system, self._app.settings.presets
        if not presets:
            window.bar.show_system(system)
            return
        from desktop.core.presets import name_of

        window.bar.show_system(system, name_of(presets, system))

    def _close(self, page: ChatPage) -> None:
        if (dialog := self._dialogs.get(page)) is not None:
            dialog.accept()

    def _ask(self, window: MainWindow) -> None:
        page = window.page
        if page not in self._dialogs:
            self._dialogs[page] = self._dialog(window, page)
        dialog = self._dialogs[page]
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _dialog(self, window: MainWindow, page: ChatPage) -> SystemDialog:
        from desktop.ui.system_dialog import SystemDialog

        controller = page.controller
        dialog = SystemDialog(
            self._theme,
            controller.options.system,
            window,
            is_fixed=bool(self._app.setup.system),
            is_offline=controller.engine == "offline",
        )
        dialog.use(self._app.settings.presets, controller.options.system)
        dialog.changed.connect(page.system_wanted)
        dialog.choice.saved.connect(lambda presets: self._use_presets(presets))
        dialog.choice.edit_requested.connect(partial(self._show_all, window))
        dialog.finished.connect(lambda _: self._closed(page))
        return dialog

    def _closed(self, page: ChatPage) -> None:
        self._dialogs.pop(page).deleteLater()

    def _use(self, window: MainWindow, page: ChatPage, system: str) -> None:
        if self._app.setup.system:
            return
        page.controller.use_system(system)
        if (dialog := self._dialogs.get(page)) is not None:
            dialog.use(self._app.settings.presets, system)
        self._show(window)

    def _use_presets(self, presets: Presets) -> None:
        self._settings.use(replace(self._app.settings, presets=presets))

    def _show_all(self, over: MainWindow) -> None:
        self._settings.show(over).show_section(SECTION)

    @property
    def own_section(self) -> OwnSection:
        """All presets, for the settings."""
        from desktop.ui.settings_section import OwnSection

        names = " ".join(preset.name for preset in self._app.settings.presets)
        return OwnSection(
            SECTION, self._section, f"{both(later('instructions persona role custom'))} {names}"
        )

    def _section(self) -> PresetsSection:
        from desktop.ui.presets_section import PresetsSection

        section = PresetsSection(self._theme, self._app.settings.presets)
        section.changed.connect(lambda presets: self._use_presets(presets))
        self._sections.append(section)
        section.destroyed.connect(lambda: self._sections.remove(section))
        return section
