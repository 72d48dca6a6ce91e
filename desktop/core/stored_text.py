"""Text of an earlier time: held as bytes while it is near the view, else left where it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from desktop.core.message import TextPart, whole_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.core.message import Message

LOST = b"[text lost]"
"""Stands for a text that is not where it was kept, or that cannot be read there."""

_INNER_BYTES = bytes(range(0x80, 0xC0))
"""All bytes of a character in UTF-8 but its first."""


class TextPlace(NamedTuple):
    """Where a text is kept.

    Attributes:
        turn_id: The turn of its message.
        is_question: False in the answer.
        number: Which part of the message it is, 0 the first.
    """

    turn_id: str
    is_question: bool
    number: int


class TextSource(Protocol):
    """What keeps texts."""

    def read_now(self, place: TextPlace) -> bytes:
        """A text in UTF-8; ``LOST`` if it cannot be read. Blocks: only for what nobody foresaw."""
        ...


_set = object.__setattr__
"""As a ``TextPart`` it cannot be changed; what it holds of its text can."""


class StoredText(TextPart):
    """The same as a ``TextPart`` in all that can be asked of it, but held as bytes or not at all.

    Where one character of a text is an emoji, each takes four bytes in memory; as they are stored,
    most take one. A conversation of 5,000 messages has many texts, of which few are looked at.

    Args:
        text: As characters, or in UTF-8; what is damaged there is replaced when it is read.
        thought: See ``TextPart``.
        signature: Likewise.
        name: Likewise.
        source: Where it can be read again; None if it must stay here.
        place: Where it is there.
    """

    __slots__ = ("_data", "_place", "_size", "_source")

    _data: bytes | None
    _size: tuple[int, int] | None
    _source: TextSource | None
    _place: TextPlace | None

    def __init__(
        self,
        *,
        text: str | bytes,
        thought: bool = False,
        signature: bytes | None = None,
        name: str = "",
        source: TextSource | None = None,
        place: TextPlace | None = None,
    ) -> None:
        data = whole_text(text).encode() if isinstance(text, str) else text
        _set(self, "_data", data)
        _set(self, "thought", thought)
        _set(self, "signature", signature)
        _set(self, "name", name)
        _set(self, "_source", source)
        _set(self, "_place", place)
        _set(self, "_size", None)

    @property
    def text(self) -> str:
        """The text, made anew each time."""
        return self._read().decode("utf-8", "replace")

    def _read(self) -> bytes:
        data = self._data  # another thread may let go of it just now
        if data is not None:
            return data
        assert self._source is not None and self._place is not None  # noqa: S101, PT018 - left there
        return self._source.read_now(self._place)

    @property
    def size(self) -> tuple[int, int]:
        """How many characters and line ends it has; it is not read for that."""
        if self._size is not None:
            return self._size
        data = self._read()
        return len(data.translate(None, _INNER_BYTES)), data.count(b"\n")

    @property
    def is_held(self) -> bool:
        """False if it is in no memory now."""
        return self._data is not None

    @property
    def data(self) -> bytes | None:
        """What is held of it, in UTF-8."""
        return self._data

    @property
    def place(self) -> TextPlace | None:
        """Where it can be read again, if it can."""
        return self._place if self._source is not None else None

    def hold(self, data: bytes, *, for_good: bool = False) -> None:
        """Take in what was read at its place.

        Args:
            data: In UTF-8.
            for_good: It will not be there any more.
        """
        _set(self, "_data", data)
        if for_good:
            _set(self, "_source", None)

    def let_go(self) -> None:
        """Leave it where it is kept, if it is kept."""
        if self._source is not None:
            _set(self, "_size", self.size)
            _set(self, "_data", None)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TextPart):
            return NotImplemented
        mine = (self.thought, self.signature, self.name)
        if mine != (other.thought, other.signature, other.name):
            return False
        if isinstance(other, StoredText):
            return self._is_at(other) or self._read() == other._read()
        return self.text == other.text

    def _is_at(self, other: StoredText) -> bool:
        return self.place is not None and self.place == other.place

    def __hash__(self) -> int:
        return hash((self.text, self.thought, self.signature, self.name))


def stored_texts(*messages: Message | None) -> list[StoredText]:
    """The texts of messages that may be held or not."""
    parts = (part for message in messages if message is not None for part in message.parts)
    return [part for part in parts if isinstance(part, StoredText)]


def left_texts(*messages: Message | None) -> list[StoredText]:
    """Those of them that must be read first."""
    return [text for text in stored_texts(*messages) if not text.is_held]


def places_of(texts: Iterable[StoredText]) -> list[TextPlace]:
    """Where texts are kept, as far as they are."""
    return [place for text in texts if (place := text.place) is not None]
