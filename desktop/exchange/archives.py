"""The files that programs export conversations to: a JSON document, or many in a zip archive."""

from __future__ import annotations

import re
import zipfile
import zlib
from typing import TYPE_CHECKING, Self

from desktop.exchange.fields import NotUnderstood
from desktop.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST_DOCUMENT_BYTES = 1_000_000_000
"""Of one JSON document, unpacked: it is read into memory."""

MOST_FILE_BYTES = 100_000_000
"""Of one image in an archive, unpacked."""

MOST_UNPACKED_BYTES = 8_000_000_000
"""Of all that is unpacked of one archive."""

MOST_FILES = 500_000

_HOLDS_CONVERSATIONS = re.compile(r"(conversations[-_\d]*|my ?activity.*)\.json", re.IGNORECASE)
_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
"""How an archive is damaged, in a way of packing that is not known, or locked with a password."""


class Archive:
    """A file to be imported. Everything blocks.

    Args:
        path: A zip archive, or anything else, which is one document.

    Raises:
        NotUnderstood: If it is too large or damaged; likewise each method.
        OSError: If it cannot be read; likewise.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._unpacked = 0
        self._zip: zipfile.ZipFile | None = None
        self._names: dict[str, str] = {}
        if zipfile.is_zipfile(path):
            self._open()

    def _open(self) -> None:
        try:
            self._zip = zipfile.ZipFile(self._path)
        except (*_FAULTS, ValueError) as error:
            raise NotUnderstood(tr("The archive is damaged.")) from error
        files = [info.filename for info in self._zip.infolist() if not info.is_dir()]
        if len(files) > MOST_FILES:
            self.close()
            raise NotUnderstood(
                tr("The archive has more than {most} files.").format(most=number(MOST_FILES))
            )
        self._names = {name.rpartition("/")[2]: name for name in files}
        self._documents = [name for name in files if name.lower().endswith(".json")]

    def documents(self) -> Iterator[bytes]:
        """Those that may hold conversations, one after the other."""
        if self._zip is None:
            if self._path.stat().st_size > MOST_DOCUMENT_BYTES:
                raise NotUnderstood(
                    tr("It has more than {most} MB.").format(
                        most=number(MOST_DOCUMENT_BYTES // 1_000_000)
                    )
                )
            yield self._path.read_bytes()
            return
        known = [each for each in self._documents if _HOLDS_CONVERSATIONS.fullmatch(_base(each))]
        for name in sorted(known) or self._documents:
            yield self._unpack(name, MOST_DOCUMENT_BYTES)

    def file(self, beginning: str) -> tuple[str, bytes] | None:
        """A file whose name begins like this, and its name; None if there is none."""
        if self._zip is None or not beginning:
            return None
        name = self._names.get(beginning)
        if name is None:
            found = (path for base, path in self._names.items() if base.startswith(beginning))
            name = next(found, None)
        return None if name is None else (_base(name), self._unpack(name, MOST_FILE_BYTES))

    def _unpack(self, name: str, most: int) -> bytes:
        assert self._zip is not None  # noqa: S101 - the names come from it
        most = min(most, MOST_UNPACKED_BYTES - self._unpacked)
        try:
            # What the archive says of sizes may be a lie, so no more is ever unpacked than may be.
            with self._zip.open(name) as file:
                data = file.read(most + 1)
        except _FAULTS as error:
            raise NotUnderstood(tr("The archive is damaged or locked.")) from error
        self._unpacked += len(data)
        if len(data) > most:
            raise NotUnderstood(tr("The archive holds more than can be unpacked."))
        return data

    def close(self) -> None:
        """Let go of the file."""
        if self._zip is not None:
            self._zip.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _base(name: str) -> str:
    return name.rpartition("/")[2]
