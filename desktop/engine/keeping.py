"""Keeps a conversation as it is held: questions before they are sent, answers as they come."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.core.errors import StorageFailed
from desktop.core.message import ImagePart
from desktop.core.stored_text import StoredText, left_texts, places_of, stored_texts
from desktop.words import later

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from desktop.core.conversation_store import ConversationStore
    from desktop.core.history import Outline
    from desktop.core.message import Message, Part
    from desktop.core.stored_text import TextPlace
    from desktop.core.turn import Turn
    from desktop.engine.record import TurnRecord


LONGEST_S = 3.0
"""How long a question waits for a disk that hangs, as one of the network may."""


class Keeping:
    """Stands between one conversation and the store. What cannot be kept stops nothing.

    Args:
        store: Gives where it is kept, when it is first needed.
        conversation_id: Which conversation it is.
        outline: What the store knows of it; None for a new one.
    """

    def __init__(
        self,
        store: Callable[[], ConversationStore],
        conversation_id: str,
        outline: Outline | None = None,
    ) -> None:
        self._make_store = store
        self._id = conversation_id
        self._outline = outline

    @cached_property
    def _store(self) -> ConversationStore:
        return self._make_store()

    def begin(self, turn: Turn, *, at: float, model: str, system: str) -> None:
        """Keep a question that is about to be sent.

        Args:
            turn: Its turn.
            at: Now, Unix seconds.
            model: Who is asked.
            system: With which system prompt.
        """
        if self._outline is None:
            from desktop.core.history import Outline, title_of  # no start asks anything

            title = title_of(turn.question)
            self._outline = Outline(id=self._id, title=title, created_at=at, updated_at=at)
        self._outline = replace(self._outline, updated_at=at, model=model, system=system)
        self._store.begin(self._outline, turn)

    def use_system(self, system: str) -> None:
        """Keep another system prompt; a conversation that has not begun keeps it when it does."""
        if self._outline is not None:
            self._outline = replace(self._outline, system=system)
            self._store.use_system(self._id, system)

    def end(self, turn: Turn, at: float) -> None:
        """Keep an answer, or what there is of it, at ``at`` Unix seconds."""
        assert self._outline is not None  # noqa: S101 - a turn that ends has begun
        self._outline = replace(self._outline, updated_at=at)
        self._store.end(self._outline, turn)

    def journal(self, record: TurnRecord) -> None:
        """Keep what has come of an answer since the last time."""
        fresh: tuple[Part, ...] = tuple(record.fresh)
        self._store.journal(record.turn_id, fresh, token=record.token, token_at=record.token_at)

    def note(self, turn: Turn) -> None:
        """Keep the latency of a turn, and what is left out of it."""
        self._store.note(turn)

    def show(self, leaf_id: str | None) -> None:
        """Keep which branch is the active one."""
        self._store.show(self._id, leaf_id)

    def delete(self, turns: Iterable[Turn], leaf_id: str | None) -> None:
        """Delete turns, with what follows them; the active branch ends elsewhere now."""
        gone = list(turns)
        questions, answers = [turn.question for turn in gone], [turn.answer for turn in gone]
        # First: on a slow disk they could be gone for good before their texts were read.
        self._store.hold_texts(stored_texts(*questions, *answers))
        self._store.delete_turns([turn.id for turn in gone])
        self.show(leaf_id)

    def restore(self, turns: Sequence[Turn], leaf_id: str | None) -> None:
        """Undo that; what is gone for good by now is kept anew, but for images not loaded."""
        assert self._outline is not None  # noqa: S101 - what was deleted was kept
        self._store.restore_turns([turn.id for turn in turns])
        for turn in turns:
            self._store.end(self._outline, turn)
        self.show(leaf_id)

    async def settled(self) -> None:
        """Wait until all of that is kept or was told as a problem, but not for ever."""
        import asyncio  # see ``desktop.engine.tasks``

        try:
            async with asyncio.timeout(LONGEST_S):
                await self._store.settled()
        except TimeoutError:
            fault = StorageFailed(
                later("The disk does not answer, so the question was sent before it was kept."),
                hint=later("It is kept as soon as the disk answers."),
            )
            for listener in tuple(self._store.problems):
                listener(fault)

    async def loaded(self, messages: tuple[Message, ...]) -> tuple[Message, ...]:
        """Messages with all their texts, and with the bytes of all images.

        Raises:
            StorageFailed: If one of them cannot be read.
        """
        left = places_of(left_texts(*messages))
        found = await self._store.texts(left) if left else {}
        return tuple([await self._loaded(message, found) for message in messages])

    async def _loaded(self, message: Message, found: Mapping[TextPlace, bytes]) -> Message:
        texts = (text.place for text in stored_texts(message))
        if all(image.is_loaded for image in message.images) and found.keys().isdisjoint(texts):
            return message
        return replace(message, parts=tuple([await self._part(p, found) for p in message.parts]))

    async def _part(self, part: Part, found: Mapping[TextPlace, bytes]) -> Part:
        if isinstance(part, ImagePart):
            return await self.load(part)
        data = found.get(part.place) if isinstance(part, StoredText) and part.place else None
        if data is None:
            return part
        return StoredText(text=data, thought=part.thought, signature=part.signature)

    async def load(self, image: ImagePart) -> ImagePart:
        """An image with its bytes; likewise."""
        return await self._store.load(image)
