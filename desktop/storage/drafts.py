"""What is typed and put in the tray but not yet asked, for each conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.message import Draft, whole_text
from desktop.storage.images import names_where

if TYPE_CHECKING:
    import sqlite3

    from desktop.core.message import ImagePart, Kept
    from desktop.storage.images import Images

_ADD = "INSERT INTO drafts (conversation_id, text) VALUES (?, ?) RETURNING number"
_FIND = "SELECT number, text FROM drafts WHERE conversation_id = ?"


class Drafts:
    """Writes and reads drafts.

    Args:
        images: Where their images are kept.
    """

    def __init__(self, images: Images) -> None:
        self._images = images
        # By identity: a draft is kept at every few letters, and its images need no new look.
        self._known: list[tuple[ImagePart, Kept]] = []

    def keep(self, connection: sqlite3.Connection, conversation_id: str, draft: Draft) -> list[str]:
        """Write a draft for the one before; an empty one is removed.

        Returns:
            What images of the one before were called: their bytes may be unused now.
        """
        before = connection.execute(_FIND, (conversation_id,)).fetchone()
        names = [] if before is None else names_where(connection, "draft = ?", before[0])
        connection.execute("DELETE FROM drafts WHERE conversation_id = ?", (conversation_id,))
        if not draft.text and not draft.images:
            return names
        row = (conversation_id, whole_text(draft.text))
        (number,) = connection.execute(_ADD, row).fetchall()[0]
        self._known = [(image, self._kept(image)) for image in draft.images]
        for image, kept in self._known:
            self._images.add(connection, "draft", number, image, kept)
        return names

    def _kept(self, image: ImagePart) -> Kept:
        known = (kept for other, kept in self._known if other is image)
        return next(known, None) or self._images.keep(image)

    def read(self, connection: sqlite3.Connection, conversation_id: str) -> Draft | None:
        """A draft, its images loaded but those that are lost; None if there is none."""
        found = connection.execute(_FIND, (conversation_id,)).fetchone()
        if found is None:
            return None
        number, text = found
        images = self._images.of(connection, "draft", number).values()
        return Draft(text=text, images=tuple(map(self._loaded, images)))

    def _loaded(self, image: ImagePart) -> ImagePart:
        try:
            return self._images.load(image)
        except OSError:
            return image
