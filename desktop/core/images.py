"""How an image is wanted, what it will cost, and how its preparation is watched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import words
from desktop.core.conversation import Detail, ImagePart, Message
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_PX: dict[Detail, int] = {"low": 768, "medium": 1536, "high": 3072}
"""The longest side as sent; 3072 keeps the small text of a scanned page readable."""

TOKENS: dict[Detail, int] = {"low": 280, "medium": 560, "high": 1120}
"""What Gemini 3 takes at most for an image; the service alone counts truly.

https://ai.google.dev/gemini-api/docs/media-resolution
"""

INLINE_BYTES = 100_000_000
"""Most of one request, its images in base64 (Google's blog, January 2026)."""


MOST_ANSWER_BYTES = 50_000_000
"""Of one image in an answer that is kept."""

MOST_ANSWER_IMAGES = 32
"""In one answer that are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageWish:
    """How an image is wanted.

    Attributes:
        detail: None for what the settings say.
        page: Only this page of a document, 1 the first; None for all.
    """

    detail: Detail | None = None
    page: int | None = None


@dataclass(slots=True)
class Fetched:
    """What came from the web: kept with its image, so that it is not asked for twice.

    Attributes:
        data: None until it has come and could be used.
    """

    data: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class WebImage:
    """An image that lies on the web; to be fetched only when the user has agreed.

    Attributes:
        address: http or https.
        fetched: What came from there.
    """

    address: str
    fetched: Fetched = field(default_factory=Fetched, repr=False, compare=False)


Source = Path | bytes | WebImage
"""Where an image comes from: a file, or a folder of them; bytes of one; the web."""


class GivenUp(Exception):
    """Nobody waits for the image any more. Never shown, never leaves the worker."""


class Watch:
    """Follows one preparation from another thread, and can give it up.

    Args:
        tell: Hears the share that is done, 0 to 1, in the thread that prepares.
    """

    def __init__(self, tell: Callable[[float], None] | None = None) -> None:
        self._tell = tell
        self.is_given_up = False

    def give_up(self) -> None:
        """End it at the next step; may be called from any thread."""
        self.is_given_up = True

    def reached(self, share: float) -> None:
        """A step is done.

        Raises:
            GivenUp: If nobody waits any more.
        """
        if self.is_given_up:
            raise GivenUp
        if self._tell is not None:
            self._tell(share)


LoadImages = Callable[[Source, str, ImageWish, Watch], tuple[ImagePart, ...]]
"""Source, name, wish, watch; blocks, raises ``ImageRejected`` or ``GivenUp``.

Of a document there is one part for each page, else exactly one.
"""


def why_not_kept(image: ImagePart, number: int) -> str:
    """Why an image of an answer is not kept, in one sentence; empty if it is.

    Args:
        image: As the model sent it.
        number: Which of the answer it is, 1 the first.
    """
    if number > MOST_ANSWER_IMAGES:
        return tr("The model sent more than {most} images; the others are not kept.").format(
            most=words.number(MOST_ANSWER_IMAGES)
        )
    if len(image.data) > MOST_ANSWER_BYTES:
        limit_mb = MOST_ANSWER_BYTES // 1_000_000
        return tr("The model sent an image of more than {limit} MB, which is not kept.").format(
            limit=words.number(limit_mb)
        )
    return ""


def estimated_tokens(image: ImagePart) -> int:
    """About what the service will count for an image."""
    return TOKENS[image.detail]


def inline_bytes(images: Iterable[ImagePart]) -> int:
    """What images take in a request, in base64."""
    return sum(4 * ((len(image.data) + 2) // 3) for image in images)


def highest_detail(messages: Iterable[Message]) -> Detail | None:
    """The finest detail among the images of a request, None if it has none."""
    details = {
        part.detail for message in messages for part in message.parts if isinstance(part, ImagePart)
    }
    return max(details, key=LONGEST_PX.__getitem__, default=None)
