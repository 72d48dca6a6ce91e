"""A chat for programs: ask, iterate, stop; the history goes along by itself."""

from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.conversation import Draft, ImagePart
from desktop.core.events import Ended, StreamEvent, TextDelta, TurnEnding, TurnFailed
from desktop.engine.controller import ChatController

if TYPE_CHECKING:
    from desktop.core.sent import SentRequest

Image = ImagePart | Path | str | bytes
"""Loaded before, a file, or the bytes of one; a document gives an image for each page."""


class Chat:
    """Many turns with one model. Made by ``desktop.app.open_chat``.

    Attributes:
        controller: What the chat is made of, for all that it does not offer itself.
    """

    def __init__(self, controller: ChatController) -> None:
        self.controller = controller

    async def stream(
        self, prompt: str, images: Sequence[Image] = ()
    ) -> AsyncGenerator[StreamEvent, None]:
        """Ask, and give every event of the turn; the last one is its ending, with the whole text.

        Leaving the loop early stops the answer.

        Args:
            prompt: The question.
            images: Files, bytes, or images loaded before.

        Raises:
            ImageRejected: If an image cannot be used; nothing was sent then.
            ValueError: If there is nothing to ask, or an answer is under way.
        """
        draft = Draft(text=prompt, images=await self._load(images))
        async with aclosing(self._events(lambda: self.controller.send(draft))) as events:
            async for event in events:
                yield event

    async def as_sent(self, prompt: str, images: Sequence[Image] = ()) -> "SentRequest":
        """The very request that ``stream`` would send, its key masked; nothing is sent.

        Args:
            prompt: The question.
            images: As ``stream`` takes them.

        Raises:
            ChatError: If it cannot be sent as things are.
            ValueError: If there is nothing to ask.
        """
        draft = Draft(text=prompt, images=await self._load(images))
        return await self.controller.sending.of_draft(draft)

    async def go_on(self) -> AsyncGenerator[StreamEvent, None]:
        """Go on with the last answer, which broke off; the ending holds the whole text.

        Raises:
            ValueError: If there is nothing to go on from, or an answer is under way.
        """
        turn_id = self.controller.conversation.leaf_id
        if turn_id is None:
            raise ValueError("there is nothing to go on from")
        async with aclosing(self._events(lambda: self.controller.go_on(turn_id))) as events:
            async for event in events:
                yield event

    async def _events(self, start: Callable[[], str]) -> AsyncGenerator[StreamEvent, None]:
        import asyncio  # see ``desktop.engine.tasks``

        batches: asyncio.Queue[Sequence[StreamEvent]] = asyncio.Queue()
        stop_listening = self.controller.listen(batches.put_nowait)
        turn_id = None
        try:
            turn_id = start()
            while True:
                for event in await batches.get():
                    yield event
                    if isinstance(event, Ended):
                        return
        finally:
            stop_listening()
            if turn_id is not None:
                self.controller.stop(turn_id)

    async def ask(
        self,
        prompt: str,
        images: Sequence[Image] = (),
        *,
        on_chunk: Callable[[str], None] | None = None,
    ) -> TurnEnding:
        """Ask, and wait for the ending.

        Args:
            prompt: The question.
            images: Files, bytes, or images loaded before.
            on_chunk: Hears each piece of text as it comes.

        Returns:
            How it ended, with all its text; never a ``TurnFailed``.

        Raises:
            ChatError: If it failed.
            ValueError: As ``stream`` does.
        """
        event: StreamEvent | None = None
        async for event in self.stream(prompt, images):
            if isinstance(event, TextDelta) and on_chunk is not None:
                on_chunk(event.text)
        if isinstance(event, TurnFailed):
            raise event.error
        assert isinstance(event, Ended)  # noqa: S101 - a turn has exactly one ending, and it is last
        return event

    def stop(self) -> None:
        """Stop the answer under way; what has come is kept, and its ending is ``TurnStopped``."""
        if (turn_id := self.controller.running) is not None:
            self.controller.stop(turn_id)

    async def _load(self, images: Sequence[Image]) -> tuple[ImagePart, ...]:
        import asyncio

        sources = [Path(image) if isinstance(image, str) else image for image in images]
        loads = [self.controller.load_images(source) for source in sources]
        return tuple(part for parts in await asyncio.gather(*loads) for part in parts)
