"""The bytes of images, as files named after their content: the same image is kept once."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from desktop.files import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path


class Attachments:
    """A folder of them. Everything blocks.

    Args:
        folder: Where they are; made at the first one.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add(self, data: bytes) -> str:
        """Keep bytes, whole or not at all.

        Returns:
            What they are called.

        Raises:
            OSError: If they cannot be written.
        """
        import hashlib

        name = hashlib.sha256(data).hexdigest()
        path = self._path(name)
        # A file that a crash of the system cut short is not the one.
        if not path.is_file() or path.stat().st_size != len(data):
            # The folder first, for ``mkdir`` gives its mode to the last of several only.
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(path, data)
            _reach_disk(path.parent)
        return name

    def has(self, name: str) -> bool:
        """Say whether they are there."""
        return self._path(name).is_file()

    def read(self, name: str) -> bytes:
        """The bytes.

        Raises:
            OSError: If they are not there or cannot be read.
        """
        return self._path(name).read_bytes()

    def collect(self, names: Iterable[str], is_used: Callable[[str], bool]) -> None:
        """Delete those of these that nothing uses any more.

        Raises:
            OSError: If one cannot be deleted.
        """
        for name in names:
            if name and not is_used(name):
                self._path(name).unlink(missing_ok=True)

    def sweep(self, is_used: Callable[[str], bool]) -> None:
        """Delete all that nothing uses, and what a crash left unfinished; likewise."""
        for file in self._folder.glob("*/*"):
            if not is_used(file.name):
                file.unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        return self._folder / name[:2] / name


def _reach_disk(folder: Path) -> None:
    """A new name in a folder outlives a power cut only once the folder itself is written."""
    if os.name == "nt":  # a folder cannot be opened there, and needs not
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
