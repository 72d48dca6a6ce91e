"""Between the store and a transcript: texts are read when they come near the view."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from shiboken6 import isValid

from desktop.core.errors import StorageFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.conversation_store import ConversationStore
    from desktop.core.stored_text import StoredText
    from desktop.engine.tasks import TaskOwner
    from desktop.ui.chat_page import ChatPage


class Texts:
    """Reads what pages want, page by page in the order of the wishes.

    Args:
        store: Gives where texts are kept.
        keepers: Owns what is being read.
    """

    def __init__(self, store: Callable[[], ConversationStore], keepers: TaskOwner) -> None:
        self._store = store
        self._keepers = keepers
        self._wanted: dict[ChatPage, list[StoredText]] = {}

    def follow(self, page: ChatPage) -> None:
        """Read for a page what it wants."""
        page.view.texts_wanted.connect(partial(self._want, page))

    def _want(self, page: ChatPage, texts: Sequence[StoredText]) -> None:
        if page in self._wanted:
            self._wanted[page] += texts
        else:
            self._wanted[page] = list(texts)
            self._keepers.start(self._read(page), name="read texts")

    async def _read(self, page: ChatPage) -> None:
        """Read what is wanted, and what is wanted meanwhile."""
        from desktop.core.stored_text import LOST, places_of

        held = page.controller.conversation.texts
        try:
            while texts := self._wanted[page]:
                self._wanted[page] = []
                fault = None
                try:
                    found = await self._store().texts(places_of(texts))
                except StorageFailed as error:
                    fault = error
                else:
                    for text in texts:
                        if text.place is not None:
                            text.hold(found.get(text.place, LOST))
                    held.add(texts)
                if not isValid(page.view):
                    return
                page.view.texts_came(are_lost=fault is not None)
                if fault is not None:
                    page.show_notice(str(fault), kind="warn")
        finally:
            del self._wanted[page]
