"""What every implementation of a port must do; run against the fake and against the real thing."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

import pytest

from desktop.core.conversation import Draft, TextPart
from desktop.core.errors import ChatError, ConnectionFailed
from desktop.core.ports import ModelChunk, ModelClient, ModelRequest, Sent

REQUEST = ModelRequest(model="gemini-3.8-flash", messages=(Draft(text="Why?").message(),))


@dataclass
class Scripted:
    """A client and what it was asked to play.

    Attributes:
        waiting: Wait until the service is in its pause.
        requests: How many requests the service has seen.
    """

    client: ModelClient
    waiting: Callable[[], AsyncIterator[None] | object]
    requests: Callable[[], int]


class ModelClientContract:
    """A subclass says how a client is made that plays one of four plays."""

    def playing(self, play: str) -> AbstractAsyncContextManager[Scripted]:
        """Make a client whose service plays "answer", "fault", "silence" or "half"."""
        raise NotImplementedError

    async def collect(self, stream):
        return [item async for batch in stream for item in batch]

    async def test_gives_the_request_and_every_chunk_in_order(self):
        async with self.playing("answer") as scripted:
            items = await self.collect(scripted.client.stream(REQUEST))
        assert isinstance(items[0], Sent)
        chunks = [item for item in items if isinstance(item, ModelChunk)]
        texts = [p.text for c in chunks for p in c.parts if isinstance(p, TextPart)]
        assert texts == ["Hello ", "world"]
        assert chunks[-1].finish_reason == "STOP"
        assert [item.at for item in items] == sorted(item.at for item in items)

    async def test_says_how_much_went_over_the_line(self):
        async with self.playing("answer") as scripted:
            stream = scripted.client.stream(REQUEST)
            await self.collect(stream)
        assert stream.bytes_up > 10
        assert stream.bytes_down > 10

    async def test_never_gives_an_empty_batch(self):
        async with self.playing("answer") as scripted:
            async for batch in scripted.client.stream(REQUEST):
                assert batch

    async def test_a_fault_comes_from_iterating_and_in_our_words(self):
        async with self.playing("fault") as scripted:
            stream = scripted.client.stream(REQUEST)
            with pytest.raises(ChatError) as caught:
                await self.collect(stream)
            assert isinstance(caught.value, ConnectionFailed)

    async def test_close_ends_the_wait_for_a_first_chunk(self):
        async with self.playing("silence") as scripted:
            stream = scripted.client.stream(REQUEST)
            collecting = asyncio.ensure_future(self.collect(stream))
            await asyncio.to_thread(scripted.waiting)
            stream.close()
            stream.close()
            assert not any(isinstance(item, ModelChunk) for item in await collecting)
            assert scripted.requests() == 1

    async def test_close_ends_a_wait_in_the_middle_and_keeps_what_came(self):
        async with self.playing("half") as scripted:
            stream = scripted.client.stream(REQUEST)
            items = []
            while not any(isinstance(item, ModelChunk) for item in items):
                items += await anext(stream)
            collecting = asyncio.ensure_future(self.collect(stream))
            await asyncio.to_thread(scripted.waiting)
            stream.close()
            assert await collecting == []
            assert scripted.requests() == 1

    async def test_close_before_the_first_wait(self):
        async with self.playing("silence") as scripted:
            stream = scripted.client.stream(REQUEST)
            stream.close()
            assert [i for i in await self.collect(stream) if isinstance(i, ModelChunk)] == []

    async def test_the_client_can_be_used_again_after_a_close(self):
        async with self.playing("half") as scripted:
            for _ in range(2):
                stream = scripted.client.stream(REQUEST)
                assert await anext(stream)
                stream.close()
                await self.collect(stream)

    async def test_lists_its_models(self):
        async with self.playing("answer") as scripted:
            assert [model.name for model in await scripted.client.models()]

    async def test_a_stream_under_way_ends_with_the_client(self):
        async with self.playing("half") as scripted:
            stream = scripted.client.stream(REQUEST)
            await anext(stream)
            await scripted.client.aclose()
            stream.close()
            await self.collect(stream)
