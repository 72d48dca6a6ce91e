"""Conversations of earlier times: as a list shows them, as they are opened, as a search finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, tzinfo

    from desktop.core.conversation import Conversation
    from desktop.core.message import Message

TITLE_CHARACTERS = 60
UNTITLED = "Image"
"""The title of a conversation that begins with images and no word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A conversation as a list shows it.

    Attributes:
        created_at: Unix seconds; likewise ``updated_at``, when it was last written in.
        model: Who was asked last.
        system: The system prompt of its next turn.
    """

    id: str
    title: str
    created_at: float
    updated_at: float
    is_pinned: bool = False
    is_archived: bool = False
    model: str = ""
    system: str = ""


class Opened(NamedTuple):
    """A conversation that was opened, with what a list shows of it."""

    outline: Outline
    conversation: Conversation


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A message that a search found, or a conversation by its title.

    Attributes:
        turn_id: Empty for a conversation as a whole.
        title: Of its conversation.
        at: When the turn was asked, Unix seconds; or the conversation was last written in.
        is_question: False for an answer.
        position: Where in the text of the message the first word was found, in characters.
        snippet: Some of the text around it, on one line.
        marks: Where in the snippet words were found: first character, and the one behind the last.
        title_marks: Likewise, in the title.
    """

    conversation_id: str
    turn_id: str
    title: str
    at: float
    is_question: bool
    position: int
    snippet: str
    marks: tuple[tuple[int, int], ...]
    title_marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierFile:
    """A file of conversations as they were before: what one may go back to.

    Attributes:
        name: Of the file, in the data folder.
        at: When it was last written, Unix seconds.
        size_bytes: How large it is.
        conversations: How many are in it; None if that cannot be read. Likewise ``questions``.
        is_whole: False if it is damaged, or of a newer version of the program.
    """

    name: str
    at: float
    size_bytes: int
    conversations: int | None
    questions: int | None
    is_whole: bool


def first_words(text: str) -> str:
    """A title at once: the first words of a question, at most ``TITLE_CHARACTERS`` characters."""
    # No more than that can matter, and a question may be a whole book.
    words = " ".join(text[: 10 * TITLE_CHARACTERS].split())
    if len(words) <= TITLE_CHARACTERS:
        return words or UNTITLED
    cut = words[:TITLE_CHARACTERS]
    whole = cut.rpartition(" ")[0]
    return (whole or cut[:-1]) + "…"


def title_of(question: Message) -> str:
    """A title at once: what a question says, else the name of what is attached to it."""
    attached = () if question.has_text or question.images else question.attached
    return first_words(attached[0].name if attached else question.text)


def by_day(
    outlines: Iterable[Outline], zone: tzinfo | None = None
) -> list[tuple[date | None, Sequence[Outline]]]:
    """The list in groups: the pinned ones (None) first, then a day each.

    Args:
        outlines: In the order of the list.
        zone: Where days begin at midnight; None for the user's own.
    """
    from datetime import datetime  # 5 ms, and no start shows the list
    from itertools import groupby

    def day(outline: Outline) -> date | None:
        if outline.is_pinned:
            return None
        return datetime.fromtimestamp(outline.updated_at, zone).date()

    return [(key, tuple(group)) for key, group in groupby(outlines, day)]
