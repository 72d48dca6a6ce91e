"""What one side said: message > part."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

Detail = Literal["low", "medium", "high"]
"""How finely an image is sent, see ``desktop.core.images``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPart:
    """Text of a message.

    Attributes:
        text: May hold half a surrogate pair while an answer streams (see ``whole_text``).
        thought: True for a summary of the model's thinking, which is not part of the answer.
        signature: The service's mark on the part, sent back unchanged with the history.
            https://ai.google.dev/gemini-api/docs/thought-signatures
        name: What a text is called that was attached to a question: a file, or a long text that was
            pasted; empty for what was typed or answered.
    """

    text: str
    thought: bool = False
    signature: bytes | None = None
    name: str = ""

    @property
    def size(self) -> tuple[int, int]:
        """How many characters and line ends it has."""
        return len(self.text), self.text.count("\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Where the bytes of an image are kept.

    Attributes:
        data: What a ``ConversationStore`` calls ``ImagePart.data``.
        original: Likewise its original; empty if it has none.
        data_bytes: How long the data are.
    """

    data: str
    original: str = ""
    data_bytes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ImagePart:
    """An image of a message.

    Attributes:
        data: The encoded image without metadata: this is what may leave the computer.
        original: The file as the user gave it, metadata included; only an engine on this computer
            may be given it. None where it is no image by itself (a page of a document).
        width_px: Width as seen upright, 0 if unknown.
        height_px: Height as seen upright, 0 if unknown.
        detail: How finely it was prepared.
        original_px: Width and height of what it was made of, upright; zeros if unknown.
        original_bytes: Size of the file it was made of, 0 if unknown.
        page: Which page of a document it is, 1 the first; 0 for anything else.
        note: What is not in it, in words for the user ("The first of 12 frames"), or empty.
        kept: Where its bytes are kept; None if they are in memory alone.
    """

    mime_type: str
    data: bytes = field(repr=False)
    original: bytes | None = field(default=None, repr=False)
    thumbnail: bytes = field(default=b"", repr=False)
    name: str = ""
    width_px: int = 0
    height_px: int = 0
    detail: Detail = "high"
    original_px: tuple[int, int] = (0, 0)
    original_bytes: int = 0
    page: int = 0
    note: str = ""
    kept: Kept | None = field(default=None, repr=False, compare=False)

    @property
    def is_loaded(self) -> bool:
        """False for an image of an earlier time whose bytes were not read yet: only seen small."""
        return self.kept is None or bool(self.data)

    @property
    def unloaded(self) -> ImagePart:
        """The same without its bytes, if they can be read again."""
        return self if self.kept is None else replace(self, data=b"", original=None)


Part = TextPart | ImagePart


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What one side said."""

    role: Literal["user", "model"]
    parts: tuple[Part, ...]

    @property
    def images(self) -> tuple[ImagePart, ...]:
        """Its images."""
        return tuple(part for part in self.parts if isinstance(part, ImagePart))

    @property
    def attached(self) -> tuple[TextPart, ...]:
        """The texts that were attached to it."""
        return tuple(part for part in self.parts if isinstance(part, TextPart) and part.name)

    @property
    def text(self) -> str:
        """What it says itself: no thoughts and nothing attached, whole code points only."""
        return whole_text("".join(part.text for part in self.said))

    @property
    def has_text(self) -> bool:
        """True if there is any; it is not read for that."""
        return any(part.size[0] for part in self.said)

    @property
    def said(self) -> Iterator[TextPart]:
        """The texts that it says itself."""
        for part in self.parts:
            if isinstance(part, TextPart) and not part.thought and not part.name:
                yield part


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What the user is about to ask.

    Attributes:
        texts: Those that are attached, each with a name.
    """

    text: str
    images: tuple[ImagePart, ...] = ()
    texts: tuple[TextPart, ...] = ()

    @property
    def is_empty(self) -> bool:
        """True if there is nothing to ask."""
        return not self.text.strip() and not self.images and not self.texts

    def message(self) -> Message:
        """The question: images first, as the service advises for one image and a text.

        What is long stands before what is asked of it.
        https://ai.google.dev/gemini-api/docs/image-understanding
        https://ai.google.dev/gemini-api/docs/long-context
        """
        text = (TextPart(text=whole_text(self.text)),) if self.text.strip() else ()
        return Message(role="user", parts=(*self.images, *self.texts, *text))


def whole_text(text: str) -> str:
    """Join surrogate halves that the service split over two chunks into characters.

    A half that never met its other half becomes U+FFFD, so that the result can always be encoded.
    """
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
