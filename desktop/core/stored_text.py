"""Text of an earlier time, which takes little room until somebody reads it."""

from __future__ import annotations

from desktop.core.message import TextPart, whole_text

_INNER_BYTES = bytes(range(0x80, 0xC0))
"""All bytes of a character in UTF-8 but its first."""


class StoredText(TextPart):
    """The same as a ``TextPart`` in all that can be asked of it, but held as bytes.

    Where one character of a text is an emoji, each takes four bytes in memory; as they are stored,
    most take one. A conversation of 5,000 messages has many texts, of which few are looked at.

    Args:
        text: As characters, or in UTF-8; what is damaged there is replaced when it is read.
        thought: See ``TextPart``.
        signature: Likewise.
    """

    __slots__ = ("_data",)

    _data: bytes

    def __init__(
        self, *, text: str | bytes, thought: bool = False, signature: bytes | None = None
    ) -> None:
        data = whole_text(text).encode() if isinstance(text, str) else text
        for name, value in (("_data", data), ("thought", thought), ("signature", signature)):
            object.__setattr__(self, name, value)

    @property
    def text(self) -> str:
        """The text, made anew each time."""
        return self._data.decode("utf-8", "replace")

    @property
    def size(self) -> tuple[int, int]:
        """How many characters and line ends it has; it is not read for that."""
        return len(self._data.translate(None, _INNER_BYTES)), self._data.count(b"\n")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TextPart):
            return NotImplemented
        if (self.thought, self.signature) != (other.thought, other.signature):
            return False
        if isinstance(other, StoredText):
            return self._data == other._data
        return self.text == other.text

    def __hash__(self) -> int:
        return hash((self.text, self.thought, self.signature))
