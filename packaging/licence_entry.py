"""One part of our packages, with its licence."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path

from inner_parts import InnerPart


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One part of the packages.

    Attributes:
        name: As its makers call it.
        version: Empty if nothing tells it.
        licence: In a few words, an SPDX expression where there is one.
        url: Where it and its source are.
        texts: The files of its licence, each with the name that it gets.
        part: What ``parts.toml`` says; None of a wheel.
        wheel: The wheel that it is or comes in; None if there is none.
    """

    name: str
    version: str
    licence: str
    url: str
    texts: Mapping[Path, str]
    part: InnerPart | None = None
    wheel: Distribution | None = None

    @property
    def is_wheel(self) -> bool:
        """True of a package of Python, False of what is inside one or in none."""
        return self.part is None
