"""Asking from anywhere: a small window takes the question, a usual one shows the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.front import bring_to_front

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.app import App
    from desktop.core.message import Draft
    from desktop.core.ports import ModelInfo
    from desktop.engine.controller import ChatController
    from desktop.program.pages import Pages
    from desktop.ui.main_window import MainWindow
    from desktop.ui.options_shown import OptionsShown
    from desktop.ui.quick_ask import QuickAsk
    from desktop.ui.theme import Theme


class QuickAsking:
    """Opens the small window, and asks what is written there in a new conversation.

    Args:
        app: Makes the conversations.
        theme: The colours.
        pages: Shows them.
        front: Says which window is in use.
        open_window: Opens one beside another.
        models: The models that are known.
    """

    def __init__(
        self,
        app: App,
        theme: Theme,
        pages: Pages,
        front: Callable[[], MainWindow],
        open_window: Callable[[MainWindow], MainWindow],
        models: Callable[[], Sequence[ModelInfo]],
    ) -> None:
        self._app = app
        self._theme = theme
        self._pages = pages
        self._front = front
        self._open_window = open_window
        self._models = models
        self._made: tuple[QuickAsk, ChatController] | None = None
        self._options: OptionsShown | None = None

    def open(self, activation: str = "") -> None:
        """Show the small window before all others.

        Args:
            activation: The token of the desktop for that; empty for none.
        """
        window, _ = self._made = self._made or self._make()
        window.composer.use_settings(self._app.settings)
        bring_to_front(window, activation)

    def _make(self) -> tuple[QuickAsk, ChatController]:
        from desktop.ui.options_shown import OptionsShown
        from desktop.ui.quick_ask import QuickAsk

        controller = self._app.new_controller()
        window = QuickAsk(self._theme, controller.attach)
        self._options = OptionsShown(controller, window.composer)
        self._options.offer(self._models())
        window.asked.connect(self._ask)
        return window, controller

    def _ask(self, draft: Draft) -> None:
        if self._made is None:
            return
        small, controller = self._made
        self.put_away()
        window = self._with_room()
        is_temporary = self._app.settings.begin_temporary
        page = self._pages.add_away(window, controller, is_temporary=is_temporary)
        self._pages.open(window, controller.conversation.id)
        page.composer.submitted.emit(draft)
        # With the keyboard still here: desktops give it away, but let nobody take it.
        bring_to_front(window, "")
        small.hide()
        small.deleteLater()

    def _with_room(self) -> MainWindow:
        """The window in use, or a new one where a temporary conversation would be lost."""
        window = self._front()
        page = window.page
        is_lost = page.is_temporary and (page.controller.conversation.turns or page.has_draft)
        return self._open_window(window) if is_lost and not page.is_busy else window

    def put_away(self) -> None:
        """Have none any more; the next one begins anew."""
        self._made = None

    def end(self) -> None:
        """The program ends."""
        if self._made is not None:
            self._made[0].hide()
            self._made[0].deleteLater()
            self.put_away()
