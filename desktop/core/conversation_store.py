"""What keeps conversations, as the engine and the lists know it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.core.conversation import Draft, ImagePart, Part, Turn
    from desktop.core.errors import StorageFailed
    from desktop.core.history import Hit, Opened, Outline
    from desktop.core.stored_text import StoredText, TextPlace
    from desktop.core.whole import Taken, Whole


class ConversationStore(Protocol):
    """Keeps conversations.

    What has no result returns at once and is done in the order of the calls, from copies made
    within the call; a fault is told to ``problems``, and nothing else stops for it. Everything else
    waits for all that was handed over before. Ids that are not known are no fault. Call it from one
    event loop.

    Attributes:
        problems: Hear on the loop, in one sentence each, what could not be kept, or that a damaged
            file was found.
    """

    problems: list[Callable[[StorageFailed], None]]

    def begin(self, conversation: Outline, turn: Turn) -> None:
        """A turn is taken up, or taken up again: keep its question before it is sent.

        Args:
            conversation: Its conversation, kept as given when this is its first turn; later only
                the time, the model and the system prompt are taken over.
            turn: The turn; the active branch ends with it now if it is new.
        """
        ...

    def journal(
        self, turn_id: str, parts: Sequence[Part], *, token: bytes | None, token_at: int
    ) -> None:
        """More of the answer has come; it is kept 250 ms later at most.

        Args:
            turn_id: The turn that was taken up.
            parts: What is new.
            token: As in ``Turn``.
            token_at: Likewise.
        """
        ...

    def end(self, conversation: Outline, turn: Turn) -> None:
        """A turn has ended: keep its answer for what was journalled.

        Args:
            conversation: As for ``begin``, which may have failed, or whose turn is gone since.
            turn: The turn, ended.
        """
        ...

    def note(self, turn: Turn) -> None:
        """Keep the latency of a turn and which images are left out; the rest is not looked at."""
        ...

    def show(self, conversation_id: str, leaf_id: str | None) -> None:
        """Another branch is the active one."""
        ...

    def delete_turns(self, turn_ids: Sequence[str]) -> None:
        """Turns are not to be seen any more; none that is seen may follow them."""
        ...

    def hold_texts(self, texts: Sequence[StoredText]) -> None:
        """Texts of turns that are deleted are to be in memory: the turns may be kept anew."""
        ...

    async def texts(self, places: Sequence[TextPlace]) -> Mapping[TextPlace, bytes]:
        """The texts at these places, in UTF-8; there may be others, and those that are gone lack.

        Raises:
            StorageFailed: If they cannot be read.
        """
        ...

    def restore_turns(self, turn_ids: Sequence[str]) -> None:
        """Undo that, as long as the deleted is kept (see ``delete``)."""
        ...

    def keep_draft(self, conversation_id: str, draft: Draft) -> None:
        """What is typed and put in the tray; kept 250 ms later at most, removed if it is empty."""
        ...

    def rename(self, conversation_id: str, title: str) -> None:
        """Give a conversation a title."""
        ...

    def use_system(self, conversation_id: str, system: str) -> None:
        """Have a conversation asked with another system prompt."""
        ...

    def pin(self, conversation_id: str, is_pinned: bool) -> None:
        """Have a conversation first in the list, or not any more."""
        ...

    def archive(self, conversation_id: str, is_archived: bool) -> None:
        """Have a conversation in the archive alone, or in the list again."""
        ...

    def delete(self, conversation_id: str) -> None:
        """Delete a conversation: 10 s later, or at the next start, nothing of it is left."""
        ...

    def restore(self, conversation_id: str) -> None:
        """Undo that in time."""
        ...

    async def settled(self) -> None:
        """Wait until all that was handed over so far is kept, or told as a problem."""
        ...

    async def conversations(
        self, *, after: Outline | None = None, limit: int = 100, archived: bool = False
    ) -> Sequence[Outline]:
        """A page of the list: pinned ones first, then the newest first.

        Args:
            after: The last one of the page before.
            limit: How many at most.
            archived: The archive instead.

        Raises:
            StorageFailed: If they cannot be read; likewise below.
        """
        ...

    async def open(self, conversation_id: str) -> Opened | None:
        """A conversation with all its turns, None if unknown.

        The bytes of images are not loaded, and of many texts only the newest are in memory. Turns
        that were under way when the program last ended are interrupted.
        """
        ...

    async def draft(self, conversation_id: str) -> Draft | None:
        """What was typed and put in the tray, its images loaded but those whose files are lost."""
        ...

    async def load(self, image: ImagePart) -> ImagePart:
        """An image with its bytes; one that is loaded is given back."""
        ...

    async def search(self, words: str, *, limit: int = 50) -> Sequence[Hit]:
        """What holds all of these words, or parts of words, the newest first.

        Conversations whose title holds them are before the messages that do.
        """
        ...

    async def whole(self, conversation_id: str) -> Whole | None:
        """As ``open``, with all that is kept: to be exported."""
        ...

    async def take_in(self, whole: Whole) -> Taken:
        """Add a conversation from elsewhere, or what is new of one that is known: all or nothing.

        Args:
            whole: Its turns have ended, and the bytes of its images are loaded.

        Raises:
            NotTaken: If it was just deleted, or one of its turns is part of another one.
            StorageFailed: If it cannot be kept.
        """
        ...

    async def aclose(self) -> None:
        """Keep what was handed over and let go of everything."""
        ...
