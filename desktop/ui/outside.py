"""What an answer points to outside: opened or loaded when the user wants it, and never before."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.words import later, shown, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.core.conversation import ImagePart
    from desktop.core.errors import ChatError
    from desktop.core.web_address import WebAddress
    from desktop.ui.blocks.linked_pictures import LinkedPictures
    from desktop.ui.fetching import Fetching
    from desktop.ui.theme import Theme
    from desktop.ui.transcript.reading_area import ReadingArea

NOT_OFFERED = later("The settings say that no pictures are fetched from the web.")


class Outside(QObject):
    """Opens links, and loads pictures once.

    Args:
        theme: The colours of questions.
        fetching: Asks whether a picture may be fetched, and fetches it.
        place: Questions are asked over its window.
        tell: Says there why something did not come that has no place on the page.
    """

    def __init__(
        self, theme: Theme, fetching: Fetching, place: QWidget, tell: Callable[[str], None]
    ) -> None:
        super().__init__(place)
        self._theme = theme
        self._fetching = fetching
        self._place = place
        self._tell = tell

    def follow(self, view: ReadingArea) -> None:
        """Do what is wanted of the links and pictures of a transcript."""
        view.link_activated.connect(self._link_clicked)
        view.picture_wanted.connect(self._picture_wanted)

    def _link_clicked(self, address: str, words: str) -> None:
        """Open it; a link that is not what it seems is asked about first."""
        from desktop.ui.link_words import doubts  # with the first link
        from desktop.ui.links import open_link

        if not doubts(words, address):
            open_link(address)
            return
        from desktop.ui.link_question import LinkQuestion

        question = LinkQuestion(self._theme, address, words, self._place.window())
        question.accepted.connect(partial(open_link, address))
        question.open()

    def _picture_wanted(self, pictures: LinkedPictures, address: str) -> None:
        from desktop.core.errors import ImageRejected
        from desktop.core.web_address import web_address
        from desktop.ui.fetch import Asked

        if not self._fetching.is_offered:
            self._fail(pictures, address, tr(NOT_OFFERED))
            return
        try:
            there = web_address(address)
        except ImageRejected as error:
            self._fail(pictures, address, shown(error.sentence))
            return
        agreed = partial(self._load, pictures, address, there)
        self._fetching.ask(Asked(addresses=(there,), agreed=agreed))

    def _fail(self, pictures: LinkedPictures, address: str, fault: str) -> None:
        pictures.fail(address, fault)
        if not pictures.has_place(address):
            self._tell(fault)

    def _load(self, pictures: LinkedPictures, address: str, there: WebAddress) -> None:
        from desktop.core.images import WebImage

        def done(outcome: tuple[ImagePart, ...] | ChatError) -> None:
            if not isinstance(outcome, tuple):
                self._fail(pictures, address, shown(outcome.sentence))
            elif outcome:
                pictures.put(address, outcome[0])

        pictures.begin(address)
        self._fetching.attach(WebImage(address=there.text), name=there.name, done=done)
