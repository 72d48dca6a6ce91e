"""What is typed and put in the tray but not yet asked, for each conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.message import Draft, TextPart, whole_text
from desktop.storage.images import names_where

if TYPE_CHECKING:
    import sqlite3

    from desktop.core.message import ImagePart, Kept
    from desktop.storage.images import Images

_PUT = """INSERT INTO drafts (conversation_id, text) VALUES (?, ?)
    ON CONFLICT (conversation_id) DO UPDATE SET text = excluded.text RETURNING number"""
_ADD_TEXT = "INSERT INTO draft_texts (draft, name, text) VALUES (?, ?, ?)"
_TEXTS = "SELECT name, text FROM draft_texts WHERE draft = ? ORDER BY number"
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
        if not draft.text and not draft.images and not draft.texts:
            connection.execute("DELETE FROM drafts WHERE conversation_id = ?", (conversation_id,))
            return names
        row = (conversation_id, whole_text(draft.text))
        (number,) = connection.execute(_PUT, row).fetchall()[0]
        _keep_texts(connection, number, draft.texts)
        connection.execute("DELETE FROM images WHERE draft = ?", (number,))
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
        texts = connection.execute(_TEXTS, (number,))
        return Draft(
            text=text,
            images=tuple(map(self._loaded, images)),
            texts=tuple(TextPart(name=name, text=text) for name, text in texts),
        )

    def _loaded(self, image: ImagePart) -> ImagePart:
        try:
            return self._images.load(image)
        except OSError:
            return image


def _keep_texts(connection: sqlite3.Connection, number: int, texts: tuple[TextPart, ...]) -> None:
    """Write them, unless they are there: to read megabytes is quicker than to write them again."""
    rows = [(whole_text(each.name), whole_text(each.text)) for each in texts]
    if connection.execute(_TEXTS, (number,)).fetchall() != rows:
        connection.execute("DELETE FROM draft_texts WHERE draft = ?", (number,))
        connection.executemany(_ADD_TEXT, [(number, *row) for row in rows])
