"""What CHANGELOG.md says, for the packages: each release with its date and its points."""

import re
from dataclasses import dataclass
from pathlib import Path

from product import ROOT

_HEADING = re.compile(r"## (?P<version>\d+(?:\.\d+)+)(?: \((?P<word>[^)]*)\))?")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Release:
    """One version.

    Attributes:
        version: Its number.
        date: The day it was released, as 2026-11-29; empty as long as it was not.
        introduction: What is said before the points; empty if nothing is.
        points: What is new, each in one line. Code stands between backticks.
    """

    version: str
    date: str
    introduction: str
    points: tuple[str, ...]


def releases(root: Path = ROOT) -> list[Release]:
    """All of them, the newest first.

    Raises:
        ValueError: If a heading cannot be understood.
    """
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    return [_release(part) for part in re.split(r"^(?=## )", text, flags=re.MULTILINE)[1:]]


def _release(text: str) -> Release:
    heading, _, rest = text.partition("\n")
    found = _HEADING.fullmatch(heading.strip())
    if found is None:
        raise ValueError(f"CHANGELOG.md: {heading!r} is no release.")
    word = found["word"] or ""
    introduction, *points = re.split(r"^- ", rest, flags=re.MULTILINE)
    return Release(
        version=found["version"],
        date=word if _DATE.fullmatch(word) else "",
        introduction=_line(introduction),
        points=tuple(map(_line, points)),
    )


def _line(text: str) -> str:
    return " ".join(text.split())
