"""Versions and which of two is newer: the part of PEP 440 that releases of Gemstream use.

As in https://packaging.python.org/en/latest/specifications/version-specifiers/, without epochs and
without other spellings of the same. A test holds it against the library ``packaging``, which is
there for tests alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_FORM = re.compile(
    r"([0-9]{1,6}(?:\.[0-9]{1,6}){0,4})(?:(a|b|rc)([0-9]{1,6}))?"
    r"(?:\.post([0-9]{1,6}))?(?:\.dev([0-9]{1,6}))?"
)
_STAGES = {"a": 1, "b": 2, "rc": 3}
_BEFORE_ALL, _FINAL = 0, 4
_NO_DEV = 10**6
"""One more than any number of a version has."""


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """A version; what is newer is greater, and 1.3 is as new as 1.3.0.

    Attributes:
        place: What it is compared by.
        text: As it was written.
    """

    place: tuple[tuple[int, ...], int, int, int, int]
    text: str = field(compare=False)

    @property
    def is_early(self) -> bool:
        """True if it comes before a release that is meant for everybody."""
        _, stage, _, _, dev = self.place
        return stage != _FINAL or dev != _NO_DEV


def version_of(text: str) -> Version | None:
    """Read a version; None if it is none, or one that no release of Gemstream has."""
    found = _FORM.fullmatch(text)
    if found is None:
        return None
    numbers, stage, count, post, dev = found.groups()
    release = [int(each) for each in numbers.split(".")]
    while release and not release[-1]:
        release.pop()
    if stage is not None:
        rank = _STAGES[stage]
    else:
        rank = _BEFORE_ALL if dev is not None and post is None else _FINAL
    place = (
        tuple(release),
        rank,
        int(count or 0),
        -1 if post is None else int(post),
        _NO_DEV if dev is None else int(dev),
    )
    return Version(place, text)
