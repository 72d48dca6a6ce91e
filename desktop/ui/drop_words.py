"""What dropping files will add, in words: by their names until it is known what they hold."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop.words import listed, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from desktop.core.file_kind import Kind

IMAGE_SUFFIXES = frozenset(
    {".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".webp", ".gif", ".bmp", ".tif", ".tiff"}
    | {".heic", ".heif", ".hif", ".avif", ".svg", ".svgz"}
)
DOCUMENT_SUFFIXES = frozenset({".pdf"})
"""Of files whose pages become images."""
TEXT_SUFFIXES = frozenset(
    {".txt", ".md", ".csv", ".log", ".json", ".xml", ".yaml", ".yml", ".toml", ".ini", ".tex"}
    | {".py", ".js", ".ts", ".c", ".h", ".cpp", ".java", ".rs", ".go", ".sh", ".html", ".sql"}
)
"""Of some of the files whose texts are attached; others are told by their content alone."""
MOST_IMAGES = 100
"""Of one question."""
MOST_LETTERS = 32
NONE_KNOWN: Mapping[Path, Kind] = MappingProxyType({})


def _named_as(file: Path) -> Kind:
    """What its name says that it holds."""
    suffix = file.suffix.lower()
    if suffix in DOCUMENT_SUFFIXES:
        return "document"
    return "image" if suffix in IMAGE_SUFFIXES else "other"


def adding(files: Sequence[Path], kinds: Mapping[Path, Kind] = NONE_KNOWN) -> str:
    """What dropping these files will do.

    Args:
        files: At least one.
        kinds: What those hold that were looked into.
    """
    held: dict[Kind, list[Path]] = {}
    for file in files:
        held.setdefault(kinds.get(file) or _named_as(file), []).append(file)
    things = []
    if images := len([*held.get("image", ()), *held.get("drawing", ())]):
        things.append(tr("%Ln images", "added to a question", images, one="%Ln image"))
    if documents := held.get("document"):
        things.append(_pages(documents))
    if folders := held.get("folder"):
        things.append(_inside(folders))
    if others := held.get("other"):
        things.append(_named(others))
    if len(files) > MOST_IMAGES:
        words = tr("Add {things} to your question, %Ln at most", "", MOST_IMAGES)
    else:
        words = tr("Add {things} to your question")
    return words.format(things=listed(things))


def _pages(documents: Sequence[Path]) -> str:
    if len(documents) == 1:
        only = tr("the pages of {document}", "added to a question")
        return only.format(document=_short(documents[0].name))
    return tr("the pages of %Ln documents", "added to a question", len(documents))


def _inside(folders: Sequence[Path]) -> str:
    if len(folders) == 1:
        only = tr("the images in “{folder}”", "added to a question")
        return only.format(folder=_short(folders[0].name))
    return tr("the images in %Ln folders", "added to a question", len(folders))


def _named(files: Sequence[Path]) -> str:
    if len(files) == 1:
        return tr("“{file}”", "added to a question").format(file=_short(files[0].name))
    return tr("%Ln files", "added to a question", len(files))


def _short(name: str) -> str:
    """A name, its middle left out if it is long; fit to be painted."""
    name = name.encode("utf-8", "replace").decode()
    if len(name) <= MOST_LETTERS:
        return name
    half = MOST_LETTERS // 2
    return f"{name[:half]}…{name[-half:]}"
