"""Conversations carried out of a store into files, and from files into it."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from desktop.core.errors import StorageFailed
from desktop.core.whole import NotTaken
from desktop.exchange.fields import NotUnderstood
from desktop.exchange.forms import file_of
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable, Iterator, Sequence
    from pathlib import Path

    from desktop.core.conversation_store import ConversationStore
    from desktop.core.history import Outline
    from desktop.core.message import ImagePart
    from desktop.core.whole import Whole
    from desktop.exchange.foreign import PrepareImage
    from desktop.exchange.forms import Form
    from desktop.exchange.report import Report

T = TypeVar("T")

PAGE = 500

TELL_EVERY_S = 0.1
"""How far an export is; more often nobody can read it."""


class Exported(NamedTuple):
    """What came of an export.

    Attributes:
        conversations: How many were written.
        lost_images: How many images could no longer be read.
    """

    conversations: int
    lost_images: int


async def every_outline(store: ConversationStore) -> list[Outline]:
    """All conversations, those of the archive at the end.

    Raises:
        StorageFailed: If they cannot be read.
    """
    outlines: list[Outline] = []
    for archived in (False, True):
        after: Outline | None = None
        while found := await store.conversations(after=after, limit=PAGE, archived=archived):
            outlines += found
            after = found[-1]
    return outlines


async def export(
    store: ConversationStore,
    conversation_ids: Sequence[str],
    form: Form,
    write: Callable[[Iterable[bytes]], None],
    *,
    advanced: Callable[[int], None] | None = None,
) -> Exported:
    """Write conversations; in a thread, so that the loop stays free.

    Args:
        store: Where they are. One that is not there any more is left out.
        conversation_ids: Which, in this order.
        form: What to write.
        write: Takes the file piece by piece, in the thread. It meets a fault if nobody waits for
            it any more, and leaves what was there then.
        advanced: Hears on the loop, a few times a second, how many conversations were read.

    Raises:
        StorageFailed: If they cannot be read, or ``write`` says so.
    """
    out = _Out(store, asyncio.get_running_loop(), conversation_ids, advanced)
    try:
        await asyncio.to_thread(lambda: write(out.encoded(form)))
    finally:
        out.is_given_up = True
    return Exported(out.count, out.lost_images)


async def take_in(
    store: ConversationStore, files: Sequence[Path], prepare: PrepareImage, report: Report
) -> None:
    """Add the conversations of files; each is added whole or not at all.

    Args:
        store: Where to. What it knows already is not added again.
        files: Our JSON, ChatGPT's export or Google Takeout's, as a document or a zip archive.
        prepare: Checks and prepares an image of another program.
        report: Says at any moment what was added; a file that cannot be read is noted there, and
            the next one taken up.

    Raises:
        StorageFailed: If the store cannot keep them.
    """
    for file in files:
        try:
            await _take_in(store, file, prepare, report)
        except NotUnderstood as fault:
            report.refuse(
                tr("{name} was not imported, or not to its end. {fault}").format(
                    name=file.name, fault=fault
                )
            )
        except OSError as error:
            report.refuse(
                tr("{name} cannot be read: {why}.").format(
                    name=file.name, why=error.strerror or error
                )
            )


async def _take_in(
    store: ConversationStore, file: Path, prepare: PrepareImage, report: Report
) -> None:
    from desktop.exchange.incoming import conversations_in

    found = conversations_in(file, report, prepare)
    while (whole := await asyncio.to_thread(next, found, None)) is not None:
        try:
            taken = await store.take_in(whole)
        except NotTaken as fault:
            report.note(str(fault))
            continue
        report.turns += taken.turns
        report.conversations += taken.is_new
        report.known += not taken.is_new and not taken.turns


class _Out:
    """Reads for a thread from a store that belongs to a loop."""

    def __init__(
        self,
        store: ConversationStore,
        loop: asyncio.AbstractEventLoop,
        ids: Sequence[str],
        advanced: Callable[[int], None] | None,
    ) -> None:
        self._advanced = advanced
        self._told_at = -TELL_EVERY_S
        self._store = store
        self._loop = loop
        self._ids = ids
        self.is_given_up = False
        self.count = 0
        self.lost_images = 0

    def encoded(self, form: Form) -> Iterator[bytes]:
        for piece in file_of(form, self._wholes(), self._load):
            self._look()
            yield piece

    def _look(self) -> None:
        if self.is_given_up:
            raise StorageFailed(later("The export was given up."))

    def _wholes(self) -> Iterator[Whole]:
        for conversation_id in self._ids:
            self._look()
            whole = self._wait(self._store.whole(conversation_id))
            if whole is not None:
                self.count += 1
                self._tell()
                yield whole

    def _tell(self) -> None:
        now = time.monotonic()
        if self._advanced is not None and now - self._told_at >= TELL_EVERY_S:
            self._told_at = now
            self._loop.call_soon_threadsafe(self._advanced, self.count)

    def _load(self, image: ImagePart) -> ImagePart | None:
        if image.is_loaded:
            return image
        try:
            return self._wait(self._store.load(image))
        except StorageFailed:
            self.lost_images += 1
            return None

    def _wait(self, asked: Coroutine[None, None, T]) -> T:
        return asyncio.run_coroutine_threadsafe(asked, self._loop).result()
