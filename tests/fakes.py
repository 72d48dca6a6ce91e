"""Fakes at the edge: a model that follows a script, a folder for pictures in memory."""

import asyncio
import base64
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self

from desktop.core.conversation import TextPart
from desktop.core.errors import SecretStoreFailed, StorageFailed
from desktop.core.ports import (
    EngineName,
    HeadersReceived,
    ModelChunk,
    ModelInfo,
    ModelItem,
    ModelRequest,
    Sent,
    Written,
)
from desktop.core.secret import Secret
from desktop.core.sent import SentRequest
from desktop.core.sent_address import MASK


@dataclass(frozen=True)
class Pause:
    """The model says nothing until the event is set; None: for ever."""

    until: asyncio.Event | None = None


Step = ModelItem | Pause | BaseException | Sequence[ModelItem]


WHEN_PLAYED = 0.0
"""Stands for the moment at which a step is played: scripts are often written long before."""


def sent(to: str = "") -> Sent:
    return Sent(at=WHEN_PLAYED, to=to)


def chunk(text: str = "", **fields) -> ModelChunk:
    parts = fields.pop("parts", (TextPart(text=text),) if text else ())
    return ModelChunk(at=fields.pop("at", WHEN_PLAYED), parts=parts, **fields)


def _stamped(item: ModelItem) -> ModelItem:
    return replace(item, at=time.monotonic()) if item.at == WHEN_PLAYED else item


class ScriptedStream:
    """Plays the steps of one answer."""

    bytes_up = 120
    bytes_down = 450

    def __init__(self, steps: Sequence[Step], on_pause: Callable[[], None] = lambda: None) -> None:
        self._steps = list(steps)
        self._on_pause = on_pause
        self._closing = asyncio.Event()

    @property
    def is_closed(self) -> bool:
        return self._closing.is_set()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Sequence[ModelItem]:
        if not self._steps or self.is_closed:
            raise StopAsyncIteration
        match self._steps.pop(0):
            case Pause(until=until):
                self._on_pause()
                waits = [asyncio.ensure_future(self._closing.wait())]
                if until is not None:
                    waits.append(asyncio.ensure_future(until.wait()))
                try:
                    await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
                finally:
                    for wait in waits:
                        wait.cancel()
                return await anext(self)
            case BaseException() as error:
                raise error
            case Sent() | Written() | HeadersReceived() | ModelChunk() as item:
                await asyncio.sleep(0)
                return [_stamped(item)]
            case batch:
                return [_stamped(item) for item in batch]

    def close(self) -> None:
        self._closing.set()


@dataclass
class ScriptedClient:
    """Plays one script for each request; the last one again for all that follow."""

    scripts: Sequence[Sequence[Step]]
    engine: EngineName = "gemini"
    address: str = "https://scripted.example"
    requests: list[ModelRequest] = field(default_factory=list)
    streams: list[ScriptedStream] = field(default_factory=list)
    closed: bool = False
    pausing: asyncio.Event = field(default_factory=asyncio.Event)
    on_pause: Callable[[], None] = lambda: None

    def _paused(self) -> None:
        self.pausing.set()
        self.on_pause()

    def stream(self, request: ModelRequest) -> ScriptedStream:
        script = self.scripts[min(len(self.requests), len(self.scripts) - 1)]
        self.requests.append(request)
        self.streams.append(ScriptedStream(script, self._paused))
        return self.streams[-1]

    async def as_sent(self, request: ModelRequest) -> SentRequest:
        """Says of a request what a test asks for: its texts, and what else decides."""
        contents = [
            {
                "role": message.role,
                "parts": [
                    {"text": part.text}
                    if isinstance(part, TextPart)
                    else {"inlineData": {"data": base64.b64encode(part.data).decode()}}
                    for part in message.parts
                ],
            }
            for message in request.messages
        ]
        body = {"contents": contents, "systemInstruction": {"parts": [{"text": request.system}]}}
        if request.continuation_token is not None:
            body["continuationToken"] = base64.b64encode(request.continuation_token).decode()
        return SentRequest(
            method="POST",
            url=f"{self.address}/models/{request.model}:stream",
            headers=(("x-goog-api-key", MASK),),
            content=json.dumps(body).encode(),
            is_local=self.engine == "offline",
        )

    async def models(self) -> Sequence[ModelInfo]:
        return [ModelInfo(name="scripted", title="Scripted")]

    async def aclose(self) -> None:
        self.closed = True


@dataclass
class SecretsInMemory:
    """Keeps keys; refuses everything if ``is_locked``."""

    is_locked: bool = False
    kept: dict[str, Secret] = field(default_factory=dict)

    def _unlock(self) -> None:
        if self.is_locked:
            raise SecretStoreFailed("It is locked.", hint="Unlock it.")

    def load(self, account: str) -> Secret | None:
        self._unlock()
        return self.kept.get(account)

    def save(self, account: str, secret: Secret) -> None:
        self._unlock()
        self.kept[account] = secret

    def remove(self, account: str) -> None:
        self._unlock()
        self.kept.pop(account, None)


@dataclass
class PicturesInMemory:
    """Keeps nothing on disk; refuses everything if ``full``."""

    full: bool = False
    saved: list[tuple[bytes, str]] = field(default_factory=list)

    def save(self, data: bytes, mime_type: str) -> Path:
        if self.full:
            raise StorageFailed("The disk is full.")
        self.saved.append((data, mime_type))
        return Path(f"/pictures/{len(self.saved)}")
