"""One question to the real window while something goes wrong, and one after that."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from desktop.core.events import Ended, TurnFailed
from tests.faults.outcome import Outcome, how_much
from tests.gui_run import run, until

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from desktop.core.events import StreamEvent
    from desktop.gui import Application
    from tests.loopback import Connection

    Strike = Callable[[Application], Awaitable[None]]

PARTS = tuple(f"Part {number} of the answer, with some words in it. " for number in range(40))
ALL = "".join(PARTS)
BEFORE, BETWEEN_S = 10, 0.005
LONGEST_S = 45.0
EVERY_MS = 20


def whole(connection: Connection) -> None:
    """All of the answer."""
    connection.head()
    for part in PARTS[:-1]:
        connection.text(part)
    connection.text(PARTS[-1], finishReason="STOP")
    connection.end()


def slowly(connection: Connection) -> None:
    """All of it, with time for something to happen in the middle."""
    connection.head()
    for number, part in enumerate(PARTS):
        last = {"finishReason": "STOP"} if number == len(PARTS) - 1 else {}
        connection.text(part, **last)
        time.sleep(0.05)
    connection.end()


async def nothing(_: Application) -> None:
    """The fault is elsewhere."""


class _Watch:
    """The most CPU of the window's thread between two beats of its loop.

    CPU, for a busy machine makes every window wait; what waits for something else than CPU in this
    thread would make the fault's own time limit be missed.
    """

    def __init__(self) -> None:
        self.longest_s = 0.0
        self._last = time.thread_time()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(EVERY_MS)

    def _beat(self) -> None:
        now = time.thread_time()
        self.longest_s = max(self.longest_s, now - self._last)
        self._last = now


async def _ended(events: Sequence[StreamEvent]) -> Ended:
    async with asyncio.timeout(LONGEST_S):
        await until(lambda: any(isinstance(event, Ended) for event in events))
    return next(event for event in events if isinstance(event, Ended))


def _name(ending: Ended) -> str:
    code = f" {ending.error.code}" if isinstance(ending, TurnFailed) else ""
    return type(ending).__name__.removeprefix("Turn").lower() + code


def _said(application: Application, ending: Ended) -> str:
    notice = application.window.notice
    heard = [] if notice.isHidden() else [notice.sentence.text()]
    return " ".join([*heard, str(ending.error) if isinstance(ending, TurnFailed) else ""]).strip()


def experience(arguments: Sequence[str], strike: Strike = nothing) -> Outcome:
    """Ask, have it struck by a fault once some text is there, ask again.

    Args:
        arguments: The command line.
        strike: Done in the middle of the answer, or at once if none comes.
    """

    async def scenario(application: Application) -> Outcome:
        await until(lambda: application.windows.history.has_begun)
        await until(lambda: not len(application._tasks))  # it is warm
        watch = _Watch()
        events: list[StreamEvent] = []
        application.controller.listen(events.extend)
        turn_id = application.window.ask("What happens?")
        view = application.window.view
        if strike is not nothing:
            await until(lambda: view.answer_text(turn_id))
            await strike(application)
        ending = await _ended(events)
        await application._app.store.settled()
        await until(lambda: application.controller.running is None)
        outcome = Outcome(
            ending=_name(ending),
            sentence=_said(application, ending),
            shown=how_much(view.answer_text(turn_id), ALL),
            longest_hold_s=round(watch.longest_s, 2),
        )
        return await _go_on(application, events, outcome)

    outcome: Outcome = run(["--retries", "0", *arguments], scenario)
    return outcome


async def _go_on(application: Application, events: list[StreamEvent], outcome: Outcome) -> Outcome:
    from dataclasses import replace

    events.clear()
    application.window.ask("And now?")
    return replace(outcome, goes_on=_name(await _ended(events)) == "finished")
