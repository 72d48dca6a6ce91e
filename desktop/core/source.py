"""Who can be asked, as a person chooses: a profile, the environment, the offline engine."""

from __future__ import annotations

from dataclasses import dataclass

OFFLINE = "offline"
ENVIRONMENT = "environment"
"""In the place of a profile's id: what the environment says."""


@dataclass(frozen=True, slots=True)
class Source:
    """One that can be asked.

    Attributes:
        id: That of the profile, ``ENVIRONMENT`` or ``OFFLINE``.
        name: What people call it.
        about: Where its key comes from, in few words.
    """

    id: str
    name: str
    about: str


@dataclass(frozen=True, slots=True)
class Sources:
    """All of them.

    Attributes:
        all: In the order in which they are offered.
        in_use: The one that answers the next question.
    """

    all: tuple[Source, ...]
    in_use: Source
