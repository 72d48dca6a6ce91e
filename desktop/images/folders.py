"""What of a folder may be images, by their names: their content decides when they are read."""

import os
import re
from pathlib import Path

from desktop.core.errors import FolderGiven
from desktop.words import filled, later

SUFFIXES = frozenset(
    {".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".webp", ".gif", ".bmp", ".tif", ".tiff"}
    | {".heic", ".heif", ".hif", ".avif", ".svg", ".svgz", ".pdf"}
)
MOST_ENTRIES = 100_000
"""Of a folder, how many names are looked at."""

_NUMBERS = re.compile(r"(\d+)")


def folder_given(folder: Path, name: str) -> FolderGiven:
    """The images of a folder; those of folders in it are not looked for. Blocks.

    Args:
        folder: It is one.
        name: What it is called.

    Raises:
        OSError: If it cannot be listed.
    """
    files: list[Path] = []
    with os.scandir(folder) as entries:
        for _, entry in zip(range(MOST_ENTRIES), entries, strict=False):
            path = Path(entry.path)
            is_hidden = entry.name.startswith(".")
            if not is_hidden and path.suffix.lower() in SUFFIXES and not _is_folder(entry):
                files.append(path)
    if not files:
        return FolderGiven(
            filled(later("{name} is a folder without images."), name=name),
            hint=later("Open it and choose an image in it."),
        )
    files.sort(key=_as_people_count)
    return FolderGiven(
        filled(later("{name} is a folder."), name=name),
        hint=later("Open it and choose an image in it."),
        files=tuple(files),
    )


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False  # such as a link that leads back to itself: reading it says why it fails


def _as_people_count(file: Path) -> list[tuple[bool, int, str]]:
    """Sorts "page 2" before "page 10"."""
    parts = _NUMBERS.split(file.name.casefold())
    return [(part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in parts]
