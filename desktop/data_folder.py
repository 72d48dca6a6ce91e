"""Where the data folder is, if it was moved: a small file in the standard place says so.

The folder that it names has a mark of its own. Where that is not found, its disk is not there, and
nothing is begun anew in what may only be the empty place of that disk.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desktop.core.errors import StorageFailed
from desktop.files import write_whole
from desktop.words import filled, later

FILE_NAME = "data-folder.json"
MARK_NAME = "gemstream-folder.json"
MOST_BYTES = 100_000


class FolderMissing(StorageFailed):
    """The data folder was moved to a place that is not there now."""


@dataclass(frozen=True, slots=True)
class Left:
    """A copy from before a move.

    Attributes:
        folder: Where it is.
        at: When the data were moved, Unix seconds.
    """

    folder: Path
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """What the file says.

    Attributes:
        folder: The data folder; None for the standard place.
        mark: What that folder is known by.
        wanted: Where it is to be moved when the program starts next.
        is_begun: That has begun; if it is read again, it was interrupted.
        left: Copies from before a move that are still there, the latest first.
        news: To be told once.
    """

    folder: Path | None = None
    mark: str = ""
    wanted: Path | None = None
    is_begun: bool = False
    left: tuple[Left, ...] = ()
    news: str = ""


def standard() -> Path:
    """The system's own place for it."""
    from platformdirs import user_data_path  # no start with --data-dir needs it

    return user_data_path("Gemstream", appauthor=False)


def whereabouts() -> Whereabouts:
    """What the file says; it is not there as long as nothing was moved.

    Raises:
        StorageFailed: If it cannot be understood: to guess could mean to begin anew.
    """
    path = standard() / FILE_NAME
    try:
        with path.open("rb") as file:
            return _understood(json.loads(file.read(MOST_BYTES)))
    except (FileNotFoundError, NotADirectoryError):
        return Whereabouts()
    except (OSError, ValueError, RecursionError) as error:
        raise StorageFailed(
            filled(
                later("The file {path}, which says where your data are, cannot be read."), path=path
            ),
            hint=later("Name their folder with --data-dir, or delete that file to begin anew."),
            detail=str(error),
        ) from error


def note(now: Whereabouts) -> None:
    """Write it down, whole or not at all. Blocks.

    Raises:
        StorageFailed: If it cannot be written; what was there holds.
    """
    values: dict[str, Any] = {
        "folder": None if now.folder is None else str(now.folder),
        "mark": now.mark,
        "wanted": None if now.wanted is None else str(now.wanted),
        "is_begun": now.is_begun,
        "left": [[str(each.folder), each.at] for each in now.left],
        "news": now.news,
    }
    path = standard() / FILE_NAME
    try:
        if now == Whereabouts():
            path.unlink(missing_ok=True)
        else:
            write_whole(path, json.dumps(values, indent=2).encode("ascii") + b"\n")
    except OSError as error:
        raise StorageFailed(
            filled(later("{path} cannot be written."), path=path),
            hint=later("Free some space and try again."),
            detail=str(error),
        ) from error


def in_force() -> Path:
    """The data folder.

    Raises:
        FolderMissing: If its disk is not there.
        StorageFailed: If it cannot be told.
    """
    now = whereabouts()
    if now.folder is None:
        return standard()
    if not now.mark or mark_of(now.folder).get("mark") != now.mark:
        raise FolderMissing(
            f"Your data folder {now.folder} is not there.",
            hint="Connect its disk and start again, or choose another folder with --data-dir.",
        )
    return now.folder


def take_news() -> str:
    """What there is to be told of a move, once. Blocks.

    Raises:
        StorageFailed: If that cannot be read or written.
    """
    now = whereabouts()
    if now.news:
        note(replace(now, news=""))
    return now.news


def mark_of(folder: Path) -> dict[str, Any]:
    """The mark in a folder; empty if there is none that can be read."""
    try:
        with (folder / MARK_NAME).open("rb") as file:
            found = json.loads(file.read(MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def set_mark(folder: Path, mark: str, *, is_whole: bool) -> None:
    """Mark a folder as one of Gemstream's. Blocks.

    Args:
        folder: The folder.
        mark: What it is known by.
        is_whole: False while data are still copied into it.

    Raises:
        OSError: If it cannot be written.
    """
    words = json.dumps({"mark": mark, "is_whole": is_whole})
    write_whole(folder / MARK_NAME, words.encode("ascii") + b"\n")


def _understood(found: object) -> Whereabouts:
    if not isinstance(found, dict):
        raise ValueError("no object")
    return Whereabouts(
        folder=_path(found.get("folder")),
        mark=_of(str, found.get("mark", "")),
        wanted=_path(found.get("wanted")),
        is_begun=_of(bool, found.get("is_begun", False)),
        left=tuple(map(_left, _of(list, found.get("left", [])))),
        news=_of(str, found.get("news", "")),
    )


def _path(value: object) -> Path | None:
    if value is None:
        return None
    path = Path(_of(str, value))
    if not path.is_absolute() or "\0" in str(path):
        raise ValueError("a path that is not absolute")
    return path


def _left(value: object) -> Left:
    folder, at = _of(list, value)
    path = _path(_of(str, folder))
    assert path is not None  # noqa: S101 - for a text there is one
    return Left(path, float(_of((int, float), at)))


def _of(kind: Any, value: object) -> Any:  # noqa: ANN401 - any kind
    if not isinstance(value, kind):
        raise ValueError(f"{value!r} is of another kind")
    return value
