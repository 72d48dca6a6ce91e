"""Who does something in the windows: each is made when it is first needed, and never twice."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.engine.tasks import TaskOwner

if TYPE_CHECKING:
    from desktop.app import App
    from desktop.program.background import Background
    from desktop.program.bridging import Bridging
    from desktop.program.history import History
    from desktop.program.measurements import Measurements
    from desktop.program.openings import Openings
    from desktop.program.pages import Pages
    from desktop.program.quick_asking import QuickAsking
    from desktop.program.services import Services
    from desktop.program.settings_in_force import SettingsInForce
    from desktop.program.system_prompts import SystemPrompts
    from desktop.program.tray import Tray
    from desktop.program.updating import Updating
    from desktop.program.welcoming import Welcoming
    from desktop.settings_file import SettingsFile
    from desktop.ui.chat_page import ChatPage
    from desktop.ui.main_window import MainWindow
    from desktop.ui.settings_section import OwnSection
    from desktop.ui.theme import Theme


class WindowParts(QObject):
    """What ``Windows`` stands on.

    Args:
        app: Makes the conversations.
        theme: The colours.
        file: Where the settings are kept.

    Attributes:
        measurements: How fast answers are; None until it is known where they are kept.
    """

    def __init__(self, app: App, theme: Theme, file: SettingsFile) -> None:
        super().__init__()
        self._keepers = TaskOwner(app.on_crash)
        self._app = app
        self._theme = theme
        self._file = file
        self._open: list[MainWindow] = []
        self.measurements: Measurements | None = None

    @property
    def front(self) -> MainWindow:
        """The window used last."""
        raise NotImplementedError

    def open(self, beside: MainWindow) -> MainWindow:
        """Open another window."""
        raise NotImplementedError

    def close_all(self) -> None:
        """Close every window, as the user would; the last one ends the program."""
        raise NotImplementedError

    def reopen(self) -> None:
        """End the program, and begin it again."""
        raise NotImplementedError

    def _follow(self, window: MainWindow, page: ChatPage) -> None:
        raise NotImplementedError

    # No first picture waits for another conversation than the one it shows.

    @cached_property
    def pages(self) -> Pages:
        """Shows other conversations in the windows."""
        from desktop.program.pages import Pages

        return Pages(self._app, self._keepers, self._open, self._follow, self.open)

    @cached_property
    def history(self) -> History:
        """What is kept of earlier conversations."""
        from desktop.program.history import History

        return History(self._app, self._keepers, self.pages, self._open)

    @cached_property
    def services(self) -> Services:
        """Who answers; made when the first picture was seen."""
        from desktop.program.services import Services

        settings = lambda over: self.settings.show(over)  # noqa: E731 (made when it is first shown)
        return Services(self._app, self._theme, self.pages, self._open, settings)

    @cached_property
    def settings(self) -> SettingsInForce:
        """The settings that hold, and their dialog."""
        from desktop.program.settings_in_force import SettingsInForce

        parts = (self._app, self._keepers, self.pages, self._open, self._theme, self._file)
        more = (self._own_sections, lambda: self.services.models, self.reopen)
        return SettingsInForce(*parts, *more)

    @cached_property
    def welcoming(self) -> Welcoming:
        """What is wanted of the welcome."""
        from desktop.program.welcoming import Welcoming

        return Welcoming(self.settings, lambda: self.services.desk)

    @cached_property
    def system_prompts(self) -> SystemPrompts:
        """What models are told before each question; made when the first picture was seen."""
        from desktop.program.system_prompts import SystemPrompts

        return SystemPrompts(self._app, self._theme, self.pages, self._open, self.settings)

    @cached_property
    def bridging(self) -> Bridging:
        """What other programs do here; made when the first picture was seen."""
        from desktop.program.bridging import Bridging

        parts = (self._app, self._theme, self.pages, self.history, self.settings, self._open)
        return Bridging(*parts, front=lambda: self.front)

    @cached_property
    def openings(self) -> Openings:
        """What is opened over a window."""
        from desktop.program.openings import Openings

        parts = (self._app, self._keepers, self.pages, self._theme, self.settings)
        return Openings(*parts, lambda: self.measurements)

    @cached_property
    def updating(self) -> Updating:
        """Looks for new versions; made when the first picture was seen."""
        from desktop.program.updating import Updating

        return Updating(self._app, self._keepers, self._theme, self._open, self.settings)

    @cached_property
    def background(self) -> Background:
        """What is told of windows that nobody looks at; made when the first picture was seen."""
        from desktop.program.background import Background

        icon = lambda: self.tray.icon  # noqa: E731 (few desktops need it)
        pressed = lambda token: self.quick_asking.open(token)  # noqa: E731 (likewise)
        made = Background(self._app, self.pages, icon, lambda: self.front, pressed)
        self.settings.listeners.append(made.use_settings)
        return made

    @cached_property
    def tray(self) -> Tray:
        """The icon in the tray; made when the first picture was seen."""
        from desktop.program.tray import Tray

        tray = Tray(self._app, self.pages, self.settings, lambda: self.front)
        tray.quick_ask_wanted.connect(lambda: self.quick_asking.open())
        tray.quit_wanted.connect(self.close_all)
        return tray

    @cached_property
    def quick_asking(self) -> QuickAsking:
        """Asks from anywhere."""
        from desktop.program.quick_asking import QuickAsking

        parts = (self._app, self._theme, self.pages)
        models = lambda: self.services.models  # noqa: E731 (they come later)
        return QuickAsking(*parts, lambda: self.front, self.open, models)

    def _own_sections(self, over: MainWindow) -> list[OwnSection]:
        """What the settings show besides values."""
        from desktop.program.own_sections import Parts, own_sections

        parts = Parts(
            app=self._app,
            keepers=self._keepers,
            theme=self._theme,
            pages=self.pages,
            windows=self._open,
            system_prompts=self.system_prompts,
            history=self.history if self._has_history else None,
            services=vars(self).get("services"),
            bridging=vars(self).get("bridging"),
            reopen=self.reopen,
        )
        return own_sections(over, parts)

    @property
    def _has_history(self) -> bool:
        return "history" in vars(self) and self.history.has_begun
