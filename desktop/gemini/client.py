"""The model client: google-genai's async streaming, on its own network thread."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any

from desktop.gemini.access import Access as Access  # known from here, too
from desktop.network import Network

if TYPE_CHECKING:
    import asyncio

    import httpx2
    from google import genai

    from desktop.core.ports import EngineName, ModelInfo, ModelRequest
    from desktop.core.sent import SentRequest
    from desktop.gemini.line import Line, Lines
    from desktop.gemini.stream import SdkStream
    from desktop.gemini.thread import NetworkThread


CONNECT_S = 10.0
LIST_S = 20.0
CLOSE_S = 0.5
"""Longest wait for the thread at the end: an import of the SDK cannot be cut short, only left."""


Provide = Callable[[], Awaitable[Access]]
Release = Callable[[], Awaitable[None]]


async def _nothing() -> None:
    """Nothing is to be released."""


class GeminiClient:
    """Speaks to the Gemini API, to Gemini Enterprise, or to whatever speaks like them.

    Args:
        engine: The name that events carry.
        provide: Says how the service is reached, on the network loop, before each request; it may
            start the service first, and may say another place after that died.
        release: Lets go of what ``provide`` started, on the network loop.
        connect_s: Longest wait for a connection, seconds.
        network: Says through which proxy and with which certificates, before each request; an
            answer under way stays as it began.
    """

    def __init__(
        self,
        engine: EngineName,
        provide: Provide,
        *,
        release: Release = _nothing,
        connect_s: float = CONNECT_S,
        network: Callable[[], Network] = Network,
    ) -> None:
        self._engine = engine
        self._provide = provide
        self._release = release
        self._connect_s = connect_s
        self._thread: NetworkThread | None = None
        self._network_now = network
        self._lines: Lines | None = None
        self._building: asyncio.Lock | None = None

    @property
    def engine(self) -> EngineName:
        """Which engine it is."""
        return self._engine

    def _network(self) -> NetworkThread:
        if self._thread is None:
            from desktop.gemini.thread import NetworkThread

            self._thread = NetworkThread(self._last_words)
        return self._thread

    def stream(self, request: ModelRequest) -> SdkStream:
        """Ask; see ``ModelClient``."""
        # What speaks to the SDK is imported with it: no start of the window needs it.
        from desktop.gemini import convert
        from desktop.gemini.errors import translate
        from desktop.gemini.stream import SdkStream

        async def open_stream() -> AsyncIterator[Any]:
            line = await self._ready()
            return await _ask(line.sdk, request, local=line.access.local)

        def translate_error(error: BaseException) -> BaseException:
            return translate(error, model=request.model, connect_s=self._connect_s)

        return SdkStream(self._network(), open_stream, convert.chunk, translate_error)

    async def as_sent(self, request: ModelRequest) -> SentRequest:
        """What ``stream`` would send; see ``ModelClient``."""
        return await self._network().call(self._as_sent(request))

    async def _as_sent(self, request: ModelRequest) -> SentRequest:
        from desktop.gemini.errors import translated
        from desktop.gemini.line import sdk_client
        from desktop.gemini.sent import caught

        with translated(model=request.model, connect_s=self._connect_s):
            access = await self._reach()

            async def ask(http: httpx2.AsyncClient) -> AsyncIterator[Any]:
                sdk = sdk_client(access, http)
                return await _ask(sdk, request, local=access.local)

            return await caught(ask, self._network_now(), is_local=access.local)

    async def models(self) -> Sequence[ModelInfo]:
        """The models that can be asked; see ``ModelClient``."""
        return await self._network().call(self._models())

    async def _models(self) -> Sequence[ModelInfo]:
        import asyncio

        from desktop.gemini.errors import translated
        from desktop.gemini.models import offered

        with translated(model="", connect_s=self._connect_s):
            async with asyncio.timeout(LIST_S):
                line = await self._ready()
                return offered([model async for model in await line.sdk.aio.models.list()])

    async def warm_up(self) -> None:
        """Import the SDK, build its client and its schemas, so that the first question is quick.

        Raises:
            ChatError: If the service cannot be started.
        """
        await self._network().call(self._warm_up())

    async def _warm_up(self) -> None:
        from desktop.gemini.errors import translated

        with translated(model="", connect_s=self._connect_s):
            await self._ready()
            from google.genai import types

            # The first answer of a process pays 100 ms for pydantic's deferred schemas: pay it now.
            types.GenerateContentResponse.model_validate(
                {"candidates": [{"content": {"role": "model", "parts": [{"text": "x"}]}}]}
            )
            types.GenerateContentConfig()
            types.UserContent("x")

    async def _reach(self) -> Access:
        """How the service is reached now; one at a time, for it may be started for it."""
        async with self._lock():
            return await self._provide()

    def _lock(self) -> asyncio.Lock:
        import asyncio  # see ``desktop.engine.tasks``

        if self._building is None:
            self._building = asyncio.Lock()
        return self._building

    async def _ready(self) -> Line:
        """The line to the service; what needs it has it until its task has ended."""
        from desktop.gemini.line import Lines

        async with self._lock():
            access = await self._provide()
            if self._lines is None:
                self._lines = Lines(self._connect_s, self._network().start)
            return await self._lines.line(access, self._network_now())

    async def _last_words(self) -> None:
        if self._lines is not None:
            await self._lines.aclose()
            self._lines = None
        await self._release()

    async def aclose(self) -> None:
        """Stop all streams, close all connections, end the thread and what was started for it."""
        if self._thread is not None:
            import asyncio

            thread, self._thread = self._thread, None
            ended = await asyncio.to_thread(thread.close, CLOSE_S)
            if not ended:
                import logging  # no window needs it for its first picture

                logging.getLogger(__name__).info("the network thread did not end in time")


async def _ask(sdk: genai.Client, request: ModelRequest, *, local: bool) -> AsyncIterator[Any]:
    """Ask the SDK: what is sent and what is only shown to be sent are made here alike."""
    from desktop.gemini import convert

    return await sdk.aio.models.generate_content_stream(
        model=request.model,
        contents=list(convert.contents(request.messages, local=local)),
        config=convert.config(request),
    )
