"""The file of conversations, for one thread: what waits is written before anything else is done."""

from __future__ import annotations

from functools import partial
from itertools import chain, groupby
from typing import TYPE_CHECKING, TypeVar

from desktop.core.errors import StorageFailed
from desktop.storage.attachments import Attachments
from desktop.storage.database import Database, transaction
from desktop.storage.deleting import forget_some, give_back_some, purge_some
from desktop.storage.drafts import Drafts
from desktop.storage.images import Images
from desktop.storage.salvage import salvage
from desktop.storage.schema import INDEX, MIGRATIONS, PRAGMAS
from desktop.storage.turns import Turns
from desktop.words import filled, later

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from desktop.core.history import Outline
    from desktop.core.message import Draft, ImagePart, Part
    from desktop.core.turn import Turn

T = TypeVar("T")

FILE_NAME = "conversations.db"
FOLDER_NAME = "attachments"
HOLDS = later("your conversations")

Chunk = tuple[str, "Sequence[Part]", tuple[bytes | None, int]]
"""Of a journal: the turn, what came, and where it can be taken up."""


class ConversationFile:
    """Everything blocks, and belongs to one thread.

    A turn that cannot be written waits, and is written before whatever comes next: a full disk, or
    another program that is busy for a while, loses nothing while this one runs.

    Args:
        folder: The data folder; nothing in it is touched before the first use.

    Attributes:
        turns: Writes turns.
        drafts: Writes and reads drafts.
        images: Their images.
    """

    def __init__(self, folder: Path) -> None:
        self._database = Database(
            folder / FILE_NAME,
            MIGRATIONS,
            HOLDS,
            is_alone=True,
            pragmas=PRAGMAS,
            salvage=salvage,
            keeps_backups=True,
            index=INDEX,
        )
        self.images = Images(Attachments(folder / FOLDER_NAME))
        self.turns = Turns(self.images)
        self.drafts = Drafts(self.images)
        self._is_recovered = False
        self._told = ""
        self._unsaved: dict[str, tuple[Outline, Turn]] = {}
        self._come: list[Chunk] = []
        self._typed: dict[str, Draft] = {}

    def save(self, outline: Outline, turn: Turn) -> None:
        """Write a turn as it stands.

        Raises:
            StorageFailed: If it has to wait, or an image of it cannot be kept; likewise below.
        """
        self._unsaved[turn.id] = (outline, turn)
        self.catch_up()
        if not turn.state.is_open:
            self._database.run(_check_point)

    def add(self, come: Iterable[Chunk], typed: dict[str, Draft]) -> None:
        """Have more of answers, and drafts, wait."""
        self._come += come
        self._typed |= typed

    def catch_up(self) -> None:
        """Write what waits; likewise."""
        self._database.run(self._recover)
        if self._unsaved or self._come or self._typed:
            self._database.run(self._write)
        self._unsaved, self._come, self._typed = {}, [], {}
        if self.images.faults:
            fault = self.images.faults.pop()
            self.images.faults.clear()
            self._database.run(partial(_raise, fault))

    @property
    def is_behind(self) -> bool:
        """True while something waits that could not be written."""
        return bool(self._unsaved or self._come or self._typed)

    def _recover(self, connection: sqlite3.Connection) -> None:
        """At the first use: what is still marked as under way was so when the program ended."""
        if not self._is_recovered:
            with transaction(connection):
                self.turns.recover(connection)
            self._is_recovered = True

    def _write(self, connection: sqlite3.Connection) -> None:
        unused: list[str] = []
        with transaction(connection):
            for outline, turn in self._unsaved.values():
                self.turns.save(connection, outline, turn)
            for turn_id, chunks in groupby(self._come, _turn_of):
                _, parts, tokens = zip(*chunks, strict=True)
                self.turns.journal(connection, turn_id, chain.from_iterable(parts), tokens[-1])
            for conversation_id, draft in self._typed.items():
                unused += self.drafts.keep(connection, conversation_id, draft)
        self.images.collect(connection, unused)

    def change(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do work, all of it or nothing, behind what waits."""
        self.catch_up()
        return self._database.run(partial(_all_or_nothing, work))

    def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Read; what waits is nothing to worry about here, for whoever gave it was told."""
        self._database.run(self._recover)
        return self._database.run(work)

    def load(self, image: ImagePart) -> ImagePart:
        """Read the bytes of an image."""
        try:
            return self.images.load(image)
        except OSError as error:
            sentence = later("An image of an earlier question can no longer be read.")
            if image.name:
                named = later("The image {name} of an earlier question can no longer be read.")
                sentence = filled(named, name=image.name)
            raise StorageFailed(
                sentence,
                hint=later("Leave it out, or add it again."),
                detail=str(error),
                step="remove_image",
            ) from error

    def purge(self, until: float) -> bool:
        """Take away for good some of what was deleted until a moment, Unix seconds.

        Returns:
            False once there is nothing more.
        """
        self._database.run(self._recover)
        purge = partial(purge_some, images=self.images, until=until)
        if self._database.run(purge):
            # Copies of an older version hold the deleted as well.
            for copy in self._database.path.parent.glob(f"{FILE_NAME}.version-*"):
                copy.unlink(missing_ok=True)
            return True
        return self._database.run(forget_some) or self._database.run(give_back_some)

    def sweep(self) -> None:
        """Delete the files of images that nothing uses, not even a file that was set aside.

        Raises:
            OSError: If what was left of going back cannot be deleted.
        """
        for left in self._database.path.parent.glob(f"{FILE_NAME}.going-back*"):
            left.unlink(missing_ok=True)  # killed on the way back to an earlier file
        aside = (f"{FILE_NAME}.broken-*", f"{FILE_NAME}.before-*")
        if any(any(self._database.path.parent.glob(names)) for names in aside):
            return
        self.read(self.images.sweep)

    def news(self) -> str:
        """What happened to a damaged file, in one sentence, once; empty for nothing new."""
        told, self._told = self._told, self._database.problem
        return "" if told == self._told else self._told

    @property
    def path(self) -> Path:
        """Where it is."""
        return self._database.path

    def go_back(self, name: str) -> str:
        """Put a copy of an earlier file in the place of this one, which is kept under another name.

        What waits and cannot be written, for a newer program wrote this one, goes into the copy.

        Returns:
            That name.

        Raises:
            StorageFailed: If it cannot be done; this file is in its place then.
        """
        from desktop.storage.earlier import exchanged, is_too_new

        try:
            self.catch_up()
        except StorageFailed:
            if not is_too_new(self.path):
                raise
        self._database.close()
        return exchanged(self._database.path, name, HOLDS, self.turns.recover)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()


def _turn_of(chunk: Chunk) -> str:
    return chunk[0]


def _all_or_nothing(work: Callable[[sqlite3.Connection], T], connection: sqlite3.Connection) -> T:
    with transaction(connection):
        return work(connection)


def _check_point(connection: sqlite3.Connection) -> None:
    """Have all that was committed outlive a power cut."""
    connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()


def _raise(fault: OSError, _: sqlite3.Connection) -> None:
    raise fault
