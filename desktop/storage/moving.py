"""Moving the data folder: where it may go, and deleting what it was copied from."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from pathlib import Path
from typing import NamedTuple

from desktop.core.errors import StorageFailed
from desktop.data_folder import MARK_NAME, mark_of
from desktop.paths import ensure_private
from desktop.storage.folder_copy import STAYS, copy_failed, files_in
from desktop.storage.reasons import reason
from desktop.words import filled, later

OWN_FOLDER = "Gemstream"
# What a process that was killed leaves of ``ensure_private`` and of ``write_whole``.
_IS_UNFINISHED = re.compile(r"\.gemstream-\w+|\..+\.part").fullmatch

SPARE_BYTES = 64_000_000
"""Stay free on the new disk."""


class Amount(NamedTuple):
    """How much there is to copy."""

    files: int
    size_bytes: int


def amount_of(folder: Path) -> Amount:
    """How much there is in a data folder. Blocks.

    Raises:
        StorageFailed: If it cannot be looked through.
    """
    try:
        sizes = [path.stat().st_size for path in files_in(folder)]
    except OSError as error:
        raise copy_failed(folder, error) from error
    return Amount(len(sizes), sum(sizes))


def target_of(old: Path, chosen: Path) -> Path:
    """Where data would go if this folder is chosen: into it, or into one of their own in it.

    Args:
        old: The data folder.
        chosen: By its absolute path; it need not be there. Blocks.

    Raises:
        StorageFailed: If it cannot be used, in one sentence with the next step.
    """
    if _real(chosen) == _real(old):
        raise _refused(filled(later("Your data are in {old} already."), old=old))
    target = chosen if is_free(chosen) else chosen / OWN_FOLDER
    check_place(old, target)
    return target


def check_place(old: Path, target: Path) -> None:
    """Make sure that data may go to a folder. Blocks.

    Raises:
        StorageFailed: If not; likewise.
    """
    here, there = _real(old), _real(target)
    if there == here:
        raise _refused(filled(later("Your data are in {old} already."), old=old))
    if here in there.parents:
        raise _refused(
            filled(later("{target} is inside the folder that is to be moved."), target=target)
        )
    if not is_free(target):
        raise _refused(filled(later("{target} holds something else."), target=target))


def check_room(old: Path, target: Path) -> Amount:
    """Make sure that a folder can be made there, and that all has room in it. Blocks.

    Raises:
        StorageFailed: If not.
    """
    amount = amount_of(old)
    is_new = not target.exists()
    try:
        ensure_private(target)
        free = shutil.disk_usage(target).free
    except (OSError, StorageFailed) as error:
        raise _refused(
            filled(later("Nothing can be written in {target}."), target=target)
        ) from error
    finally:
        if is_new:
            with contextlib.suppress(OSError):
                target.rmdir()
    if free < amount.size_bytes + SPARE_BYTES:
        lacking = -(-(amount.size_bytes + SPARE_BYTES - free) // 1_000_000)
        raise StorageFailed(
            filled(later("There is too little space for your data in {target}."), target=target),
            hint=filled(
                later("Free {lacking} MB there, or choose another folder."), lacking=lacking
            ),
        )
    return amount


def is_free(folder: Path) -> bool:
    """True if a folder is not there, or empty, or has a copy that did not come to its end."""
    try:
        names = set(os.listdir(folder))  # noqa: PTH208 - of a folder that may be a file
    except FileNotFoundError:
        return True
    except OSError:
        return False
    others = [name for name in names - STAYS if not _IS_UNFINISHED(name)]
    return not others or mark_of(folder).get("is_whole") is False


def delete_copy(folder: Path, until: float) -> bool:
    """Delete a data folder that was moved away from, but what was written there since. Blocks.

    Args:
        folder: The folder; nobody uses it.
        until: When it was moved, Unix seconds.

    Returns:
        False if something was left.

    Raises:
        StorageFailed: If it cannot be deleted.
    """
    try:
        for path in files_in(folder, with_all=True):
            if path.lstat().st_mtime <= until:
                path.unlink()
        for root, folders, _ in os.walk(folder, topdown=False):
            for each in folders:
                with contextlib.suppress(OSError):  # it is not empty
                    Path(root, each).rmdir()
        (folder / MARK_NAME).unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            folder.rmdir()
    except OSError as error:
        why, _ = reason(error)
        raise StorageFailed(
            filled(
                later("The old folder {folder} cannot be deleted: {why}."), folder=folder, why=why
            ),
            hint=later("Delete it yourself; your data are in the new one."),
            detail=str(error),
        ) from error
    return not any(path.name not in STAYS for path in _entries(folder))


def _entries(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if folder.is_dir() else []


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _refused(sentence: str) -> StorageFailed:
    return StorageFailed(sentence, hint=later("Choose another folder."))
