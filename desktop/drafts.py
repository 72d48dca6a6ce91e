"""Keeps what is typed and put in the tray but not asked yet, and brings it back."""

from __future__ import annotations

from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from desktop.core.errors import StorageFailed
from desktop.core.message import Draft

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.conversation_store import ConversationStore
    from desktop.engine.tasks import TaskOwner
    from desktop.ui.chat_page import ChatPage

LOST = "An image of this question can no longer be read; add it again."


class Drafts:
    """Follows what is typed in each conversation, and the questions that wait there.

    A conversation that has not begun is in no list, so what is typed there is kept by a number: the
    next new conversation brings it back.

    Args:
        store: Gives where it is kept.
        keepers: Owns what must end before the program does.
    """

    def __init__(self, store: Callable[[], ConversationStore], keepers: TaskOwner) -> None:
        self._store = store
        self._keepers = keepers
        self._numbers: dict[ChatPage, int] = {}
        self._followed: set[ChatPage] = set()
        self._kept: set[ChatPage] = set()  # of these: what was typed before is back

    def follow(self, page: ChatPage) -> None:
        """Bring back what was typed in a conversation, and keep what is typed from now on."""
        if page.is_temporary or page in self._followed:
            return
        self._followed.add(page)
        self._take_number(page)
        page.going.connect(partial(self._forget, page))
        self._keepers.start(self._bring_back(page), name="bring back a draft")

    def _take_number(self, page: ChatPage) -> None:
        if not page.controller.conversation.turns:
            before = self._numbers.pop(page, -1)
            taken = {*self._numbers.values(), before}
            self._numbers[page] = next(number for number in count() if number not in taken)

    def _forget(self, page: ChatPage) -> None:
        self._followed.discard(page)
        self._kept.discard(page)
        self._numbers.pop(page, None)

    def _key(self, page: ChatPage) -> str:
        number = self._numbers.get(page)
        return page.controller.conversation.id if number is None else f"new-{number}"

    async def _bring_back(self, page: ChatPage) -> None:
        try:
            draft = await self._store().draft(self._key(page))
        except StorageFailed:
            draft = None  # whoever hears of problems was told
        if page not in self._followed:
            return
        if draft is not None and page.has_draft:
            # What is typed already must not be mixed with it; it waits for the next conversation.
            self._take_number(page)
        elif draft is not None:
            page.composer.fill(draft.text)
            page.tray.add_images([image for image in draft.images if image.is_loaded])
            if not all(image.is_loaded for image in draft.images):
                page.show_notice(LOST, kind="warn")
        for changed in (page.composer.prompt.textChanged, page.tray.changed):
            changed.connect(partial(self._keep, page))
        self._kept.add(page)
        if page.has_draft:
            self._keep(page)

    def look_again(self) -> None:
        """A question that waited may have been asked."""
        for page in tuple(self._kept):
            self._keep(page)

    def _keep(self, page: ChatPage) -> None:
        if page not in self._followed:
            return
        if page in self._numbers and page.controller.conversation.turns:
            # It has begun: it is found by its own name from now on.
            self._store().keep_draft(self._key(page), Draft(text=""))
            del self._numbers[page]
        self._store().keep_draft(self._key(page), page.unasked)
