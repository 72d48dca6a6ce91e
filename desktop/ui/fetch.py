"""One image on its way from the web, from host to host, each agreed to by the user."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from desktop.core.errors import HostChanged
from desktop.core.web_address import web_address

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.conversation import ImagePart
    from desktop.core.errors import ChatError
    from desktop.core.images import WebImage
    from desktop.core.web_address import WebAddress

    Done = Callable[[tuple[ImagePart, ...] | ChatError], None]


def _nothing() -> None:
    """Nobody has to be told."""


@dataclass(slots=True, kw_only=True, eq=False)
class Asked:
    """A question about addresses, and what follows from its answer."""

    addresses: tuple[WebAddress, ...]
    agreed: Callable[[], None]
    declined: Callable[[], None] = _nothing
    led_from: str = ""
    is_withdrawn: bool = False


class Asker(Protocol):
    """Asks the user, one question after the other."""

    def ask(self, asked: Asked) -> None:
        """Ask, after the questions that are open."""
        ...

    def withdraw(self, asked: Asked) -> None:
        """Nobody needs an answer any more; none is given."""
        ...

    def lead(self, address: str, there: str) -> None:
        """It was agreed that this address leads there."""
        ...


class Fetch:
    """Fetches one image, and asks where it is led on."""

    def __init__(
        self,
        owner: Asker,
        source: WebImage,
        attach: Callable[..., Callable[[], None]],
        done: Done,
    ) -> None:
        self._owner = owner
        self._source = source
        self._attach = attach
        self._done = done
        self._stop: Callable[[], None] = _nothing
        self._asked: Asked | None = None

    def begin(self, address: str) -> None:
        """Fetch from there, which was agreed to."""
        self._asked = None
        told = partial(self._told, address)
        self._stop = self._attach(replace(self._source, address=address), done=told)

    def _told(self, here: str, outcome: tuple[ImagePart, ...] | ChatError) -> None:
        if not isinstance(outcome, HostChanged):
            self._done(outcome)
            return
        self._asked = Asked(
            addresses=(web_address(outcome.address),),
            agreed=partial(self._go_on, outcome.address),
            declined=partial(self._done, outcome),
            led_from=web_address(here).shown_host,
        )
        self._owner.ask(self._asked)

    def _go_on(self, there: str) -> None:
        self._owner.lead(self._source.address, there)
        self.begin(there)

    def give_up(self) -> None:
        """Nobody wants it any more."""
        self._stop()
        if self._asked is not None:
            self._owner.withdraw(self._asked)
