"""Keeps what is typed and put in the tray but not asked yet, and brings it back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from desktop.core.drafts import change_of, changed_in, in_one, system_of
from desktop.core.errors import StorageFailed
from desktop.core.message import Draft
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.conversation_store import ConversationStore
    from desktop.engine.tasks import TaskOwner
    from desktop.ui.chat_page import ChatPage

NOTHING = Draft(text="")
LOST = later("An image of this question can no longer be read; add it again.")


class Drafts:
    """Follows what is typed in each conversation, and the questions that wait there.

    A conversation that has not begun is in no list, so what is typed there is kept by a number: the
    next new conversation brings it back, with the system prompt that was written there. While an
    earlier question is changed, what was set aside for that is kept as well.

    Args:
        store: Gives where it is kept.
        keepers: Owns what must end before the program does.
    """

    def __init__(self, store: Callable[[], ConversationStore], keepers: TaskOwner) -> None:
        self._store = store
        self._keepers = keepers
        self._numbers: dict[ChatPage, int] = {}
        self._told: set[ChatPage] = set()  # in these, a system prompt was written
        self._followed: set[ChatPage] = set()
        self._kept: set[ChatPage] = set()  # of these: what was typed before is back
        # Where an earlier question is changed: which, and what was set aside meanwhile.
        self._changes: dict[ChatPage, tuple[str, Draft]] = {}

    def follow(self, page: ChatPage) -> None:
        """Bring back what was typed in a conversation, and keep what is typed from now on."""
        if page.is_temporary or page in self._followed:
            return
        self._followed.add(page)
        self._take_number(page)
        page.going.connect(partial(self._forget, page))
        page.system_wanted.connect(partial(self._keep_system, page))
        self._keepers.start(self._bring_back(page), name="bring back a draft")

    def _take_number(self, page: ChatPage) -> None:
        for other in tuple(self._numbers):
            self._give_back(other)
        if not page.controller.conversation.turns:
            before = self._numbers.pop(page, -1)
            taken = {*self._numbers.values(), before}
            self._numbers[page] = next(number for number in count() if number not in taken)

    def _give_back(self, page: ChatPage) -> None:
        """One that has begun is found by its own name from now on."""
        if page in self._numbers and page.controller.conversation.turns:
            keep = self._store().keep_draft
            keep(self._key(page), NOTHING)
            keep(system_of(self._key(page)), NOTHING)
            del self._numbers[page]

    def _forget(self, page: ChatPage) -> None:
        self._followed.discard(page)
        self._kept.discard(page)
        self._numbers.pop(page, None)
        self._told.discard(page)
        self._changes.pop(page, None)

    def _key(self, page: ChatPage) -> str:
        number = self._numbers.get(page)
        return page.controller.conversation.id if number is None else f"new-{number}"

    async def _bring_back(self, page: ChatPage) -> None:
        key = self._key(page)
        try:
            draft = await self._store().draft(key)
            changed = await self._store().draft(changed_in(key))
            change = changed and await self._store().draft(change_of(key))
            system = await self._store().draft(system_of(key))
        except StorageFailed:
            draft = changed = change = system = None  # whoever hears of problems was told
        if page not in self._followed:
            return
        if system and page in self._numbers and page not in self._told:
            page.system_wanted.emit(system.text)
        if (draft or change) and page.has_draft:
            # What is typed already must not be mixed with it; it waits for the next conversation.
            self._take_number(page)
        elif changed and change and changed.text in page.controller.conversation:
            page.branching.editing.resume(
                changed.text, _readable(page, change), _readable(page, draft or NOTHING)
            )
        elif draft or change:
            both = _readable(page, in_one((draft or NOTHING, change or NOTHING)))
            page.composer.put(both)
        if changed:
            self._changes[page] = ("", NOTHING)
        for happened in (page.composer.prompt.textChanged, page.tray.changed):
            happened.connect(partial(self._keep, page))
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
        keep = self._store().keep_draft
        self._give_back(page)
        self._keep_change(page)
        if page not in self._changes:
            keep(self._key(page), in_one((*page.controller.queue.drafts, page.composer.draft)))

    def _keep_system(self, page: ChatPage, system: str) -> None:
        """Keep a system prompt whose conversation has not begun; later it is kept with that."""
        self._told.add(page)
        if page in self._numbers:
            self._store().keep_draft(system_of(self._key(page)), Draft(text=system))

    def _keep_change(self, page: ChatPage) -> None:
        """Keep what an earlier question is to become, and beside it what was set aside."""
        editing, key, keep = page.editing, self._key(page), self._store().keep_draft
        if editing is not None and editing.turn_id:
            aside = in_one((*page.controller.queue.drafts, editing.before))
            if self._changes.get(page) != (editing.turn_id, aside):
                self._changes[page] = (editing.turn_id, aside)
                keep(changed_in(key), Draft(text=editing.turn_id))
                keep(key, aside)
            keep(change_of(key), page.composer.draft)
        elif self._changes.pop(page, None) is not None:
            keep(changed_in(key), NOTHING)
            keep(change_of(key), NOTHING)


def _readable(page: ChatPage, draft: Draft) -> Draft:
    """A draft without the images that are lost, which is said."""
    there = tuple(image for image in draft.images if image.is_loaded)
    if len(there) < len(draft.images):
        page.show_notice(tr(LOST), kind="warn")
    return replace(draft, images=there)
