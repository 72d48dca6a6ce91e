"""What Gemstream is made of, and under which licences."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from desktop.paths import resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

INDEX = "parts.json"
"""In the folder ``licences`` of the resources, which packages have (``packaging/licences.py``)."""
ROOTS = ("gemstream", "zxing-cpp")
"""What is asked for: the program, and the only one of its extras that is no tool."""
NO_TEXT = "This package brings no licence text. Its page: https://pypi.org/project/{name}/"

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_TEXT = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
_LONGEST_WORDS = 80


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that others made.

    Attributes:
        name: As its makers call it.
        version: Empty if it has none.
        licence: Its licence in a few words, an SPDX expression where there is one.
        text: The licence itself.
    """

    name: str
    version: str
    licence: str
    text: str


def parts() -> list[Part]:
    """All parts by name: what the package says of itself, else the packages of Python. Blocks."""
    folder = resource("licences")
    if (folder / INDEX).is_file():
        return packaged(folder)
    return [
        Part(each.name, each.version, licence_of(each), _all(texts_of(each)) or _no_text(each))
        for each in needed()
    ]


def packaged(folder: Path) -> list[Part]:
    """The parts that a folder of licences tells of.

    Raises:
        OSError: If a text is missing.
        ValueError: If the index cannot be read.
    """
    index = json.loads((folder / INDEX).read_text(encoding="utf-8"))
    return [
        Part(
            each["name"],
            each["version"],
            each["licence"],
            _all(folder / text for text in each["texts"]),
        )
        for each in index
    ]


def needed(
    paths: list[str] | None = None, roots: Iterable[str] = ROOTS
) -> list[metadata.Distribution]:
    """The packages of Python that Gemstream runs with, by name.

    Args:
        paths: Where they are installed; None for what this Python imports.
        roots: What is asked for, which needs the others.
    """
    installed = metadata.distributions() if paths is None else metadata.distributions(path=paths)
    there = {_plain(each.name): each for each in installed}
    found: dict[str, metadata.Distribution] = {}
    asked = [*roots]
    while asked:
        name = _plain(asked.pop())
        if name in there and name not in found:
            found[name] = there[name]
            asked += _required(there[name])
    return [found[name] for name in sorted(found)]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _required(distribution: metadata.Distribution) -> Iterator[str]:
    # Markers of systems and versions need no look: what they leave out is not installed.
    for each in distribution.requires or []:
        name = _NAME.match(each)
        if name and not re.search(r"\bextra\s*==", each):
            yield name.group()


def licence_of(distribution: metadata.Distribution) -> str:
    """Its licence in a few words, as its makers say it; empty if they do not."""
    about = distribution.metadata
    if "License-Expression" in about:
        return str(about["License-Expression"])
    words = str(about["License"]) if "License" in about else ""
    if words and words != "UNKNOWN" and "\n" not in words and len(words) <= _LONGEST_WORDS:
        return words
    classes = [each for each in about.get_all("Classifier") or [] if each.startswith("License ::")]
    return ", ".join(each.rpartition(" :: ")[2] for each in classes)


def texts_of(distribution: metadata.Distribution) -> list[Path]:
    """The files of its licence, of which some may be missing from the disk."""
    found = []
    for each in distribution.files or []:
        inside = PurePosixPath(each).parts
        if inside[0].endswith(".dist-info") and ("licenses" in inside or _TEXT.match(inside[-1])):
            found.append(Path(str(distribution.locate_file(each))))
    return sorted(found)


def _all(texts: Iterable[Path]) -> str:
    return "\n\n".join(each.read_text(encoding="utf-8", errors="replace") for each in texts)


def _no_text(distribution: metadata.Distribution) -> str:
    return NO_TEXT.format(name=_plain(distribution.name))
