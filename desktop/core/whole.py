"""A conversation with all that is kept of it, to be taken out of a store or into one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desktop.core.errors import StorageFailed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.core.conversation import Conversation
    from desktop.core.history import Outline


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """When a turn was asked, and whom.

    Attributes:
        at: Unix seconds.
        ended_at: When its answer ended, likewise; None if that is not known.
        model: Empty if it is not known.
    """

    at: float
    ended_at: float | None = None
    model: str = ""


class Whole(NamedTuple):
    """A conversation, what a list shows of it, and when each of its turns was asked.

    The bytes of its images need not be loaded.
    """

    outline: Outline
    conversation: Conversation
    asked: Mapping[str, Asked]


class Taken(NamedTuple):
    """What came of taking a conversation into a store.

    Attributes:
        is_new: False if it was there already.
        turns: How many of its turns are new.
    """

    is_new: bool
    turns: int


class NotTaken(StorageFailed):
    """A conversation cannot be taken in, for a reason of its own; the next one may be."""
