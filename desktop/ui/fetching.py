"""Images that lie on the web: asked about, then fetched; asked about again where they lead on."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.ui.drop_overlay import FROM_THE_WEB, Offer, is_offer, read_offer
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from desktop.core.images import ImageWish, Source
    from desktop.core.web_address import WebAddress
    from desktop.ui.fetch import Asked, Done
    from desktop.ui.fetch_question import FetchQuestion
    from desktop.ui.image_tray import ImageTray
    from desktop.ui.preparing import Attach
    from desktop.ui.theme import Theme


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
        self._waiting: deque[Asked] = deque()
        self._question: FetchQuestion | None = None
        self._led: dict[str, str] = {}

    def serve(self, tray: ImageTray) -> None:
        """Ask about the addresses that are dropped there or pasted."""
        tray.addressed.connect(partial(self._offered, tray))

    def offer_of(self, mime: QMimeData) -> Offer | None:
        """What dropping this will do; None if it is nothing for us."""
        offer = read_offer(mime, fetch=False) if is_offer(mime) else None
        if offer is not None and offer.addresses and not self.is_offered:
            return Offer(refusal=tr(FROM_THE_WEB))
        return offer

    def _offered(self, tray: ImageTray, addresses: Sequence[WebAddress]) -> None:
        if not self.is_offered:
            tray.refused.emit(tr(FROM_THE_WEB))
            return

        def agreed() -> None:
            for address in addresses:
                self._led.pop(address.text, None)
                tray.add_source(WebImage(address=address.text), address.name)

        from desktop.core.images import WebImage  # a start needs none of these
        from desktop.ui.fetch import Asked

        self.ask(Asked(addresses=tuple(addresses), agreed=agreed))

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
        from desktop.core.images import WebImage  # likewise
        from desktop.ui.fetch import Fetch

        begin = partial(self._attach, name=name, wish=wish, progress=progress)
        if not isinstance(source, WebImage):
            return begin(source, done=done)
        fetch = Fetch(self, source, begin, done)
        # Tried again, it goes where it led to before: that was agreed to.
        fetch.begin(self._led.get(source.address, source.address))
        return fetch.give_up

    def lead(self, address: str, there: str) -> None:
        """It was agreed that this address leads there."""
        self._led[address] = there

    def ask(self, asked: Asked) -> None:
        """Ask, after the questions that are open."""
        self._waiting.append(asked)
        self._ask_next()

    def withdraw(self, asked: Asked) -> None:
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
