"""What dropping files will add, in words; decided by their names alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

IMAGE_SUFFIXES = frozenset(
    {".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".webp", ".gif", ".bmp", ".tif", ".tiff"}
    | {".heic", ".heif", ".hif", ".avif", ".svg", ".svgz"}
)
DOCUMENT_SUFFIXES = frozenset({".pdf"})
"""Of files whose pages become images."""
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
    parts = [
        _count(images, "image"),
        _these(documents, "the pages of {}", "document", "{}"),
        _these(found, "the images in {}", "folder", "“{}”"),
        _these(unclear, "{}", "file", "“{}”"),
    ]
    *most, last = filter(None, parts)
    what = " and ".join(filter(None, (", ".join(most), last)))
    limit = f", {MOST_IMAGES} at most" if len(files) > MOST_IMAGES else ""
    return f"Add {what} to your question{limit}"


def _count(count: int, noun: str) -> str:
    return f"{count} {noun}" + ("" if count == 1 else "s") if count else ""


def _these(files: Sequence[Path], phrase: str, noun: str, alone: str) -> str:
    """One by its name, more by their count."""
    if not files:
        return ""
    name = alone.format(_short(files[0].name))
    return phrase.format(name if len(files) == 1 else _count(len(files), noun))


def _short(name: str) -> str:
    """A name, its middle left out if it is long; fit to be painted."""
    name = name.encode("utf-8", "replace").decode()
    if len(name) <= MOST_LETTERS:
        return name
    half = MOST_LETTERS // 2
    return f"{name[:half]}…{name[-half:]}"
