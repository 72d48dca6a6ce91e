"""A turn that ended before it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.stored_text import left_texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.conversation import Message
    from desktop.core.latency import TurnLatency
    from desktop.core.stored_text import StoredText
    from desktop.ui.transcript.turn_words import Note


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is said around it.

    Attributes:
        time: When it was asked, in words.
        model: Who was asked; empty if that is not known.
        caption: The line under the answer.
        note: How it ended, unless it is complete.
        thinking_s: How long the model thought; None if it did not, or if that is not known.
        latency: How fast the answer was; None if that is not known.
    """

    time: str = ""
    model: str = ""
    caption: str = ""
    note: Note | None = None
    thinking_s: float | None = None
    latency: TurnLatency | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PastTurn:
    """All that is shown of it.

    Attributes:
        left_out: The numbers of its images that are not sent, see ``Turn.left_out``.
        tell: Says the rest, once it is near the view: to find the words for thousands of turns
            would hold up the window.
    """

    turn_id: str
    question: Message
    answer: Message | None = None
    left_out: frozenset[int] = frozenset()
    tell: Callable[[], Told] = Told

    @property
    def left_texts(self) -> list[StoredText]:
        """Its texts that must be read before it can be shown."""
        return left_texts(self.question, self.answer)

    @property
    def lacks_images(self) -> bool:
        """True if the bytes of an image of it were not read yet."""
        answered = self.answer.images if self.answer else ()
        return not all(image.is_loaded for image in (*self.question.images, *answered))
