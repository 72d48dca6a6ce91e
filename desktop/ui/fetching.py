"""Images that lie on the web: asked about, then fetched; asked about again where they lead on."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.core.errors import ChatError, HostChanged
from desktop.core.images import WebImage
from desktop.ui.drop_overlay import FROM_THE_WEB, Offer, is_offer, read_offer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from desktop.core.conversation import ImagePart
    from desktop.core.images import ImageWish, Source
    from desktop.core.web_address import WebAddress
    from desktop.ui.fetch_question import FetchQuestion
    from desktop.ui.image_tray import ImageTray
    from desktop.ui.preparing import Attach
    from desktop.ui.theme import Theme

    Done = Callable[[tuple[ImagePart, ...] | ChatError], None]


def _nothing() -> None:
    """Nobody has to be told."""


@dataclass(slots=True, kw_only=True, eq=False)
class _Asked:
    """A question, and what follows from its answer."""

    addresses: tuple[WebAddress, ...]
    agreed: Callable[[], None]
    declined: Callable[[], None] = _nothing
    led_from: str = ""
    is_withdrawn: bool = False


class Fetching(QObject):
    """Stands between the tray and what prepares images: nothing of the web passes unasked.

    Args:
        theme: The colours of the question.
        attach: Prepares images, of the web too.
        place: The question is asked over its window.

    Attributes:
        is_offered: False where the settings say that addresses are refused.
    """

    def __init__(self, theme: Theme, attach: Attach, place: QWidget) -> None:
        super().__init__(place)
        self.is_offered = True
        self._theme = theme
        self._attach = attach
        self._place = place
        self._waiting: deque[_Asked] = deque()
        self._question: FetchQuestion | None = None
        self._led: dict[str, str] = {}

    def serve(self, tray: ImageTray) -> None:
        """Ask about the addresses that are dropped there or pasted."""
        tray.addressed.connect(partial(self._offered, tray))

    def offer_of(self, mime: QMimeData) -> Offer | None:
        """What dropping this will do; None if it is nothing for us."""
        offer = read_offer(mime, fetch=False) if is_offer(mime) else None
        if offer is not None and offer.addresses and not self.is_offered:
            return replace(offer, addresses=(), refusal=FROM_THE_WEB)
        return offer

    def _offered(self, tray: ImageTray, addresses: Sequence[WebAddress]) -> None:
        if not self.is_offered:
            tray.refused.emit(FROM_THE_WEB)
            return

        def agreed() -> None:
            for address in addresses:
                self._led.pop(address.text, None)
                tray.add_source(WebImage(address=address.text), address.name)

        self.ask(_Asked(addresses=tuple(addresses), agreed=agreed))

    def attach(
        self,
        source: Source,
        *,
        name: str,
        wish: ImageWish | None = None,
        progress: Callable[[float], None] | None = None,
        done: Done,
    ) -> Callable[[], None]:
        """The tray's ``Attach``: asks once more if an address leads to another host."""
        begin = partial(self._attach, name=name, wish=wish, progress=progress)
        if not isinstance(source, WebImage):
            return begin(source, done=done)
        fetch = _Fetch(self, source, begin, done)
        # Tried again, it goes where it led to before: that was agreed to.
        fetch.begin(self._led.get(source.address, source.address))
        return fetch.give_up

    def lead(self, address: str, there: str) -> None:
        """It was agreed that this address leads there."""
        self._led[address] = there

    def ask(self, asked: _Asked) -> None:
        """Ask, after the questions that are open."""
        self._waiting.append(asked)
        self._ask_next()

    def withdraw(self, asked: _Asked) -> None:
        """Nobody needs an answer any more; none is given."""
        asked.is_withdrawn = True
        if self._waiting and self._waiting[0] is asked and self._question is not None:
            self._question.reject()

    def _ask_next(self) -> None:
        while self._waiting and self._waiting[0].is_withdrawn:
            self._waiting.popleft()
        if not self._waiting or self._question is not None:
            return
        from desktop.ui.fetch_question import FetchQuestion  # a start needs none

        asked = self._waiting[0]
        self._question = FetchQuestion(
            self._theme, asked.addresses, self._place.window(), led_from=asked.led_from
        )
        self._question.finished.connect(self._answered)
        self._question.open()

    def _answered(self, result: int) -> None:
        self._question = None
        asked = self._waiting.popleft()
        if not asked.is_withdrawn:
            (asked.agreed if result else asked.declined)()
        self._ask_next()


class _Fetch:
    """One image on its way from the web, from host to host."""

    def __init__(
        self,
        owner: Fetching,
        source: WebImage,
        attach: Callable[..., Callable[[], None]],
        done: Done,
    ) -> None:
        self._owner = owner
        self._source = source
        self._attach = attach
        self._done = done
        self._stop: Callable[[], None] = _nothing
        self._asked: _Asked | None = None

    def begin(self, address: str) -> None:
        """Fetch from there, which was agreed to."""
        self._asked = None
        told = partial(self._told, address)
        self._stop = self._attach(replace(self._source, address=address), done=told)

    def _told(self, here: str, outcome: tuple[ImagePart, ...] | ChatError) -> None:
        if not isinstance(outcome, HostChanged):
            self._done(outcome)
            return
        from desktop.core.web_address import web_address

        self._asked = _Asked(
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
