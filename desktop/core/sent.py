"""A request exactly as it leaves, or would leave: read from its own bytes, its key masked."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from desktop.core.images import TOKENS
from desktop.core.picture_header import read_header
from desktop.core.picture_metadata import has_metadata
from desktop.core.progress import CHARACTERS_PER_TOKEN

if TYPE_CHECKING:
    from desktop.core.message import Detail

_DETAILS: Mapping[str, Detail] = {
    "MEDIA_RESOLUTION_LOW": "low",
    "MEDIA_RESOLUTION_MEDIUM": "medium",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SentText:
    """A text of a message.

    Attributes:
        is_thought: True for a summary of the model's thinking that goes back to it.
        signature_bytes: Length of the service's mark on the part, 0 without one.
    """

    text: str
    is_thought: bool = False
    signature_bytes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SentImage:
    """An image of a message.

    Attributes:
        data: The encoded image, as the service gets it.
        width_px: As stored, 0 if unknown.
        height_px: Likewise.
        has_metadata: Whether camera, place, comments or the like are still in it; None if that
            cannot be told of its kind.
    """

    mime_type: str
    data: bytes = field(repr=False)
    width_px: int = 0
    height_px: int = 0
    has_metadata: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SentOther:
    """A part of another kind, as JSON."""

    text: str


SentPart = SentText | SentImage | SentOther


@dataclass(frozen=True, slots=True, kw_only=True)
class SentMessage:
    """What one side said, as the service is told."""

    role: str
    parts: tuple[SentPart, ...]


@dataclass(frozen=True, kw_only=True)
class SentRequest:
    """One HTTP request. Everything is read from ``content``: what is shown is what is sent.

    Attributes:
        method: POST.
        url: The whole address; secrets in it are masked.
        headers: Names and values in the order they are sent; secrets are masked.
        content: The body, byte for byte.
        is_local: It goes to a process on this computer, and nothing leaves.
        proxy: Host and port of the proxy on its way; empty for the straight way.
    """

    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    content: bytes = field(repr=False)
    is_local: bool = False
    proxy: str = ""

    @property
    def size_bytes(self) -> int:
        """Length of the body."""
        return len(self.content)

    @property
    def host(self) -> str:
        """Who gets it, with the port if the address names one."""
        return urlsplit(self.url).netloc

    @property
    def model(self) -> str:
        """Who is asked; empty if the address does not say."""
        path = unquote(urlsplit(self.url).path)
        _, found, last = path.rpartition("/models/")
        return last.partition(":")[0] if found else ""

    @cached_property
    def body(self) -> dict[str, Any]:
        """The body, read."""
        body: dict[str, Any] = json.loads(self.content)
        return body

    @cached_property
    def messages(self) -> tuple[SentMessage, ...]:
        """Oldest first; the last one is the question."""
        return tuple(
            SentMessage(role=str(each.get("role", "")), parts=tuple(map(_part, _parts(each))))
            for each in self.body.get("contents", ())
        )

    @property
    def system(self) -> str:
        """The system prompt; empty if none is sent."""
        parts = _parts(self.body.get("systemInstruction") or {})
        return "\n".join(str(part.get("text", "")) for part in parts)

    @property
    def settings(self) -> dict[str, Any]:
        """All the rest of the body: names in camel case, joined with dots, and values."""
        rest = {
            name: value
            for name, value in self.body.items()
            if name not in {"contents", "systemInstruction"}
        }
        return dict(_flat(rest))

    @property
    def images(self) -> tuple[SentImage, ...]:
        """All images of all messages."""
        parts = (part for message in self.messages for part in message.parts)
        return tuple(part for part in parts if isinstance(part, SentImage))

    @property
    def estimated_tokens(self) -> int:
        """About what the service will count; it alone counts truly."""
        parts = [part for message in self.messages for part in message.parts]
        said = sum(len(part.text) for part in parts if not isinstance(part, SentImage))
        characters = len(self.system) + said
        wanted = self.settings.get("generationConfig.mediaResolution", "")
        per_image = TOKENS[_DETAILS.get(wanted, "high")]
        return round(characters / CHARACTERS_PER_TOKEN) + per_image * len(self.images)

    def as_json(self) -> str:
        """All of it to be read and passed on: bytes are replaced by their lengths."""
        shown = {
            "method": self.method,
            "url": self.url,
            "proxy": self.proxy or None,
            "headers": [{"name": name, "value": value} for name, value in self.headers],
            "body_bytes": self.size_bytes,
            "body": _without_bytes(self.body),
        }
        return json.dumps(shown, indent=2, ensure_ascii=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SentTurn:
    """All that was sent for a turn.

    Attributes:
        requests: One for each hop, and for each time it was gone on with, the oldest first; none
            if it ended before anything was sent.
        is_anew: What was sent is not known any more, or went elsewhere: this would be sent now.
    """

    requests: tuple[SentRequest, ...]
    is_anew: bool = False


def _parts(content: Mapping[str, Any]) -> Sequence[dict[str, Any]]:
    parts: Sequence[dict[str, Any]] = content.get("parts") or ()
    return parts


def _part(part: Mapping[str, Any]) -> SentPart:
    if set(part) <= {"text", "thought", "thoughtSignature"} and "text" in part:
        return SentText(
            text=part["text"],
            is_thought=bool(part.get("thought")),
            signature_bytes=len(_bytes(part.get("thoughtSignature", ""))),
        )
    blob = part.get("inlineData")
    if set(part) == {"inlineData"} and isinstance(blob, Mapping):
        data = _bytes(blob.get("data", ""))
        header = read_header(data)
        return SentImage(
            mime_type=str(blob.get("mime_type") or blob.get("mimeType") or ""),
            data=data,
            width_px=header.width_px,
            height_px=header.height_px,
            has_metadata=has_metadata(data),
        )
    return SentOther(text=json.dumps(_without_bytes(part), ensure_ascii=False))


def _bytes(text: str) -> bytes:
    """What base64 stands for, in either alphabet."""
    try:
        return base64.b64decode(text.replace("-", "+").replace("_", "/"))
    except binascii.Error:
        return b""


def _length(text: str) -> int:
    """How many bytes base64 stands for, without reading it."""
    return len(text.rstrip("=")) * 3 // 4


def _flat(value: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    for name, each in value.items():
        first, *others = name.split("_")
        path = before + first + "".join(word.capitalize() for word in others)
        if isinstance(each, Mapping) and each:
            yield from _flat(each, f"{path}.")
        else:
            yield path, each


_BYTES = frozenset({"data", "thoughtSignature", "continuationToken"})


def _without_bytes(value: Any) -> Any:  # noqa: ANN401 - JSON
    if isinstance(value, Mapping):
        return {
            name: f"[{_length(each):,} bytes]"
            if name in _BYTES and isinstance(each, str)
            else _without_bytes(each)
            for name, each in value.items()
        }
    return [_without_bytes(each) for each in value] if isinstance(value, list) else value
