"""All conversations in one SQLite file: the ``ConversationStore`` of the program."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from desktop.core.errors import StorageFailed
from desktop.storage.conversation_thread import ConversationThread

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from desktop.core.history import Hit, Opened, Outline
    from desktop.core.message import Draft, ImagePart, Part
    from desktop.core.stored_text import StoredText, TextPlace
    from desktop.core.turn import Turn
    from desktop.core.whole import Taken, Whole


class Conversations(ConversationThread):
    """See ``desktop.core.ports.ConversationStore``. All work on the file is done in one thread."""

    def begin(self, conversation: Outline, turn: Turn) -> None:
        """Keep a question before it is sent; see the port, likewise below."""
        self._hand_over(partial(self._file.save, conversation, replace(turn)))

    def end(self, conversation: Outline, turn: Turn) -> None:
        """Keep an answer."""
        self._hand_over(partial(self._file.save, conversation, replace(turn)))

    def note(self, turn: Turn) -> None:
        """Keep the latency of a turn, and what is left out of it."""
        self._change(partial(self._file.turns.note, turn=replace(turn)))

    def journal(
        self, turn_id: str, parts: Sequence[Part], *, token: bytes | None, token_at: int
    ) -> None:
        """Keep more of an answer."""
        self._come.append((self._handed, (turn_id, parts, (token, token_at))))
        self._flush_soon()

    def keep_draft(self, conversation_id: str, draft: Draft) -> None:
        """Keep what is typed and put in the tray."""
        self._typed.append((self._handed, (conversation_id, draft)))
        self._flush_soon()

    def show(self, conversation_id: str, leaf_id: str | None) -> None:
        """Another branch is the active one."""
        self._set("UPDATE conversations SET leaf_id = ? WHERE id = ?", leaf_id, conversation_id)

    def rename(self, conversation_id: str, title: str) -> None:
        """Give a conversation a title."""
        self._set("UPDATE conversations SET title = ? WHERE id = ?", title, conversation_id)

    def use_system(self, conversation_id: str, system: str) -> None:
        """Have a conversation asked with another system prompt."""
        self._set("UPDATE conversations SET system = ? WHERE id = ?", system, conversation_id)

    def pin(self, conversation_id: str, is_pinned: bool) -> None:
        """Have a conversation first in the list, or not any more."""
        self._set("UPDATE conversations SET is_pinned = ? WHERE id = ?", is_pinned, conversation_id)

    def archive(self, conversation_id: str, is_archived: bool) -> None:
        """Have a conversation in the archive alone, or in the list again."""
        statement = "UPDATE conversations SET is_archived = ? WHERE id = ?"
        self._set(statement, is_archived, conversation_id)

    def delete_turns(self, turn_ids: Sequence[str]) -> None:
        """Have turns unseen, and gone after a while."""
        from desktop.storage.deleting import mark_turns

        self._change(partial(mark_turns, turn_ids=turn_ids, at=self._wall_clock()))
        self._purge_later()

    def restore_turns(self, turn_ids: Sequence[str]) -> None:
        """Have them seen again."""
        from desktop.storage.deleting import mark_turns

        self._change(partial(mark_turns, turn_ids=turn_ids, at=None))

    def delete(self, conversation_id: str) -> None:
        """Have a conversation unseen, and gone after a while."""
        from desktop.storage.deleting import mark_conversation

        at = self._wall_clock()
        self._change(partial(mark_conversation, conversation_id=conversation_id, at=at))
        self._purge_later()

    def restore(self, conversation_id: str) -> None:
        """Have it seen again."""
        from desktop.storage.deleting import mark_conversation

        self._change(partial(mark_conversation, conversation_id=conversation_id, at=None))

    async def conversations(
        self, *, after: Outline | None = None, limit: int = 100, archived: bool = False
    ) -> Sequence[Outline]:
        """A page of the list."""
        from desktop.storage.opening import listed

        return await self._read(partial(listed, after=after, limit=limit, archived=archived))

    async def open(self, conversation_id: str) -> Opened | None:
        """A conversation with all its turns."""
        from desktop.storage.opening import opened

        work = partial(opened, images=self._file.images, conversation_id=conversation_id)
        return await self._read(partial(work, source=self))

    async def texts(self, places: Sequence[TextPlace]) -> Mapping[TextPlace, bytes]:
        """The texts at these places."""
        from desktop.storage.texts import read_texts

        return await self._read(partial(read_texts, places=places))

    def read_now(self, place: TextPlace) -> bytes:
        """A text; see ``desktop.core.stored_text.TextSource``."""
        from desktop.core.stored_text import LOST
        from desktop.storage.texts import read_texts

        if self._loop is None:
            return LOST  # the file is closed, and to open it would keep others out
        try:
            return self._file.read(partial(read_texts, places=(place,))).get(place, LOST)
        except StorageFailed:
            return LOST

    def hold_texts(self, texts: Sequence[StoredText]) -> None:
        """Have texts in memory that will soon be gone."""
        from desktop.storage.texts import hold_for_good

        self._change(partial(hold_for_good, texts=texts))

    async def draft(self, conversation_id: str) -> Draft | None:
        """What was typed and put in the tray."""
        return await self._read(partial(self._file.drafts.read, conversation_id=conversation_id))

    async def load(self, image: ImagePart) -> ImagePart:
        """An image with its bytes."""
        if image.is_loaded:
            return image
        return await self._ask(partial(self._file.load, image))

    async def search(self, words: str, *, limit: int = 50) -> Sequence[Hit]:
        """Conversations by their titles, and messages, that hold all of these words."""
        from desktop.storage.search import search

        return await self._read(partial(search, text=words, limit=limit))

    async def whole(self, conversation_id: str) -> Whole | None:
        """A conversation with all that is kept of it."""
        from desktop.storage.whole import taken_out

        images = self._file.images
        return await self._read(partial(taken_out, images=images, conversation_id=conversation_id))

    async def take_in(self, whole: Whole) -> Taken:
        """Add a conversation, or what is new of it."""
        from desktop.storage.whole import take_in

        work = partial(take_in, turns=self._file.turns, images=self._file.images, whole=whole)
        return await self._ask(partial(self._file.change, work))

    @property
    def path(self) -> Path:
        """Where its file is."""
        return self._file.path

    async def go_back(self, name: str) -> str:
        """Go back to an earlier file (see ``desktop.storage.earlier``); no answer may be under way.

        Returns:
            What the present file is called from now on.

        Raises:
            StorageFailed: If it cannot be done; all is as it was then.
        """
        return await self._ask(partial(self._file.go_back, name))
