"""Makes the images of a request smaller where one request could not carry them all."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from desktop.core.conversation import Detail, ImagePart, Message, TextPart
from desktop.core.errors import RequestRejected
from desktop.core.images import INLINE_BYTES, LONGEST_PX, inline_bytes
from desktop.words import filled, later

Shrink = Callable[[ImagePart, Detail], ImagePart]
"""An image prepared with less detail, or itself where that would not make it smaller; blocks."""

_ROOM_BYTES = 1_000_000
"""Of a request, for all that is neither text nor image."""

_LONGEST_ESCAPE = 6
"""Bytes that one byte of a text takes at most in JSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """Messages that one request can carry.

    Attributes:
        reduced: How many images were made smaller.
        bytes_before: What all images would have taken, in base64.
        bytes_after: What they take now.
    """

    messages: tuple[Message, ...]
    reduced: int
    bytes_before: int
    bytes_after: int


class Fitting:
    """Fits the requests of one conversation; what was made smaller once is not made again.

    Args:
        shrink: Makes one image smaller.
        limit_bytes: What one request can carry.
    """

    def __init__(self, shrink: Shrink, limit_bytes: int = INLINE_BYTES) -> None:
        self._shrink = shrink
        self._limit_bytes = limit_bytes
        # By the name of its bytes, for one that is kept is loaded anew for each request; else by
        # identity, for comparing megabytes takes long, and it is held so that it stays one.
        self._made: dict[tuple[int | str, Detail], tuple[ImagePart, ImagePart]] = {}

    async def fit(self, messages: tuple[Message, ...]) -> Fitted | None:
        """Make images smaller, the oldest first, until all fit; None if they do as they are.

        Raises:
            RequestRejected: If they are too large even so.
        """
        images = _images(messages)
        if inline_bytes(images) <= self._room(messages):
            return None
        return await asyncio.to_thread(self._fitted, messages)

    def _room(self, messages: Sequence[Message]) -> int:
        parts = [part for message in messages for part in message.parts]
        texts = [part.text for part in parts if isinstance(part, TextPart)]
        text_bytes = sum(len(text.encode("utf-8", "surrogatepass")) for text in texts)
        return self._limit_bytes - _ROOM_BYTES - _LONGEST_ESCAPE * text_bytes

    def _fitted(self, messages: tuple[Message, ...]) -> Fitted:
        images = _images(messages)
        smaller = list(images)
        room, before = self._room(messages), inline_bytes(images)
        for place, detail in self._steps(smaller):
            if inline_bytes(smaller) <= room:
                break
            smaller[place] = self._smaller(images[place], detail)
        after = inline_bytes(smaller)
        if after > room:
            raise RequestRejected(
                filled(
                    later("The images take {size} MB, and one request carries {limit} MB."),
                    size=after // 1_000_000,
                    limit=self._limit_bytes // 1_000_000,
                ),
                hint=later("Leave some images out, or start a new conversation."),
            )
        left = iter(smaller)
        fitted = tuple(
            replace(
                message,
                parts=tuple(
                    next(left) if isinstance(part, ImagePart) else part for part in message.parts
                ),
            )
            for message in messages
        )
        reduced = sum(new is not old for new, old in zip(smaller, images, strict=True))
        return Fitted(messages=fitted, reduced=reduced, bytes_before=before, bytes_after=after)

    def _steps(self, images: Sequence[ImagePart]) -> list[tuple[int, Detail]]:
        """Which image to make smaller next: all to medium before any to low."""
        details: tuple[Detail, ...] = ("medium", "low")
        return [
            (place, detail)
            for detail in details
            for place, image in enumerate(images)
            if LONGEST_PX[detail] < LONGEST_PX[image.detail]
        ]

    def _smaller(self, image: ImagePart, detail: Detail) -> ImagePart:
        key = (image.kept.data if image.kept else id(image), detail)
        if key not in self._made:
            self._made[key] = image, self._shrink(image, detail)
        return self._made[key][1]


def _images(messages: Sequence[Message]) -> list[ImagePart]:
    return [part for each in messages for part in each.parts if isinstance(part, ImagePart)]
