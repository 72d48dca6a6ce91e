"""How one image of the tray is prepared: from what, how finely, again, and given up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from desktop.core.images import ImageWish

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.conversation import Detail, ImagePart
    from desktop.core.errors import ChatError
    from desktop.core.images import Source

    Outcome = tuple[ImagePart, ...] | ChatError


class Attach(Protocol):
    """Reads and cleans an image in a worker: the controller's ``attach``."""

    def __call__(
        self,
        source: Source,
        *,
        name: str,
        wish: ImageWish | None = None,
        progress: Callable[[float], None] | None = None,
        done: Callable[[tuple[ImagePart, ...] | ChatError], None],
    ) -> Callable[[], None]:
        """Start; ``done`` is called with what came of it. Returns how to give it up."""
        ...


class Preparing:
    """Prepares one image, as often as the user wants.

    Args:
        attach: Does the work.
        name: What the user calls it.
        progress: Hears the share that is done, 0 to 1.
        done: Hears what came of it; nothing once it was given up.

    Attributes:
        source: What it is made of; None if that is not known any more.
        wish: How the user wants it.
        is_capture: It is a picture of the screen.
    """

    def __init__(
        self,
        attach: Attach,
        name: str,
        progress: Callable[[float], None],
        done: Callable[[Outcome], None],
    ) -> None:
        self.source: Source | None = None
        self.wish = ImageWish()
        self.is_capture = False
        self._attach = attach
        self._name = name
        self._progress = progress
        self._done = done
        self._run: object = None
        self._stop: Callable[[], None] | None = None

    @property
    def can_start(self) -> bool:
        """True if it is known what it is made of."""
        return self.source is not None

    def start(self, detail: Detail | None = None) -> None:
        """Prepare it, or prepare it anew; what is under way for it is given up.

        Args:
            detail: How finely from now on; None for as before.
        """
        if self.source is None:
            return
        self.give_up()
        self.wish = replace(self.wish, detail=detail or self.wish.detail)
        run = self._run = object()

        def progress(share: float) -> None:
            if self._run is run:
                self._progress(share)

        def done(outcome: Outcome) -> None:
            if self._run is run:
                self._run = self._stop = None
                self._done(outcome)

        stop = self._attach(
            self.source, name=self._name, wish=self.wish, progress=progress, done=done
        )
        if self._run is run:
            self._stop = stop

    def give_up(self) -> None:
        """Nobody wants it any more."""
        stop, self._run, self._stop = self._stop, None, None
        if stop is not None:
            stop()

    def became(self, image: ImagePart) -> None:
        """Remember how to have exactly this image again."""
        self.wish = ImageWish(detail=image.detail, page=image.page or None)
        if self.source is None and not image.page:
            self.source = image.original
