"""Asks whether an image may be fetched from the web, and shows from where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.address_question import AddressQuestion, folded
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.core.web_address import WebAddress
    from desktop.ui.theme import Theme

TELLS_NOTHING = later(
    "Only the address is sent, and nothing of your question. At most 50 MB are fetched."
)
NOT_ENCRYPTED = later("The way there is not encrypted: others on it can see and change what comes.")
NEAR = later("This is on your own computer, or in your own network.")
OTHER_LETTERS = later("The name has letters of another script, which may look like others.")


class FetchQuestion(AddressQuestion):
    """Accepted or rejected; Escape, Return at first, and closing its window reject it.

    Args:
        theme: The colours.
        addresses: What would be fetched.
        parent: Its window.
        led_from: The host that leads there, where one does.
    """

    def __init__(
        self,
        theme: Theme,
        addresses: Sequence[WebAddress],
        parent: QWidget,
        *,
        led_from: str = "",
    ) -> None:
        super().__init__(theme, parent, _title(len(addresses)), tr("Fetch"))
        self.setObjectName("fetchQuestion")
        self.fetch_button = self.go_on_button
        if led_from:
            self.say(tr("{host} leads on to another host:").format(host=folded(led_from)))
        only = addresses[0].text if len(addresses) == 1 else ""
        self.show_place([each.shown_host for each in addresses], only)
        for sentence in _warnings(addresses):
            self.say(tr(sentence), "warn")
        self.say(tr(TELLS_NOTHING))
        self.end()


def _title(count: int) -> str:
    if count == 1:
        return tr("Fetch this image from the web?")
    return tr("Fetch %Ln images from the web?", "", count)


def _warnings(addresses: Sequence[WebAddress]) -> list[str]:
    faults = {
        NEAR: any(each.is_near for each in addresses),
        OTHER_LETTERS: any("xn--" in each.host for each in addresses),
        NOT_ENCRYPTED: not all(each.is_encrypted or each.is_near for each in addresses),
    }
    return [sentence for sentence, is_so in faults.items() if is_so]
