"""What the engine needs from outside: a client speaks, a store keeps, a clock tells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol, Self

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.conversation import Draft, ImagePart, Message, Part, Turn
    from desktop.core.errors import StorageFailed
    from desktop.core.history import Hit, Opened, Outline
    from desktop.core.secret import Secret
    from desktop.core.usage import Usage
    from desktop.core.whole import Taken, Whole

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
    """An HTTP request is being sent, at ``at`` monotonic seconds."""

    at: float


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
        """A conversation with all its turns; the bytes of images are not loaded. None if unknown.

        Turns that were under way when the program last ended are interrupted.
        """
        ...

    async def draft(self, conversation_id: str) -> Draft | None:
        """What was typed and put in the tray, its images loaded but those whose files are lost."""
        ...

    async def load(self, image: ImagePart) -> ImagePart:
        """An image with its bytes; one that is loaded is given back."""
        ...

    async def search(self, words: str, *, limit: int = 50) -> Sequence[Hit]:
        """Messages that hold all of these words, or parts of words, the newest first."""
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
