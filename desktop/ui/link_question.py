"""Asks whether a link should be opened that is not what it seems."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.link_target import link_target
from desktop.core.unseen import with_marks
from desktop.ui.address_question import AddressQuestion
from desktop.ui.link_words import doubts
from desktop.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme

MOST_WORDS = 80


class LinkQuestion(AddressQuestion):
    """Accepted to open the link, rejected to leave it.

    Args:
        theme: The colours.
        address: Where the link leads.
        words: What is seen of it.
        parent: Its window.
    """

    def __init__(self, theme: Theme, address: str, words: str, parent: QWidget) -> None:
        super().__init__(theme, parent, tr("Open this link in the browser?"), tr("Open"))
        self.setObjectName("linkQuestion")
        target = link_target(address)
        self.show_place([target.host or address.partition(":")[2]], address)
        if target.written_host:
            written = tr("In the answer, the name is written {host}.")
            self.say(written.format(host=target.written_host))
        for sentence in doubts(words, address):
            self.say(sentence, "warn")
        seen = with_marks(words.strip())
        if seen and seen != address:
            shown = f"{seen[:MOST_WORDS]}…" if len(seen) > MOST_WORDS else seen
            self.say(tr("The words of the link: {words}").format(words=shown))
        self.end()
