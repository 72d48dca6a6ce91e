"""What the engine needs from outside: a client speaks, a store keeps, a clock tells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol, Self

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.conversation import Message, Part
    from desktop.core.secret import Secret
    from desktop.core.sent import SentRequest
    from desktop.core.usage import Usage

EngineName = Literal["gemini", "enterprise", "offline"]
ThinkingLevel = Literal["minimal", "low", "medium", "high", "xhigh"]
Clock = Callable[[], float]
"""Monotonic seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelRequest:
    """One request for an answer.

    Attributes:
        messages: Oldest first; the last one is the user's.
        temperature: None for the model's own.
        max_output_tokens: None for the model's own limit.
        thinking_level: None for the model's own.
        include_thoughts: Ask for summaries of the model's thinking.
        continuation_token: Where an earlier answer to the same messages goes on.
    """

    model: str
    messages: tuple[Message, ...]
    system: str = ""
    temperature: float | None = None
    max_output_tokens: int | None = None
    thinking_level: ThinkingLevel | None = None
    include_thoughts: bool = False
    continuation_token: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Sent:
    """An HTTP request is being sent, at ``at`` monotonic seconds.

    Attributes:
        to: The address, its secrets masked; empty if there is none.
    """

    at: float
    to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Written:
    """The whole request was handed to the network, at ``at`` monotonic seconds."""

    at: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class HeadersReceived:
    """The first headers of the service were there, at ``at`` monotonic seconds."""

    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelChunk:
    """One event of the wire, in our own words.

    Attributes:
        at: When it arrived, monotonic seconds.
        parts: Text, thoughts and images, in order.
        usage: The service's running totals, None if the event had none.
        finish_reason: The service's word, None while it goes on.
        block_reason: The service's word for a blocked question.
        categories: The harm categories it named with a block.
        other_parts: Names of parts we cannot show (function calls and the like).
        continuation_token: Where the answer can go on behind this chunk.
    """

    at: float
    parts: tuple[Part, ...] = ()
    usage: Usage | None = None
    finish_reason: str | None = None
    finish_message: str | None = None
    block_reason: str | None = None
    categories: tuple[str, ...] = ()
    model_version: str | None = None
    other_parts: tuple[str, ...] = ()
    continuation_token: bytes | None = field(default=None, repr=False)

    @property
    def says_nothing(self) -> bool:
        """True for an event that is no part of an answer: something else was sent in its place."""
        said = (self.usage, self.finish_reason, self.block_reason, self.model_version)
        return not self.parts and not self.other_parts and all(each is None for each in said)


ModelItem = Sent | Written | HeadersReceived | ModelChunk


class ModelStream(Protocol):
    """One answer on its way. Iterating raises ``ChatError`` and nothing else of the outside."""

    @property
    def bytes_up(self) -> int:
        """Bytes of the request bodies sent so far; may be read at any time."""
        ...

    @property
    def bytes_down(self) -> int:
        """Bytes of the response bodies as they came over the line, likewise."""
        ...

    def __aiter__(self) -> Self: ...

    async def __anext__(self) -> Sequence[ModelItem]:
        """All that has arrived since the last call, at least one item."""
        ...

    def close(self) -> None:
        """End it at once, from the loop that iterates: the connection closes, nothing more is sent.

        Iterating then gives what had arrived and ends without an error.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelInfo:
    """A model that can be asked.

    Attributes:
        output_token_limit: Most tokens of one answer; None if the service does not say.
    """

    name: str
    title: str
    output_token_limit: int | None = None


class ModelClient(Protocol):
    """Speaks to a service. Opening a stream never raises: faults come from iterating it."""

    @property
    def engine(self) -> EngineName:
        """Which engine it is."""
        ...

    def stream(self, request: ModelRequest) -> ModelStream:
        """Ask."""
        ...

    async def as_sent(self, request: ModelRequest) -> SentRequest:
        """What ``stream`` would send, secrets masked; nothing is sent.

        Raises:
            ChatError: If it cannot be sent as things are: there is no key, for example.
        """
        ...

    async def models(self) -> Sequence[ModelInfo]:
        """The models that can be asked, best for everyday use first.

        Raises:
            ChatError: If the service cannot be asked.
        """
        ...

    async def aclose(self) -> None:
        """Stop all streams and let go of everything."""
        ...


class PictureStore(Protocol):
    """Keeps the images that models send."""

    def save(self, data: bytes, mime_type: str) -> Path:
        """Write an image, whole or not at all, and say where. May block.

        Raises:
            StorageFailed: If it cannot be written.
        """
        ...


class SecretStore(Protocol):
    """Keeps keys, each under the name of an account.

    All methods block, for as long as it takes a user to unlock it, and raise ``SecretStoreFailed``;
    ``NoSecretStore`` where there is none.
    """

    def load(self, account: str) -> Secret | None:
        """The key of an account; None if none is kept."""
        ...

    def save(self, account: str, secret: Secret) -> None:
        """Keep a key, in the place of the one before. It is there when this returns."""
        ...

    def remove(self, account: str) -> None:
        """Keep it no more; one that is not kept is no fault."""
        ...
