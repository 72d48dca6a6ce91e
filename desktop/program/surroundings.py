"""The desktop around the program, by the bus of the session: as much of it as there is."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.engine.tasks import TaskOwner
from desktop.paths import resource
from desktop.words import later, tr

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Mapping

    from desktop.session_bus.global_keys import GlobalKeys
    from desktop.session_bus.line import Line
    from desktop.session_bus.notifications import Notifications

ICON = ("icons", "png", "gemstream-128.png")
QUICK_ASK = later("Quick ask")


class Surroundings:
    """Stays on the bus from ``begin`` on, where there is one; nothing waits for it.

    Args:
        environ: The environment, which says where the bus is.
        on_crash: Told of faults of our own.
        clicked: Called with the key of a notification that was clicked, and a token with which a
            window may come to the front.
        pressed: Called with such a token when the keys were pressed that show quick ask.

    Attributes:
        notifications: Those of the desktop; None where it has none.
        can_bind_keys: The desktop can bind keys.
    """

    def __init__(
        self,
        environ: Mapping[str, str],
        on_crash: Callable[[BaseException], None],
        clicked: Callable[[str, str], object],
        pressed: Callable[[str], object],
    ) -> None:
        self._environ = environ
        self._clicked = clicked
        self._pressed = pressed
        self._tasks = TaskOwner(on_crash)
        self._looking: asyncio.Event | None = None
        self._line: Line | None = None
        self._keys: GlobalKeys | None = None
        self._wants_keys = self._binds_keys = False
        self._percent: int | None = None
        self.notifications: Notifications | None = None
        self.can_bind_keys = False

    def begin(self) -> None:
        """Connect to the bus, once."""
        if self._looking is None and sys.platform == "linux":
            import asyncio

            self._looking = asyncio.Event()
            self._tasks.start(self._stay(self._looking), name="session bus")

    async def looked(self) -> None:
        """Wait until it is known what there is."""
        if self._looking is not None:
            await self._looking.wait()

    async def _stay(self, looked: asyncio.Event) -> None:
        from desktop.session_bus.line import Refused, open_line

        try:
            async with open_line(self._environ) as line:
                listening = self._tasks.start(line.listen(), name="session bus, listening")
                self._line = line
                await self._look(line)
                looked.set()
                self._change_keys()
                await listening
        except Refused:
            pass  # a computer without a desktop
        finally:
            self._line = self._keys = self.notifications = None
            self.can_bind_keys = False
            looked.set()

    async def _look(self, line: Line) -> None:
        from desktop.session_bus.global_keys import GlobalKeys
        from desktop.session_bus.line import Refused
        from desktop.session_bus.notifications import Notifications

        notifications = Notifications(line, resource(*ICON).as_uri(), self._clicked)
        with suppress(Refused):
            await notifications.begin()
            self.notifications = notifications
        self._keys = GlobalKeys(line, self._pressed)
        self.can_bind_keys = await self._keys.is_there()

    def want_keys(self, *, wanted: bool) -> None:
        """Have keys bound that show quick ask, or not."""
        self._wants_keys = wanted
        self._change_keys()

    def _change_keys(self) -> None:
        if self.can_bind_keys and self._wants_keys is not self._binds_keys:
            self._binds_keys = self._wants_keys
            self._tasks.start(self._bind_keys(wanted=self._wants_keys), name="global keys")

    async def _bind_keys(self, *, wanted: bool) -> None:
        from desktop.session_bus.line import Refused

        if self._keys is not None:
            with suppress(Refused):  # the user wanted none
                await (self._keys.bind(tr(QUICK_ASK)) if wanted else self._keys.release())

    def show_progress(self, percent: int | None) -> None:
        """Show how far answers are on the program's icon; None for no answer."""
        if percent != self._percent:
            self._percent = percent
            if self._line is not None:
                self._tasks.start(self._show_progress(self._line, percent), name="progress")

    async def _show_progress(self, line: Line, percent: int | None) -> None:
        from desktop.session_bus.launcher import show_progress

        with suppress(OSError):  # the session ends
            await show_progress(line, percent)

    async def aclose(self) -> None:
        """Leave the bus."""
        if self._line is not None and self._percent is not None:
            await self._show_progress(self._line, None)
        await self._tasks.aclose()
