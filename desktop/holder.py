"""Who has a data folder, for those who do not get it."""

from __future__ import annotations

import math
import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.errors import StorageFailed
from desktop.instance import FILE, FOLDER, HELD, MARK, lock_file, this_host
from desktop.words import filled, later

if TYPE_CHECKING:
    from pathlib import Path

_LONGEST_BYTES = 8192


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """What is known of the Gemstream that has a folder.

    Attributes:
        pid: Its process; 0 if that is not known.
        host: Its computer; empty if that is not known.
        door: Where it takes what later starts hand over; empty as long as it does not.
        age_s: Seconds since it wrote this; endless if that is not known.
    """

    pid: int = 0
    host: str = ""
    door: str = ""
    age_s: float = math.inf

    @property
    def is_here(self) -> bool:
        """False if it runs on another computer."""
        return self.host in {"", this_host()}


def holder_of(folder: Path) -> Holder | None:
    """Who has a folder; None if nobody does, or that cannot be told. Changes nothing."""
    try:
        descriptor = os.open(folder / FOLDER / FILE, os.O_RDWR)
    except (OSError, ValueError):
        return None
    try:
        lock_file(descriptor)
    except OSError as error:
        return written(folder) if error.errno in HELD else None
    finally:
        os.close(descriptor)
    return None


def written(folder: Path) -> Holder:
    """What the last one that had a folder wrote down; it may have ended since."""
    try:
        with (folder / FOLDER / FILE).open("rb") as file:
            words = os.fsdecode(file.read(_LONGEST_BYTES)).split("\n")
            age_s = time.time() - os.fstat(file.fileno()).st_mtime
        mark, pid, host, door, rest = words
        if (mark, rest) == (MARK, ""):
            return Holder(pid=int(pid), host=host, door=door, age_s=age_s)
    except (OSError, ValueError):
        pass  # it is just being written, or something else wrote it
    return Holder()


def in_the_way(folder: Path, by: Holder) -> StorageFailed:
    """What is said where a folder is in use by one that cannot be reached."""
    if not by.is_here:
        return StorageFailed(
            filled(
                later("The data folder {folder} is in use by Gemstream on the computer {host}."),
                folder=folder,
                host=by.host,
            ),
            hint=later("Close it there, or choose another folder with --data-dir."),
        )
    sentence = later("Gemstream has the data folder {folder} open but does not answer.")
    if by.pid:
        sentence = later(
            "Gemstream (process {process}) has the data folder {folder} open but does not answer."
        )
    return StorageFailed(
        filled(sentence, process=str(by.pid), folder=folder),
        hint=later("End it, then start again, or choose another folder with --data-dir."),
    )
