"""The model client: google-genai's async streaming, on its own network thread."""

from __future__ import annotations

import logging
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop.core.errors import AuthenticationFailed

if TYPE_CHECKING:
    import asyncio

    import httpx2
    from google import genai

    from desktop.core.ports import EngineName, ModelInfo, ModelRequest
    from desktop.core.sent import SentRequest
    from desktop.gemini.stream import SdkStream
    from desktop.gemini.thread import NetworkThread

log = logging.getLogger(__name__)

KEEPALIVE_S = 300.0
"""httpx2 drops an idle connection after 5 s otherwise, and the next question pays for a new one."""
CONNECT_S = 10.0
LIST_S = 20.0
CLOSE_S = 0.5
"""Longest wait for the thread at the end: an import of the SDK cannot be cut short, only left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """How the service is reached.

    Attributes:
        api_key: For the Gemini API; None for Gemini Enterprise.
        base_url: Any address that speaks the Gemini API; None for Google's.
        project: Google Cloud project, for Gemini Enterprise.
        location: Google Cloud location, for Gemini Enterprise.
        local: On this computer: no proxy, and images may keep their metadata.
    """

    api_key: str | None = field(default=None, repr=False)
    base_url: str | None = None
    project: str | None = None
    location: str | None = None
    local: bool = False


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
    """

    def __init__(
        self,
        engine: EngineName,
        provide: Provide,
        *,
        release: Release = _nothing,
        connect_s: float = CONNECT_S,
    ) -> None:
        self._engine = engine
        self._provide = provide
        self._release = release
        self._connect_s = connect_s
        self._thread: NetworkThread | None = None
        self._access: Access | None = None
        self._sdk: genai.Client | None = None
        self._http: httpx2.AsyncClient | None = None
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
            sdk = await self._ready()
            assert self._access is not None  # noqa: S101 - set by _ready
            return await _ask(sdk, request, local=self._access.local)

        def translate_error(error: BaseException) -> BaseException:
            return translate(error, model=request.model, connect_s=self._connect_s)

        return SdkStream(self._network(), open_stream, convert.chunk, translate_error)

    async def as_sent(self, request: ModelRequest) -> SentRequest:
        """What ``stream`` would send; see ``ModelClient``."""
        return await self._network().call(self._as_sent(request))

    async def _as_sent(self, request: ModelRequest) -> SentRequest:
        from desktop.gemini.errors import translated
        from desktop.gemini.sent import caught

        with translated(model=request.model, connect_s=self._connect_s):
            access = await self._reach()

            async def ask(http: httpx2.AsyncClient) -> AsyncIterator[Any]:
                sdk = _sdk_client(access, http, signs_in=False)
                return await _ask(sdk, request, local=access.local)

            return await caught(ask, is_local=access.local)

    async def models(self) -> Sequence[ModelInfo]:
        """The models that can be asked; see ``ModelClient``."""
        return await self._network().call(self._models())

    async def _models(self) -> Sequence[ModelInfo]:
        import asyncio

        from desktop.gemini.errors import translated
        from desktop.gemini.models import offered

        with translated(model="", connect_s=self._connect_s):
            async with asyncio.timeout(LIST_S):
                sdk = await self._ready()
                return offered([model async for model in await sdk.aio.models.list()])

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

    async def _ready(self) -> genai.Client:
        async with self._lock():
            access = await self._provide()
            if self._sdk is None or access != self._access:
                await self._close_http()
                self._http = _http_client(access, self._connect_s)
                self._sdk = _sdk_client(access, self._http)
                self._access = access
            return self._sdk

    async def _close_http(self) -> None:
        if self._http is not None:
            await self._http.aclose()
            self._http = None

    async def _last_words(self) -> None:
        await self._close_http()
        await self._release()

    async def aclose(self) -> None:
        """Stop all streams, close all connections, end the thread and what was started for it."""
        if self._thread is not None:
            import asyncio

            thread, self._thread = self._thread, None
            ended = await asyncio.to_thread(thread.close, CLOSE_S)
            if not ended:
                log.info("the network thread did not end in time")


def _http_client(access: Access, connect_s: float) -> httpx2.AsyncClient:
    """Our own transport: with one injected, an aiohttp that happens to be installed is not used."""
    import httpx2

    from desktop.gemini.stream import note_request, note_response

    limits = httpx2.Timeout(connect=connect_s, pool=connect_s, read=None, write=None)

    class Client(httpx2.AsyncClient):
        def build_request(self, *args: Any, **kwargs: Any) -> httpx2.Request:  # noqa: ANN401
            # The SDK passes timeout=None with each request, which would mean "for ever".
            kwargs["timeout"] = limits
            return super().build_request(*args, **kwargs)

    return Client(
        timeout=limits,
        limits=httpx2.Limits(keepalive_expiry=KEEPALIVE_S),
        event_hooks={"request": [note_request], "response": [note_response]},
        follow_redirects=True,
        trust_env=not access.local,
    )


async def _ask(sdk: genai.Client, request: ModelRequest, *, local: bool) -> AsyncIterator[Any]:
    """Ask the SDK: what is sent and what is only shown to be sent are made here alike."""
    from desktop.gemini import convert

    return await sdk.aio.models.generate_content_stream(
        model=request.model,
        contents=list(convert.contents(request.messages, local=local)),
        config=convert.config(request),
    )


def _sdk_client(access: Access, http: httpx2.AsyncClient, *, signs_in: bool = True) -> genai.Client:
    """The SDK's client; one that does not sign in asks Google for no token of Enterprise."""
    from google import genai
    from google.genai import types

    from desktop.gemini.errors import KEY_HINT

    # The SDK warns of words of the service that it does not know; we show them as they came.
    warnings.filterwarnings("ignore", message=".* is not a valid ", category=UserWarning)
    for name in ("google_genai", "google"):
        logging.getLogger(name).addHandler(logging.NullHandler())
    if access.api_key is None and access.project is None:
        raise AuthenticationFailed("There is no API key.", hint=KEY_HINT)
    options = types.HttpOptions(base_url=access.base_url, httpx_async_client=http)
    if access.project is not None:
        from google.oauth2.credentials import Credentials

        return genai.Client(
            enterprise=True,
            credentials=None if signs_in else Credentials("-"),  # type: ignore[no-untyped-call]
            project=access.project,
            location=access.location or "global",
            http_options=options,
        )
    return genai.Client(enterprise=False, api_key=access.api_key, http_options=options)
