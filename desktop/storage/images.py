"""Images of messages, drafts and journals: a row for what is known, files for the bytes."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from desktop import words
from desktop.core.message import ImagePart, Kept, whole_text

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from desktop.storage.attachments import Attachments

Owner = Literal["part", "chunk", "draft"]

_ABOUT = (
    "mime_type",
    "name",
    "width_px",
    "height_px",
    "detail",
    "original_px",
    "original_bytes",
    "page",
    "note",
)
_ADD = {
    owner: f"INSERT INTO images ({owner}, data, original, thumbnail, about) VALUES (?, ?, ?, ?, ?)"  # noqa: S608 - of our own names
    for owner in ("part", "chunk", "draft")
}
_OF = {
    "part": """SELECT part, data, original, thumbnail, about FROM images
        WHERE part IN (SELECT parts.number FROM turns
            JOIN messages ON messages.turn = turns.number
            JOIN parts ON parts.message = messages.number AND parts.kind = 'image'
            WHERE turns.conversation = ?)""",
    "chunk": """SELECT chunk, data, original, thumbnail, about FROM images
        WHERE chunk IN (SELECT number FROM journal WHERE turn = ?)""",
    "draft": """SELECT number, data, original, thumbnail, about FROM images
        WHERE draft = ? ORDER BY number""",
}
_NAMES = "SELECT data FROM images WHERE {0} UNION SELECT original FROM images WHERE {0}"
_IS_USED = """SELECT EXISTS (SELECT 1 FROM images WHERE data = ?)
    OR EXISTS (SELECT 1 FROM images WHERE original = ?)"""


class Images:
    """Puts images into their table and their folder, and back.

    Args:
        attachments: The folder.

    Attributes:
        faults: Why bytes could not be written. The words around an image are kept all the same.
    """

    def __init__(self, attachments: Attachments) -> None:
        self._attachments = attachments
        self.faults: list[OSError] = []

    def keep(self, image: ImagePart) -> Kept:
        """Write the bytes of an image, if they are not there yet."""
        if image.kept is not None and (not image.data or self._has(image.kept)):
            return image.kept
        data = original = ""
        try:
            original = "" if image.original is None else self._attachments.add(image.original)
            data = self._attachments.add(image.data)
        except OSError as error:
            self.faults.append(error)
        return Kept(data=data, original=original, data_bytes=len(image.data))

    def _has(self, kept: Kept) -> bool:
        """False if the bytes went with a draft, say, before its question was asked."""
        names = (kept.data, kept.original)
        return all(self._attachments.has(name) for name in names if name)

    def add(
        self,
        connection: sqlite3.Connection,
        owner: Owner,
        number: int,
        image: ImagePart,
        kept: Kept | None = None,
    ) -> None:
        """Add an image to a part, a chunk of a journal or a draft.

        Args:
            connection: To the file.
            owner: What it belongs to.
            number: Which one.
            image: The image.
            kept: What ``keep`` said of it; None to keep it now.
        """
        kept = kept or self.keep(image)
        about: dict[str, Any] = {name: _plain(getattr(image, name)) for name in _ABOUT}
        about["data_bytes"] = kept.data_bytes
        if (told := words.kept(image.note)) is not None:
            about["told"] = told
        row = (number, kept.data, kept.original, image.thumbnail, json.dumps(about))
        connection.execute(_ADD[owner], row)

    def of(self, connection: sqlite3.Connection, owner: Owner, key: int) -> dict[int, ImagePart]:
        """Images without their bytes.

        Args:
            connection: To the file.
            owner: What they belong to.
            key: The conversation for parts, the turn for chunks, the draft.

        Returns:
            By the number of the part or chunk; those of a draft in order.
        """
        rows = connection.execute(_OF[owner], (key,))
        return {number: _image(*row) for number, *row in rows}

    def load(self, image: ImagePart) -> ImagePart:
        """The image with its bytes.

        Raises:
            OSError: If they cannot be read.
        """
        if image.kept is None or image.is_loaded:
            return image
        if not image.kept.data:
            raise FileNotFoundError("it could not be written")
        original = self._attachments.read(image.kept.original) if image.kept.original else None
        return replace(image, data=self._attachments.read(image.kept.data), original=original)

    def collect(self, connection: sqlite3.Connection, names: Iterable[str]) -> None:
        """Delete the files of these that no image uses any more.

        Raises:
            OSError: If one cannot be deleted.
        """
        self._attachments.collect(names, _Uses(connection))

    def sweep(self, connection: sqlite3.Connection) -> None:
        """Delete all files that no image uses; likewise."""
        self._attachments.sweep(_Uses(connection))


class _Uses:
    """Says whether an image has bytes of a name."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __call__(self, name: str) -> bool:
        return bool(self._connection.execute(_IS_USED, (name, name)).fetchone()[0])


def names_where(connection: sqlite3.Connection, condition: str, *values: object) -> list[str]:
    """The names of the bytes of images.

    Args:
        connection: To the file.
        condition: On the columns of ``images``; of our own making.
        values: Its values.
    """
    return [name for (name,) in connection.execute(_NAMES.format(condition), (*values, *values))]


def _plain(value: object) -> object:
    return whole_text(value) if isinstance(value, str) else value


def _image(data: str, original: str, thumbnail: bytes, about: str) -> ImagePart:
    known: dict[str, Any] = json.loads(about)
    width_px, height_px = known.pop("original_px", (0, 0))
    kept = Kept(data=data, original=original, data_bytes=known.pop("data_bytes", 0))
    fields = {name: value for name, value in known.items() if name in _ABOUT}
    if "told" in known:
        fields["note"] = words.as_kept(fields.get("note", ""), known["told"])
    return ImagePart(
        **fields,
        data=b"",
        thumbnail=thumbnail,
        original_px=(width_px, height_px),
        kept=kept,
    )
