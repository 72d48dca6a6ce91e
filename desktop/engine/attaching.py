"""Prepares an image in a thread of its own, which nobody has to wait for."""

from __future__ import annotations

import asyncio
import sys
import threading
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.core.errors import ChatError
from desktop.core.images import GivenUp, ImageWish, LoadImages, Source, Watch

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.conversation import ImagePart

_STANDARD = ImageWish()


class Attaching:
    """One image on its way into a question; used on the loop."""

    def __init__(
        self,
        load: LoadImages,
        progress: Callable[[float], None] | None,
        done: Callable[[tuple[ImagePart, ...] | ChatError], None],
    ) -> None:
        self._load = load
        self._progress = progress
        self._done = done
        self._task: asyncio.Task[object] | None = None
        self._is_given_up = False

    def give_up(self) -> None:
        """Nobody wants it any more; nothing is told from now on."""
        self._is_given_up = True
        if self._task is not None:
            self._task.cancel()

    async def run(self, source: Source, name: str, wish: ImageWish | None) -> None:
        """Prepare it, and tell what came of it."""
        if self._is_given_up:
            return
        self._task = asyncio.current_task()
        try:
            outcome: tuple[ImagePart, ...] | ChatError
            outcome = await prepare(self._load, source, name, wish, self._tell)
        except ChatError as error:
            outcome = error
        self._task = None
        self._done(outcome)

    def _tell(self, share: float) -> None:
        if self._progress is not None and self._task is not None:
            self._progress(share)


async def prepare(
    load: LoadImages,
    source: Source,
    name: str,
    wish: ImageWish | None,
    progress: Callable[[float], None] | None = None,
) -> tuple[ImagePart, ...]:
    """Prepare an image in a thread; cancelling gives it up at its next step.

    Args:
        load: Does the work.
        source: A file, or bytes.
        name: What it is called.
        wish: How it is wanted.
        progress: Hears on the loop the share that is done.

    Raises:
        ImageRejected: If it cannot be used.
    """
    errand = _Errand(progress)
    errand.start(partial(load, source, name, wish or _STANDARD, errand.watch))
    try:
        return await errand.ready
    finally:
        errand.watch.give_up()


class _Errand:
    """Work in a thread that is no one's of a pool, and what it brings back to the loop.

    Reading from a network drive that hangs may never return: it must neither take the place of
    other images nor keep the program alive.
    """

    def __init__(self, progress: Callable[[float], None] | None) -> None:
        self._loop = asyncio.get_running_loop()
        self._progress = progress
        self.ready: asyncio.Future[tuple[ImagePart, ...]] = self._loop.create_future()
        self.watch = Watch(self._reached)

    def start(self, load: Callable[[], tuple[ImagePart, ...]]) -> None:
        threading.Thread(target=self._work, args=(load,), name="image", daemon=True).start()

    def _work(self, load: Callable[[], tuple[ImagePart, ...]]) -> None:
        try:
            self._on_loop(self._finish, load())
        except GivenUp:
            pass
        except ChatError as error:
            self._on_loop(self._fail, error)
        finally:
            if bug := sys.exception():  # travels on, too
                self._on_loop(self._fail, bug)

    def _reached(self, share: float) -> None:
        if self._progress is not None:
            self._on_loop(self._progress, share)

    def _on_loop(self, work: Callable[[Any], None], value: object) -> None:
        try:
            self._loop.call_soon_threadsafe(work, value)
        except RuntimeError:  # it was closed meanwhile
            self.watch.give_up()

    def _finish(self, parts: tuple[ImagePart, ...]) -> None:
        if not self.ready.done():
            self.ready.set_result(parts)

    def _fail(self, error: BaseException) -> None:
        if not self.ready.done():
            self.ready.set_exception(error)
