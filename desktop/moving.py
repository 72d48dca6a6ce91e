"""Moves the data folder before a start opens it, or leaves all as it was.

The old folder is in force until the copy of all of it was checked; then one small file is replaced
(``desktop.data_folder``), and the new one is. One that was interrupted is not tried again unasked.
"""

from __future__ import annotations

import contextlib
import secrets
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop import instance
from desktop.core.errors import StorageFailed
from desktop.data_folder import MARK_NAME, Left, Whereabouts, note, set_mark, standard, whereabouts
from desktop.storage.folder_copy import Copy, GivenUp
from desktop.storage.moving import check_place, check_room
from desktop.words import filled, later, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

INTERRUPTED = later("The move to {0} was interrupted. Your data are still in {1}; move them again.")
CANCELLED = later("The move was cancelled. Your data are still in {}.")
FAILED = later("Your data were not moved and are still in {0}. {1}")
MOVED = later(
    "Your data are in {0} now. The copy in {1} stays until you delete it in the settings."
)


def want(target: Path) -> None:
    """Have the data folder moved when the program starts next. Blocks.

    Raises:
        StorageFailed: If that cannot be written down.
    """
    note(replace(whereabouts(), wanted=target, is_begun=False))


def is_wanted() -> bool:
    """True if a move waits for a start, or was interrupted.

    Raises:
        StorageFailed: If that cannot be told.
    """
    return whereabouts().wanted is not None


class Move:
    """One move, with the data folder taken for this process.

    Args:
        lock: Of the old folder.
    """

    def __init__(self, lock: instance.Lock) -> None:
        self._lock = lock
        self._was = whereabouts()
        self._is_cancelled = False

    def cancel(self) -> None:
        """Leave all as it was; from any thread."""
        self._is_cancelled = True

    def make(self, advanced: Callable[[int, int], None]) -> instance.Lock:
        """Do it, or say in the news why not. Blocks.

        Args:
            advanced: Hears how many bytes of how many are copied.

        Returns:
            The lock of the folder that is in force now; the other one was let go of.

        Raises:
            StorageFailed: If nothing can be written down in the standard place.
        """
        old, wanted = self._lock.folder, self._was.wanted
        if wanted is None:
            return self._lock
        if self._was.is_begun:
            return self._stay(tr(INTERRUPTED).format(wanted, old))
        note(replace(self._was, is_begun=True))
        try:
            new = self._moved(wanted, advanced)
        except GivenUp:
            return self._stay(tr(CANCELLED).format(old))
        except StorageFailed as error:
            return self._stay(tr(FAILED).format(old, error))
        self._lock.release()
        return new

    def _stay(self, news: str) -> instance.Lock:
        note(replace(self._was, wanted=None, is_begun=False, news=news))
        return self._lock

    def _moved(self, wanted: Path, advanced: Callable[[int, int], None]) -> instance.Lock:
        old, is_new = self._lock.folder, not wanted.exists()
        check_place(old, wanted)
        size_bytes = check_room(old, wanted).size_bytes
        lock = _taken(wanted)
        mark = secrets.token_hex(8)
        copy = Copy(
            old, wanted, lambda done: advanced(done, size_bytes), lambda: self._is_cancelled
        )
        try:
            _mark(wanted, mark)
            copy.make()
            self._switch(wanted, mark)
        except (StorageFailed, GivenUp):
            copy.take_away()
            lock.forget()
            _tidy_up(wanted, is_new=is_new)
            raise
        return lock

    def _switch(self, new: Path, mark: str) -> None:
        old = self._lock.folder
        others = (each for each in self._was.left if each.folder != new)
        note(
            Whereabouts(
                folder=None if new == standard() else new,
                mark=mark,
                left=(Left(old, time.time()), *others),
                news=tr(MOVED).format(new, old),
            )
        )
        # From here on the new one is in force, whatever happens.
        with contextlib.suppress(OSError):
            set_mark(new, mark, is_whole=True)


def _tidy_up(wanted: Path, *, is_new: bool) -> None:
    """Take the mark away as well, but where something is left of an earlier attempt."""
    with contextlib.suppress(OSError):
        if [path.name for path in wanted.iterdir()] == [MARK_NAME]:
            (wanted / MARK_NAME).unlink()
        if is_new:
            wanted.rmdir()


def _taken(new: Path) -> instance.Lock:
    lock = instance.take(new)
    if lock is not None and lock.is_held:
        return lock
    sentence = later("{folder} cannot be locked.")
    if lock is None:
        sentence = later("{folder} is in use by another Gemstream.")
    raise StorageFailed(filled(sentence, folder=new), hint=later("Choose another folder."))


def _mark(folder: Path, mark: str) -> None:
    try:
        set_mark(folder, mark, is_whole=False)
    except OSError as error:
        raise StorageFailed(
            filled(later("Nothing can be written in {folder}."), folder=folder),
            hint=later("Choose another folder."),
            detail=str(error),
        ) from error


def delete_left() -> str:
    """Delete the latest of the copies that moves have left. Blocks.

    Returns:
        How that went, in a sentence.

    Raises:
        StorageFailed: If it cannot be deleted.
    """
    from desktop.storage.moving import delete_copy

    now = whereabouts()
    if not now.left:
        return tr("There is no old copy any more.")
    folder, at = now.left[0].folder, now.left[0].at
    lock = instance.take(folder)
    if lock is None:
        raise StorageFailed(
            filled(later("Another Gemstream is using {folder}."), folder=folder),
            hint=later("Close it, then delete the copy."),
        )
    lock.forget()
    is_all = delete_copy(folder, at)
    note(replace(now, left=now.left[1:]))
    if is_all:
        return tr("The old copy in {folder} is deleted.").format(folder=folder)
    return tr("The old copy is deleted; what is newer than the move is still in {folder}.").format(
        folder=folder
    )


def stay_at_home() -> None:
    """Use the standard folder again, for the one that data were moved to is gone. Blocks.

    Raises:
        StorageFailed: If that cannot be written down.
    """
    now = whereabouts()
    news = tr("Gemstream uses the standard folder again. What is in {folder} stays there.").format(
        folder=now.folder
    )
    others = tuple(each for each in now.left if each.folder != standard())
    note(replace(now, folder=None, mark="", wanted=None, is_begun=False, left=others, news=news))
