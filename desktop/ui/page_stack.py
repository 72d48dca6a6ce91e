"""What fills a page: the transcript, or before anything was asked what is offered to begin with."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.settings import Settings
    from desktop.ui.composer import Composer
    from desktop.ui.empty_state import EmptyState
    from desktop.ui.theme import Theme
    from desktop.ui.welcome import Welcome


class PageStack(QStackedWidget):
    """Shows one of three: the transcript, samples to ask, or the welcome.

    Args:
        theme: The colours.
        transcript: Shown once something was asked.
        composer: Takes in what is chosen.
        offline: The offline engine answers.
        welcomes: Begin with the welcome.

    Signals:
        wished: What the user wants of the welcome, one of its ``Wish``.
        welcome_left: The user goes on without it, or with what it offers.
    """

    wished = Signal(str)
    welcome_left = Signal()

    def __init__(
        self,
        theme: Theme,
        transcript: QWidget,
        composer: Composer,
        *,
        offline: bool,
        welcomes: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._transcript = transcript
        self._composer = composer
        self._offline = offline
        self._welcomes = welcomes
        self._has_turns = self._looks_for_versions = False
        self._show()
        self.addWidget(transcript)

    @cached_property
    def empty_state(self) -> EmptyState:
        """What is offered where nothing was asked yet."""
        from desktop.ui.empty_state import EmptyState

        made = EmptyState(self._theme, offline=self._offline)
        made.prompt_chosen.connect(self._composer.fill)
        made.image_chosen.connect(self._composer.fill_image)
        self.addWidget(made)
        return made

    @cached_property
    def welcome(self) -> Welcome:
        """The first page."""
        from desktop.ui.welcome import Welcome

        made = Welcome(self._theme, offline=self._offline)
        made.tried.connect(self._try)
        made.wished.connect(self.wished)
        made.left.connect(self.leave_welcome)
        made.versions.show_chosen(self._looks_for_versions)
        self.addWidget(made)
        return made

    @property
    def is_welcoming(self) -> bool:
        """True while the welcome is to be seen."""
        return self._welcomes and not self._has_turns

    def _show(self) -> None:
        if self._has_turns:
            self.setCurrentWidget(self._transcript)
        else:
            self.setCurrentWidget(self.welcome if self._welcomes else self.empty_state)

    def use(self, *, offline: bool) -> None:
        """Another engine answers now; a key is what the welcome was for."""
        if offline is self._offline:
            return
        self._offline = offline
        for made in {"empty_state", "welcome"} & vars(self).keys():
            getattr(self, made).use(offline=offline)
        if not offline:
            self.leave_welcome()

    def use_settings(self, settings: Settings) -> None:
        """Show what the welcome asks as it is now."""
        self._looks_for_versions = settings.look_for_versions
        if "welcome" in vars(self):
            self.welcome.versions.show_chosen(settings.look_for_versions)

    def show_turns(self, has_turns: bool) -> None:
        """Show the transcript, or what stands in its place as long as nothing was asked."""
        if has_turns and self.is_welcoming:
            self._welcomes = False
            self.welcome_left.emit()
        self._has_turns = has_turns
        self._show()

    def show_welcome(self) -> None:
        """Show the welcome, unless something was asked."""
        self._welcomes = True
        self._show()

    def leave_welcome(self) -> None:
        """Show samples instead."""
        if self._welcomes:
            self._welcomes = False
            self._show()
            self.welcome_left.emit()

    def _try(self, file: Path, prompt: str) -> None:
        """Ask at once: the images of the question are ready in a moment."""
        self._composer.fill_image(file, prompt)
        self._composer.submit()
