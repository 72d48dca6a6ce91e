"""Looks for new versions while the user wants it, and tells of them in every window."""

from __future__ import annotations

import asyncio
import logging
import sys
import time
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from desktop import __version__
from desktop.engine.tasks import TaskOwner
from desktop.updates.installed import is_by_a_package
from desktop.updates.last_look import DAY_S, LastLook, load, save
from desktop.updates.release_key import KEY
from desktop.updates.report import told
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.app import App
    from desktop.program.settings_in_force import SettingsInForce
    from desktop.ui.main_window import MainWindow
    from desktop.ui.theme import Theme
    from desktop.ui.version_dialog import VersionDialog
    from desktop.updates.news import News

AFTER_S = 10.0
"""A start has better things to do."""

EVERY_S = 3600.0
"""How often it is seen whether a day is over: a computer may have slept meanwhile."""

LOOKING = later("Looking for a new version…")


class Updating:
    """Looks once a day at most, and when the user asks.

    Args:
        app: Has the settings, and says how the network is reached.
        keepers: Owns what must end before the program does.
        theme: The colours.
        windows: Those that are open.
        settings: Says when others hold.
    """

    def __init__(
        self,
        app: App,
        keepers: TaskOwner,
        theme: Theme,
        windows: Sequence[MainWindow],
        settings: SettingsInForce,
    ) -> None:
        self._app = app
        self._keepers = keepers
        self._theme = theme
        self._windows = windows
        self._tasks = TaskOwner(app.on_crash)
        self._folder: Path | None = None
        self._last = LastLook()
        self._is_loaded = self._was_asked = False
        self._due_at_s = 0.0
        self._one_at_a_time = asyncio.Lock()
        self._asking: list[MainWindow] = []
        self._woken = asyncio.Event()
        settings.listeners.append(self._wake)
        for window in windows:
            self.follow(window)

    def begin(self, folder: Path) -> None:
        """The data folder is known: do as the settings say from now on.

        In another folder than the user's, for want of that, nothing is remembered of earlier looks,
        so none is made by itself.
        """
        if self._app.keeps and folder == self._app.setup.folder:
            self._folder = folder
            self._tasks.start(self._look_daily(), name="new versions")

    def follow(self, window: MainWindow) -> None:
        """Tell of a new version in a window, and do what is wanted there."""
        window.versions_requested.connect(partial(self.look_now, window))
        window.bar.version_requested.connect(partial(self.show, window))
        window.bar.show_version(self._offered)

    async def aclose(self) -> None:
        """Look for nothing any more."""
        await self._tasks.aclose()

    @property
    def _is_on(self) -> bool:
        return self._app.settings.look_for_versions

    @property
    def _news(self) -> News | None:
        """What to tell of: nothing from before to somebody who has switched it off."""
        return self._last.offer(__version__) if self._is_on or self._was_asked else None

    @property
    def _offered(self) -> str:
        return "" if self._news is None else self._news.version.text

    def _tell(self) -> None:
        for window in self._windows:
            window.bar.show_version(self._offered)

    def _wake(self) -> None:
        self._tell()
        self._woken.set()

    async def _look_daily(self) -> None:
        await asyncio.sleep(AFTER_S)
        async with self._one_at_a_time:
            await self._load()
        self._tell()
        while True:
            if self._is_on and _steady_s() >= self._due_at_s:
                await self._look()
            self._woken.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(EVERY_S if self._is_on else None):
                    await self._woken.wait()

    async def _load(self) -> None:
        """Know of earlier looks, once."""
        if self._folder is None or self._is_loaded:
            return
        now_s = time.time()
        self._last = await asyncio.to_thread(load, self._folder, now_s)
        self._is_loaded = True
        self._due_at_s = _steady_s() + self._last.due_in_s(now_s)
        if self._is_on and self._last.at_s == now_s:  # of a clock that was ahead, or unreadable
            await self._keep()

    def look_now(self, window: MainWindow) -> None:
        """Look because the user wants it, and say in that window what was found."""
        window.show_notice(tr(LOOKING))
        self._asking.append(window)
        if len(self._asking) == 1:
            self._tasks.start(self._answer(), name="look for a new version")

    async def _answer(self) -> None:
        await self._look(is_asked=True)
        asking, self._asking = self._asking, []
        words = told(self._last, __version__, time.time())
        for window in asking:
            if window in self._windows:
                show = (tr("What is new"), partial(self.show, window)) if self._offered else None
                window.notice.say(words, "warn" if self._last.fault else "info", show)

    async def _look(self, *, is_asked: bool = False) -> None:
        """Ask, and remember it beforehand: what ends the program must not have it ask again."""
        async with self._one_at_a_time:
            await self._load()
            now_s = time.time()
            self._due_at_s = _steady_s() + DAY_S
            self._last = replace(self._last, at_s=now_s)
            if is_asked:
                self._was_asked, self._last = True, replace(self._last, passed_over="")
            if await self._keep() or is_asked:
                await self._ask(now_s)

    async def _ask(self, now_s: float) -> None:
        await asyncio.to_thread(_load_line)
        from desktop.updates.latest import address_in, look

        address = address_in(self._app.setup.environ)
        found = await look(self._last, address, KEY, self._app.network, now_s)
        # What was passed over meanwhile stays so.
        self._last = replace(found, passed_over=self._last.passed_over)
        log = logging.getLogger(__name__)
        if found.fault:
            log.warning("no new version could be looked for: %s", found.fault)
        else:
            log.info("a new version was looked for")
        await self._keep()
        self._tell()

    async def _keep(self) -> bool:
        """Write it down; False if that is not possible."""
        if self._folder is None:
            return False
        try:
            await asyncio.to_thread(save, self._folder, self._last)
        except OSError as error:
            log = logging.getLogger(__name__)
            log.warning("what is known of new versions cannot be kept: %s", error.strerror)
            return False
        return True

    def show(self, over: MainWindow) -> VersionDialog | None:
        """Show what is new over a window; nothing if there is nothing new any more."""
        news = self._news
        if news is None:
            return None
        from desktop.ui.by_name import connect_by_name
        from desktop.ui.links import open_link
        from desktop.ui.version_dialog import VersionDialog

        dialog = VersionDialog(
            self._theme,
            news.version.text,
            __version__,
            news.notes,
            over,
            by_package=is_by_a_package(sys.executable, is_frozen=hasattr(sys, "frozen")),
        )
        dialog.page_wanted.connect(lambda: open_link(news.page))
        dialog.passed_over.connect(partial(self._pass_over, news.version.text))
        connect_by_name(over, "closing()", dialog, "close()")
        dialog.open()
        return dialog

    def _pass_over(self, version: str) -> None:
        self._last = replace(self._last, passed_over=version)
        self._tell()
        self._keepers.start(self._keep_passed_over(), name="keep a version passed over")

    async def _keep_passed_over(self) -> None:
        await self._keep()


def _load_line() -> None:
    """Load what asks the web: 70 ms that the window's thread has no need to wait."""
    from desktop.updates import latest  # noqa: F401


def _steady_s() -> float:
    """A clock that nobody sets; it goes on while the computer sleeps, where there is such a one."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)
