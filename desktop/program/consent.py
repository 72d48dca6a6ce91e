"""Which programs may ask with the user's key: each is asked about once, by its name."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop.bridge.protocol import Refused
from desktop.core.program_name import program_name, quoted
from desktop.setting_rules import MOST_PROGRAMS
from desktop.ui.by_name import connect_by_name
from desktop.ui.program_question import ProgramQuestion
from desktop.words import english

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.app import App
    from desktop.program.settings_in_force import SettingsInForce
    from desktop.ui.main_window import MainWindow
    from desktop.ui.theme import Theme

WITHIN_S = 60.0
"""How long a program waits for the user."""

MOST_ASKED_ABOUT = 16


@dataclass(slots=True, eq=False)
class _Question:
    """One that waits for the user.

    Attributes:
        answer: True to allow it, False to refuse it, None for neither.
        waiting: How many wait for it.
    """

    answer: asyncio.Future[bool | None] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )
    waiting: int = 0


class Consent:
    """Asks over a window, one question at a time, and has the settings remember the answer.

    Args:
        app: Has the settings that hold.
        theme: The colours.
        settings: Lets others hold.
        front: The window to ask over.
    """

    def __init__(
        self, app: App, theme: Theme, settings: SettingsInForce, front: Callable[[], MainWindow]
    ) -> None:
        self._app = app
        self._theme = theme
        self._settings = settings
        self._front = front
        self._questions: dict[str, _Question] = {}
        self._asked = ""
        self._dialog: ProgramQuestion | None = None

    def is_allowed(self, program: str) -> bool:
        """True if a program of that name may ask."""
        return self._app.settings.programs.get(program_name(program)) is True

    async def allow(self, program: str) -> None:
        """Ask the user, unless the answer is known.

        Raises:
            Refused: If the user does not want it, or does not say so in time.
        """
        name = program_name(program)
        may = self._app.settings.programs.get(name)
        if may is None:
            may = await self._ask(name)
        if may is None:
            sentence = "Nobody allowed this in the window of Gemstream. Ask again when somebody is "
            raise Refused("permission", f"{sentence}there, or use gemstream serve.")
        if not may:
            with english():  # a program reads it
                sentence = f"The user does not let {quoted(name)} ask. It can be changed in the "
            raise Refused("permission", f"{sentence}settings of Gemstream, under Programs.")

    async def _ask(self, name: str) -> bool | None:
        if name not in self._questions and len(self._questions) >= MOST_ASKED_ABOUT:
            raise Refused("rate_limit", "Many programs wait for leave. Ask again later.")
        question = self._questions.setdefault(name, _Question())
        question.waiting += 1
        self._show_next()
        try:
            with suppress(TimeoutError):
                async with asyncio.timeout(WITHIN_S):
                    return await asyncio.shield(question.answer)
            return None
        finally:
            question.waiting -= 1
            if not question.waiting and self._questions.get(name) is question:
                self._withdraw(name)

    def _withdraw(self, name: str) -> None:
        """Nobody waits for it any more."""
        if self._dialog is not None and self._asked == name:
            self._dialog.close()
        else:
            del self._questions[name]

    def _show_next(self) -> None:
        if self._dialog is not None or not self._questions:
            return
        name = self._asked = next(iter(self._questions))
        window = self._front()
        dialog = self._dialog = ProgramQuestion(self._theme, name, window)
        dialog.decided.connect(partial(self._remember, name))
        dialog.finished.connect(lambda _: self._settle(name))
        # It would be deleted with its window.
        connect_by_name(window, "closing()", dialog, "close()")
        dialog.show()
        QApplication.alert(window)

    def _remember(self, name: str, may: bool) -> None:
        question = self._questions[name]
        if not question.answer.done():
            question.answer.set_result(may)
        programs = {**self._app.settings.programs, name: may}
        newest = dict(list(programs.items())[-MOST_PROGRAMS:])
        self._settings.use(replace(self._app.settings, programs=newest))

    def _settle(self, name: str) -> None:
        self._dialog = None
        question = self._questions.pop(name)
        if not question.answer.done():
            question.answer.set_result(None)
        self._show_next()
