"""What dropping files will add, in words; decided by their names alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.words import listed, tr

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

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


def is_unclear(file: Path) -> bool:
    """True if the name does not say what it is: it may be a folder."""
    return file.suffix.lower() not in IMAGE_SUFFIXES | DOCUMENT_SUFFIXES


def adding(files: Sequence[Path], folders: Collection[Path] = ()) -> str:
    """What dropping these files will do.

    Args:
        files: At least one.
        folders: Which of them are known to be folders.
    """
    unclear = [file for file in files if is_unclear(file) and file not in folders]
    documents = [file for file in files if file.suffix.lower() in DOCUMENT_SUFFIXES]
    found = [file for file in files if file in folders]
    images = len(files) - len(unclear) - len(documents) - len(found)
    things = []
    if images:
        things.append(tr("%Ln images", "added to a question", images, one="%Ln image"))
    if documents:
        things.append(_pages(documents))
    if found:
        things.append(_inside(found))
    if unclear:
        things.append(_named(unclear))
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
